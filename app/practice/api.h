// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/practice/broadcast.h"
#include "app/practice/call.h"
#include "app/practice/dialect.h"
#include "app/practice/reply.h"
#include "app/practice/state.h"

#include <QHash>
#include <functional>
#include <vector>

/// How a route is added: each topic has a file pair of its own with `void addUserRoutes(Api &)` and the
/// like, called in Workspace's constructor. There, one line a route:
///     api.add("PUT", "/api/v4/users/{user_id}/patch", patchUser);
/// where `Result<Reply> patchUser(Call &call)` is a function of that file that finds all it needs in
/// the call and gives `tl::unexpected(Problem("…id…"_L1))` to refuse. A placeholder takes [A-Za-z0-9]+;
/// {name:slug} also _ and -, {name:word} also a dot, {name:any} all but '/'. A route that answers later
/// is added by addLater(); one that needs no session by passing Access::Anyone.
namespace muster::practice {

enum class Access {
    Session, ///< 401 without a valid token
    Anyone, ///< call.user may be null
};

using Route = std::function<Result<Reply>(Call &)>;
using Answer = std::function<void(Result<Reply>)>;
using LateRoute = std::function<void(Call, Answer)>;

/// The routing core: finds the route, who asks, and puts the headers of the version on what is answered.
class Api
{
public:
    Api(State &state, const Dialect &dialect);

    void add(const QByteArray &method, QStringView pathTemplate, Route route,
             Access access = Access::Session);
    void addLater(const QByteArray &method, QStringView pathTemplate, LateRoute route,
                  Access access = Access::Session);
    /// Without a sink events go nowhere.
    void setEventSink(EventSink *sink);
    /// "http://127.0.0.1:port", once it is known, with the sub-path if there is one.
    void setSiteUrl(const QString &url);
    /// What a browser gets for a path that is none of the API's and no other page's.
    void setHomePage(std::function<Reply(const Call &)> page);

    /// Answers every request, an unknown one with 404 api.context.404.app_error.
    void handle(http::Request request, http::Responder respond);

    [[nodiscard]] State &state() { return m_state; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// As the server believes it to be: by its settings, else where it listens.
    [[nodiscard]] QString siteUrl() const;
    [[nodiscard]] QString listenAddress() const; ///< "127.0.0.1:port"
    [[nodiscard]] bool listensByTls() const { return m_siteUrl.startsWith(QLatin1String("https:")); }
    /// The sub-path it runs under, "/mattermost"; empty at the root.
    [[nodiscard]] QString basePath() const;
    /// The address by which the client came: the server believes the Host header (web/handlers.go:158).
    [[nodiscard]] QString addressAsked(const http::Request &request) const;
    void publish(const Event &event);

    /// Whose token the request shows, in a cookie, header or query; null for nobody (an unknown token, too).
    /// Also for the WebSocket handshake. 401 for an access_token in the query that is not OAuth's.
    [[nodiscard]] Result<const Session *> sessionOf(const http::Request &request);
    [[nodiscard]] const Session *sessionOfToken(const QString &token);

private:
    struct Entry
    {
        QStringList segments;
        Access access = Access::Session;
        LateRoute run;
    };

    [[nodiscard]] const Entry *find(const QByteArray &method, const QStringList &segments,
                                    Parameters &parameters) const;
    void run(const Entry &entry, http::Request request, Parameters parameters, http::Responder respond);
    [[nodiscard]] http::Response finish(const http::Request &request, const Result<Reply> &result);
    [[nodiscard]] http::Response unknown(http::Request request);
    [[nodiscard]] bool mayForgetCookie(const http::Request &request);

    State &m_state;
    const Dialect &m_dialect;
    QString m_siteUrl;
    std::function<Reply(const Call &)> m_homePage;
    EventSink *m_sink = nullptr;
    QHash<QByteArray, std::vector<Entry>> m_routes; ///< by method and number of segments
};

} // namespace muster::practice
