// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/entrance.h"

#include "app/practice/api.h"
#include "app/practice/faults.h"

namespace muster::practice {

namespace {

/// TrustedProxyIPHeader's default differs: older servers believe X-Forwarded-For.
QString addressOf(const Dialect &dialect, const http::Request &request)
{
    const QByteArray forwarded
        = dialect.forwardedForIsBelieved ? request.header("X-Forwarded-For") : QByteArray();
    return forwarded.isEmpty() ? request.peer.toString()
                               : QString::fromLatin1(forwarded.split(',').first().trimmed());
}

/// The request as the routes know it. False when it is for another path: the server leads it back into its
/// own.
bool leaveSubPath(http::Request &request, const QString &base)
{
    const bool isInside = request.path == base || request.path.startsWith(base + u'/');
    if (!isInside)
        return false;
    request.path.remove(0, base.size());
    request.target.remove(0, base.size());
    if (request.path.isEmpty()) {
        request.path = QStringLiteral("/");
        request.target.prepend('/');
    }
    return true;
}

} // namespace

Entrance::Entrance(Api &api, FaultSwitches &faults) : m_api(api), m_faults(faults) { }

void Entrance::configure()
{
    m_limit.configure(m_api.state().switches);
}

void Entrance::handle(http::Request request, http::Responder respond)
{
    const QString base = m_api.basePath();
    if (!base.isEmpty() && !leaveSubPath(request, base))
        return respond({302, {{"Location", base.toUtf8() + request.target}}, {}});
    admit(std::move(request), std::move(respond));
}

void Entrance::admit(http::Request request, http::Responder respond)
{
    const http::Handler routes = [this](http::Request passed, http::Responder answer) {
        m_api.handle(std::move(passed), std::move(answer));
    };
    if (!m_limit.isOn())
        return m_faults.pass(std::move(request), std::move(respond), routes);

    const Result<const Session *> session = m_api.sessionOf(request);
    const QString userId = session && *session ? (*session)->userId : QString();
    const RateLimit::Verdict verdict
        = m_limit.count(addressOf(m_api.dialect(), request), userId, m_api.state().now());
    if (verdict.isRefused)
        return respond(RateLimit::refusal(verdict));
    const auto withHeaders = [respond, headers = verdict.headers](http::Response response) {
        response.headers += headers;
        respond(std::move(response));
    };
    m_faults.pass(std::move(request), withHeaders, routes);
}

} // namespace muster::practice
