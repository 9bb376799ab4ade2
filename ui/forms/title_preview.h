// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "app/settings/channel_settings.h"

namespace muster::ui {

/// What the channel of one incident would be called.
struct TitlePreview
{
    int number = 0;
    incident::Status status = incident::Status::Started;
    QString title; ///< display name
    QString urlName;
    bool isCut = false; ///< the title is longer than a channel may be called
    bool isPrivate = false;

    bool operator==(const TitlePreview &) const = default;
};

/// A variable of the template, and what it is for an incident.
struct TitleVariable
{
    QString name; ///< "incident.title"
    QString sample; ///< may be empty

    bool operator==(const TitleVariable &) const = default;
};

[[nodiscard]] QList<TitlePreview> titlePreviews(const settings::ChannelSettings &settings,
                                                const QList<incident::Incident> &incidents,
                                                const incident::Catalogue &catalogue);

[[nodiscard]] QList<TitleVariable> titleVariables(const incident::Incident &incident,
                                                  const incident::Catalogue &catalogue);

/// To look at while there are none: short, long, without a severity, in other letters.
[[nodiscard]] QList<incident::Incident> sampleIncidents();

} // namespace muster::ui
