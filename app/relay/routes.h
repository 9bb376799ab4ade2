// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/http/router.h"
#include "app/relay/callback_token.h"
#include "app/relay/intake.h"

#include <QJsonObject>
#include <functional>

namespace muster::relay {

/// The addresses that Mattermost calls. Tells the genuine from the rest before anything is taken in, as
/// design.md says under "Whom to believe"; what is refused is logged without what it carried.
///
///     POST /mattermost/command          a slash command, by the team's command token
///     POST /mattermost/form/<token>     a form's submission, by the token in its address
///     POST /mattermost/lookup/<token>   choices for a form that is open, by the same
///     POST /mattermost/button           a click on a card, by the token in its context
///     GET  /healthz                     how the relay is; for whoever reaches it, so without secrets
class Routes
{
public:
    struct Services
    {
        const Clock &clock;
        Intake &intake;
        const CallbackTokens &tokens;
        std::function<Circumstances()> circumstances;
        /// The command token of the team with that URL name; empty: there is none.
        std::function<Secret(const QString &teamName)> commandToken;
        std::function<QJsonObject()> health;
    };

    explicit Routes(Services services);

    /// Who called last.
    struct Heard
    {
        QDateTime genuineAt; ///< a call that was the workspace's own; invalid: none yet
        QDateTime refusedAt; ///< a call that may have been anybody's
        QString refusal; ///< why
        QString proof; ///< the latest that came back

        bool operator==(const Heard &) const = default;
    };
    [[nodiscard]] const Heard &heard() const { return m_heard; }
    /// Nothing is known any more, e.g. when we are reached at another address.
    void forgetHeard() { m_heard = {}; }

    /// A command with this text shows that the workspace reaches us and does nothing else: it is answered
    /// with {} and not taken in. Whoever gives it to the workspace sees it come back in heard().
    void expectProof(const QString &text) { m_expectedProof = text; }

    /// The routes refer to this object, which must outlive the router's last request.
    void addTo(http::Router &router);

private:
    void command(const http::Request &request, const http::Responder &respond);
    void form(const http::Request &request, const QString &token, const http::Responder &respond);
    void lookup(const http::Request &request, const QString &token, const http::Responder &respond);
    void button(const http::Request &request, const http::Responder &respond);

    /// Forbidden: the team is none of ours; Unauthorized: the token is not the team's.
    [[nodiscard]] Outcome<void> checkCommand(const SlashCommand &slash) const;

    void refuse(const http::Request &request, const Error &error, const http::Responder &respond);
    [[nodiscard]] bool isProof(const QString &text);

    Services m_services;
    Heard m_heard;
    QString m_expectedProof;
};

} // namespace muster::relay
