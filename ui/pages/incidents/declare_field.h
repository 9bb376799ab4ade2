// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/form.h"

#include <QJsonValue>
#include <QWidget>
#include <functional>

namespace muster::ui {

class Field;

/// One element of the form of a new incident, with the editor that its kind asks for.
class DeclareField : public QWidget
{
    Q_OBJECT

public:
    explicit DeclareField(const incident::FormElement &element, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// As incident::readSubmission() takes it.
    [[nodiscard]] QJsonValue value() const { return m_value(); }
    void setError(const QString &message);
    void focusEditor();

Q_SIGNALS:
    void submitWanted();

private:
    [[nodiscard]] QWidget *makeText(const incident::FormElement &element);
    [[nodiscard]] QWidget *makeTextArea(const incident::FormElement &element);
    [[nodiscard]] QWidget *makeSelect(const incident::FormElement &element);
    [[nodiscard]] QWidget *makeMultiSelect(const incident::FormElement &element);
    [[nodiscard]] QWidget *makeSwitch(const incident::FormElement &element);
    [[nodiscard]] QWidget *makeEditor(const incident::FormElement &element);

    QString m_name;
    std::function<QJsonValue()> m_value;
    QWidget *m_focus = nullptr; ///< what of the editor takes the keyboard
    Field *m_field = nullptr;
};

} // namespace muster::ui
