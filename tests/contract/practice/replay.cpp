// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/replay.h"

#include "app/practice/trigger_ids.h"
#include "tests/contract/practice/missed_posts.h"
#include "tests/contract/practice/session_frames.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Headers that say something of the answer; the others are the transport's.
constexpr const char *comparedHeaders[]
    = {"Content-Type", "Retry-After", "X-Ratelimit-Limit", "X-Ratelimit-Reset", "X-Ratelimit-Remaining",
       "Location",     "Token",       "Set-Cookie",        "Cache-Control",     "Pragma"};
/// What the HTTP library adds by itself is its own affair.
constexpr const char *ownHeaders[] = {"Host", "Content-Length", "Connection", "Accept-Language"};

/// A cookie's end is told by its Max-Age already.
QString joined(const QByteArrayList &values)
{
    static const QRegularExpression end(u"; Expires=[^;]+"_s);
    return QString::fromUtf8(values.join(" | ")).replace(end, u"; Expires=<time>"_s);
}

/// The server signs the message of its error page.
QString withoutSignature(QString page)
{
    static const QRegularExpression signature(u"(amp;s=|0026s\\\\u003D)[A-Za-z0-9_-]+(=|\\\\u003D)*"_s);
    return page.replace(signature, u"\\1<signature>"_s);
}

bool isOwn(const QByteArray &name)
{
    return std::ranges::any_of(ownHeaders, [&name](const char *own) { return name == own; });
}

/// "…" stands for as many letters as it takes to fill that up.
QByteArray filled(QByteArray text, int size)
{
    return text.replace("…",
                        QByteArray(qMax(qsizetype(0), size - text.size() + qsizetype(sizeof "…") - 1), 'x'));
}

Integration::Answer toAnswer(const QJsonObject &recorded)
{
    Integration::Answer answer;
    answer.after = std::chrono::milliseconds(recorded.value("after"_L1).toInt());
    answer.isCut = recorded.value("cut"_L1).toBool();
    answer.status = recorded.value("status"_L1).toInt(200);
    answer.headers = toHeaders(recorded.value("headers"_L1).toArray());
    answer.body = recorded.value("body"_L1).toString().toUtf8();
    if (const int size = recorded.value("filled to"_L1).toInt(); size > 0)
        answer.body = filled(answer.body, size);
    return answer;
}

/// The item with what its recording does not hold of its request.
RecordedItem withRequest(RecordedItem item, const QJsonObject &further)
{
    QJsonObject request = item.json.value("request"_L1).toObject();
    for (auto it = further.begin(); it != further.end(); ++it)
        request.insert(it.key(), it.value());
    if (!further.isEmpty())
        item.json.insert("request"_L1, request);
    return item;
}

/// Status and error id, e.g. "400 store.sql_channel.save_channel.exists.app_error".
QString outcome(int status, const QJsonValue &body)
{
    return QString::number(status) + u' ' + (status < 400 ? QString() : body["id"_L1].toString());
}

/// Key and value of each pair of a form, in order.
QJsonArray formOf(const QByteArray &body)
{
    QJsonArray pairs;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray value = QByteArray(pair.sliced(equals + 1)).replace('+', ' ');
        pairs.append(QJsonObject{{QString::fromUtf8(pair.first(equals)),
                                  QString::fromUtf8(QByteArray::fromPercentEncoding(value))}});
    }
    return pairs;
}

} // namespace

Replay::Replay(const Recording &recording)
    : m_recording(recording), m_scene(Scene::read(recording.topic)), m_stage(recording),
      m_watchers(m_stage, m_scene.watched()), m_sessions(m_stage, m_scene, recording)
{
    m_stage.integration().setClock([this](std::chrono::milliseconds time) { m_stage.pass(time); });
}

QList<ItemResult> Replay::run()
{
    QList<ItemResult> results;
    for (const RecordedItem &item : m_recording.items)
        results << ItemResult{item.name, play(item)};
    return results;
}

