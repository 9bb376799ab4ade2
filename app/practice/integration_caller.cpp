// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/integration_caller.h"

#include "app/practice/dialect.h"
#include "app/practice/outgoing_rule.h"
#include "app/practice/state.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr qint64 longestAnswer = 1024 * 1024; ///< app/webhook.go:26; the rest is cut off
constexpr int mostRedirects = 10;

net::Request toNet(const IntegrationCaller::Request &request, const QUrl &url, const QByteArray &referrer,
                   std::chrono::milliseconds deadline)
{
    net::Request call;
    call.method = request.method;
    call.url = url;
    call.headers = {{"User-Agent", "Mattermost-Bot/1.1"}, {"Accept", "application/json"}};
    if (!request.authorization.isEmpty())
        call.headers.emplaceBack("Authorization", request.authorization);
    if (!request.contentType.isEmpty())
        call.headers.emplaceBack("Content-Type", request.contentType);
    if (!referrer.isEmpty())
        call.headers.emplaceBack("Referer", referrer);
    call.headers.emplaceBack("Accept-Encoding", "gzip");
    call.body = request.body;
    call.deadline = deadline;
    call.largestBody = 8 * longestAnswer;
    return call;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// As Go's HTTP client does it: 307 and 308 repeat the request, the others become a GET.
void redirect(IntegrationCaller::Request &request, int status, const Dialect &dialect)
{
    if (status == 307 || status == 308)
        return;
    request.method = "GET";
    request.body.clear();
    if (!dialect.redirectsKeepContentType)
        request.contentType.clear();
}

} // namespace

IntegrationCaller::IntegrationCaller(const State &state, const Dialect &dialect)
    : m_state(state), m_dialect(dialect)
{
}

IntegrationCaller::~IntegrationCaller()
{
    m_alive.reset();
    m_client.abortAll();
}

std::chrono::milliseconds IntegrationCaller::timeout() const
{
    return std::chrono::seconds(m_state.switches.outgoingRequestTimeoutSeconds);
}

void IntegrationCaller::call(const Request &request, Done done)
{
    const auto underWay = std::make_shared<UnderWay>(UnderWay{m_state.now(), std::move(done)});
    m_underWay.append(underWay);
    run(request, underWay, m_alive);
}

void IntegrationCaller::catchUp()
{
    const QList<std::shared_ptr<UnderWay>> all = m_underWay;
    for (const std::shared_ptr<UnderWay> &underWay : all) {
        if (m_state.now() - underWay->since >= timeout().count())
            end(underWay, std::nullopt);
    }
}

void IntegrationCaller::end(const std::shared_ptr<UnderWay> &underWay, std::optional<net::Response> response)
{
    m_underWay.removeOne(underWay);
    if (const Done done = std::exchange(underWay->done, nullptr))
        done(std::move(response));
}

QCoro::Task<> IntegrationCaller::run(Request request, std::shared_ptr<UnderWay> underWay,
                                     std::weak_ptr<bool> alive)
{
    QUrl url(request.url);
    QByteArray referrer;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        if (!mayCall(url, m_state.switches.allowedUntrustedInternalConnections))
            break;
        Outcome<net::Response> response = co_await m_client.send(toNet(request, url, referrer, timeout()));
        if (alive.expired())
            co_return;
        if (!response)
            break;
        if (!isRedirect(response->status)) {
            response->body.truncate(longestAnswer);
            end(underWay, std::move(*response));
            co_return;
        }
        redirect(request, response->status, m_dialect);
        referrer = url.toEncoded();
        url = url.resolved(QUrl(QString::fromLatin1(response->header("Location"))));
    }
    end(underWay, std::nullopt);
}

} // namespace muster::practice
