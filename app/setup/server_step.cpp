// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/server_step.h"

#include "app/net/trust.h"
#include "app/setup/preflight.h"
#include "app/setup/server_address.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

constexpr std::chrono::milliseconds probeDeadline{5'000};
constexpr std::chrono::seconds largestSkew{60};
constexpr QLatin1StringView triggerWord("incident");

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7).
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// One address, tried.
struct Probe
{
    bool isMattermost = false;
    ServerFacts facts;
    QUrl movedTo; ///< the server sends callers there
    Error error;
};

QUrl pingUrl(const QUrl &base)
{
    QUrl url = base.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + "/api/v4/system/ping"_L1);
    return url;
}

bool isPong(const net::Response &response)
{
    const QJsonObject pong = QJsonDocument::fromJson(response.body).object();
    return response.status == 200 && pong["status"_L1].toString() == "OK"_L1;
}

/// Where a redirected ping says that the server is; empty when it leads elsewhere.
QUrl movedBase(const QUrl &base, const net::Response &response)
{
    if (response.status < 300 || response.status > 399)
        return {};
    QUrl target = pingUrl(base).resolved(QUrl::fromEncoded(response.header("Location")));
    const QString suffix = u"/api/v4/system/ping"_s;
    if (!target.path().endsWith(suffix))
        return {};
    target.setPath(target.path().chopped(suffix.size()));
    target.setQuery(QString());
    return target;
}

QCoro::Task<Probe> probe(Tools *tools, QUrl base)
{
    net::Request request;
    request.url = pingUrl(base);
    request.deadline = probeDeadline;
    QElapsedTimer timer;
    timer.start();
    const Outcome<net::Response> response = co_await tools->http.send(request);
    Probe probe;
    probe.facts.url = base;
    if (!response) {
        probe.error = response.error();
        co_return probe;
    }
    probe.facts.latency = std::chrono::milliseconds(timer.elapsed());
    probe.isMattermost = isPong(*response);
    probe.movedTo = movedBase(base, *response);
    const QDateTime theirs = httpDate(response->header("Date"));
    if (theirs.isValid())
        probe.facts.skew = std::chrono::seconds(tools->clock.now().secsTo(theirs));
    co_return probe;
}

QCoro::Task<Probe> probeFollowing(Tools *tools, QUrl base)
{
    Probe first = co_await probe(tools, base);
    if (first.movedTo.isEmpty() || first.movedTo == base)
        co_return first;
    Probe second = co_await probe(tools, first.movedTo);
    co_return second;
}

/// Plain HTTP is no way round a certificate that is not trusted.
bool endsSearch(const Probe &probe)
{
    return probe.isMattermost || probe.error.code == net::untrusted;
}

Trouble untrustedTrouble(const Probe &probe, const Texts &texts)
{
    Trouble found = trouble(
        QString(net::untrusted), told(probe.error, texts),
        texts.translate("Setup",
                        "If your organisation has a certificate authority of its own, choose its file. "
                        "Otherwise correct the server's certificate."),
        u"caFile"_s);
    return found;
}

Trouble notFoundTrouble(const QUrl &tried, const Probe &probe, const Texts &texts)
{
    if (probe.error.what.isEmpty())
        return trouble(
            u"server.other"_s,
            texts.translate("Setup", "Something answers at %1, but it is no Mattermost.")
                .arg(tried.toString()),
            texts.translate("Setup", "Copy the address from the browser in which you use Mattermost."),
            u"address"_s);
    return trouble(u"server.unreachable"_s,
                   texts.translate("Setup", "%1: %2").arg(tried.toString(), told(probe.error, texts)),
                   texts.translate("Setup", "See whether a browser on this machine shows it."), u"address"_s);
}

