// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/people_state.h"

#include <QWidget>

class QGridLayout;

namespace muster::ui {

class Avatar;
class Button;
class Chip;
class FieldError;
class Label;
class Paragraph;

/// One person: as whom they are known, whether they are connected, and what can be done about it.
class PersonPane : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);

    /// @p state has a person.
    void render(const PeopleState &state);
    void focusActions();

Q_SIGNALS:
    void closed();
    void disconnectAsked(const QString &userId);
    void reminderAsked(const QString &userId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    Label *addFact(QGridLayout *grid, const QString &name, Paragraph *value);
    void renderActions(const PeopleState &state);
    void renderFacts(const PeopleState &state);

    QString m_id;
    Avatar *m_avatar = nullptr;
    Paragraph *m_name = nullptr;
    Chip *m_chip = nullptr;
    Button *m_remind = nullptr;
    Button *m_end = nullptr;
    Paragraph *m_about = nullptr; ///< what the button does
    FieldError *m_refusal = nullptr;
    Paragraph *m_userName = nullptr;
    Paragraph *m_record = nullptr;
    Paragraph *m_since = nullptr;
    Label *m_sinceName = nullptr;
    Paragraph *m_reminded = nullptr;
    Label *m_remindedName = nullptr;
};

} // namespace muster::ui
