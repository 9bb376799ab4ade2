// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/stage.h"

#include "app/core/ids.h"
#include "app/practice/state.h"
#include "tests/contract/practice/scene.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

practice::Options optionsFor(const Recording &recording, const Clock &clock)
{
    practice::Options options;
    options.version = recording.version == "5.37"_L1 ? practice::Version::V5_37 : practice::Version::V11_6;
    options.clock = &clock;
    options.withPeople = false;
    return options;
}

QString idIn(const QString &text)
{
    static const QRegularExpression pattern(u"[a-z0-9]{26}"_s);
    return pattern.match(text).captured();
}

} // namespace

Stage::Stage(const Recording &recording)
    : m_recording(recording), m_ids(readPopulation(recording.version)),
      m_workspace(optionsFor(recording, m_clock))
{
    const Outcome<void> started = m_workspace.start();
    if (!started)
        fail(started.error().what);
    m_translation.setAddress(u"127.0.0.1:8065"_s, u"127.0.0.1:"_s + QString::number(port()));
    for (const QString &host : recording.integrationHosts())
        m_translation.setAddress(host, m_integration.host());
    m_ids.insert(u"integration"_s, m_integration.host());
    populate();
}

quint16 Stage::port() const
{
    return static_cast<quint16>(m_workspace.url().port());
}

void Stage::populate()
{
    practice::State &state = m_workspace.state();
    for (const QString &id : readPopulation(m_recording.version))
        m_translation.keep(id);
    for (const QString &name : {u"admin"_s, u"alice"_s, u"bob"_s, u"carol"_s})
        addPerson(name, name == "admin"_L1 ? u"system_admin system_user"_s : u"system_user"_s);
    addPerson(u"relaybot"_s, u"system_user"_s);
    addTeam({{u"id"_s, m_ids.value(u"ops"_s)}, {u"name"_s, u"ops"_s}, {u"display_name"_s, u"Ops"_s}});
    for (const QString &name : {u"town-square"_s, u"off-topic"_s}) {
        addChannel({{u"id"_s, m_ids.value(name)},
                    {u"name"_s, name},
                    {u"display_name"_s, name == "off-topic"_L1 ? u"Off-Topic"_s : u"Town Square"_s},
                    {u"members"_s, QJsonArray{u"admin"_s, u"alice"_s, u"bob"_s, u"carol"_s, u"relaybot"_s}}});
    }
    for (const QString &name : {u"admin"_s, u"alice"_s, u"bob"_s, u"carol"_s, u"relaybot"_s}) {
        state.putTeamMember({.teamId = m_ids.value(u"ops"_s),
                             .userId = m_ids.value(name),
                             .isAdmin = name == "admin"_L1,
                             .createAt = state.now()});
    }
}

void Stage::addPerson(const QString &name, const QString &roles)
{
    const bool isBot = name == "relaybot"_L1;
    const QString capitalised = QString(name).replace(0, 1, name.at(0).toUpper());
    QJsonObject person{{u"id"_s, m_ids.value(name)}, {u"username"_s, name}, {u"roles"_s, roles}};
    if (isBot) {
        person.insert("bot"_L1, true);
        person.insert("first_name"_L1, u"Relay Bot"_s);
        person.insert("description"_L1, u"incident relay"_s);
        person.insert("owner"_L1, m_ids.value(u"admin"_s));
    } else if (name != "admin"_L1) {
        person.insert("first_name"_L1, capitalised);
        person.insert("last_name"_L1, u"Example"_s);
    }
    person.insert("password"_L1, QString(capitalised + u"-pass-1"_s));
    addUser(person);
    m_tokens.insert(name, newId());
    addSession({{u"session"_s, m_tokens.value(name)}, {u"of"_s, name}});
}

QString Stage::tokenOf(const QString &name)
{
    return m_tokens.value(name);
}

QString Stage::perform(const QJsonObject &what, const RecordedItem &item)
{
    static const QList<std::pair<QLatin1StringView, Action>> actions{
        {"session"_L1, &Stage::addSession},
        {"access token"_L1, &Stage::addAccessToken},
        {"user"_L1, &Stage::addUser},
        {"team"_L1, &Stage::addTeam},
        {"failed logins of"_L1, &Stage::failToLogIn},
        {"channel"_L1, &Stage::addChannel},
        {"history"_L1, &Stage::remember},
        {"post"_L1, &Stage::addPost},
        {"join"_L1, &Stage::join},
        {"leave"_L1, &Stage::leave},
        {"switch"_L1, &Stage::flip},
        {"crowd"_L1, &Stage::crowd},
        {"advance"_L1, &Stage::advance},
        {"restart"_L1, &Stage::restart},
        {"oauth app"_L1, &Stage::addOAuthApp},
        {"oauth grant"_L1, &Stage::addOAuthGrant},
        {"redeem"_L1, &Stage::redeem},
        {"allowed app"_L1, &Stage::allowApp},
        {"expire"_L1, &Stage::expire},
        {"forget cached sessions of"_L1, &Stage::forgetCache},
        {"sessions listed in"_L1, &Stage::addListedSessions},
        {"call"_L1, &Stage::call},
        {"again"_L1, &Stage::again},
    };
    m_problem.clear();
    const QJsonObject ready = resolved(what, item).toObject();
    for (const auto &[key, action] : actions) {
        if (!ready.contains(key))
            continue;
        // {"channel": {…}} or {"switch": "commands", "to": true}
        const QJsonValue inner = ready.value(key);
        (this->*action)(inner.isObject() ? inner.toObject() : ready);
        return m_problem;
    }
    return u"nothing known in "_s + QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact));
}

