// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace muster::mattermost {

struct Team
{
    QString id;
    QString name; ///< as in the URL
    QString displayName;
    QString type; ///< "O": anyone may join, "I": by invitation
    qint64 deleteAt = 0; ///< ms since 1970 UTC; not 0: archived

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Team fromJson(const QJsonObject &json);
    bool operator==(const Team &) const = default;
};

struct NewTeam
{
    QString name; ///< 2..64 of a-z 0-9 -
    QString displayName;
    QString type; ///< "O" or "I"

    [[nodiscard]] QJsonObject toJson() const;
};

struct TeamMember
{
    QString teamId;
    QString userId;
    QString roles;
    bool isAdministrator = false;
    qint64 deleteAt = 0; ///< not 0: has left

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TeamMember fromJson(const QJsonObject &json);
    bool operator==(const TeamMember &) const = default;
};

} // namespace muster::mattermost
