// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/durable_commit.h"
#include "tests/bench/exchange.h"
#include "tests/bench/scene.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr double MostOfBoth = 1.3;
constexpr int Warming = 20; ///< everything is loaded and connected after so many
constexpr int TimesARound = 20;

/// What is compared, each with a connection or a file of its own.
class Sides
{
public:
    Sides()
        : m_relay(m_scene.relay(m_scene.file(u"relay.sqlite"_s))),
          m_responder(QCoreApplication::applicationFilePath(), {u"--responder"_s}),
          m_commit(m_scene.file(u"bare.sqlite"_s))
    {
        static_cast<void>(m_relay->start("The relay listens at "));
        static_cast<void>(m_responder.start("listens at "));
        m_toRelay = std::make_unique<BareClient>(m_relay->port());
        m_toResponder = std::make_unique<BareClient>(m_responder.port());
    }

    [[nodiscard]] double relay(const QString &text) { return exchange(*m_toRelay, m_scene.command(text)); }
    [[nodiscard]] double responder(const QString &text)
    {
        return exchange(*m_toResponder, m_scene.command(text));
    }
    [[nodiscard]] double commit() { return m_commit.commit(); }
    void settle() { waitUntilQuiet(*m_toRelay); }

private:
    Scene m_scene;
    std::unique_ptr<ChildProcess> m_relay;
    ChildProcess m_responder;
    DurableCommit m_commit;
    std::unique_ptr<BareClient> m_toRelay;
    std::unique_ptr<BareClient> m_toResponder;
};

/// @p text holds "%1" where something new stands each time.
Figure compare(Sides &sides, const QString &name, const QString &text, int times)
{
    Samples relay;
    Samples responder;
    Samples commit;
    for (int time = 0; time < times; ++time) {
        const QString typed = text.contains(u"%1"_s) ? text.arg(time) : text;
        relay.add(sides.relay(typed));
        sides.settle();
        responder.add(sides.responder(typed));
        commit.add(sides.commit());
    }
    const double beside = responder.undisturbed() + commit.undisturbed();
    const QString from = u"%1 ms; responder %2 ms + commit %3 ms"_s.arg(relay.undisturbed(), 0, 'f', 3)
                             .arg(responder.undisturbed(), 0, 'f', 3)
                             .arg(commit.undisturbed(), 0, 'f', 3);
    return {name, relay.undisturbed() / beside, u"x"_s, MostOfBoth, from};
}

} // namespace

Figures benchSlash(const Options &options)
{
    Sides sides;
    static_cast<void>(compare(sides, {}, u"list"_s, Warming));
    const int times = options.rounds * TimesARound;
    return {compare(sides, u"/incident list answered"_s, u"list"_s, times),
            compare(sides, u"/incident new TITLE answered"_s, u"new Nothing works %1"_s, times / 2)};
}

} // namespace muster::bench
