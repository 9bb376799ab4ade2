// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/front_door.h"

#include "app/core/ids.h"
#include "app/relay/declarations.h"
#include "tests/unit/relay/relay_samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using relay::Intake;
using store::Connection;
using store::Incidents;
using store::Journal;

namespace {

template <typename T>
T required(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().what), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *outcome;
}

http::Request requestOf(const QByteArray &method, const QString &path, const QByteArray &body,
                        const http::Headers &headers)
{
    http::Request request;
    request.method = method;
    request.target = path.toUtf8();
    request.path = path;
    request.headers = headers;
    request.body = body;
    return request;
}

/// Ana's.
http::Request commandOf(const QString &text, const QString &channelId)
{
    QUrlQuery form;
    form.addQueryItem(u"user_id"_s, anaId);
    form.addQueryItem(u"user_name"_s, u"ana"_s);
    form.addQueryItem(u"team_id"_s, teamId);
    form.addQueryItem(u"team_domain"_s, u"ops"_s);
    form.addQueryItem(u"channel_id"_s, channelId);
    form.addQueryItem(u"text"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    form.addQueryItem(u"trigger_id"_s, newId());
    form.addQueryItem(u"response_url"_s, u"https://evil.example/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s);
    return requestOf(
        "POST", u"/mattermost/command"_s, form.toString(QUrl::FullyEncoded).toUtf8(),
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", "Token right"}});
}

} // namespace

FrontDoor::FrontDoor() : circumstances(sampleCircumstances())
{
    const QList<store::Schema> schemas{Journal::schema(), Incidents::schema(), relay::Declarations::schema(),
                                       relay::Inbox::schema(), store::Accounts::schema()};
    required(QCoro::waitFor(database.open(m_folder.filePath(u"muster.sqlite"_s), schemas)));
    const auto now = [this] {
        relay::Circumstances present = circumstances;
        present.now = clock.now();
        return present;
    };
    const auto profile = [this](const QString &) -> QCoro::Task<relay::Profile> {
        co_return relay::Profile{.name = u"Ana Braun"_s, .locale = locale};
    };
    const auto member = [this](const QString &, const QString &) -> Async<bool> { co_return isMember; };
    intake = std::make_unique<Intake>(Intake::Services{database, now, profile, member});
    QObject::connect(intake.get(), &Intake::stepsAppended, intake.get(),
                     [this](const QList<store::Step> &steps) { appended.append(steps); });
    const auto commandToken
        = [](const QString &team) { return team == "ops"_L1 ? Secret(QByteArray("right")) : Secret(); };
    const auto health = [] { return QJsonObject{{u"status"_s, u"ok"_s}}; };
    routes = std::make_unique<relay::Routes>(
        relay::Routes::Services{clock, *intake, tokens, now, commandToken, health});
    routes->addTo(router);
}

void FrontDoor::begin(const http::Request &request, std::optional<http::Response> *answer)
{
    const qsizetype before = appended.size();
    router.handle(request, [this, answer, before](const http::Response &response) {
        *answer = response;
        appendedBeforeAnswer = appended.size() - before;
        waitingAtAnswer = intake->waitingCount();
        if (isCutOffAtAnswer)
            intake.reset();
    });
}

http::Response FrontDoor::ask(const QByteArray &method, const QString &path, const QByteArray &body,
                              const http::Headers &headers)
{
    std::optional<http::Response> answer;
    begin(requestOf(method, path, body, headers), &answer);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        qFatal("No answer came.");
    return *answer;
}

http::Response FrontDoor::askJson(const QString &path, const QJsonObject &body)
{
    return ask("POST", path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
}

http::Response FrontDoor::type(const QString &text, const QString &channelId)
{
    return typeAtOnce({text}, channelId).first();
}

QList<http::Response> FrontDoor::typeAtOnce(const QStringList &texts, const QString &channelId)
{
    std::vector<std::optional<http::Response>> answers(static_cast<size_t>(texts.size()));
    for (size_t i = 0; i < answers.size(); ++i)
        begin(commandOf(texts[static_cast<qsizetype>(i)], channelId), &answers[i]);
    const auto hasAll = [&answers] {
        return std::all_of(answers.cbegin(), answers.cend(), [](const auto &one) { return one.has_value(); });
    };
    if (!QTest::qWaitFor(hasAll))
        qFatal("No answer came.");
    QList<http::Response> given;
    for (const std::optional<http::Response> &answer : answers)
        given.append(*answer);
    return given;
}

QString FrontDoor::formPath(const QString &nonce, relay::TokenPurpose purpose)
{
    const QString token = tokens.sign({.purpose = purpose,
                                       .userId = anaId,
                                       .teamId = teamId,
                                       .channelId = townId,
                                       .incidentId = {},
                                       .action = {},
                                       .nonce = nonce,
                                       .expiresAt = clock.now().addSecs(3600)});
    return (purpose == relay::TokenPurpose::Form ? u"/mattermost/form/"_s : u"/mattermost/lookup/"_s) + token;
}

QJsonObject FrontDoor::click(const QString &action, const QString &triggerId) const
{
    const QString token = tokens.sign({.purpose = relay::TokenPurpose::Button,
                                       .userId = {},
                                       .teamId = {},
                                       .channelId = warRoomId,
                                       .incidentId = sampleIncident().id,
                                       .action = action,
                                       .nonce = {},
                                       .expiresAt = {}});
    return {{u"user_id"_s, anaId},
            {u"user_name"_s, u"ana"_s},
            {u"team_id"_s, teamId},
            {u"channel_id"_s, warRoomId},
            {u"post_id"_s, cardId},
            {u"trigger_id"_s, triggerId},
            {u"context"_s, QJsonObject{{u"token"_s, token}}}};
}

void FrontDoor::putIncident(incident::Status status)
{
    const store::KnownIncident known = sampleKnown(status);
    const store::Database::Work<void> put = [known](Connection &connection) -> Outcome<void> {
        const auto written = Incidents::put(connection, known.incident);
        if (!written)
            return written;
        return Incidents::setLink(connection, known.incident.id, known.link);
    };
    required(QCoro::waitFor(database.write<void>(put)));
}

void FrontDoor::awaitIdle()
{
    if (!QTest::qWaitFor([this] { return !intake || intake->isIdle(); }))
        qFatal("The intake does not come to rest.");
}

QList<store::Delivery> FrontDoor::deliveries()
{
    awaitIdle();
    using Deliveries = QList<store::Delivery>;
    const store::Database::Work<Deliveries> read
        = [](Connection &connection) { return Journal::latest(connection, 100); };
    return required(QCoro::waitFor(database.read<Deliveries>(read)));
}

QList<store::Step> FrontDoor::steps()
{
    awaitIdle();
    using Steps = QList<store::Step>;
    const store::Database::Work<Steps> read
        = [](Connection &connection) { return Journal::open(connection); };
    return required(QCoro::waitFor(database.read<Steps>(read)));
}

QJsonObject jsonOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace muster::test
