// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/uninstall.h"

#include "app/net/trust.h"
#include "app/setup/sign_in_step.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

/// A server may be gone before Muster is.
Trouble withWayOut(Trouble trouble, const Texts &texts)
{
    const bool isSilent
        = trouble.code == kindName(Error::Kind::Network) || trouble.code == kindName(Error::Kind::Timeout);
    if (isSilent && trouble.advice.isEmpty())
        trouble.advice
            = texts.translate("Uninstall",
                              "Try again once it answers. If the server is gone for good, delete by "
                              "hand what is on this computer.");
    return trouble;
}

} // namespace

Uninstall::Uninstall(Services services, QString progressFile, Texts texts, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_secrets(m_services.secrets),
      m_tools{m_services.clock, m_http, m_secrets,
              [this](const QString &doing) {
                  m_state.doing = doing;
                  say();
              }},
      m_file(std::move(progressFile)), m_texts(std::move(texts))
{
    m_state.canUseBrowser = m_services.browser != nullptr;
}

/// Whoever waits for an answer goes on to its end, while what it uses is there.
Uninstall::~Uninstall()
{
    m_services.releaseStore = [](bool) { };
    m_http.close();
}

void Uninstall::setTexts(Texts texts)
{
    m_texts = std::move(texts);
}

void Uninstall::choose(const UninstallChoice &choice)
{
    if (isWorking() || choice == m_state.choice)
        return;
    m_state.choice = choice;
    m_local = localRemains().withFate(m_local, choice.withLocal);
    m_state.belongings = m_remote + m_local;
    say();
}

void Uninstall::say()
{
    Q_EMIT stateChanged(m_state);
}

bool Uninstall::fail(const Trouble &trouble)
{
    m_state.troubles.append(trouble);
    return false;
}

void Uninstall::give(UninstallPhase phase, const QString &doing, QCoro::Task<> (Uninstall::*run)())
{
    if (isWorking())
        return;
    m_state.phase = phase;
    m_state.doing = doing;
    m_state.since = m_services.clock.now();
    m_state.troubles.clear();
    say();
    carryOut(run);
}

QCoro::Task<> Uninstall::carryOut(QCoro::Task<> (Uninstall::*run)())
{
    const QPointer<Uninstall> self(this);
    QCoro::Task<> work = (this->*run)();
    co_await work;
    if (!self)
        co_return;
    if (isWorking())
        m_state.phase = UninstallPhase::Listed;
    m_state.doing.clear();
    m_state.since = {};
    say();
    Q_EMIT idle();
}

void Uninstall::look()
{
    give(UninstallPhase::Looking, m_texts.translate("Uninstall", "Looking what there is"),
         &Uninstall::runLook);
}

void Uninstall::signIn(Secret token)
{
    if (isWorking())
        return;
    m_token = std::move(token);
    give(UninstallPhase::SigningIn, m_texts.translate("Setup", "Signing in"), &Uninstall::runSignIn);
}

void Uninstall::remove()
{
    give(UninstallPhase::Removing, m_texts.translate("Uninstall", "Ending the relay"), &Uninstall::runRemove);
}

void Uninstall::signOut()
{
    give(UninstallPhase::SigningIn, m_texts.translate("Uninstall", "Signing out"), &Uninstall::endSession);
}

void Uninstall::cancel()
{
    if (m_services.browser)
        m_services.browser->close();
}

QByteArray Uninstall::caPem() const
{
    QFile file(m_trail.progress.caFile);
    if (m_trail.progress.caFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// Notes of a set-up alone: where there was none, none are made.
void Uninstall::keepNotes(const Progress &progress)
{
    const bool wasThere = !m_noted.server.isEmpty();
    m_noted = progress;
    m_trail = trailOf(progress, m_services.settings());
    if (!wasThere)
        return;
    if (const Outcome<void> written = m_file.write(progress); !written)
        fail(troubleOf(written.error(), m_texts));
}

/// Reads set-up's notes, and takes up a session that an earlier run left.
QCoro::Task<bool> Uninstall::readNotes()
{
    const Outcome<Progress> read = m_file.read();
    if (!read)
        co_return fail(troubleOf(read.error(), m_texts));
    m_noted = *read;
    m_trail = trailOf(m_noted, m_services.settings());
    m_state.server = m_trail.progress.server;
    m_state.needsSignIn = m_trail.needsAdministrator();
    if (const auto trust = net::trusting(m_trail.progress.caFile))
        m_http.setTls(*trust);
    if (m_state.server.isEmpty() || m_admin)
        co_return true;
    const auto client = co_await administrator(&m_tools, m_state.server);
    if (!client)
        co_return true;
    const std::shared_ptr<mattermost::Client> admin = *client;
    const Outcome<mattermost::User> me = co_await admin->users().me();
    if (!me || !me->isSystemAdministrator())
        co_return true;
    m_admin = admin;
    m_hasSession = true;
    m_state.signedInAs = me->username;
    co_return true;
}

/// As the server has it where somebody is signed in, else as it was noted.
QCoro::Task<bool> Uninstall::lookAtWorkspace()
{
    m_state.isLooked = false;
    if (!m_admin) {
        m_remote = notedBelongings(m_trail, m_texts);
        co_return true;
    }
    WorkspaceInventory inventory(m_admin, m_trail, m_texts);
    const Outcome<Belongings> found = co_await inventory.look();
    if (!found) {
        m_remote = notedBelongings(m_trail, m_texts);
        if (found.error().kind == Error::Kind::Unauthorized) {
            m_admin.reset();
            m_state.signedInAs.clear();
        }
        co_return fail(withWayOut(troubleOf(found.error(), m_texts), m_texts));
    }
    m_remote = *found;
    m_teamNames = inventory.teamNames();
    m_state.isLooked = true;
    co_return true;
}

LocalRemains Uninstall::localRemains() const
{
    const settings::Settings settings = m_services.settings();
    LocalRemains::Places places;
    places.store = settings::storeFile(settings.store);
    places.secrets = m_services.secretsFile;
    places.teams = settings.workspace.teams + m_noted.teams + m_noted.begunTeams + m_noted.commandIds.keys();
    places.teams.removeDuplicates();
    places.files = m_services.files;
    places.files.append({m_texts.translate("Uninstall", "Notes of set-up"), m_file.path()});
    return {m_services.secrets, places, m_texts};
}

QCoro::Task<> Uninstall::list()
{
    const StoreFacts facts = co_await m_services.lookIntoStore();
    LocalRemains remains = localRemains();
    m_local = co_await remains.look(facts, m_state.choice.withLocal);
    m_state.belongings = m_remote + m_local;
}

QCoro::Task<> Uninstall::runLook()
{
    const bool isRead = co_await readNotes();
    if (isRead)
        co_await lookAtWorkspace();
    co_await list();
}

QCoro::Task<> Uninstall::runSignIn()
{
    const Secret token = std::exchange(m_token, {});
    const bool isRead = co_await readNotes();
    if (!isRead || m_state.server.isEmpty()) { // nowhere to sign in
        co_await list();
        co_return;
    }
    SignInOrder order;
    order.token = token;
    order.browser = m_services.browser;
    order.caPem = caPem();
    order.isDark = m_isDark;
    order.language = m_texts.language();
    if (token.isEmpty() && !order.browser) {
        fail(trouble(oauth::browserCode::missing,
                     m_texts.translate("Setup", "The embedded browser is not installed."),
                     m_texts.translate("Setup",
                                       "Install the package muster-browser, or use a personal access "
                                       "token.")));
    } else {
        m_secrets.setIsSession(token.isEmpty());
        const StepResult result = co_await setup::signIn(&m_tools, m_trail.progress, order, m_texts);
        for (const Trouble &trouble : result.troubles)
            fail(withWayOut(trouble, m_texts));
        if (result.isDone()) {
            keepNotes(result.progress);
            m_state.signedInAs = result.progress.adminName;
            const auto client = co_await administrator(&m_tools, m_state.server);
            m_admin = client.value_or(nullptr);
            m_hasSession = true;
        }
    }
    co_await lookAtWorkspace();
    co_await list();
}

QCoro::Task<> Uninstall::endSession()
{
    m_admin.reset();
    m_state.signedInAs.clear();
    if (!std::exchange(m_hasSession, false))
        co_return;
    m_tools.report(m_texts.translate("Uninstall", "Signing out"));
    co_await setup::signOut(&m_tools, m_trail.progress);
}

} // namespace muster::setup
