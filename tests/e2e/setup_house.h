// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/backend/system_browser.h"
#include "app/practice/workspace.h"
#include "app/secrets/file_secret_store.h"
#include "app/setup/set_up.h"

#include <QTemporaryDir>

namespace muster::test {

/// What a person does with the pages that the server shows, done by its API.
class ScriptedBrowser final : public oauth::Browser
{
public:
    enum class Answer { Allow, Deny, Close, ForeignState };

    explicit ScriptedBrowser(practice::Workspace &workspace) : m_workspace(workspace) { }

    [[nodiscard]] Async<oauth::BrowserFind> visit(oauth::BrowserVisit visit) override;
    void close() override { }

    Answer answer = Answer::Allow;
    QString person = QStringLiteral("admin");
    std::chrono::seconds hesitation{0}; ///< the server's time that passes before the callback is used
    int visits = 0;
    oauth::BrowserCookies brought; ///< with the last visit

private:
    [[nodiscard]] Async<Secret> session();
    [[nodiscard]] Async<QUrl> allow(QUrl page);

    practice::Workspace &m_workspace;
    net::HttpClient m_http;
};

/// The same person in the browser of the system, which goes where the server sends it.
class ScriptedPerson
{
public:
    explicit ScriptedPerson(ScriptedBrowser &hands) : m_hands(hands) { }

    /// Answers the page, and goes on to the callback's.
    QCoro::Task<> open(QUrl page);

    QByteArray lastPage; ///< empty: it did not come

private:
    ScriptedBrowser &m_hands;
    net::HttpClient m_http;
};

/// A server on which nothing is set up, and a console's set-up with a relay and a folder of its own.
class SetupHouse
{
public:
    explicit SetupHouse(practice::Version version);

    /// Everything from the top, up to and with @p last.
    void setUpTo(setup::StepName last);
    /// Gives that step's order and waits for its end.
    void order(setup::StepName step);
    /// Waits until no order is under way.
    void settle();
    /// Ends the set-up and begins it anew from its file, as after a restart.
    void restart();

    [[nodiscard]] const setup::Step &step(setup::StepName name) const { return m_setUp->state().step(name); }
    [[nodiscard]] bool isDone(setup::StepName name) const;
    /// Each step that is not done, with its troubles; for messages.
    [[nodiscard]] QByteArray report() const;
    /// Whether one of the step's troubles has that code, key or field.
    [[nodiscard]] bool hasTrouble(setup::StepName step, const QString &word) const;

    [[nodiscard]] practice::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] setup::SetUp &setUp() { return *m_setUp; }
    [[nodiscard]] secrets::SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    [[nodiscard]] mattermost::Client &admin() { return m_admin; }
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    ScriptedBrowser browser{m_workspace};
    ScriptedPerson person{browser};
    QStringList teams{QStringLiteral("ops")};
    QString botName = QStringLiteral("muster");

private:
    [[nodiscard]] Async<void> startRelay(settings::Settings settings);
    void make();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    practice::Workspace m_workspace;
    net::HttpClient m_http;
    mattermost::Client m_admin;
    secrets::FileSecretStore m_secrets;
    settings::Settings m_settings;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<backend::SystemBrowser> m_systemBrowser;
    std::unique_ptr<setup::SetUp> m_setUp;
};

/// A port of 127.0.0.1 that nobody listens at.
[[nodiscard]] int freePort();

} // namespace muster::test
