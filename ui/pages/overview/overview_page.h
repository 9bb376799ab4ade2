// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/overview/overview_state.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;

namespace muster::ui {

class AttentionList;
class Button;
class DayCard;
class EmptyState;
class LatestCard;
class OpenIncidentsCard;
class PageHeader;
class RelayCard;

/// Whether the relay is up and Mattermost can reach it, what is open, what came, and what waits for the
/// administrator.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    using State = OverviewState;

    explicit OverviewPage(QWidget *parent = nullptr);

    void render(const State &state);

Q_SIGNALS:
    void relaySwitched(bool on);
    void checkRequested();
    void remedyAsked(const muster::backend::Attention &attention);
    void incidentOpened(const QString &id);
    void allIncidentsRequested();
    void statusAsked(const QString &id, muster::incident::Status to);
    void channelAsked(const QUrl &url);
    void practiseRequested();
    void setupRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContents();
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] EmptyState *makeWelcome();
    void arrange();
    [[nodiscard]] static QString sentenceOf(const State &state);

    PageHeader *m_header;
    Button *m_check;
    AttentionList *m_attention = nullptr;
    EmptyState *m_welcome = nullptr;
    QWidget *m_cards = nullptr;
    QGridLayout *m_grid = nullptr;
    RelayCard *m_relay = nullptr;
    OpenIncidentsCard *m_open = nullptr;
    DayCard *m_day = nullptr;
    LatestCard *m_latest = nullptr;
    QList<QWidget *> m_stops;
    bool m_isOneColumn = false;
};

} // namespace muster::ui
