// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/exchange.h"
#include "tests/bench/full_store.h"
#include "tests/bench/scene.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr double MostForStart = 1.1;
constexpr double MostForLookUp = 2;
constexpr int TimesARound = 20;

Figure figureOf(const QString &name, const Samples &full, const Samples &empty, double bound)
{
    const QString from
        = u"%1 ms; empty %2 ms"_s.arg(full.undisturbed(), 0, 'f', 3).arg(empty.undisturbed(), 0, 'f', 3);
    return {name, full.undisturbed() / empty.undisturbed(), u"x"_s, bound, from};
}

/// From the start of the process to the moment it listens.
double startOf(ChildProcess &relay)
{
    return relay.start("The relay listens at ");
}

Figure compareStarts(ChildProcess &full, ChildProcess &empty, int rounds)
{
    Samples fullTook;
    Samples emptyTook;
    for (int round = 0; round < rounds; ++round) {
        fullTook.add(startOf(full));
        full.end();
        emptyTook.add(startOf(empty));
        empty.end();
    }
    return figureOf(u"full store: start"_s, fullTook, emptyTook, MostForStart);
}

/// @p command makes a new request each time.
Figure compareAnswers(const QString &name, BareClient &full, BareClient &empty,
                      const std::function<QByteArray()> &command, int rounds)
{
    Samples fullTook;
    Samples emptyTook;
    for (int time = 0; time < rounds * TimesARound; ++time) {
        fullTook.add(exchange(full, command()));
        emptyTook.add(exchange(empty, command()));
    }
    return figureOf(name, fullTook, emptyTook, MostForLookUp);
}

} // namespace

Figures benchStore(const Options &options)
{
    Scene scene;
    const QString fullFile = scene.file(u"full.sqlite"_s);
    const QString emptyFile = scene.file(u"empty.sqlite"_s);
    fillStore(fullFile, {options.incidents, options.deliveries});
    fillStore(emptyFile, {0, 0});
    const auto full = scene.relay(fullFile);
    const auto empty = scene.relay(emptyFile);

    Figures figures;
    const double size = static_cast<double>(QFileInfo(fullFile).size()) / (1024.0 * 1024.0);
    figures << Figure{u"full store: size"_s,
                      size,
                      u"MiB"_s,
                      {},
                      u"%1 incidents, %2 deliveries"_s.arg(options.incidents).arg(options.deliveries)};
    figures << compareStarts(*full, *empty, options.rounds);
    static_cast<void>(startOf(*full));
    static_cast<void>(startOf(*empty));
    BareClient toFull(full->port());
    BareClient toEmpty(empty->port());
    figures << compareAnswers(
        u"full store: /incident list"_s, toFull, toEmpty, [&scene] { return scene.command(u"list"_s); },
        options.rounds);
    int asked = 0;
    figures << compareAnswers(
        u"full store: /incident status in its channel"_s, toFull, toEmpty,
        [&] {
            // Each half of the pair asks for another one, far apart in the file.
            asked += 7'919;
            return scene.command(u"status"_s, channelOfIncident(asked % options.incidents));
        },
        options.rounds);
    return figures;
}

} // namespace muster::bench