QStringList Replay::play(const RecordedItem &item)
{
    m_stage.clock().advance(std::chrono::milliseconds(10));
    for (const QJsonObject &what : m_scene.before(item.name, m_recording.version)) {
        m_stage.clock().advance(std::chrono::milliseconds(10));
        const QString problem = m_sessions.perform(what, item);
        if (!problem.isEmpty())
            return {u"the scene: "_s + problem};
    }
    m_watchers.drop();
    if (m_scene.isLeftOut(item.name, m_recording.version))
        return {u"left out by the scene"_s};
    Comparison comparison(m_stage.translation());
    if (const RecordedItem whole = withRequest(item, m_scene.request(item.name));
        whole.json.contains("request"_L1))
        playRequest(whole, comparison);
    else if (item.json.contains("exchanges"_L1))
        playTogether(item, comparison);
    else if (item.json.contains("frames"_L1))
        m_sessions.play(item, comparison);
    else if (missedPostsIn(item) > 0)
        playMissedPosts(m_stage, item, comparison);
    else if (item.json.contains("inbound"_L1))
        compareInbound(item, comparison); // the scene made the call
    else
        return {u"nothing to play in it"_s};
    return comparison.differences();
}

void Replay::playRequest(const RecordedItem &item, Comparison &comparison)
{
    prepareIntegration(item);
    const bool isHead = item.json["request"_L1]["method"_L1].toString() == "HEAD"_L1;
    const WireAnswer live = exchange(m_stage.port(), requestBytes(item), isHead);
    // Ids of what was made on the way are learned from the events and from what the integration got.
    compareInbound(item, comparison);
    compareAnswer(item.json.value("response"_L1).toObject(), live, comparison);
    if (const QJsonObject further = item.json.value("dialog_open_call"_L1).toObject(); !further.isEmpty())
        playRequest({item.name, further}, comparison);
    m_watchers.compare(item, comparison);
}

/// What was sent at the same time is sent one after the other; who of them was the first is nobody's matter.
void Replay::playTogether(const RecordedItem &item, Comparison &comparison)
{
    QStringList then;
    QStringList now;
    for (const QJsonValue &one : item.json.value("exchanges"_L1).toArray()) {
        const QJsonObject response = one["response"_L1].toObject();
        then << outcome(response["status"_L1].toInt(), response["json"_L1]);
        const WireAnswer live = exchange(m_stage.port(), requestBytes({item.name, one.toObject()}));
        now << outcome(live.status, QJsonDocument::fromJson(live.body).object());
    }
    then.sort();
    now.sort();
    comparison.equal(u"outcomes"_s, then.join(u", "_s), now.join(u", "_s));
}

void Replay::prepareIntegration(const RecordedItem &item)
{
    QList<Integration::Answer> answers;
    for (const QJsonValue &answer : m_scene.answers(item.name))
        answers << toAnswer(answer.toObject());
    if (answers.isEmpty()) {
        for (const QJsonObject &inbound : inboundOf(item.json))
            answers << toAnswer(inbound.value("answered"_L1).toObject());
    }
    for (Integration::Answer &answer : answers) {
        answer.body = m_stage.translation().toLive(QString::fromUtf8(answer.body)).toUtf8();
        for (auto &[name, value] : answer.headers)
            value = m_stage.translation().toLive(QString::fromUtf8(value)).toUtf8();
    }
    m_stage.integration().play(answers);
}

QByteArray Replay::requestBytes(const RecordedItem &item)
{
    const QJsonObject request = item.json.value("request"_L1).toObject();
    const Translation &translation = m_stage.translation();
    WireHeaders headers = toHeaders(request.value("headers"_L1).toArray());
    headers.removeIf(
        [](const auto &header) { return header.first == "Content-Length" || header.first == "Connection"; });
    for (auto &[name, value] : headers)
        value = translation.toLive(QString::fromUtf8(value)).toUtf8();
    QString body = m_stage.toLive(withTrigger(request.value("body"_L1).toString(), item));
    if (const int size = request.value("filled to"_L1).toInt(); size > 0)
        body = QString::fromUtf8(filled(body.toUtf8(), size));
    return wireRequest(request.value("method"_L1).toString().toLatin1(),
                       translation.toLive(request.value("path"_L1).toString()).toUtf8(), headers,
                       body.toUtf8());
}

QString Replay::withTrigger(QString body, const RecordedItem &item)
{
    const QString recorded = QJsonDocument::fromJson(body.toUtf8())["trigger_id"_L1].toString();
    const QJsonObject response = item.json.value("response"_L1).toObject();
    const bool wasGood = response.value("status"_L1).toInt() == 200
        || response.value("body"_L1).toString().contains("decode_trigger_id.expired"_L1);
    const QList<QByteArray> words = QByteArray::fromBase64(recorded.toLatin1()).split(':');
    if (recorded.isEmpty() || !wasGood || words.size() != 4)
        return body;
    const practice::TriggerHolder holder{QString::fromLatin1(words.at(0)),
                                         m_stage.translation().toLive(QString::fromLatin1(words.at(1)))};
    const qint64 now = m_stage.clock().now().toMSecsSinceEpoch();
    return body.replace(recorded, practice::makeTriggerId(holder, now - m_scene.triggerAge(item.name)));
}

