// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"

#include <QObject>
#include <QSet>

namespace muster::backend {
class Facades;
}

namespace muster::ui {

/// How many incidents of the relay that is shown are open, for the sidebar.
class OpenCount : public QObject
{
    Q_OBJECT

public:
    /// @p facades outlives it.
    explicit OpenCount(backend::Facades &facades, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_open.size()); }

Q_SIGNALS:
    void changed();

private:
    void followShown();
    void takeAll(const QList<backend::IncidentRow> &rows);
    void take(const backend::IncidentRow &row);
    void set(const QSet<QString> &open);

    backend::Facades &m_facades;
    QSet<QString> m_open; ///< ids
};

} // namespace muster::ui
