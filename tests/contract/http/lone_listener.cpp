// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener.h"
#include "app/http/router.h"
#include "app/http/tls.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QList>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// A listener with a few routes and nothing behind them.
///
///     GET  /ok       an answer at once
///     GET  /late     no answer until POST /release, which answers all that wait
///     POST /form     the length of a form's body; POST /json that of a JSON document, at most 1,000 bytes
///     GET  /state    how many connections there are, and how many requests wait
class LoneListener
{
public:
    LoneListener()
        : m_listener([this](http::Request request, const http::Responder &respond) {
              m_router.handle(std::move(request), respond);
          })
    {
        addRoutes();
        QObject::connect(&m_listener, &http::Listener::drained, qApp, &QCoreApplication::quit);
    }

    /// @p options: {"connections": 256, …}, as members of http::Limits; "certificate" and "key" for TLS.
    [[nodiscard]] Outcome<quint16> listen(const QJsonObject &options)
    {
        http::Endpoint endpoint;
        http::Limits &limits = endpoint.limits;
        const auto take = [&options](const QString &name, auto &limit) {
            if (options.contains(name))
                limit = std::remove_reference_t<decltype(limit)>(options[name].toInt());
        };
        take(u"headerBytes"_s, limits.headerBytes);
        take(u"bodyBytes"_s, limits.bodyBytes);
        take(u"requestDeadline"_s, limits.requestDeadline);
        take(u"idleDeadline"_s, limits.idleDeadline);
        take(u"handshakeDeadline"_s, limits.handshakeDeadline);
        take(u"connections"_s, limits.connections);
        take(u"connectionsPerPeer"_s, limits.connectionsPerPeer);
        if (options.contains("certificate"_L1)) {
            const auto tls
                = http::tlsFromFiles(options["certificate"_L1].toString(), options["key"_L1].toString());
            if (!tls)
                return failure(tls.error());
            endpoint.tls = *tls;
        }
        const auto opened = m_listener.listen(endpoint);
        if (!opened)
            return failure(opened.error());
        return m_listener.port();
    }

private:
    void addRoutes()
    {
        using Path = QStringList;
        m_router.add(
            {"GET", u"/ok"_s, [](const http::Request &, const Path &, const http::Responder &respond) {
                 respond(http::Response::json({{u"ok"_s, true}}));
             }});
        m_router.add(
            {"GET", u"/late"_s, [this](const http::Request &, const Path &, const http::Responder &respond) {
                 m_waiting.append(respond);
             }});
        m_router.add({"POST", u"/release"_s,
                      [this](const http::Request &, const Path &, const http::Responder &respond) {
                          for (const http::Responder &late : std::exchange(m_waiting, {}))
                              late(http::Response::json({{u"late"_s, true}}));
                          respond(http::Response::json({}));
                      }});
        m_router.add(
            {"GET", u"/state"_s, [this](const http::Request &, const Path &, const http::Responder &respond) {
                 respond(http::Response::json(
                     {{u"connections"_s, m_listener.connectionCount()}, {u"waiting"_s, m_waiting.size()}}));
             }});
        m_router.add(
            {"GET", u"/stop"_s, [this](const http::Request &, const Path &, const http::Responder &respond) {
                 respond(http::Response::json({}));
                 m_listener.drain();
             }});
        const auto length = [](const http::Request &request, const Path &, const http::Responder &respond) {
            respond(http::Response::json({{u"length"_s, request.body.size()}}));
        };
        m_router.add({"POST", u"/form"_s, length, "application/x-www-form-urlencoded"});
        m_router.add({"POST", u"/json"_s, length, "application/json", 1000});
    }

    http::Router m_router;
    http::Listener m_listener;
    QList<http::Responder> m_waiting;
};

} // namespace

} // namespace muster::test

/// Usage: muster-lone-listener OPTIONS, a JSON object; prints its port, and ends after GET /stop.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    muster::test::LoneListener listener;
    const auto port
        = listener.listen(QJsonDocument::fromJson(application.arguments().value(1).toUtf8()).object());
    if (!port) {
        qCritical().noquote() << port.error().what;
        return 1;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return 1;
    output.write(QByteArray::number(*port) + '\n');
    output.flush();
    return QCoreApplication::exec();
}
