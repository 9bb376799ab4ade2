// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/workspace.h"
#include "tests/contract/practice/integration.h"
#include "tests/contract/practice/recording.h"
#include "tests/contract/practice/translation.h"
#include "tests/support/fixed_clock.h"

#include <QHash>

namespace muster::practice {
struct User;
}

namespace muster::test {

/// A practice workspace with the start population of a recording, and hands to change it as a scene says.
class Stage
{
public:
    /// @p recording must outlive it.
    explicit Stage(const Recording &recording);

    /// Does one thing of a scene before @p item. @return what went wrong, empty when nothing did.
    [[nodiscard]] QString perform(const QJsonObject &what, const RecordedItem &item);

    /// That with "$name", "~pattern" and "@item~pattern" replaced by what they stand for.
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value, const RecordedItem &item);

    /// That text of a recording or a scene, with ids, addresses and "<name>" of here.
    [[nodiscard]] QString toLive(QString text) const;

    /// Time goes on, and what is due by then happens.
    void pass(std::chrono::milliseconds time);
    /// WebSockets that the workspace has open.
    [[nodiscard]] int webSockets() const;
    /// Until the workspace knows that it has that many.
    void waitForWebSockets(qsizetype count);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] practice::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Integration &integration() { return m_integration; }
    [[nodiscard]] Translation &translation() { return m_translation; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    /// A token of that person, of our own.
    [[nodiscard]] QString tokenOf(const QString &name);

private:
    using Action = void (Stage::*)(const QJsonObject &what);

    void populate();
    void addPerson(const QString &name, const QString &roles);
    [[nodiscard]] QString resolvedText(const QString &text, const RecordedItem &item);

    void addSession(const QJsonObject &what);
    void addAccessToken(const QJsonObject &what);
    void addUser(const QJsonObject &what);
    void failToLogIn(const QJsonObject &what);
    void addTeam(const QJsonObject &what);
    void addChannel(const QJsonObject &what);
    void remember(const QJsonObject &what);
    void addPost(const QJsonObject &what);
    void join(const QJsonObject &what);
    void leave(const QJsonObject &what);
    void flip(const QJsonObject &what);
    void crowd(const QJsonObject &what);
    void advance(const QJsonObject &what);
    void restart(const QJsonObject &what);
    void addOAuthApp(const QJsonObject &what);
    void addOAuthGrant(const QJsonObject &what);
    void redeem(const QJsonObject &what);
    void allowApp(const QJsonObject &what);
    void expire(const QJsonObject &what);
    void forgetCache(const QJsonObject &what);
    void addListedSessions(const QJsonObject &what);
    void call(const QJsonObject &what);
    void again(const QJsonObject &what);
    void send(const QByteArray &request, const QString &called, const QJsonObject &what);
    void learn(const QString &recorded, const QString &live);
    void learnFromAsked(const QJsonObject &becomes);
    [[nodiscard]] QString directName(const QJsonArray &members) const;
    [[nodiscard]] QString idOf(const QString &nameOrId) const;
    void fail(const QString &why);

    const Recording &m_recording;
    FixedClock m_clock;
    QHash<QString, QString> m_ids; ///< by name
    QHash<QString, QString> m_tokens; ///< by name of a person
    Translation m_translation;
    Integration m_integration;
    practice::Workspace m_workspace;
    QString m_problem;
};

} // namespace muster::test
