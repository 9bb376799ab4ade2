// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident.h"

#include <QWidget>

namespace muster::ui {

class Glyph;

/// One entry of a timeline: what and when, by whom, and what was said about it.
class TimelineRow : public QWidget
{
    Q_OBJECT

public:
    TimelineRow(const incident::TimelineEntry &entry, const Texts &texts, const QDateTime &now,
                QWidget *parent = nullptr);

    /// The rail ends at the last one.
    void setLast(bool last);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph *m_glyph;
    bool m_last = false;
};

} // namespace muster::ui
