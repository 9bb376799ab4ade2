// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"

#include <QList>

class QRadioButton;

namespace muster::ui {

class FieldError;
class Label;

/// One of a few values, each with what it means. The heading above it is the card's.
class RadioEditor : public FormEditor
{
    Q_OBJECT

public:
    explicit RadioEditor(const SettingField &field, QWidget *parent = nullptr);

protected:
    void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) override;

private:
    [[nodiscard]] QWidget *makeOption(const SettingField::Option &option);

    QList<QRadioButton *> m_buttons; ///< as the field's options
    Label *m_mark;
    FieldError *m_error;
};

} // namespace muster::ui
