// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"

#include "app/practice/login.h"
#include "app/practice/problems.h"
#include "app/practice/session_token.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QByteArray tableKey(const QByteArray &method, qsizetype segments)
{
    return method + ' ' + QByteArray::number(segments);
}

bool isWordOf(QStringView text, QStringView furtherLetters)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](QChar letter) {
        return (letter.unicode() < 128 && letter.isLetterOrNumber()) || furtherLetters.contains(letter);
    });
}

/// @p placeholder is "{name}" or "{name:kind}".
bool takes(QStringView placeholder, const QString &segment, Parameters &parameters)
{
    const QStringView inner = placeholder.sliced(1, placeholder.size() - 2);
    const qsizetype colon = inner.indexOf(u':');
    const QStringView name = colon < 0 ? inner : inner.first(colon);
    const QStringView kind = colon < 0 ? QStringView() : inner.sliced(colon + 1);
    QStringView furtherLetters;
    if (kind == "slug"_L1)
        furtherLetters = u"_-";
    else if (kind == "word"_L1)
        furtherLetters = u"_-.";
    const bool fits = kind == "any"_L1 ? !segment.isEmpty() : isWordOf(segment, furtherLetters);
    if (fits)
        parameters.insert(name.toString(), segment);
    return fits;
}

bool matches(const QStringList &pattern, const QStringList &segments, Parameters &parameters)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern.at(i).startsWith(u'{');
        const bool fits = isPlaceholder ? takes(pattern.at(i), segments.at(i), parameters)
                                        : pattern.at(i) == segments.at(i);
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

Api::Api(State &state, const Dialect &dialect) : m_state(state), m_dialect(dialect) { }

void Api::add(const QByteArray &method, QStringView pathTemplate, Route route, Access access)
{
    const auto atOnce = [route = std::move(route)](Call call, const Answer &answer) { answer(route(call)); };
    addLater(method, pathTemplate, atOnce, access);
}

void Api::addLater(const QByteArray &method, QStringView pathTemplate, LateRoute route, Access access)
{
    const QStringList segments = pathTemplate.toString().split(u'/');
    m_routes[tableKey(method, segments.size())].push_back({segments, access, std::move(route)});
}

void Api::setEventSink(EventSink *sink)
{
    m_sink = sink;
}

void Api::setSiteUrl(const QString &url)
{
    m_siteUrl = url;
}

void Api::setHomePage(std::function<Reply(const Call &)> page)
{
    m_homePage = std::move(page);
}

QString Api::siteUrl() const
{
    return m_state.switches.siteUrl.isEmpty() ? m_siteUrl : m_state.switches.siteUrl;
}

QString Api::listenAddress() const
{
    return QUrl(m_siteUrl).authority();
}

QString Api::basePath() const
{
    return QUrl(m_siteUrl).path();
}

QString Api::addressAsked(const http::Request &request) const
{
    const bool isHttps = request.header("X-Forwarded-Proto") == "https" || listensByTls();
    return (isHttps ? u"https://"_s : u"http://"_s) + QString::fromLatin1(request.header("Host"))
        + basePath();
}

void Api::publish(const Event &event)
{
    if (m_sink != nullptr)
        m_sink->publish(event);
}

void Api::handle(http::Request request, http::Responder respond)
{
    Parameters parameters;
    const QStringList segments = request.path.split(u'/');
    if (const Entry *entry = find(request.method, segments, parameters))
        run(*entry, std::move(request), std::move(parameters), std::move(respond));
    else
        respond(unknown(std::move(request)));
}

const Api::Entry *Api::find(const QByteArray &method, const QStringList &segments,
                            Parameters &parameters) const
{
    const auto candidates = m_routes.constFind(tableKey(method, segments.size()));
    if (candidates == m_routes.cend())
        return nullptr;
    for (const Entry &entry : *candidates) {
        parameters.clear();
        if (matches(entry.segments, segments, parameters))
            return &entry;
    }
    return nullptr;
}