Troubles judge(const ServerFacts &facts, const Texts &texts)
{
    Troubles found;
    if (std::chrono::abs(facts.skew) > largestSkew) {
        const int seconds = static_cast<int>(std::abs(facts.skew.count()));
        Trouble skewed = trouble(
            u"server.clock"_s,
            texts.translate("Setup", "The server's clock and this one differ by %n second(s).", nullptr,
                            seconds),
            texts.translate("Setup",
                            "Set both by a time server: links that expire come too early or too late."));
        skewed.isBlocking = false;
        found.append(skewed);
    }
    if (facts.url.scheme() == "http"_L1 && !isInternal(facts.url.host())) {
        Trouble plain
            = trouble(u"server.plain"_s,
                      texts.translate("Setup",
                                      "The connection is not encrypted: passwords and tokens can be read on "
                                      "the way."),
                      texts.translate("Setup", "Use the server by https."), u"address"_s);
        plain.isBlocking = false;
        found.append(plain);
    }
    const QVersionNumber version = mattermost::versionFromText(facts.version);
    if (!version.isNull() && !mattermost::isSupported(version)) {
        found.append(trouble(
            u"server.version"_s,
            texts.translate("Setup", "This is Mattermost %1; Muster needs 5.37 or newer.").arg(facts.version),
            texts.translate("Setup", "Update the server first.")));
    }
    return found;
}

QString summaryOf(const ServerFacts &facts, const Texts &texts)
{
    const QString where = facts.url.host() + facts.url.path();
    QString version = facts.version;
    if (!facts.edition.isEmpty())
        version += " ("_L1 + facts.edition + u')';
    if (version.isEmpty())
        return texts.translate("Setup", "%1, reached in %2 ms").arg(where).arg(facts.latency.count());
    return texts.translate("Setup", "%1, version %2, reached in %3 ms")
        .arg(where, version)
        .arg(facts.latency.count());
}

/// What a stranger is told of the server.
QCoro::Task<> askConfig(Tools *tools, ServerResult *result, Texts texts)
{
    mattermost::Client client(tools->http, result->facts.url, Secret());
    const Outcome<mattermost::ClientConfig> config = co_await client.server().config();
    const QVersionNumber version = client.session().version();
    result->facts.version = version.toString();
    if (!config)
        co_return;
    if (!config->version.isNull())
        result->facts.version = config->version.toString();
    result->facts.edition = config->edition;
    result->facts.siteName = config->siteName;
    result->troubles += publicPreflight(result->facts.url, *config, texts);
}

bool isOurs(const mattermost::Command &command, const Progress &progress, const QString &commandUrl)
{
    const QList<QString> ids = progress.commandIds.values();
    return command.url == commandUrl || (!command.id.isEmpty() && ids.contains(command.id));
}

/// A command without an id is a plugin's. The server does not say which plugin: the likely one by its name.
QString pluginBehind(const mattermost::Command &command, const QList<mattermost::Plugin> &plugins,
                     const Texts &texts)
{
    for (const mattermost::Plugin &plugin : plugins) {
        if (plugin.isActive && plugin.id.contains(triggerWord, Qt::CaseInsensitive))
            return texts.translate("Setup", "the plugin %1").arg(plugin.name);
    }
    if (!command.displayName.isEmpty())
        return texts.translate("Setup", "the plugin %1").arg(command.displayName);
    return texts.translate("Setup", "a plugin");
}

/// The one of @p id among the team's own, with its address: what is offered comes without.
mattermost::Command whole(const QString &id, const QList<mattermost::Command> &own)
{
    const auto found = std::find_if(own.cbegin(), own.cend(),
                                    [&id](const mattermost::Command &command) { return command.id == id; });
    return found == own.cend() ? mattermost::Command() : *found;
}

