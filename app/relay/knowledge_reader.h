// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/command_line.h"
#include "app/relay/inbound.h"
#include "app/relay/knowledge.h"
#include "app/store/connection.h"

#include <QDateTime>

namespace muster::relay {

/// What the store knows that this command's plan depends on, and no more. On the store's thread.
[[nodiscard]] Outcome<Knowledge> readForSlash(store::Connection &connection, const SlashCommand &slash,
                                              const incident::Command &command);

/// The incident that this user declared with this title just before @p now, as the twin.
[[nodiscard]] Outcome<Knowledge> readTwin(store::Connection &connection, const QString &userId,
                                          const QString &title, const QDateTime &now);

/// What it knows of the incident on whose card was clicked, or that was chosen in the console.
[[nodiscard]] Outcome<Knowledge> readForClick(store::Connection &connection, const QString &incidentId);

/// Whether that user is connected, where that matters: the offer is open, or they ask (@p isAsked).
[[nodiscard]] Outcome<Standing> readStanding(store::Connection &connection, const QString &userId,
                                             const ConnectOffer &offer, bool isAsked = false);

/// Who opened the form, as their command said; nothing when that delivery is gone.
[[nodiscard]] Outcome<std::optional<Asker>> readOpener(store::Connection &connection,
                                                       const QString &deliveryId);

} // namespace muster::relay
