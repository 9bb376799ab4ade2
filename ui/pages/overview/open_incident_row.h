// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"
#include "ui/pages/overview/card_row.h"

class QMenu;

namespace muster::ui {

class Button;
class Chip;
class FieldError;
class IconButton;
class Label;
class SeverityBars;
class TitleLink;

/// One open incident, with what may be done with it; why the last thing was not done stands below.
class OpenIncidentRow : public CardRow
{
    Q_OBJECT

public:
    explicit OpenIncidentRow(QWidget *parent = nullptr);

    void render(const backend::IncidentRow &row, const QDateTime &now, bool isUnderWay,
                const QString &refusal);

Q_SIGNALS:
    void opened(const QString &id);
    void statusAsked(const QString &id, muster::incident::Status to);
    void channelAsked(const QUrl &url);

private:
    void renderActions(bool isUnderWay);

    backend::IncidentRow m_row;
    TitleLink *m_title;
    Chip *m_status;
    SeverityBars *m_severity;
    Label *m_who;
    Button *m_next;
    IconButton *m_more;
    QMenu *m_menu;
    FieldError *m_refusal;
};

} // namespace muster::ui