void Replay::compareAnswer(const QJsonObject &recorded, const WireAnswer &live, Comparison &comparison)
{
    comparison.equal(u"status"_s, QString::number(recorded.value("status"_L1).toInt()),
                     QString::number(live.status));
    const WireAnswer then{0, toHeaders(recorded.value("headers"_L1).toArray()), {}};
    for (const char *name : comparedHeaders)
        comparison.text(QString::fromLatin1(name), joined(then.header(name)), joined(live.header(name)));
    const QString tag = joined(then.header("Etag"));
    const QString liveTag = joined(live.header("Etag"));
    comparison.equal(u"has an Etag"_s, tag.isEmpty() ? u"no"_s : u"yes"_s,
                     liveTag.isEmpty() ? u"no"_s : u"yes"_s);
    if (!tag.isEmpty())
        m_stage.translation().replace(tag, liveTag);
    const QString body = recorded.value("body"_L1).toString();
    // The web client's pages are a stand-in in the recordings too; those that lead to its error page are the
    // server's own.
    const bool isPage = joined(then.header("Content-Type")).startsWith("text/html"_L1);
    if (isPage && body.contains("<!-- web error message -->"_L1))
        compareLines(u"page"_s, withoutSignature(body), withoutSignature(QString::fromUtf8(live.body)),
                     comparison);
    if (isPage)
        return;
    const QJsonDocument recordedJson = QJsonDocument::fromJson(body.toUtf8());
    const QJsonDocument liveJson = QJsonDocument::fromJson(live.body);
    if (recordedJson.isObject())
        comparison.json(u"answer"_s, recordedJson.object(), liveJson.object());
    else if (recordedJson.isArray())
        comparison.json(u"answer"_s, recordedJson.array(), liveJson.array());
    else
        compareLines(u"answer"_s, body, QString::fromUtf8(live.body), comparison);
}

void Replay::compareInbound(const RecordedItem &item, Comparison &comparison)
{
    if (!item.json.contains("inbound"_L1))
        return;
    const QList<QJsonObject> recorded = inboundOf(item.json);
    // What the integration was asked was written down when it answered: too late for these.
    if (recorded.isEmpty() && !m_scene.answers(item.name).at(0)["after"_L1].isUndefined())
        return;
    const QList<Asked> asked = m_stage.integration().asked();
    comparison.equal(u"calls of the integration"_s, QString::number(recorded.size()),
                     QString::number(asked.size()));
    for (qsizetype i = 0; i < std::min(recorded.size(), asked.size()); ++i)
        compareAsked(u"inbound[%1]"_s.arg(i), recorded.at(i), asked.at(i), comparison);
}

void Replay::compareAsked(const QString &where, const QJsonObject &recorded, const Asked &asked,
                          Comparison &comparison)
{
    comparison.equal(where + u" method"_s, recorded.value("method"_L1).toString(),
                     QString::fromLatin1(asked.method));
    const QUrl then(recorded.value("path"_L1).toString());
    const QUrl now = QUrl::fromEncoded(asked.target);
    comparison.equal(where + u" path"_s, then.path(), now.path());
    comparison.json(where + u" query"_s, formOf(then.query(QUrl::FullyEncoded).toUtf8()),
                    formOf(now.query(QUrl::FullyEncoded).toUtf8()));

    const WireAnswer before{0, toHeaders(recorded.value("headers"_L1).toArray()), {}};
    const WireAnswer after{0, asked.headers, {}};
    for (const auto &[name, value] : before.headers + after.headers) {
        if (!isOwn(name))
            comparison.text(where + u' ' + QString::fromLatin1(name), joined(before.header(name)),
                            joined(after.header(name)));
    }
    const QByteArray body = recorded.value("body"_L1).toString().toUtf8();
    if (joined(before.header("Content-Type")).contains("form"_L1))
        comparison.json(where + u" form"_s, formOf(body), formOf(asked.body));
    else
        comparison.text(where + u" body"_s, QString::fromUtf8(body), QString::fromUtf8(asked.body));
}

} // namespace muster::test