void Api::run(const Entry &entry, http::Request request, Parameters parameters, http::Responder respond)
{
    const auto answer = [this, request, respond = std::move(respond)](const Result<Reply> &result) {
        respond(finish(request, result));
    };
    const Result<const Session *> session = sessionOf(request);
    if (!session)
        return answer(tl::unexpected(session.error()));
    if (entry.access == Access::Session && *session == nullptr)
        return answer(refuse("api.context.session_expired.app_error"_L1));
    entry.run(Call(*this, std::move(request), std::move(parameters), *session), answer);
}

http::Response Api::finish(const http::Request &request, const Result<Reply> &result)
{
    const QString requestId = m_state.newId();
    http::Response response;
    if (result) {
        response = {result->status, result->headers, result->body};
        if (!result->contentType.isEmpty())
            response.headers.emplaceFront("Content-Type", result->contentType);
    } else {
        response = http::Response::json({{u"id"_s, result.error().id},
                                         {u"message"_s, messageOf(result.error(), m_dialect.version)},
                                         {u"detailed_error"_s, QString()},
                                         {u"request_id"_s, requestId},
                                         {u"status_code"_s, statusOf(result.error())}},
                                        statusOf(result.error()));
        const bool isSessionOver = result.error().id == "api.context.session_expired.app_error"_L1;
        if (isSessionOver && mayForgetCookie(request))
            response.headers.append(forgottenCookie(*this));
    }
    if (request.method == "GET")
        response.headers.emplaceBack("Expires", "0");
    response.headers += m_dialect.everyAnswer;
    response.headers += http::Headers{{"Vary", "Accept-Encoding"},
                                      {"X-Request-Id", requestId.toLatin1()},
                                      {"X-Version-Id", versionIdOf(m_dialect, m_state.switches)}};
    return response;
}

/// Newer servers also take the cookie away from a page of another origin, whose session is good.
bool Api::mayForgetCookie(const http::Request &request)
{
    const QString token = tokenOf(request).value();
    if (token.isEmpty())
        return false;
    return m_dialect.foreignPagesLoseCookie || sessionOfToken(token) == nullptr;
}

http::Response Api::unknown(http::Request request)
{
    if (request.path.contains("//"_L1)) {
        QString cleaned = request.path;
        while (cleaned.contains("//"_L1))
            cleaned.replace(u"//"_s, u"/"_s);
        return {301, {{"Location", cleaned.toUtf8()}}, {}};
    }
    const bool isPage = request.method == "GET" && !request.path.startsWith("/api/"_L1);
    if (isPage && m_homePage) {
        const Session *session = sessionOfToken(tokenOf(request).cookie);
        const Reply page = m_homePage(Call(*this, std::move(request), {}, session));
        return {page.status, http::Headers{{"Content-Type", m_dialect.pageType}} + page.headers, page.body};
    }
    const QString detail = u"There doesn't appear to be an api call for the url='"_s % request.path
        % u"'.  Typo? are you missing a team_id or user_id as part of the url?"_s;
    const QJsonObject body{{u"id"_s, u"api.context.404.app_error"_s},
                           {u"message"_s, u"Sorry, we could not find the page."_s},
                           {u"detailed_error"_s, detail},
                           {u"status_code"_s, 404}};
    return {404,
            {{"Content-Type", m_dialect.unknownPathType}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<const Session *> Api::sessionOf(const http::Request &request)
{
    const ShownToken shown = tokenOf(request);
    const Session *session = sessionOfToken(shown.value());
    if (session == nullptr)
        return nullptr;
    const bool byQueryAlone = shown.value() == shown.query;
    if (byQueryAlone && session->kind != Session::Kind::OAuth)
        return refuse("api.context.token_provided.app_error"_L1);
    if (!shown.cookie.isEmpty() && !provesOrigin(request, *session))
        return nullptr;
    return session;
}

const Session *Api::sessionOfToken(const QString &token)
{
    return liveSession(m_state, token);
}

} // namespace muster::practice
