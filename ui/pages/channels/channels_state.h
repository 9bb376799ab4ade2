// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_state.h"
#include "ui/forms/title_preview.h"

namespace muster::ui {

/// All that the page of channels shows.
struct ChannelsState
{
    FormState form;
    QList<TitleVariable> variables; ///< that the title can be made of
    QList<TitlePreview> previews;
    bool areSamples = true; ///< there are no incidents yet

    bool operator==(const ChannelsState &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ChannelsState &state);
[[nodiscard]] ChannelsState channelsStateFromJson(const QJsonObject &json);

} // namespace muster::ui
