// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace muster::setup {

/// What set-up has found and made so far, so that it goes on where it stood, and so that uninstalling knows
/// what to take back. Holds no secret.
struct Progress
{
    // Server
    QUrl server;
    QString caFile;
    QString version;
    QString siteName;
    // Sign in
    QString adminId; ///< empty: nobody is signed in
    QString adminName;
    bool isByToken = false; ///< a personal access token: it is not ours to end
    // OAuth app
    QUrl base;
    QString clientId;
    bool isAppMadeByUs = false;
    QStringList identityProviders;
    // Install
    QDateTime installedAt;
    // Teams, bot, command
    QStringList teams; ///< URL names
    QString botName = QStringLiteral("muster");
    QString botId;
    bool isBotMadeByUs = false;
    QString botTokenId;
    QHash<QString, QString> commandIds; ///< by the team's URL name
    QString commandUrl; ///< what those call, as it was when they were made
    // Under way: what a crash left on the server is known for ours by it. Empty once the step is done.
    QUrl begunBase; ///< an application was about to be made below it
    QString begunBot;
    QStringList begunTeams;
    // Record, round trip
    bool isRecordChosen = false;
    QDateTime provedAt; ///< the round trip was seen; null: not since something changed

    bool operator==(const Progress &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Progress &progress);
[[nodiscard]] Progress progressFromJson(const QJsonObject &json);

/// The file it is kept in, beside the settings; replaced as a whole with each change.
class ProgressFile
{
public:
    explicit ProgressFile(QString path) : m_path(std::move(path)) { }

    /// Nothing done, where there is no file. Storage when it cannot be read, Malformed when it is none.
    [[nodiscard]] Outcome<Progress> read() const;
    [[nodiscard]] Outcome<void> write(const Progress &progress) const;
    [[nodiscard]] Outcome<void> remove() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace muster::setup