/// "$alice" is an id of the population, "~pattern" what the pattern's group finds in the recorded item, and
/// "@item~pattern" what it finds in another one.
QJsonValue Stage::resolved(const QJsonValue &value, const RecordedItem &item)
{
    if (value.isString())
        return resolvedText(value.toString(), item);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(resolved(entry, item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto it = before.begin(); it != before.end(); ++it)
        object.insert(it.key(), resolved(it.value(), item));
    return object;
}

QString Stage::resolvedText(const QString &text, const RecordedItem &item)
{
    if (text.startsWith(u'$'))
        return m_ids.value(text.sliced(1));
    if (!text.startsWith(u'~') && !text.startsWith(u'@'))
        return text;
    const qsizetype tilde = text.indexOf(u'~');
    const QString name = tilde > 0 ? text.sliced(1, tilde - 1) : item.name;
    const auto found = std::ranges::find(m_recording.items, name, &RecordedItem::name);
    const QJsonObject where = found == m_recording.items.end() ? QJsonObject() : found->json;
    const QString recorded = QString::fromUtf8(QJsonDocument(where).toJson(QJsonDocument::Compact));
    const QRegularExpressionMatch match = QRegularExpression(text.sliced(tilde + 1)).match(recorded);
    if (!match.hasMatch())
        fail(u"no "_s + text + u" in "_s + name);
    return match.captured(1);
}

QString Stage::idOf(const QString &nameOrId) const
{
    return m_ids.value(nameOrId, nameOrId);
}

void Stage::fail(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

/// Makes the call that the recording program made unrecorded, and learns which recorded ids its answer stands
/// for.
void Stage::call(const QJsonObject &what)
{
    const QStringList words = what.value("call"_L1).toString().split(u' ');
    const QJsonValue given = what.value("body"_L1);
    const QByteArray json
        = (given.isArray() ? QJsonDocument(given.toArray()) : QJsonDocument(given.toObject()))
              .toJson(QJsonDocument::Compact);
    const QString target = toLive(words.value(1));
    const QString token = what.value("token"_L1).toString(tokenOf(what.value("as"_L1).toString()));
    const QByteArray body = toLive(QString::fromUtf8(json)).toUtf8();
    const WireHeaders headers{{"Host", "127.0.0.1:" + QByteArray::number(port())},
                              {"Content-Type", "application/json"},
                              {"Authorization", "Bearer " + token.toLatin1()}};
    send(wireRequest(words.value(0).toLatin1(), target.toLatin1(), headers, body), words.join(u' '), what);
}

/// Sends the recorded request of another item again, with some keys of its body changed.
void Stage::again(const QJsonObject &what)
{
    const QString name = what.value("again"_L1).toString();
    const auto found = std::ranges::find(m_recording.items, name, &RecordedItem::name);
    if (found == m_recording.items.end())
        return fail(u"no item is called "_s + name);
    const QJsonObject request = found->json.value("request"_L1).toObject();
    QJsonObject body = QJsonDocument::fromJson(request.value("body"_L1).toString().toUtf8()).object();
    const QJsonObject changes = what.value("with"_L1).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    QJsonObject props = body.value("props"_L1).toObject();
    for (const QJsonValue &prop : what.value("without props"_L1).toArray())
        props.remove(prop.toString());
    if (!props.isEmpty())
        body.insert("props"_L1, props);
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    send(wireRequest(request.value("method"_L1).toString().toLatin1(),
                     toLive(request.value("path"_L1).toString()).toLatin1(),
                     toHeaders(request.value("headers"_L1).toArray()),
                     toLive(QString::fromUtf8(json)).toUtf8()),
         name, what);
}

void Stage::send(const QByteArray &request, const QString &called, const QJsonObject &what)
{
    m_integration.play({{200, {}, {}, false}});
    const WireAnswer answer = exchange(port(), request);
    if (answer.status >= 400 || answer.status == 0)
        return fail(called + u" was answered "_s + QString::number(answer.status) + u' '
                    + QString::fromUtf8(answer.body));
    const QJsonObject given = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject becomes = what.value("becomes"_L1).toObject();
    for (auto it = becomes.begin(); it != becomes.end(); ++it)
        learn(it.value().toString(), given.value(it.key()).toString());
    if (const QString tag = what.value("etag becomes"_L1).toString(); !tag.isEmpty())
        m_translation.replace(tag, QString::fromLatin1(answer.header("Etag").value(0)));
    if (what.contains("called"_L1))
        m_ids.insert(what.value("called"_L1).toString(), given.value("id"_L1).toString());
    learnFromAsked(what.value("asked"_L1).toObject());
}

/// @p recorded is an id of the recording, or a name that later things use as "<name>".
void Stage::learn(const QString &recorded, const QString &live)
{
    if (!Translation::isId(recorded))
        m_ids.insert(recorded, live);
    else if (!m_translation.pair(recorded, live))
        fail(recorded + u" already stands for another id"_s);
}

QString Stage::toLive(QString text) const
{
    for (const auto &[name, id] : m_ids.asKeyValueRange())
        text.replace(u'<' + name + u'>', id);
    return m_translation.toLive(text);
}

void Stage::learnFromAsked(const QJsonObject &becomes)
{
    if (becomes.isEmpty())
        return;
    const QByteArray body
        = m_integration.asked().isEmpty() ? QByteArray() : m_integration.asked().last().body;
    const QUrlQuery form(QString::fromUtf8(body));
    for (auto it = becomes.begin(); it != becomes.end(); ++it) {
        learn(it.value().toString(), idIn(form.queryItemValue(it.key(), QUrl::FullyDecoded)));
    }
}

} // namespace muster::test
