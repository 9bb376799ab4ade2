// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend_state.h"
#include "app/backend/relay_state.h"
#include "app/settings/settings.h"

#include <QJsonObject>
#include <QList>

namespace muster::backend {

/// A part that Muster is made of.
struct Component
{
    QString name;
    QString version; ///< the one that runs; empty: it does not tell
    QString licence; ///< SPDX
    QString purpose;

    bool operator==(const Component &) const = default;
};

/// Muster first. In the language of @p texts.
[[nodiscard]] QList<Component> components(const Texts &texts);

/// What somebody who is to help needs to know: versions, the system, how the relay and its hops are, the
/// settings. No secret, no incident, nothing that people wrote.
[[nodiscard]] QJsonObject diagnostics(const RelayState &relay, const BackendState &backend,
                                      const settings::Settings &settings);

} // namespace muster::backend
