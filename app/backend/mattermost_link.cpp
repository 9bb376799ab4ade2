// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/mattermost_link.h"

#include "app/core/log.h"
#include "app/net/retry.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds CheckDeadline{5'000};

/// For as long as the relay runs: the total never counts.
const net::RetryPolicy Patience{std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(24)};

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized;
}

/// What no patience mends: what answers there is no Mattermost, or not one for us.
bool isHopeless(const Error &error)
{
    return isRefusal(error) || error.kind == Error::Kind::Malformed || error.kind == Error::Kind::NotFound;
}

Error tooOld(const QVersionNumber &version)
{
    return errorSaying(
        Error::Kind::Invalid,
        Wording::translate("Backend",
                           "The workspace runs Mattermost %1. Muster needs 5.37 or newer: update the server.")
            .arg(version.toString()));
}

Error explained(Error error, const QUrl &url)
{
    if (isRefusal(error)) {
        error.say(Wording::translate("Backend",
                                     "The workspace refuses the bot's token. Make a new one for the bot and "
                                     "set MUSTER_BOT_TOKEN to it."));
    } else {
        error.kind = Error::Kind::Malformed;
        error.say(
            Wording::translate("Backend", "What answers at %1 is not Mattermost. Correct workspace.url.")
                .arg(url.toDisplayString()));
    }
    return error;
}

} // namespace

MattermostLink::MattermostLink(mattermost::Client &client, mattermost::EventStream &stream,
                               relay::Directory &directory, QObject *parent)
    : QObject(parent), m_client(client), m_stream(stream), m_directory(directory)
{
    m_state.url = client.session().baseUrl();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MattermostLink::refresh);
    connect(&stream, &mattermost::EventStream::live, this, &MattermostLink::handleLive);
    connect(&stream, &mattermost::EventStream::lost, this, &MattermostLink::handleLost);
    connect(&stream, &mattermost::EventStream::refused, this, &MattermostLink::handleLost);
}

Async<void> MattermostLink::check()
{
    const QPointer<MattermostLink> link(this);
    mattermost::Call call = mattermost::Call::get(u"/users/me"_s);
    call.deadline = CheckDeadline;
    mattermost::Client &client = m_client;
    const Outcome<QJsonObject> self = co_await client.session().object(call);
    if (!self && isHopeless(self.error()))
        co_return failure(explained(self.error(), client.session().baseUrl()));
    const QVersionNumber version = client.session().version();
    if (!version.isNull() && !mattermost::isSupported(version))
        co_return failure(tooOld(version));
    if (!link)
        co_return Outcome<void>();
    Outcome<void> learned = co_await learnNames(self.has_value());
    co_return learned;
}

/// The journal is taken up, and commands are answered, before all of the directory is there: what they say
/// has links and severities from the first moment on. What is not to be had now comes with refresh().
Async<void> MattermostLink::learnNames(bool isThere)
{
    const QPointer<MattermostLink> link(this);
    const Outcome<void> catalogue = co_await m_directory.refreshCatalogue();
    if (!link || !isThere)
        co_return catalogue;
    const Outcome<void> teams = co_await m_directory.refreshTeams();
    if (!teams)
        qCInfo(lcBackend).noquote() << "The teams are not known yet:" << forLog(teams.error().detail);
    co_return catalogue;
}

void MattermostLink::start()
{
    m_isStarted = true;
    m_stream.start();
    refresh();
}

void MattermostLink::stop()
{
    m_isStarted = false;
    m_again.stop();
    m_stream.stop();
}

MattermostState MattermostLink::state() const
{
    MattermostState state = m_state;
    state.hearsEvents = m_stream.isLive();
    state.version = m_client.session().version().toString();
    return state;
}

QCoro::Task<> MattermostLink::refresh()
{
    const QPointer<MattermostLink> link(this);
    if (m_isRefreshing)
        co_return;
    m_isRefreshing = true;
    const Outcome<void> refreshed = co_await m_directory.refresh();
    if (!link)
        co_return;
    m_isRefreshing = false;
    if (!refreshed) {
        fail(refreshed.error());
        co_return;
    }
    const Outcome<mattermost::User> bot = co_await m_directory.self();
    if (!link)
        co_return;
    if (bot)
        m_state.botName = bot->username;
    m_failures = 0;
    becomeUp();
}

void MattermostLink::fail(const Error &error)
{
    ++m_failures;
    qCWarning(lcBackend).noquote() << "The workspace:" << kindName(error.kind) << forLog(error.what)
                                   << forLog(error.detail);
    handleLost(error);
    if (!m_isStarted)
        return;
    net::Attempts attempts;
    attempts.failures = m_failures;
    attempts.retryAfter = error.retryAfter;
    const auto wait = net::waitBeforeRetry(Patience, attempts, QRandomGenerator::global()->generateDouble());
    m_again.start(wait.value_or(Patience.longest));
}

/// The workspace speaks to us. What is not known yet may be asked for now.
void MattermostLink::handleLive()
{
    if (m_state.botName.isEmpty())
        refresh();
    becomeUp();
}

void MattermostLink::handleLost(const Error &error)
{
    m_state.contact = isRefusal(error) ? Contact::Refused : Contact::Down;
    m_state.error = error;
    Q_EMIT stateChanged();
}

void MattermostLink::becomeUp()
{
    m_state.contact = Contact::Up;
    m_state.error = {};
    Q_EMIT stateChanged();
}

} // namespace muster::backend
