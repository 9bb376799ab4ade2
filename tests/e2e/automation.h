// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/practice/workspace.h"
#include "app/settings/settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace muster::test {

/// The programs of Muster at work on a server on which nothing is set up, as automation runs them: in a home
/// of their own with the default places of all files, and with an administrator's access token.
class Automation
{
public:
    explicit Automation(practice::Version version);
    ~Automation();
    Q_DISABLE_COPY_MOVE(Automation)

    /// Runs musterctl to its end; killed once it has changed @p changes things on the server, 0: never. Its
    /// exit code; -1: killed.
    int run(const QStringList &arguments, int changes = 0);
    int setUp() { return run(setUpArguments()); }
    [[nodiscard]] QStringList setUpArguments() const;
    /// Runs a program with a relay in it until stopRelay(); waits until the relay answers.
    [[nodiscard]] bool startRelay(const QString &program = QStringLiteral(MUSTERCTL),
                                  const QStringList &arguments = {QStringLiteral("relay")});
    int stopRelay();

    /// What the last run changed on the server.
    [[nodiscard]] int changes() const { return m_changes; }
    /// Of the last run, both streams; or of all runs.
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] const QByteArray &allOutput() const { return m_allOutput; }

    /// Called with everything that anybody asks of the server.
    void hear(std::function<void(const practice::Exchange &)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] practice::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] mattermost::Client &admin() { return *m_admin; }
    /// The access token that the programs are given.
    [[nodiscard]] const Secret &token() const { return m_token; }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetEnvironment(const QString &name) { m_environment.remove(name); }

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString settingsFile() const
    {
        return m_home.filePath(QStringLiteral("config/muster/settings.json"));
    }
    [[nodiscard]] QString secretsFile() const
    {
        return m_home.filePath(QStringLiteral("config/muster/secrets"));
    }
    [[nodiscard]] QString notesFile() const
    {
        return m_home.filePath(QStringLiteral("config/muster/setup.json"));
    }
    [[nodiscard]] QString storeFile() const
    {
        return m_home.filePath(QStringLiteral("data/muster/muster.sqlite"));
    }
    /// All files in it, relative, sorted.
    [[nodiscard]] QStringList files() const;

    // What is in the workspace, as the administrator sees it
    [[nodiscard]] QList<mattermost::Command> commands();
    [[nodiscard]] QList<mattermost::Bot> bots();
    [[nodiscard]] QList<mattermost::OAuthApp> apps();
    /// What is still at work there of all that set-up makes, in words; empty: nothing is.
    [[nodiscard]] QString atWork();

private:
    void logIn();
    void see(const practice::Exchange &exchange);

    QTemporaryDir m_home;
    std::unique_ptr<practice::Workspace> m_workspace;
    net::HttpClient m_http;
    std::unique_ptr<mattermost::Client> m_admin;
    Secret m_token;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QProcess m_relay;
    std::function<void(const practice::Exchange &)> m_listener;
    QByteArray m_output;
    QByteArray m_allOutput;
    int m_changes = 0;
    int m_killAfter = 0;
};

/// The value, or the end of the test program.
template <typename T>
T got(Async<T> work)
{
    const Outcome<T> outcome = QCoro::waitFor(std::move(work));
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().what));
    return *outcome;
}

} // namespace muster::test
