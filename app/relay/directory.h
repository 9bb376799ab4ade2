// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/incident/incident.h"
#include "app/mattermost/client.h"
#include "app/record/incident_record.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <optional>

namespace muster::relay {

/// What we must know of a person to answer them.
struct Profile
{
    QString name; ///< as shown to people: display name, else user name without "@"
    QString locale; ///< as Mattermost has it, e.g. "de"; empty: not known, so the default language

    bool operator==(const Profile &) const = default;
};

/// What the relay knows of the workspace and the record without asking: who we are there, the teams, people's
/// names and languages, what a form offers. Filled beforehand, so that an answer waits for none of it, and
/// kept fresh by events; works, with less to say, while the workspace is down.
class Directory : public QObject
{
    Q_OBJECT

public:
    /// How long an answer may wait to learn a person's language.
    static constexpr std::chrono::milliseconds ProfileDeadline{300};
    /// How long a click may wait for the check of who clicked.
    static constexpr std::chrono::milliseconds MembershipDeadline{2'000};

    Directory(mattermost::Client &client, record::IncidentRecord &record, QObject *parent = nullptr);

    /// The teams to serve, by their URL names.
    void setTeams(QStringList names);

    /// Asks for all of it anew: who we are, the teams, their people, the catalogue. Ends with the first
    /// failure; what was learned until then stays.
    [[nodiscard]] Async<void> refresh();
    /// Of it, what links need: the teams' names.
    [[nodiscard]] Async<void> refreshTeams();
    /// Of it, what the record offers; the workspace is not asked.
    [[nodiscard]] Async<void> refreshCatalogue();

    /// Whoever the token belongs to; asked once.
    [[nodiscard]] Async<mattermost::User> self();
    /// Empty before self() had an answer.
    [[nodiscard]] QString selfId() const { return m_self ? m_self->id : QString(); }

    /// Of the cache; else asked for, until the deadline. Never fails: what is not known is empty.
    [[nodiscard]] QCoro::Task<Profile> profile(QString userId);

    /// Whether that person is in the channel now. An error: the server did not say in time.
    [[nodiscard]] Async<bool> isChannelMember(QString channelId, QString userId);

    /// teamNames(), for a text that links into @p teamId: asked for once more when that team is not among
    /// them, as after a start without the workspace. Never fails: what is not known is missing.
    [[nodiscard]] QCoro::Task<QHash<QString, QString>> teamNamesWith(QString teamId);
    [[nodiscard]] const QHash<QString, QString> &teamNames() const { return m_teamNames; } ///< id to URL name
    [[nodiscard]] const incident::Catalogue &catalogue() const { return m_catalogue; }

    /// News of a person, from the event stream.
    void update(const mattermost::User &user);
    /// Events were missed: what we know of people may be old.
    void forgetPeople();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Async<void> refreshPeople(QString teamId);
    QCoro::Task<> fetchLater(QString userId);
    QCoro::Task<> catalogueChanged();

    mattermost::Client &m_client;
    record::IncidentRecord &m_record;
    QStringList m_teams;
    std::optional<mattermost::User> m_self;
    QHash<QString, QString> m_teamNames;
    QHash<QString, Profile> m_people; ///< by user id
    incident::Catalogue m_catalogue;
};

} // namespace muster::relay
