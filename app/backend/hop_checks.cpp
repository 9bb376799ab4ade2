// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/hop_checks.h"

#include "app/backend/examination.h"
#include "app/backend/local_checks.h"
#include "app/backend/services.h"
#include "app/core/ids.h"
#include "app/mattermost/client.h"
#include "app/store/journal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds PingDeadline{5'000};
constexpr std::chrono::milliseconds ProofDeadline{10'000};
constexpr QLatin1StringView Command("/incident ");

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

std::chrono::milliseconds since(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

} // namespace

HopChecks::HopChecks(Services services, settings::Settings settings, Texts texts, QObject *parent)
    : QObject(parent), m_services(services), m_settings(std::move(settings)), m_texts(std::move(texts))
{
}

HopChecks::~HopChecks() = default;

QList<Hop> HopChecks::blank(const settings::Settings &settings, const Texts &texts)
{
    QList<Hop> hops(5);
    hops[0].id = hop::In;
    hops[0].title = texts.translate("Console", "Mattermost reaches us");
    hops[0].place
        = hostOf(settings::reachableUrl(settings.listener, static_cast<quint16>(settings.listener.port)));
    hops[1].id = hop::Out;
    hops[1].title = texts.translate("Console", "We reach Mattermost");
    hops[1].place = hostOf(settings.workspace.url);
    hops[2].id = hop::Record;
    hops[2].title = texts.translate("Console", "Record");
    hops[3].id = hop::Secrets;
    hops[3].title = texts.translate("Console", "Secrets");
    hops[4].id = hop::Journal;
    hops[4].title = texts.translate("Console", "Journal");
    hops[4].place = QDir::toNativeSeparators(settings::storeFile(settings.store));
    for (Hop &hop : hops)
        hop.word = texts.translate("Console", "Not checked");
    return hops;
}

Hop HopChecks::begun(QLatin1StringView id)
{
    const QList<Hop> hops = blank(m_settings, m_texts);
    Hop hop = *std::find_if(hops.begin(), hops.end(), [id](const Hop &any) { return any.id == id; });
    // Where it really listens: port 0 of the settings is any free one.
    if (id == hop::In && m_services.backend.services())
        hop.place = hostOf(m_services.backend.services()->callbackUrl());
    return hop;
}

void HopChecks::found(Hop hop, Health health, const QString &word)
{
    hop.health = health;
    hop.word = word;
    hop.checkedAt = m_services.clock.now();
    Q_EMIT looked(hop);
}

void HopChecks::failed(Hop hop, const QString &word, const Error &error, const QString &advice)
{
    hop.sentence = told(error, m_texts);
    hop.advice = advice;
    found(hop, Health::Failed, word);
}

void HopChecks::off(QLatin1StringView id)
{
    Hop hop = begun(id);
    hop.sentence = m_texts.translate("Console", "The relay does not run.");
    found(hop, Health::Unknown, m_texts.translate("Console", "Off"));
}

void HopChecks::run()
{
    runAll();
}

QCoro::Task<> HopChecks::runAll()
{
    const QPointer<HopChecks> self(this);
    co_await checkJournal();
    if (!self)
        co_return;
    co_await checkRecord();
    if (!self)
        co_return;
    co_await checkSecrets();
    if (!self)
        co_return;
    co_await checkOut();
    if (!self)
        co_return;
    co_await checkIn();
    if (self)
        Q_EMIT finished();
}

QCoro::Task<> HopChecks::checkJournal()
{
    const QPointer<HopChecks> self(this);
    Services services = m_services;
    if (!services.backend.services())
        co_return off(hop::Journal);
    QElapsedTimer timer;
    timer.start();
    Async<void> writing = services.backend.services()->database.write<void>(store::Journal::touch);
    const Outcome<void> written = co_await services.backend.held(std::move(writing));
    if (!self)
        co_return;
    const store::Database::Work<QList<store::Delivery>> work
        = [](store::Connection &connection) { return store::Journal::latest(connection, 1); };
    const Outcome<QList<store::Delivery>> read = co_await services.backend.read<QList<store::Delivery>>(work);
    if (!self)
        co_return;
    Hop hop = begun(hop::Journal);
    hop.latency = since(timer);
    if (!written)
        co_return failed(hop, m_texts.translate("Console", "Not written"), written.error());
    if (!read)
        co_return failed(hop, m_texts.translate("Console", "Not read"), read.error());
    const int dead = services.backend.state().steps.dead;
    if (dead > 0) {
        hop.sentence
            = m_texts.translate("Console", "%n step(s) were given up since the start.", nullptr, dead);
        co_return found(hop, Health::Warning, m_texts.translate("Console", "Needs you"));
    }
    found(hop, Health::Ok, m_texts.translate("Console", "Written"));
}

QCoro::Task<> HopChecks::checkRecord()
{
    const QPointer<HopChecks> self(this);
    Services services = m_services;
    if (!services.backend.services())
        co_return off(hop::Record);
    QElapsedTimer timer;
    timer.start();
    record::IncidentQuery query;
    query.limit = 1;
    Async<record::IncidentPage> asking = services.backend.services()->record.list(query);
    const Outcome<record::IncidentPage> page = co_await services.backend.held(std::move(asking));
    if (!self)
        co_return;
    Hop hop = begun(hop::Record);
    hop.place = services.backend.state().recordName.in(m_texts);
    hop.latency = since(timer);
    if (!page)
        co_return failed(hop, m_texts.translate("Console", "No answer"), page.error());
    found(hop, Health::Ok, m_texts.translate("Console", "Answers"));
}

QCoro::Task<> HopChecks::checkSecrets()
{
    const QPointer<HopChecks> self(this);
    Services services = m_services;
    const secrets::SecretName name{secrets::SecretKind::BotToken, {}};
    QElapsedTimer timer;
    timer.start();
    const Outcome<Secret> token = co_await services.secrets.get(name);
    if (!self)
        co_return;
    const std::chrono::milliseconds took = since(timer);
    const Outcome<QString> place = co_await services.secrets.place(name);
    if (!self)
        co_return;
    Hop hop = begun(hop::Secrets);
    hop.latency = took;
    hop.place = place.value_or(QString());
    if (!token) {
        co_return failed(hop, m_texts.translate("Console", "Missing"), token.error(),
                         m_texts.translate("Console", "Set %1 to the bot's access token.")
                             .arg(secrets::variableName(name)));
    }
    m_token = *token;
    found(hop, Health::Ok, m_texts.translate("Console", "Readable"));
}

QCoro::Task<> HopChecks::checkOut()
{
    const QPointer<HopChecks> self(this);
    Services services = m_services;
    const auto client
        = std::make_shared<mattermost::Client>(services.http, m_settings.workspace.url, m_token);
    m_client = client;
    mattermost::Call call = mattermost::Call::get(u"/users/me"_s);
    call.deadline = PingDeadline;
    QElapsedTimer timer;
    timer.start();
    const Outcome<QJsonObject> me = co_await client->session().object(call);
    if (!self)
        co_return;
    Hop hop = begun(hop::Out);
    if (me) {
        m_isOutGood = true;
        hop.latency = since(timer);
        hop.sentence = m_texts.translate("Console", "Mattermost answers and takes the bot's token.");
        co_return found(hop, Health::Ok, m_texts.translate("Console", "Reachable"));
    }
    if (me.error().kind == Error::Kind::Unauthorized) {
        hop.latency = since(timer);
        co_return failed(hop, m_texts.translate("Console", "Refused"), me.error(),
                         m_texts.translate("Console", "Make a new access token for the bot and set %1 to it.")
                             .arg(secrets::variableName({secrets::SecretKind::BotToken, {}})));
    }
    failed(hop, m_texts.translate("Console", "Unreachable"), me.error(),
           m_texts.translate("Console", "Muster tries again by itself; nothing is lost."));
}

QCoro::Task<> HopChecks::checkIn()
{
    const QPointer<HopChecks> self(this);
    Services services = m_services;
    if (!services.backend.services())
        co_return off(hop::In);
    QString advice;
    const QString objection = callbackObjection(&advice);
    if (!objection.isEmpty()) {
        Hop hop = begun(hop::In);
        hop.sentence = objection;
        hop.advice = advice;
        co_return found(hop, Health::Failed, m_texts.translate("Console", "Unreachable"));
    }
    if (!m_isOutGood)
        co_return judgeHeard();
    const QString word = "check-"_L1 + newId();
    services.backend.services()->routes.expectProof(word);
    QElapsedTimer timer;
    timer.start();
    const Outcome<void> typed = co_await proveIn(word);
    if (!self)
        co_return;
    if (!services.backend.services())
        co_return off(hop::In);
    judgeProof(word, typed, timer.elapsed());
}

/// The bot types the command in the channel that every team has.
Async<void> HopChecks::proveIn(QString word)
{
    const QPointer<HopChecks> self(this);
    const std::shared_ptr<mattermost::Client> client = m_client;
    const Outcome<QString> channelId = co_await townSquare();
    if (!channelId)
        co_return failure(channelId.error());
    if (!self)
        co_return Outcome<void>();
    mattermost::ExecuteCommand typed;
    typed.channelId = *channelId;
    typed.command = Command + word;
    mattermost::Call call = mattermost::Call::post(u"/commands/execute"_s, typed.toJson());
    call.deadline = ProofDeadline;
    const Outcome<QJsonObject> answer = co_await client->session().object(call);
    if (!answer)
        co_return failure(answer.error());
    co_return Outcome<void>();
}

Async<QString> HopChecks::townSquare()
{
    const QPointer<HopChecks> self(this);
    const std::shared_ptr<mattermost::Client> client = m_client;
    const QString name = m_settings.workspace.teams.value(0);
    const Outcome<mattermost::Team> team = co_await client->teams().byName(name);
    if (!team)
        co_return failure(team.error());
    if (!self)
        co_return QString();
    const mattermost::ChannelByName which{team->id, u"town-square"_s, false};
    const Outcome<mattermost::Channel> channel = co_await client->channels().byName(which);
    if (!channel)
        co_return failure(channel.error());
    co_return channel->id;
}

void HopChecks::judgeProof(const QString &word, const Outcome<void> &typed, qint64 took)
{
    Hop hop = begun(hop::In);
    if (m_services.backend.services()->routes.heard().proof == word) {
        hop.latency = std::chrono::milliseconds(took);
        hop.sentence
            = m_texts.translate("Console", "A command of the bot's went to Mattermost and came back to us.");
        return found(hop, Health::Ok, m_texts.translate("Console", "Reachable"));
    }
    if (!typed)
        return judgeRefusedCommand(typed.error());
    hop.sentence = m_texts.translate("Console", "/incident is answered, but not by this relay.");
    hop.advice = m_texts.translate("Console", "Let the slash command in Mattermost call %1.")
                     .arg(m_services.backend.services()->callbackUrl().toString() + "/mattermost/command"_L1);
    found(hop, Health::Failed, m_texts.translate("Console", "Elsewhere"));
}

void HopChecks::judgeRefusedCommand(const Error &error)
{
    Hop hop = begun(hop::In);
    const QString url = m_services.backend.services()->callbackUrl().toString();
    if (error.code.startsWith("api.command.execute_command.failed"_L1)) {
        const relay::Routes::Heard heard = m_services.backend.services()->routes.heard();
        hop.sentence = heard.refusal.isEmpty()
            ? m_texts.translate("Console", "Mattermost says that its command does not reach us.")
            : heard.refusal;
        hop.advice = m_texts
                         .translate("Console",
                                    "Let the slash command in Mattermost call %1, and see that a proxy or a "
                                    "firewall in between lets it through.")
                         .arg(url + "/mattermost/command"_L1);
        return found(hop, Health::Failed,
                     heard.refusal.isEmpty() ? m_texts.translate("Console", "Unreachable")
                                             : m_texts.translate("Console", "Refused"));
    }
    if (error.code == "api.command.execute_command.not_found.app_error"_L1) {
        hop.sentence = m_texts.translate("Console", "There is no /incident in the team %1.")
                           .arg(m_settings.workspace.teams.value(0));
        hop.advice = m_texts.translate("Console", "Make one that calls %1 by POST.")
                         .arg(url + "/mattermost/command"_L1);
        return found(hop, Health::Failed, m_texts.translate("Console", "No command"));
    }
    judgeHeard();
}

/// What came by itself, when nothing could be made to come.
void HopChecks::judgeHeard()
{
    Hop hop = begun(hop::In);
    const relay::Routes::Heard heard = m_services.backend.services()->routes.heard();
    if (heard.genuineAt.isValid()) {
        hop.sentence = m_texts.translate("Console", "Mattermost called us at %1.")
                           .arg(heard.genuineAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s));
        return found(hop, Health::Ok, m_texts.translate("Console", "Reachable"));
    }
    hop.sentence = m_texts.translate("Console",
                                     "Mattermost has not called since the relay listens here, and could not "
                                     "be made to.");
    hop.advice = m_texts.translate("Console", "Type /incident help in Mattermost, then check again.");
    found(hop, Health::Unknown, m_texts.translate("Console", "Not seen"));
}

/// Why Mattermost cannot reach the address at all; empty when it may.
QString HopChecks::callbackObjection(QString *advice) const
{
    Doctor::Patient patient;
    patient.settings = m_settings;
    Examination examination(patient, m_texts, {});
    checkCallbackAddress(&examination);
    const Finding finding = examination.findings().value(0);
    if (finding.health != Health::Failed)
        return {};
    *advice = finding.advice;
    return finding.sentence;
}

} // namespace muster::backend
