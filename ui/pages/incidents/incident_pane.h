// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "ui/pages/incidents/incidents_state.h"

#include <QUrl>
#include <QWidget>

class QScrollArea;

namespace muster::ui {

class Chip;
class IconButton;
class IncidentActions;
class IncidentFacts;
class Label;
class Paragraph;
class SeverityBars;
class TimelineView;

/// One incident: how it is, what may be done, what is known, what happened.
class IncidentPane : public QWidget
{
    Q_OBJECT

public:
    enum class Export { SaveMarkdown, SaveJson, CopyMarkdown };

    explicit IncidentPane(const Texts &texts, QWidget *parent = nullptr);

    /// State::detail is set.
    void render(const IncidentsState &state);
    void focusActions();

Q_SIGNALS:
    void closed();
    void statusAsked(const QString &id, muster::incident::Status to, const QString &message);
    void linkOpened(const QUrl &url);
    void linkCopied(const QUrl &url);
    void exportAsked(muster::ui::IncidentPane::Export what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody(const Texts &texts);
    void renderHead(const IncidentsState &state);

    QUrl m_channelUrl;
    QString m_id;
    Label *m_number;
    IconButton *m_copyLink = nullptr;
    IconButton *m_goTo = nullptr;
    IconButton *m_export = nullptr;
    IconButton *m_close = nullptr;
    Paragraph *m_title = nullptr;
    Chip *m_status = nullptr;
    SeverityBars *m_severity = nullptr;
    Label *m_age = nullptr;
    IncidentActions *m_actions = nullptr;
    IncidentFacts *m_facts = nullptr;
    Paragraph *m_summary = nullptr;
    Paragraph *m_noTimeline = nullptr;
    TimelineView *m_timeline = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace muster::ui
