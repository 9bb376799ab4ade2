// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"

namespace muster::ui {

class Field;
class LineEdit;

/// A text, a number or a file, which can be looked for as well.
class LineEditor : public FormEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const SettingField &field, QWidget *parent = nullptr);

protected:
    void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) override;

private:
    [[nodiscard]] QLayout *makeChooser();
    void choose();
    /// A number where one was typed, else the text as it stands.
    [[nodiscard]] QJsonValue value() const;

    LineEdit *m_line;
    Field *m_shown;
};

} // namespace muster::ui
