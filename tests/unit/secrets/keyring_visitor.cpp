// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/first_emission.h"
#include "app/secrets/keychain_secret_store.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QTextStream>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

/// "ok" and what came, or the error's kind and code.
template <typename T>
QString told(const Outcome<T> &outcome, const QString &value = {})
{
    if (outcome)
        return u"ok %1"_s.arg(value).trimmed();
    return u"%1 %2"_s.arg(kindName(outcome.error().kind), outcome.error().code).trimmed();
}

/// A keyring that was just started comes forward in its own time; asked before, the bus would start another.
bool awaitKeyring()
{
    const QString service = u"org.freedesktop.secrets"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher(service, bus, QDBusServiceWatcher::WatchForRegistration);
    auto came = firstEmission(&watcher, &QDBusServiceWatcher::serviceRegistered, std::chrono::seconds(20));
    return bus.interface()->isServiceRegistered(service).value() || QCoro::waitFor(std::move(came));
}

/// To the keyring's own process, whose bus is this test's alone.
bool signalKeyring(int signal)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QDBusReply<uint> pid = bus.interface()->servicePid(u"org.freedesktop.secrets"_s);
    return pid.isValid() && ::kill(static_cast<pid_t>(pid.value()), signal) == 0;
}

QString done(const QStringList &order, secrets::KeychainSecretStore &store)
{
    const secrets::SecretName name{secrets::SecretKind::BotToken, order.value(1)};
    const QString verb = order.first();
    if (verb == "get"_L1) {
        const Outcome<Secret> secret = QCoro::waitFor(store.get(name));
        return told(secret, secret ? QString::fromUtf8(secret->reveal()) : QString());
    }
    if (verb == "set"_L1)
        return told(QCoro::waitFor(store.set(name, Secret(order.value(2)))));
    if (verb == "remove"_L1)
        return told(QCoro::waitFor(store.remove(name)));
    if (verb == "place"_L1) {
        const Outcome<QString> place = QCoro::waitFor(store.place(name));
        return told(place, place.value_or(QString()));
    }
    if (verb == "look"_L1)
        return told(QCoro::waitFor(store.look()));
    if (verb == "await"_L1)
        return awaitKeyring() ? u"ok"_s : u"no keyring"_s;
    const int signal = verb == "stop"_L1 ? SIGSTOP : verb == "continue"_L1 ? SIGCONT : SIGTERM;
    return signalKeyring(signal) ? u"ok"_s : u"no keyring"_s;
}

} // namespace

/// keyring_visitor MILLISECONDS ORDER…  does what it is told with the keyring of its session bus, e.g.
/// "set:a:hush" "get:a", with that much patience, and prints a line each. A process of its own, because the
/// libraries below stay with the first bus they have seen.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    secrets::KeychainSecretStore store(u"Muster test"_s, Texts(),
                                       std::chrono::milliseconds(arguments.value(1).toInt()));
    QTextStream out(stdout);
    for (const QString &order : arguments.mid(2))
        out << done(order.split(u':'), store) << Qt::endl;
    return 0;
}