/// Who answers /incident in that team, if it is not us. Creating a command says nothing of a plugin that has
/// it and wins (mattermost.md, end of section 12).
QCoro::Task<QString> ownerIn(std::shared_ptr<mattermost::Client> admin, QString teamId, PreflightFacts facts,
                             Progress progress, PreflightOrder order)
{
    const Outcome<QList<mattermost::Command>> offered = co_await admin->commands().offered(teamId);
    if (!offered)
        co_return QString(); // the round trip shows it
    const auto first
        = std::find_if(offered->cbegin(), offered->cend(),
                       [](const mattermost::Command &command) { return command.trigger == triggerWord; });
    if (first == offered->cend())
        co_return QString();
    if (first->id.isEmpty())
        co_return pluginBehind(*first, facts.plugins, order.texts);
    const QString id = first->id;
    const Outcome<QList<mattermost::Command>> own = co_await admin->commands().list(teamId);
    const mattermost::Command command = whole(id, own.value_or(QList<mattermost::Command>()));
    if (command.id.isEmpty() || isOurs(command, progress, order.commandUrl))
        co_return QString();
    co_return command.displayName.isEmpty() ? command.url : command.displayName;
}

} // namespace

QCoro::Task<ServerResult> findServer(Tools *tools, Progress progress, ServerOrder order, Texts texts)
{
    ServerResult result;
    result.progress = progress;
    const QList<QUrl> addresses = addressesToTry(order.address);
    if (addresses.isEmpty()) {
        result.troubles.append(
            trouble(u"server.address"_s, texts.translate("Setup", "This is no address of a server."),
                    texts.translate("Setup", "An example: %1").arg("chat.example.org"_L1), u"address"_s));
        co_return result;
    }
    const Outcome<QSslConfiguration> trust = net::trusting(order.caFile);
    if (!trust) {
        result.troubles.append(troubleOf(trust.error(), texts, u"caFile"_s));
        co_return result;
    }
    tools->http.setTls(*trust);
    Probe best;
    for (const QUrl &address : addresses) {
        tools->report(texts.translate("Setup", "Asking %1").arg(address.toString()));
        Probe tried = co_await probeFollowing(tools, address);
        const bool isEnd = endsSearch(tried);
        if (isEnd || best.facts.url.isEmpty())
            best = tried;
        if (isEnd)
            break;
    }
    if (!best.isMattermost) {
        result.troubles.append(best.error.code == net::untrusted
                                   ? untrustedTrouble(best, texts)
                                   : notFoundTrouble(best.facts.url, best, texts));
        co_return result;
    }
    result.facts = best.facts;
    co_await askConfig(tools, &result, texts);
    result.troubles += judge(result.facts, texts);
    result.summary = summaryOf(result.facts, texts);
    result.progress.server = result.facts.url;
    result.progress.caFile = order.caFile;
    result.progress.version = result.facts.version;
    result.progress.siteName = result.facts.siteName;
    co_return result;
}

QCoro::Task<Troubles> lookAtServer(Tools *tools, Progress progress, PreflightOrder order)
{
    Troubles found;
    const auto client = co_await administrator(tools, progress.server);
    if (!client)
        co_return found; // nobody is signed in: there is nothing more to see
    const std::shared_ptr<mattermost::Client> admin = *client;
    PreflightFacts facts;
    facts.address = progress.server;
    facts.callbackUrl = order.callbackUrl;
    facts.hasBot = !progress.botId.isEmpty();
    const Outcome<mattermost::ServerConfig> config = co_await admin->server().fullConfig();
    if (!config) {
        found.append(troubleOf(config.error(), order.texts));
        co_return found;
    }
    facts.config = *config;
    const Outcome<QList<mattermost::Plugin>> plugins = co_await admin->plugins().list();
    if (plugins)
        facts.plugins = *plugins;
    const Outcome<QList<mattermost::Team>> asked = co_await admin->teams().all();
    const QList<mattermost::Team> teams = asked.value_or(QList<mattermost::Team>());
    for (const mattermost::Team &team : teams) {
        if (!progress.teams.isEmpty() && !progress.teams.contains(team.name))
            continue;
        const QString id = team.id;
        const QString owner = co_await ownerIn(admin, id, facts, progress, order);
        if (!owner.isEmpty())
            facts.takenBy.append(owner);
    }
    facts.takenBy.removeDuplicates();
    found = preflight(facts, order.texts);
    co_return found;
}

} // namespace muster::setup
