// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/http_client.h"

#include "app/core/log.h"
#include "app/net/one_shot_body.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::net {

namespace {

/// Every service here is spoken to with tokens; a cookie of one answer has no place in another request.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// The system's proxy, except for what never leaves this computer: the relay, the practice workspace.
class ProxyUnlessLoopback final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// Why we ended a call ourselves.
enum class Ended { No, Deadline, TooLong, Aborted };

struct CallState
{
    Ended ended = Ended::No;
};

QNetworkRequest toQt(const Request &request, const std::optional<QSslConfiguration> &tls)
{
    QNetworkRequest call(request.url);
    for (const auto &[name, value] : request.headers)
        call.setRawHeader(name, value);
    if (!call.hasRawHeader("User-Agent"))
        call.setRawHeader("User-Agent", "Muster/" + QCoreApplication::applicationVersion().toLatin1());
    // Qt would send the language this program happens to run in.
    if (!call.hasRawHeader("Accept-Language"))
        call.setRawHeader("Accept-Language", "*");
    // What is known of cut connections (OneShotBody) is known of HTTP/1.1.
    call.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    call.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    call.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    call.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    call.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    call.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    call.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (tls && request.url.scheme() == "https"_L1)
        call.setSslConfiguration(*tls);
    return call;
}

/// Getting it twice has no effect; everything else is sent once (see OneShotBody).
bool maySendAgain(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

/// Whether what Qt calls an error is only the name of a status: the answer came to its last byte. It names
/// 400 and 418 a protocol's error and 407 the proxy's (Qt 6.4, qhttpthreaddelegate.cpp).
bool namesAStatus(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return status >= 400;
    case QNetworkReply::ContentReSendError:
        // 307 and 308 want the body again, which Qt would rewind for that although it follows no redirects.
        return status == 307 || status == 308;
    default:
        return false;
    }
}

Response toResponse(QNetworkReply *reply)
{
    Response response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = reply->rawHeaderPairs();
    response.body = reply->readAll();
    return response;
}

Error endedError(Ended ended)
{
    switch (ended) {
    case Ended::Deadline:
        return errorSaying(Error::Kind::Timeout, Wording::translate("Net", "There was no answer in time."));
    case Ended::TooLong:
        return errorSaying(Error::Kind::Malformed,
                           Wording::translate("Net", "The answer was longer than any answer here may be."));
    case Ended::Aborted:
    case Ended::No:
        break;
    }
    return errorSaying(Error::Kind::Cancelled,
                       Wording::translate("Net", "The call was ended before its answer."));
}

Error networkError(const QNetworkReply *reply)
{
    Error error{.kind = Error::Kind::Network, .detail = reply->errorString()};
    switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        error.say(Wording::translate("Net", "Nothing answers at that address and port."));
        break;
    case QNetworkReply::HostNotFoundError:
        error.say(Wording::translate("Net", "That host name is not known."));
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.say(
            Wording::translate("Net", "No trusted TLS connection came about: %1").arg(reply->errorString()));
        error.code = untrusted;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
        error.kind = Error::Kind::Malformed;
        error.say(Wording::translate("Net", "What came back is no HTTP answer."));
        break;
    default:
        error.say(Wording::translate("Net", "The connection broke before the answer was there."));
        break;
    }
    return error;
}

/// Ends the reply when its time is up or its body too long.
void guard(QNetworkReply *reply, const Request &request, const std::shared_ptr<CallState> &state)
{
    const auto end = [reply, state](Ended why) {
        if (state->ended != Ended::No || reply->isFinished())
            return;
        state->ended = why;
        reply->abort();
    };
    QTimer::singleShot(request.deadline, reply, [end] { end(Ended::Deadline); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [end, reply, longest = request.largestBody] {
        if (reply->bytesAvailable() > longest)
            end(Ended::TooLong);
    });
}

} // namespace

class HttpClient::Private
{
public:
    std::optional<QSslConfiguration> tls; ///< none: the system's
    QHash<QNetworkReply *, std::shared_ptr<CallState>> underWay;
    bool closing = false;

    /// Made when it is first needed: Qt loads its TLS for it, which takes longer than painting a window.
    [[nodiscard]] QNetworkAccessManager &access()
    {
        if (!m_access) {
            m_access = std::make_shared<QNetworkAccessManager>();
            m_access->setCookieJar(new NoCookies);
            m_access->setProxyFactory(new ProxyUnlessLoopback);
            m_access->setAutoDeleteReplies(false);
        }
        return *m_access;
    }

    /// The reply has no parent: it outlives this client, whose end it learns of by finished(). What Qt queued
    /// to begin it comes even after abort() and needs the access manager, so that one goes with the last
    /// reply.
    [[nodiscard]] QNetworkReply *start(const Request &request)
    {
        QNetworkReply *reply = call(request);
        reply->setParent(nullptr);
        QObject::connect(reply, &QObject::destroyed, reply, [kept = m_access] { });
        return reply;
    }

    void forgetConnections()
    {
        if (m_access)
            m_access->clearConnectionCache();
    }

private:
    [[nodiscard]] QNetworkReply *call(const Request &request)
    {
        const QNetworkRequest call = toQt(request, tls);
        if (request.body.isEmpty() && maySendAgain(request.method))
            return access().sendCustomRequest(call, request.method, QByteArray());
        auto *body = new OneShotBody(request.body, nullptr);
        QNetworkReply *reply = access().sendCustomRequest(call, request.method, body);
        body->setParent(reply);
        return reply;
    }

    std::shared_ptr<QNetworkAccessManager> m_access;
};

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) { }

HttpClient::~HttpClient()
{
    close();
}

void HttpClient::close()
{
    d->closing = true; // who hears of the end may try again at once
    abortAll();
}

void HttpClient::setTls(QSslConfiguration configuration)
{
    d->tls = std::move(configuration);
    d->forgetConnections();
}

void HttpClient::abortAll()
{
    const auto underWay = std::exchange(d->underWay, {});
    for (auto call = underWay.cbegin(); call != underWay.cend(); ++call) {
        if (call.value()->ended == Ended::No)
            call.value()->ended = Ended::Aborted;
        call.key()->abort();
    }
}

Async<Response> HttpClient::send(Request request)
{
    if (d->closing)
        co_return failure(endedError(Ended::Aborted));
    const auto state = std::make_shared<CallState>();
    QNetworkReply *reply = d->start(request);
    guard(reply, request, state);
    d->underWay.insert(reply, state);

    const QPointer<HttpClient> self(this);
    co_await reply;
    if (self)
        d->underWay.remove(reply);
    reply->deleteLater();
    if (state->ended != Ended::No)
        co_return failure(endedError(state->ended));
    Response response = toResponse(reply); // unpacking may end in an error of its own
    if (reply->error() != QNetworkReply::NoError && !namesAStatus(reply->error(), response.status))
        co_return failure(networkError(reply));
    if (response.body.size() > request.largestBody)
        co_return failure(endedError(Ended::TooLong));
    co_return response;
}

} // namespace muster::net
