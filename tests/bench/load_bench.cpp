// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/exchange.h"
#include "tests/bench/load_generator.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/scene.h"

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr int Rate = 1'000; ///< commands a second
constexpr double MostMilliseconds = 20;
/// Memory at the end over memory once warm. What grows with each command would show as more.
constexpr double MostGrowth = 1.05;
constexpr double Step = 1.25; ///< from one rate that is tried to the next
constexpr int HighestTried = 100'000;

/// What people type all day.
const QStringList commands{u"list"_s, u"status"_s, u"help"_s, u"mitigate"_s, u"resolve it is over"_s,
                           u"lits"_s};

bool isHeld(const LoadGenerator::Result &result)
{
    return result.errors == 0 && result.milliseconds.quantile(0.99) <= MostMilliseconds;
}

/// The highest rate that was held, of ever higher ones; 0: not even the first.
int highestRate(LoadGenerator &generator, std::chrono::milliseconds time)
{
    int held = 0;
    for (double rate = Rate; rate < HighestTried; rate *= Step) {
        const int tried = static_cast<int>(rate);
        // Twice, since somebody else's work may have been in the way.
        if (!isHeld(generator.run(tried, time)) && !isHeld(generator.run(tried, time)))
            break;
        held = tried;
    }
    return held;
}

} // namespace

Figures benchLoad(const Options &options)
{
    Scene scene;
    const auto relay = scene.relay(scene.file(u"load.sqlite"_s));
    static_cast<void>(relay->start("The relay listens at "));
    qsizetype number = 0;
    LoadGenerator generator(
        relay->port(), [&scene, &number] { return scene.command(commands[number++ % commands.size()]); });
    const std::chrono::milliseconds time = std::chrono::seconds(options.seconds);
    static_cast<void>(generator.run(Rate, time / 10)); // warm after that
    const double warm = residentMebibytes(relay->processId());
    const LoadGenerator::Result result = generator.run(Rate, time);
    const double after = residentMebibytes(relay->processId());

    const QString rate = u"%1/s for %2 s"_s.arg(Rate).arg(options.seconds);
    const QString latencies
        = u"median %1 ms, most %2 ms, %3 commands"_s.arg(result.milliseconds.median(), 0, 'f', 2)
              .arg(result.milliseconds.quantile(1), 0, 'f', 1)
              .arg(result.sent);
    const QString memory = u"%1 MiB, then %2 MiB"_s.arg(warm, 0, 'f', 1).arg(after, 0, 'f', 1);
    return {
        {rate + u": errors"_s, static_cast<double>(result.errors), u""_s, 0, {}},
        {rate + u": p99"_s, result.milliseconds.quantile(0.99), u"ms"_s, MostMilliseconds, latencies},
        {rate + u": growth of memory"_s, after / warm, u"x"_s, MostGrowth, memory},
        {u"highest rate held"_s, static_cast<double>(highestRate(generator, time / 10)), u"/s"_s, {}, {}}};
}

} // namespace muster::bench
