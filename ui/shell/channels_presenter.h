// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class ChannelsPage;
class FormDesk;

/// Between the page of channels, the settings and the latest incidents.
class ChannelsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    ChannelsPresenter(ChannelsPage *page, const PageContext &context);

private:
    void watchIncidents();
    void show();

    ChannelsPage *m_page;
    PageContext m_context;
    FormDesk *m_desk;
    QList<incident::Incident> m_incidents; ///< the latest, newest first
};

} // namespace muster::ui
