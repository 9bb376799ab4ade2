// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/overview/overview_state.h"
#include "ui/widgets/card.h"

#include <QUrl>
#include <vector>

namespace muster::ui {

class OpenIncidentRow;
class Paragraph;

/// The incidents that still need people, the newest of them with what may be done.
class OpenIncidentsCard : public Card
{
    Q_OBJECT

public:
    explicit OpenIncidentsCard(QWidget *parent = nullptr);

    void render(const OverviewState &state);

Q_SIGNALS:
    void opened(const QString &id);
    void statusAsked(const QString &id, muster::incident::Status to);
    void channelAsked(const QUrl &url);

private:
    void addRow();

    Paragraph *m_none;
    std::vector<OpenIncidentRow *> m_rows;
};

} // namespace muster::ui
