// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/comparison.h"

#include "tests/contract/practice/translation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Milliseconds of the years 2020 to 2100: any such number is a time.
bool isTime(double number)
{
    return number > 1.6e12 && number < 4.1e12;
}

/// Values that a server makes up anew each time and that nobody can foresee.
bool isRandom(const QString &key)
{
    static const QSet<QString> keys{u"request_id"_s, u"trigger_id"_s, u"cookie"_s, u"server_hostname"_s};
    return keys.contains(key);
}

/// Sequence numbers depend on events outside the recorded exchange.
bool isCounter(const QString &key)
{
    return key == "seq"_L1;
}

bool isTriggerId(const QString &text)
{
    return text.size() > 26 && QByteArray::fromBase64(text.toLatin1()).count(':') == 3;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isString())
        return u'"' + value.toString() + u'"';
    return value.toVariant().toString();
}

QJsonValue parsed(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
}

/// Lists that the server makes from a hash map come in any order: they are compared sorted.
QString sortKey(const QJsonValue &value, const Translation &translation, bool recorded)
{
    if (value.isString())
        return recorded ? translation.toLive(value.toString()) : value.toString();
    return value["trigger"_L1].toString() + value["team_id"_L1].toString();
}

bool comesInAnyOrder(const QString &where, const QJsonArray &array)
{
    const bool areNames = where.endsWith("mentions»"_L1) || where.endsWith("permissions"_L1);
    return areNames || std::ranges::all_of(array, [](const QJsonValue &value) {
               return value.isObject() && value["trigger"_L1].isString();
           });
}

QJsonArray sorted(const QJsonArray &array, const Translation &translation, bool recorded)
{
    QList<QJsonValue> values(array.begin(), array.end());
    std::ranges::stable_sort(values, {},
                             [&](const QJsonValue &value) { return sortKey(value, translation, recorded); });
    QJsonArray result;
    for (const QJsonValue &value : values)
        result.append(value);
    return result;
}

} // namespace

Comparison::Comparison(Translation &translation) : m_translation(translation) { }

void Comparison::json(const QString &where, const QJsonValue &recorded, const QJsonValue &live)
{
    if (recorded.type() != live.type())
        differ(where, shown(recorded), live.isUndefined() ? u"nothing"_s : shown(live));
    else if (recorded.isObject())
        objects(where, recorded.toObject(), live.toObject());
    else if (recorded.isArray())
        arrays(where, recorded.toArray(), live.toArray());
    else if (recorded.isDouble())
        numbers(where, recorded.toDouble(), live.toDouble());
    else if (recorded.isString())
        text(where, recorded.toString(), live.toString());
    else if (recorded != live)
        differ(where, shown(recorded), shown(live));
}

void Comparison::text(const QString &where, const QString &recorded, const QString &live)
{
    if (Translation::isId(recorded) && Translation::isId(live)) {
        if (!m_translation.pair(recorded, live))
            differ(where, m_translation.toLive(recorded), live);
        return;
    }
    secrets(where, recorded, live);
    const QJsonValue recordedJson = parsed(recorded);
    const QJsonValue liveJson = parsed(live);
    if (!recordedJson.isNull() && !liveJson.isNull())
        json(where + u'»', recordedJson, liveJson);
    else if (m_translation.toLive(recorded) != live
             && Translation::masked(m_translation.toLive(recorded)) != Translation::masked(live))
        differ(where, m_translation.toLive(recorded), live);
}

void Comparison::equal(const QString &where, const QString &recorded, const QString &live)
{
    if (recorded != live)
        differ(where, recorded, live);
}

void Comparison::objects(const QString &where, const QJsonObject &recorded, const QJsonObject &live)
{
    for (auto it = recorded.begin(); it != recorded.end(); ++it) {
        const QString path = where + u'.' + it.key();
        const QString liveKey = m_translation.toLive(it.key());
        if (!live.contains(liveKey))
            differ(path, shown(it.value()), u"no such key"_s);
        else if (isRandom(it.key()) && it.value().isString())
            random(path, it.value().toString(), live.value(liveKey).toString());
        else if (!isCounter(it.key()))
            json(path, it.value(), live.value(liveKey));
    }
    QSet<QString> expected;
    for (const QString &key : recorded.keys())
        expected.insert(m_translation.toLive(key));
    for (auto it = live.begin(); it != live.end(); ++it) {
        if (!expected.contains(it.key()))
            differ(where + u'.' + it.key(), u"no such key"_s, shown(it.value()));
    }
}

void Comparison::arrays(const QString &where, const QJsonArray &recorded, const QJsonArray &live)
{
    if (recorded.size() != live.size()) {
        differ(where, u"%1 entries: "_s.arg(recorded.size()) + shown(recorded),
               u"%1 entries: "_s.arg(live.size()) + shown(live));
        return;
    }
    const bool anyOrder = comesInAnyOrder(where, recorded) && comesInAnyOrder(where, live);
    const QJsonArray left = anyOrder ? sorted(recorded, m_translation, true) : recorded;
    const QJsonArray right = anyOrder ? sorted(live, m_translation, false) : live;
    for (qsizetype i = 0; i < left.size(); ++i)
        json(where + u"[%1]"_s.arg(i), left.at(i), right.at(i));
}

void Comparison::numbers(const QString &where, double recorded, double live)
{
    if (isTime(recorded) && isTime(live))
        m_translation.pairTimes(static_cast<qint64>(recorded), static_cast<qint64>(live));
    else if (recorded != live)
        differ(where, QString::number(recorded, 'g', 17), QString::number(live, 'g', 17));
}

void Comparison::random(const QString &where, const QString &recorded, const QString &live)
{
    if (recorded.isEmpty() != live.isEmpty())
        differ(where, recorded, live);
    else if (where.endsWith("trigger_id"_L1) && isTriggerId(recorded))
        triggers(where, recorded, live);
    else if (recorded.size() > 26)
        m_translation.replace(recorded, live);
    else if (!recorded.isEmpty())
        static_cast<void>(m_translation.pair(recorded, live));
}

/// Codes and tokens that stand inside of a redirect address or of a cookie.
void Comparison::secrets(const QString &where, const QString &recorded, const QString &live)
{
    static const QRegularExpression pattern(
        u"(?:\\bcode|access_token|MMAUTHTOKEN|MMUSERID|MMCSRF)=([a-z0-9]{26,52})"_s);
    QRegularExpressionMatchIterator then = pattern.globalMatch(recorded);
    QRegularExpressionMatchIterator now = pattern.globalMatch(live);
    while (then.hasNext() && now.hasNext()) {
        const QString before = then.next().captured(1);
        const QString after = now.next().captured(1);
        if (!m_translation.pair(before, after))
            differ(where, m_translation.toLive(before), after);
    }
}

/// base64("clientId:userId:milliseconds:signature")
void Comparison::triggers(const QString &where, const QString &recorded, const QString &live)
{
    const QList<QByteArray> then = QByteArray::fromBase64(recorded.toLatin1()).split(':');
    const QList<QByteArray> now = QByteArray::fromBase64(live.toLatin1()).split(':');
    equal(where + u" parts"_s, QString::number(then.size()), QString::number(now.size()));
    for (qsizetype i = 0; i < 2; ++i)
        text(where, QString::fromLatin1(then.value(i)), QString::fromLatin1(now.value(i)));
    m_translation.replace(recorded, live);
}

void Comparison::differ(const QString &where, const QString &recorded, const QString &live)
{
    constexpr qsizetype longest = 300;
    m_differences << where + u": recorded "_s + recorded.left(longest) + u", here "_s + live.left(longest);
}

} // namespace muster::test
