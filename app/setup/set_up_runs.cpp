// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// What SetUp does for each of its orders; set_up.cpp keeps the orders, the state and the progress.

#include "app/setup/set_up.h"

#include "app/setup/parts_step.h"
#include "app/setup/round_trip_step.h"
#include "app/setup/sign_in_step.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

QCoro::Task<> SetUp::runServer(ServerOrder order)
{
    begin(StepName::Server, m_texts.translate("Setup", "Looking for the server"));
    const QUrl before = m_progress.server;
    ServerResult result = co_await findServer(&m_tools, m_progress, order, m_texts);
    m_state.server = result.facts;
    if (!before.isEmpty() && result.progress.server != before) {
        Progress fresh; // another server: nothing that was made is there
        fresh.server = result.progress.server;
        fresh.caFile = result.progress.caFile;
        fresh.version = result.progress.version;
        fresh.siteName = result.progress.siteName;
        result.progress = fresh;
        m_session.clear();
        for (const StepName name : allSteps())
            forget(name);
    }
    end(StepName::Server, result);
    m_state.server = result.facts;
    say();
}

QCoro::Task<> SetUp::runSignIn(Secret token)
{
    if (lacks(StepName::SignIn, StepName::Server))
        co_return;
    begin(StepName::SignIn, m_texts.translate("Setup", "Signing in"));
    SignInOrder order;
    order.token = token;
    order.browser = m_services.browser;
    order.caPem = caPem();
    order.isDark = m_isDark;
    order.language = m_texts.language();
    SignInResult result;
    m_session.clear();
    if (token.isEmpty() && !order.browser) {
        result.progress = m_progress;
        result.troubles.append(trouble(
            oauth::browserCode::missing, m_texts.translate("Setup", "The embedded browser is not installed."),
            m_texts.translate("Setup",
                              "Install the package muster-browser, or use a personal access "
                              "token.")));
    } else {
        result = co_await setup::signIn(&m_tools, m_progress, order, m_texts);
    }
    m_session = result.session;
    end(StepName::SignIn, result);
    if (!result.isDone())
        co_return;
    co_await learnTeams();
    co_await look();
}

/// What the forms after signing in offer.
QCoro::Task<> SetUp::learnTeams()
{
    const auto client = co_await administrator(&m_tools, m_progress.server);
    if (!client)
        co_return;
    const std::shared_ptr<mattermost::Client> admin = *client;
    const Outcome<QList<mattermost::Team>> teams = co_await admin->teams().all();
    if (!teams)
        co_return;
    m_state.teams.clear();
    for (const mattermost::Team &team : *teams) {
        if (team.deleteAt == 0)
            m_state.teams.append({team.name, team.displayName});
    }
    say();
}

/// The server's settings, seen by the administrator; they belong to the server's step.
QCoro::Task<> SetUp::look()
{
    PreflightOrder order;
    order.callbackUrl = QUrl(commandUrl());
    order.commandUrl = commandUrl();
    order.texts = m_texts;
    const Troubles found = co_await lookAtServer(&m_tools, m_progress, order);
    StepResult result;
    result.progress = m_progress;
    result.troubles = found;
    for (const Trouble &known : std::as_const(stepOf(StepName::Server).troubles)) {
        const bool isNew = std::none_of(found.cbegin(), found.cend(),
                                        [&known](const Trouble &one) { return one.code == known.code; });
        if (isNew && !known.isBlocking)
            result.troubles.append(known);
    }
    end(StepName::Server, result);
}

QCoro::Task<> SetUp::runApp(AppOrder order)
{
    if (lacks(StepName::OAuthApp, StepName::SignIn))
        co_return;
    begin(StepName::OAuthApp, m_texts.translate("Setup", "Looking for the OAuth application"));
    const QString before = m_progress.clientId;
    if (order.clientId.isEmpty()) {
        m_progress.begunBase = order.base;
        keep(m_progress);
    }
    StepResult result = co_await setup::registerApp(&m_tools, m_progress, order, m_texts);
    if (result.progress.clientId != before) {
        result.progress.installedAt = {};
        forget(StepName::Install);
    }
    if (result.isDone())
        result.progress.begunBase.clear();
    end(StepName::OAuthApp, result);
}

