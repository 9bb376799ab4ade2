// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/faults.h"

#include "app/practice/api.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool matches(const Fault &fault, const http::Request &request)
{
    if (!fault.method.isEmpty() && fault.method != request.method)
        return false;
    QStringList parts = fault.path.split(u'*');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(u".*"_s)));
    return pattern.match(request.path).hasMatch();
}

/// As the server's own limiter words it (recording 09b): plain text.
http::Response tooManyRequests(std::chrono::seconds retryAfter)
{
    http::Response response = http::Response::text("limit exceeded\n", 429);
    response.headers.emplaceBack("Retry-After", QByteArray::number(static_cast<qint64>(retryAfter.count())));
    return response;
}

http::Response serverError()
{
    return http::Response::json({{u"id"_s, u"app.practice.fault.app_error"_s},
                                 {u"message"_s, u"A fault switch of the practice workspace is on."_s},
                                 {u"detailed_error"_s, QString()},
                                 {u"request_id"_s, QString()},
                                 {u"status_code"_s, 500}},
                                500);
}

} // namespace

FaultSwitches::FaultSwitches(Api &api, QObject *parent) : QObject(parent), m_api(api) { }

void FaultSwitches::add(const Fault &fault)
{
    if (fault.count > 0)
        m_faults.append(fault);
}

void FaultSwitches::clear()
{
    m_faults.clear();
}

void FaultSwitches::setLatency(std::chrono::milliseconds latency)
{
    m_latency = latency;
}

void FaultSwitches::pass(http::Request request, http::Responder respond, const http::Handler &next)
{
    const std::optional<Fault> fault = take(request);
    if (m_latency.count() <= 0 && !fault) {
        next(std::move(request), std::move(respond));
        return;
    }
    later(m_latency, [this, fault, request, respond, next] {
        if (fault)
            hit(*fault, request, respond, next);
        else
            next(request, respond);
    });
}

std::optional<Fault> FaultSwitches::take(const http::Request &request)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (!matches(m_faults.at(i), request))
            continue;
        const Fault fault = m_faults.at(i);
        if (--m_faults[i].count == 0)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

void FaultSwitches::hit(const Fault &fault, http::Request request, http::Responder respond,
                        const http::Handler &next)
{
    switch (fault.kind) {
    case Fault::Kind::Slow:
        later(fault.delay, [request, respond, next] { next(request, respond); });
        return;
    case Fault::Kind::TooManyRequests:
        respond(tooManyRequests(fault.retryAfter));
        return;
    case Fault::Kind::ServerError:
        respond(serverError());
        return;
    case Fault::Kind::CutBefore:
        respond(http::Response::cut());
        return;
    case Fault::Kind::CutAfter:
        next(std::move(request), [respond](const http::Response &) { respond(http::Response::cut()); });
        return;
    case Fault::Kind::RevokeToken:
        revoke(request);
        next(std::move(request), std::move(respond));
        return;
    }
}

void FaultSwitches::revoke(const http::Request &request)
{
    const Result<const Session *> session = m_api.sessionOf(request);
    if (!session || *session == nullptr)
        return;
    const QString token = (*session)->token;
    const QString accessTokenId = (*session)->accessTokenId;
    if (!accessTokenId.isEmpty())
        m_api.state().removeAccessToken(accessTokenId);
    m_api.state().endSession(token);
}

void FaultSwitches::later(std::chrono::milliseconds delay, std::function<void()> what)
{
    if (delay.count() > 0)
        QTimer::singleShot(delay, Qt::PreciseTimer, this, std::move(what));
    else
        what();
}

} // namespace muster::practice
