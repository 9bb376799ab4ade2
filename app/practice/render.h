// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"

#include <QJsonObject>

namespace muster::practice {

class Api;
struct Dialect;

/// As the server of that version writes it.
enum class UserView {
    Own, ///< the user himself
    Full, ///< an administrator on a newer server
    Profile, ///< anybody else
};

[[nodiscard]] QJsonObject toJson(const User &user, const Dialect &dialect, UserView view,
                                 bool showEmail = true);
[[nodiscard]] QJsonObject botToJson(const User &bot);
[[nodiscard]] QJsonObject toJson(const Team &team, const Dialect &dialect);
[[nodiscard]] QJsonObject toJson(const TeamMember &member);
[[nodiscard]] QJsonObject toJson(const Channel &channel, const Dialect &dialect);
[[nodiscard]] QJsonObject toJson(const ChannelMember &member, const Dialect &dialect);
[[nodiscard]] QJsonObject toJson(const Command &command);
[[nodiscard]] QJsonObject toJson(const AccessToken &token);
/// Without the embeds and reactions of its metadata's owner: see shownPost().
[[nodiscard]] QJsonObject toJson(const Post &post, const Dialect &dialect);

/// A JSON document as the string that many fields hold.
[[nodiscard]] QString compact(const QJsonObject &object);

} // namespace muster::practice
