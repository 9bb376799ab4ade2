// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/routes.h"

#include "app/core/log.h"
#include "app/relay/form_dialog.h"
#include "app/relay/plan_people.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::relay {

using http::Request;
using http::Responder;
using http::Response;

namespace {

Error refusal(Error::Kind kind, int status, const QString &what)
{
    return {.kind = kind, .what = what, .detail = {}, .httpStatus = status, .code = {}};
}

Error anotherUser()
{
    return refusal(Error::Kind::Unauthorized, 401, u"This was given to another user."_s);
}

QCoro::Task<> answerWith(QCoro::Task<Answer> pending, Responder respond)
{
    const Answer answer = co_await pending;
    respond(Response::json(answer.body));
}

} // namespace

Routes::Routes(Services services) : m_services(std::move(services)) { }

void Routes::refuse(const Request &request, const Error &error, const Responder &respond)
{
    // The path of a form holds its token.
    const QString route = request.path.section(u'/', 0, 2);
    qCWarning(lcRelay).noquote() << "Refused" << forLog(route) << "from" << request.peer.toString() << '-'
                                 << error.what;
    m_heard.refusedAt = m_services.clock.now();
    m_heard.refusal = error.what;
    respond(Response::error(error.httpStatus, error.what));
}

bool Routes::isProof(const QString &text)
{
    if (m_expectedProof.isEmpty() || text.trimmed() != m_expectedProof)
        return false;
    m_heard.proof = std::exchange(m_expectedProof, {});
    return true;
}

void Routes::addTo(http::Router &router)
{
    const QByteArray json("application/json");
    router.add({"POST", u"/mattermost/command"_s,
                [this](const Request &request, const QStringList &, const Responder &respond) {
                    command(request, respond);
                },
                "application/x-www-form-urlencoded"});
    router.add({"POST", u"/mattermost/form/{token}"_s,
                [this](const Request &request, const QStringList &segments, const Responder &respond) {
                    form(request, segments.first(), respond);
                },
                json});
    router.add({"POST", u"/mattermost/lookup/{token}"_s,
                [this](const Request &request, const QStringList &segments, const Responder &respond) {
                    lookup(request, segments.first(), respond);
                },
                json});
    router.add({"POST", u"/mattermost/button"_s,
                [this](const Request &request, const QStringList &, const Responder &respond) {
                    button(request, respond);
                },
                json});
    router.add({"GET", u"/healthz"_s, [this](const Request &, const QStringList &, const Responder &respond) {
                    respond(Response::json(m_services.health()));
                }});
}

Outcome<void> Routes::checkCommand(const SlashCommand &slash) const
{
    const Circumstances now = m_services.circumstances();
    // What the body says of the name counts only until the teams were asked for; the token decides.
    const QString team = now.workspace.teamNames.value(slash.asker.teamId, slash.teamName);
    if (!now.settings.workspace.teams.contains(team)) {
        return failure(
            refusal(Error::Kind::Forbidden, 403,
                    u"This relay does not serve the team “%1”. Add it to the workspace's teams."_s.arg(
                        forLog(team))));
    }
    const Secret token = m_services.commandToken(team);
    if (token.isEmpty()) {
        return failure(
            refusal(Error::Kind::Unauthorized, 401,
                    u"This relay has no command token for the team “%1”. Set it."_s.arg(forLog(team))));
    }
    if (slash.token.isEmpty())
        return failure(refusal(Error::Kind::Unauthorized, 401, u"The command token is missing."_s));
    if (!token.equals(slash.token)) {
        return failure(
            refusal(Error::Kind::Unauthorized, 401,
                    u"This is not the command token of the team “%1”. It may have been made anew: set "
                    "it again."_s.arg(forLog(team))));
    }
    return {};
}

void Routes::command(const Request &request, const Responder &respond)
{
    Outcome<SlashCommand> slash = slashFromRequest(request, m_services.clock.now());
    if (!slash)
        return refuse(request, slash.error(), respond);
    if (const auto checked = checkCommand(*slash); !checked)
        return refuse(request, checked.error(), respond);
    m_heard.genuineAt = slash->receivedAt;
    if (isProof(slash->text))
        return respond(Response::json({}));
    answerWith(m_services.intake.command(std::move(*slash)), respond);
}

void Routes::form(const Request &request, const QString &token, const Responder &respond)
{
    const auto form = formFromRequest(request);
    if (!form)
        return refuse(request, form.error(), respond);
    const auto claims = m_services.tokens.verify(token, TokenPurpose::Form, m_services.clock.now());
    if (!claims && claims.error().code == tokenExpired)
        return void(answerWith(m_services.intake.expiredForm(*form), respond));
    if (!claims)
        return refuse(request, claims.error(), respond);
    if (form->userId != claims->userId)
        return refuse(request, anotherUser(), respond);
    m_heard.genuineAt = m_services.clock.now();
    answerWith(m_services.intake.form(*form, claims->nonce), respond);
}

void Routes::lookup(const Request &request, const QString &token, const Responder &respond)
{
    const auto form = formFromRequest(request);
    if (!form)
        return refuse(request, form.error(), respond);
    const auto claims = m_services.tokens.verify(token, TokenPurpose::Lookup, m_services.clock.now());
    if (!claims)
        return refuse(request, claims.error(), respond);
    if (form->userId != claims->userId)
        return refuse(request, anotherUser(), respond);
    const QString field = form->submission["selected_field"_L1].toString();
    const QString query = form->submission["query"_L1].toString();
    respond(Response::json(lookupAnswer(field, query, m_services.circumstances().catalogue)));
}

void Routes::button(const Request &request, const Responder &respond)
{
    const auto click = clickFromRequest(request);
    if (!click)
        return refuse(request, click.error(), respond);
    const QString token = click->context["token"_L1].toString();
    const auto claims = m_services.tokens.verify(token, TokenPurpose::Button, m_services.clock.now());
    if (!claims)
        return refuse(request, claims.error(), respond);
    const std::optional<Action> action = actionFromName(claims->action);
    const bool isConnect = claims->action == connectAction;
    if (isConnect && claims->userId != click->userId)
        return refuse(request, anotherUser(), respond);
    if (!(action || isConnect) || claims->channelId != click->channelId) {
        return refuse(request,
                      refusal(Error::Kind::Unauthorized, 401, u"This button is of another channel."_s),
                      respond);
    }
    m_heard.genuineAt = m_services.clock.now();
    if (isConnect)
        return void(answerWith(m_services.intake.connectClick(*click), respond));
    answerWith(m_services.intake.click(*click, *action, claims->incidentId), respond);
}

} // namespace muster::relay
