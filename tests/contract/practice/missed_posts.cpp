// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/missed_posts.h"

#include "tests/contract/practice/session_frames.h"
#include "tests/contract/practice/stage.h"
#include "tests/contract/practice/watchers.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Names and numbers of events; the numbers count from the last one before, and leave presence out.
class Numbered
{
public:
    explicit Numbered(qint64 lastBefore) : m_lastBefore(lastBefore) { }

    void add(const QString &event, qint64 sequence)
    {
        if (event == "status_change"_L1)
            m_presences += 1;
        else if (event == "hello"_L1)
            m_texts << event;
        else
            m_texts << event + u' ' + QString::number(sequence - m_presences - m_lastBefore);
        m_lastBefore = event == "hello"_L1 ? 0 : m_lastBefore;
    }
    /// A list of the recording: [["posted", 3], …].
    void add(const QJsonArray &events)
    {
        for (const QJsonValue &event : events)
            add(event[0].toString(), event[1].toInteger());
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
    qint64 m_lastBefore;
    qint64 m_presences = 0;
};

void post(Stage &stage, int count, Comparison &comparison)
{
    const QJsonObject body{{u"channel_id"_s, u"$town-square"_s}, {u"message"_s, u"missed"_s}};
    const QJsonObject call{{u"call"_s, u"POST /api/v4/posts"_s}, {u"as"_s, u"bob"_s}, {u"body"_s, body}};
    for (int i = 0; i < count; ++i)
        comparison.equal(u"posting"_s, {}, stage.perform(call, {}));
}

void compareReceived(const QJsonObject &recorded, const FrameSocket &socket, qint64 lastBefore,
                     Comparison &comparison)
{
    Numbered now(lastBefore);
    for (const FrameSocket::Frame &frame : socket.frames())
        now.add(frame.json()["event"_L1].toString(), frame.json()["seq"_L1].toInteger());
    const QStringList live = now.texts();

    // 10c says "first" and "last", 10b "first_events" and "last_events", all of them of three events.
    const bool isShort = recorded.contains("first"_L1);
    Numbered then(isShort ? recorded["last_seq_before"_L1].toInteger() : 1);
    then.add(recorded[isShort ? "first"_L1 : "first_events"_L1].toArray());
    const QStringList first = then.texts();
    comparison.equal(u"first"_s, first.join(u", "_s),
                     live.first(qMin(first.size(), live.size())).join(u", "_s));
    const bool isGreeted = live.contains(u"hello"_s);
    const QJsonValue hello = recorded["hello"_L1];
    comparison.equal(u"hello"_s, QString::number(hello.toBool() || !hello.toArray().isEmpty()),
                     QString::number(isGreeted));
}

} // namespace

int missedPostsIn(const RecordedItem &item)
{
    static const QRegularExpression inName(u"^(\\d+) events missed"_s);
    const QRegularExpressionMatch match = inName.match(item.name);
    return match.hasMatch() ? match.captured(1).toInt() : item.json.value("missed_posts"_L1).toInt();
}

void playMissedPosts(Stage &stage, const RecordedItem &item, Comparison &comparison)
{
    FrameSocket before;
    static_cast<void>(before.open(stage.port(), handshakeWith(stage.tokenOf(u"alice"_s))));
    static_cast<void>(before.waitForEcho());
    const QString connectionId = before.frames().value(0).json()["data"_L1]["connection_id"_L1].toString();
    const qint64 last = before.frames().isEmpty() ? 0 : before.frames().last().json()["seq"_L1].toInteger();
    before.abort();
    stage.waitForWebSockets(0);
    post(stage, missedPostsIn(item), comparison);

    FrameSocket after;
    const QString query
        = u"?connection_id=%1&sequence_number=%2"_s.arg(connectionId, QString::number(last + 1));
    static_cast<void>(after.open(stage.port(), handshakeWith(stage.tokenOf(u"alice"_s), query)));
    static_cast<void>(after.waitForEcho());
    compareReceived(item.json, after, last, comparison);
    const auto posted = std::ranges::count_if(after.frames(), [](const FrameSocket::Frame &frame) {
        return frame.json().value("event"_L1).toString() == "posted"_L1;
    });
    if (item.json.contains("posted"_L1))
        comparison.equal(u"posted"_s, QString::number(item.json.value("posted"_L1).toInt()),
                         QString::number(posted));
    if (item.json.contains("closed_by_server"_L1))
        comparison.equal(u"closed by the server"_s,
                         QString::number(item.json.value("closed_by_server"_L1).toBool()),
                         QString::number(after.isClosed()));
    after.abort();
    stage.waitForWebSockets(0);
}

} // namespace muster::test
