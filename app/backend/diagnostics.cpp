// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/diagnostics.h"

#include "app/settings/document.h"
#include "app/store/connection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>
#include <boost/version.hpp>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

QString boostVersion()
{
    return u"%1.%2.%3"_s.arg(BOOST_VERSION / 100'000)
        .arg(BOOST_VERSION / 100 % 1'000)
        .arg(BOOST_VERSION % 100);
}

QJsonArray hops(const QList<Hop> &all)
{
    QJsonArray array;
    for (const Hop &hop : all)
        array.append(QJsonObject{{u"id"_s, hop.id},
                                 {u"word"_s, hop.word},
                                 {u"sentence"_s, hop.sentence},
                                 {u"checkedAt"_s, hop.checkedAt.toString(Qt::ISODate)}});
    return array;
}

QJsonObject versions()
{
    QJsonObject object;
    for (const Component &component : components(Texts()))
        object.insert(component.name, component.version);
    return object;
}

} // namespace

QList<Component> components(const Texts &texts)
{
    const auto say = [&texts](const char *source) { return texts.translate("Components", source); };
    return {
        {u"Muster"_s, QCoreApplication::applicationVersion(), u"Apache-2.0"_s, {}},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s,
         say(QT_TRANSLATE_NOOP("Components", "window, sockets, event loop"))},
        {u"SQLite"_s, store::sqliteVersion(), u"blessing"_s, say(QT_TRANSLATE_NOOP("Components", "store"))},
        {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString().section(u' ', 1, 1), u"Apache-2.0"_s,
         say(QT_TRANSLATE_NOOP("Components", "TLS"))},
        {u"Boost.Beast"_s, boostVersion(), u"BSL-1.0"_s, say(QT_TRANSLATE_NOOP("Components", "HTTP parser"))},
        {u"QCoro"_s, {}, u"MIT"_s, say(QT_TRANSLATE_NOOP("Components", "coroutines"))},
        {u"tl::expected"_s, {}, u"CC0-1.0"_s, say(QT_TRANSLATE_NOOP("Components", "results"))},
    };
}

QJsonObject diagnostics(const RelayState &relay, const BackendState &backend,
                        const settings::Settings &settings)
{
    return {
        {u"versions"_s, versions()},
        {u"system"_s,
         QJsonObject{{u"name"_s, QSysInfo::prettyProductName()},
                     {u"kernel"_s, QSysInfo::kernelVersion()},
                     {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                     {u"locale"_s, QLocale::system().name()}}},
        {u"relay"_s,
         QJsonObject{{u"phase"_s, phaseName(relay.phase)},
                     {u"isPractice"_s, relay.isPractice},
                     {u"since"_s, relay.since.toString(Qt::ISODate)},
                     {u"error"_s, relay.error.what},
                     {u"dead"_s, relay.dead},
                     {u"hops"_s, hops(relay.hops)}}},
        {u"state"_s, toJson(backend)},
        {u"settings"_s, settings::toDocument(settings)},
    };
}

} // namespace muster::backend
