// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace muster::ui {

class Label;
class LinkLabel;

/// A group of things on a surface with an edge. Never a card in a card.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);

    /// Small, next to the heading: "checked 20 s ago".
    void setNote(const QString &note);

    /// A link at the right of the heading; empty takes it away.
    void setAction(const QString &text);

    /// At the right of the heading, e.g. a legend or a quiet button.
    void addToHeading(QWidget *widget);

    /// A line below the heading, and what is in the body reaches from edge to edge: for lists.
    void setDivided(bool divided);

    /// Where the contents go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    Label *m_heading;
    Label *m_note;
    LinkLabel *m_action;
    QVBoxLayout *m_body;
    bool m_divided = false;
};

} // namespace muster::ui
