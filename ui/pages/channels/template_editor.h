// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"
#include "ui/forms/title_preview.h"

namespace muster::ui {

class Field;
class TemplateEdit;

/// The title template as a field of the form.
class TemplateEditor : public FormEditor
{
    Q_OBJECT

public:
    explicit TemplateEditor(const SettingField &field, QWidget *parent = nullptr);

    void setVariables(const QList<TitleVariable> &variables);

protected:
    void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) override;

private:
    TemplateEdit *m_edit;
    Field *m_shown;
};

} // namespace muster::ui
