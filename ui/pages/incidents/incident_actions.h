// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/status.h"

#include <QWidget>
#include <optional>

class QGridLayout;

namespace muster::ui {

class Button;
class Field;
class FieldError;
class TextArea;

/// What may be done with one incident, as in chat: a button each, and a message once one is pressed. Why it
/// was not done stands next to it, and what was typed stays.
class IncidentActions : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        QString id; ///< of the incident
        incident::Status status = incident::Status::Started;
        QList<incident::Status> allowed;
        bool isUnderWay = false;
        QString refusal;

        bool operator==(const State &) const = default;
    };

    explicit IncidentActions(QWidget *parent = nullptr);

    void render(const State &state);
    void focusFirst();

Q_SIGNALS:
    void statusAsked(const QString &id, muster::incident::Status to, const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    void fillButtons();
    void begin(incident::Status to);
    void end();
    void submit();
    void showState();

    State m_state;
    std::optional<incident::Status> m_wanted; ///< whose message is being typed
    QWidget *m_buttons;
    QGridLayout *m_buttonGrid;
    QList<Button *> m_offered;
    QWidget *m_form = nullptr;
    Field *m_message = nullptr;
    TextArea *m_edit = nullptr;
    Button *m_submit = nullptr;
    Button *m_leave = nullptr;
    FieldError *m_refusal;
};

} // namespace muster::ui
