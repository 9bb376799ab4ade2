// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QJsonValue>
#include <QWidget>
#include <functional>

namespace muster::ui {

class Field;

/// One element of a form, with the editor that its type asks for.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(const backend::ChatFormElement &element, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// String, bool, or array of strings; null when nothing is chosen.
    [[nodiscard]] QJsonValue value() const { return m_value(); }
    void setError(const QString &message);

private:
    QWidget *makeText(const backend::ChatFormElement &element);
    QWidget *makeTextArea(const backend::ChatFormElement &element);
    QWidget *makeChoice(const backend::ChatFormElement &element);
    QWidget *makeChoices(const backend::ChatFormElement &element);
    QWidget *makeRadio(const backend::ChatFormElement &element);
    QWidget *makeCheck(const backend::ChatFormElement &element);

    QString m_name;
    std::function<QJsonValue()> m_value;
    Field *m_field = nullptr;
};

} // namespace muster::ui
