// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace muster::relay {

/// Who declared what a moment ago, so that the same command typed twice makes one incident.
class Declarations
{
public:
    static constexpr std::chrono::minutes Window{2};

    struct Declaration
    {
        QString userId;
        QString title; ///< compared without case and without superfluous spaces
        QString incidentId;
        QString deliveryId;
        QDateTime at;
    };

    [[nodiscard]] static store::Schema schema();

    /// The latest of that user and title within the Window before @p now.
    [[nodiscard]] static Outcome<std::optional<Declaration>> find(store::Connection &connection,
                                                                  const QString &userId, const QString &title,
                                                                  const QDateTime &now);
    /// Replaces an earlier one of that user and title, and forgets those that are too old to be found.
    [[nodiscard]] static Outcome<void> put(store::Connection &connection, const Declaration &declaration);
};

} // namespace muster::relay
