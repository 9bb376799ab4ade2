// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"
#include "app/practice/faults.h"
#include "tests/bench/benches.h"
#include "tests/bench/exchange.h"
#include "tests/bench/scene.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::bench {

using practice::Exchange;

namespace {

constexpr double MostOfOneByOne = 0.8;
constexpr std::chrono::milliseconds CallTakes{10};

/// The calls that make an incident visible, as the relay sent them, and when the last was answered.
class Watched
{
public:
    /// From now on, with an empty list.
    void start(const QString &declarerId)
    {
        m_declarerId = declarerId.toLatin1();
        m_channel.reset();
        m_member.reset();
        m_card.reset();
        m_timer.start();
    }

    /// The header is part of the channel as it is made; the card is the first post with attachments.
    void see(const Exchange &exchange)
    {
        const http::Request &request = exchange.request;
        if (request.method != "POST" || exchange.response.status != 201)
            return;
        if (request.path == "/api/v4/channels"_L1 && request.body.contains("\"header\""))
            take(m_channel, request);
        else if (request.path.endsWith("/members"_L1) && request.body.contains(m_declarerId))
            take(m_member, request);
        else if (request.path == "/api/v4/posts"_L1 && request.body.contains("\"attachments\""))
            take(m_card, request);
    }

    /// Milliseconds to the last of them.
    [[nodiscard]] double wait()
    {
        QEventLoop loop;
        m_complete = [&loop] { loop.quit(); };
        if (!isComplete())
            loop.exec();
        m_complete = nullptr;
        return m_took;
    }

    [[nodiscard]] const http::Request &channel() const { return *m_channel; }
    [[nodiscard]] const http::Request &member() const { return *m_member; }
    [[nodiscard]] const http::Request &card() const { return *m_card; }

private:
    [[nodiscard]] bool isComplete() const { return m_channel && m_member && m_card; }

    void take(std::optional<http::Request> &place, const http::Request &request)
    {
        if (place)
            return;
        place = request;
        if (!isComplete())
            return;
        m_took = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        if (m_complete)
            m_complete();
    }

    QByteArray m_declarerId;
    std::optional<http::Request> m_channel;
    std::optional<http::Request> m_member;
    std::optional<http::Request> m_card;
    QElapsedTimer m_timer;
    double m_took = 0;
    std::function<void()> m_complete;
};

QByteArray changed(const QByteArray &json, const QJsonObject &changes)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The same request with other ids in it.
QByteArray again(const http::Request &request, const QByteArray &path, const QJsonObject &changes)
{
    http::Headers headers = request.headers;
    headers.removeIf([](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name == "host" || name == "content-length" || name == "accept-encoding";
    });
    return requestBytes(request.method, path, headers, changed(request.body, changes));
}

/// The calls of @p watched for another channel, one after the other.
double oneByOne(const Watched &watched, BareClient &client)
{
    const QString name = u"bare-"_s + newId();
    double took = exchange(client, again(watched.channel(), "/api/v4/channels", {{u"name"_s, name}}));
    const QString id = QJsonDocument::fromJson(client.body())["id"_L1].toString();
    const QByteArray members = "/api/v4/channels/" + id.toLatin1() + "/members";
    took += exchange(client, again(watched.member(), members, {}));
    const QJsonObject changes{{u"channel_id"_s, id}, {u"pending_post_id"_s, newId()}};
    took += exchange(client, again(watched.card(), "/api/v4/posts", changes));
    return took;
}

/// What the workspace sends to the relay when alice fills in the form with a title.
QByteArray submission(const Scene &scene, const mattermost::OpenDialog &form, const QString &title)
{
    const QJsonObject body{{u"type"_s, u"dialog_submission"_s},
                           {u"callback_id"_s, form.dialog.callbackId},
                           {u"state"_s, form.dialog.state},
                           {u"user_id"_s, scene.aliceId()},
                           {u"channel_id"_s, scene.townSquareId()},
                           {u"team_id"_s, scene.teamId()},
                           {u"submission"_s, QJsonObject{{u"title"_s, title}}},
                           {u"cancelled"_s, false}};
    return requestBytes("POST", QUrl(form.url).path().toLatin1(),
                        {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

mattermost::OpenDialog openForm(Scene &scene, practice::Participant &person)
{
    const auto typed = QCoro::waitFor(person.type(scene.townSquareId(), u"/incident new"_s));
    if (!typed)
        qFatal("%s", qPrintable(typed.error().what));
    const auto form = QCoro::waitFor(person.form());
    if (!form)
        qFatal("%s", qPrintable(form.error().what));
    return *form;
}

} // namespace

Figures benchDeclare(const Options &options)
{
    Scene scene;
    const auto relay = scene.relay(scene.file(u"declare.sqlite"_s));
    static_cast<void>(relay->start("The relay listens at "));
    scene.pointCommandAt(relay->port());
    const auto alice = scene.alice();
    BareClient toRelay(relay->port());
    BareClient health(relay->port());
    BareClient toWorkspace(scene.workspacePort());
    Watched watched;
    scene.workspace().observe([&watched](const Exchange &exchange) { watched.see(exchange); });
    scene.workspace().faults().setLatency(CallTakes);

    Samples declared;
    Samples bare;
    for (int round = -1; round < options.rounds; ++round) {
        const mattermost::OpenDialog form = openForm(scene, *alice);
        waitUntilQuiet(health);
        watched.start(scene.aliceId());
        toRelay.send(submission(scene, form, u"Checkout is down %1"_s.arg(round)));
        const double relayTook = watched.wait();
        waitUntilQuiet(health);
        const double bareTook = oneByOne(watched, toWorkspace);
        if (round < 0)
            continue; // everything is loaded and connected after that
        declared.add(relayTook);
        bare.add(bareTook);
    }
    const double one = declared.undisturbed();
    const double other = bare.undisturbed();
    return {{u"form to channel, member, header and card"_s, one / other, u"x"_s, MostOfOneByOne,
             u"%1 ms; one by one %2 ms"_s.arg(one, 0, 'f', 1).arg(other, 0, 'f', 1)}};
}

} // namespace muster::bench