QCoro::Task<> SetUp::runInstall(Consent consent)
{
    if (lacks(StepName::Install, StepName::OAuthApp))
        co_return;
    begin(StepName::Install, m_texts.translate("Setup", "Asking the server"));
    InstallOrder order;
    order.consent = consent;
    if (consent == Consent::InBrowser) {
        order.browser = m_services.browser;
        order.session = m_session;
    } else if (consent == Consent::InSystemBrowser) {
        order.browser = m_systemBrowser;
    }
    order.caPem = caPem();
    order.isDark = m_isDark;
    order.language = m_texts.language();
    StepResult result = co_await m_install.run(m_progress, order, m_texts);
    end(StepName::Install, result);
}

QCoro::Task<> SetUp::runParts(QStringList teams, QString botName)
{
    if (lacks(StepName::Parts, StepName::SignIn))
        co_return;
    begin(StepName::Parts, m_texts.translate("Setup", "Asking the server"));
    m_progress.begunBot = botName;
    m_progress.begunTeams += teams;
    m_progress.begunTeams.removeDuplicates();
    keep(m_progress);
    PartsStep parts(m_tools, m_texts);
    PartsOrder order{teams, botName, commandUrl()};
    StepResult result = co_await parts.run(m_progress, order);
    result.progress.provedAt = {};
    if (result.isDone()) {
        result.progress.commandUrl = order.commandUrl;
        result.progress.begunBot.clear();
        result.progress.begunTeams.clear();
    }
    end(StepName::Parts, result);
    if (m_progress.provedAt.isNull() && stepOf(StepName::RoundTrip).phase == StepPhase::Done) {
        forget(StepName::RoundTrip);
        say();
    }
}

QCoro::Task<> SetUp::runRecord()
{
    StepResult result;
    result.progress = m_progress;
    result.progress.isRecordChosen = true;
    result.summary = m_texts.translate("Setup", "The one built into Muster");
    end(StepName::Record, result);
    co_return;
}

QCoro::Task<> SetUp::runRoundTrip()
{
    if (lacks(StepName::RoundTrip, StepName::Parts))
        co_return;
    begin(StepName::RoundTrip, m_texts.translate("Setup", "Starting the relay"));
    const settings::Settings settings = settingsMade();
    const Outcome<void> started = co_await m_services.startRelay(settings);
    StepResult result;
    result.progress = m_progress;
    if (!started) {
        result.troubles.append(troubleOf(started.error(), m_texts));
        end(StepName::RoundTrip, result);
        co_return;
    }
    RoundTripOrder order{m_progress.teams.value(0), commandUrl(), m_services.heard};
    result = co_await setup::makeRoundTrip(&m_tools, m_progress, order, m_texts);
    end(StepName::RoundTrip, result);
    if (!m_state.isFinished())
        co_return;
    m_session.clear();
    co_await signOut(&m_tools, m_progress);
    stepOf(StepName::SignIn).summary
        = m_texts.translate("Setup", "Was @%1; the session was ended when all was done")
              .arg(m_progress.adminName);
    say();
}

QCoro::Task<> SetUp::runRecheck()
{
    if (m_progress.server.isEmpty())
        co_return;
    const ServerOrder where{m_progress.server.toString(), m_progress.caFile};
    co_await runServer(where);
    if (stepOf(StepName::Server).phase != StepPhase::Done)
        co_return;
    if (!m_progress.adminId.isEmpty() && !m_state.isFinished()) {
        begin(StepName::SignIn, m_texts.translate("Setup", "Asking who you are"));
        const StepResult signedIn = co_await confirmSignIn(&m_tools, m_progress, m_texts);
        end(StepName::SignIn, signedIn);
        if (signedIn.isDone()) {
            co_await learnTeams();
            co_await look();
        }
    }
    if (m_progress.installedAt.isValid()) {
        begin(StepName::Install, m_texts.translate("Setup", "Looking whether it still holds"));
        const StepResult installed = co_await m_install.confirm(m_progress, m_texts);
        end(StepName::Install, installed);
    }
}

} // namespace muster::setup
