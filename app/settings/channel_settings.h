// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>
#include <QStringView>
#include <optional>

namespace muster::settings {

class ObjectReader;

/// Who may see an incident's channel.
enum class ChannelPrivacy {
    AsAsked, ///< private when the incident was declared private
    Public, ///< also for a private incident
    Private,
};

/// Stable lower-case name: "as-asked", "public", "private".
[[nodiscard]] QString privacyName(ChannelPrivacy privacy);
[[nodiscard]] std::optional<ChannelPrivacy> privacyFromName(QStringView name);

/// The channel that an incident gets.
struct ChannelSettings
{
    bool automatic = true; ///< make a channel for each incident
    QString titleTemplate = QStringLiteral("inc-{{ incident.number }} {{ incident.title }}"); ///< Liquid
    ChannelPrivacy privacy = ChannelPrivacy::AsAsked;

    bool operator==(const ChannelSettings &) const = default;
};

/// Whether the channel of an incident that was declared @p declaredPrivate is private.
[[nodiscard]] bool isChannelPrivate(const ChannelSettings &settings, bool declaredPrivate);

[[nodiscard]] QJsonObject toJson(const ChannelSettings &settings);
void read(ObjectReader &reader, ChannelSettings &settings);
[[nodiscard]] Problems problems(const ChannelSettings &settings, const Texts &texts);

} // namespace muster::settings
