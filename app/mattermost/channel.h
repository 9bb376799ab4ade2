// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace muster::mattermost {

struct Channel
{
    QString id;
    QString teamId; ///< empty for a direct channel
    QString type; ///< "O" public, "P" private, "D" direct, "G" group
    QString name; ///< as in the URL
    QString displayName;
    QString header;
    QString purpose;
    QString creatorId;
    qint64 createAt = 0; ///< ms since 1970 UTC
    qint64 updateAt = 0;
    qint64 deleteAt = 0; ///< not 0: archived

    [[nodiscard]] bool isArchived() const { return deleteAt != 0; }
    [[nodiscard]] bool isPrivate() const { return type == QLatin1StringView("P"); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Channel fromJson(const QJsonObject &json);
    bool operator==(const Channel &) const = default;
};

struct NewChannel
{
    QString teamId;
    QString name; ///< 2..64 of a-z 0-9 - _, first and last a letter or digit (the rule of 5.37)
    QString displayName; ///< 1..64 characters
    QString header; ///< at most 1,024 characters
    QString purpose; ///< at most 250 characters
    bool isPrivate = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// What is not set stays. 11.6 refuses a patch that changes nothing.
struct ChannelPatch
{
    std::optional<QString> name;
    std::optional<QString> displayName;
    std::optional<QString> header;
    std::optional<QString> purpose;

    [[nodiscard]] QJsonObject toJson() const;
};

struct ChannelMember
{
    QString channelId;
    QString userId;
    QString roles; ///< e.g. "channel_user channel_admin"

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ChannelMember fromJson(const QJsonObject &json);
    bool operator==(const ChannelMember &) const = default;
};

} // namespace muster::mattermost
