// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/history_export.h"
#include "app/setup/local_remains.h"
#include "app/store/database.h"

#include <memory>
#include <optional>

namespace muster::backend {

/// The store while no relay works with it: opened for us alone, which keeps every relay from it meanwhile.
class OwnStore
{
public:
    /// Where there is no store, none is made. Conflict: another Muster has it. One that cannot be read is no
    /// error, but cannot be exported either.
    [[nodiscard]] Async<void> take(QString path);
    void release();

    /// Opens it for a moment, unless it is taken.
    [[nodiscard]] QCoro::Task<setup::StoreFacts> facts(QString path, Texts texts);
    /// Of what was taken, as writeLuggage() does; links to channels need @p teamNames, by id.
    [[nodiscard]] Async<QString> exportTo(QString folder, settings::Settings settings,
                                          QHash<QString, QString> teamNames, QDateTime now, Texts texts);

private:
    [[nodiscard]] Async<void> open(QString path);
    [[nodiscard]] Async<QList<incident::IncidentExport>> history(relay::Circumstances now);

    std::unique_ptr<store::Database> m_database; ///< null: not taken, or not to be read
    std::optional<Error> m_refusal; ///< of what was taken: why it is not to be read
};

/// On the store's thread.
[[nodiscard]] Outcome<setup::StoreFacts> readFacts(store::Connection &connection);

} // namespace muster::backend
