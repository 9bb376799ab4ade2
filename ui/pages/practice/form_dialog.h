// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QDialog>
#include <QJsonObject>
#include <vector>

namespace muster::ui {

class Banner;
class Button;
class FormField;

/// A form as Mattermost draws it: elements below each other, what is wrong next to its field.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const backend::ChatForm &form, QWidget *parent = nullptr);

    /// Errors and whether it is being sent; what was typed stays.
    void render(const backend::ChatForm &form);

Q_SIGNALS:
    void submitted(const QJsonObject &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void fit(const QWidget *contents);
    void focusFirst();

    std::vector<FormField *> m_fields;
    Banner *m_error;
    Button *m_cancel = nullptr;
    Button *m_submit = nullptr;
    QString m_submitLabel;
};

} // namespace muster::ui
