// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident.h"

#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

/// What happened to an incident, oldest first, on a rail.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Texts texts, QWidget *parent = nullptr);

    void render(const QList<incident::TimelineEntry> &entries, const QDateTime &now);

private:
    Texts m_texts;
    QList<incident::TimelineEntry> m_entries;
    QVBoxLayout *m_column;
};

} // namespace muster::ui
