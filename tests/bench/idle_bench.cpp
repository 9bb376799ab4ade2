// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/exchange.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/scene.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

/// What rounds to 0.0 %: a keep-alive ping now and then.
constexpr double MostProcessorPercent = 0.05;
constexpr std::chrono::milliseconds Settling{2'000};

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

Figures benchIdle(const Options &options)
{
    Scene scene;
    const auto relay = scene.relay(scene.file(u"idle.sqlite"_s));
    static_cast<void>(relay->start("The relay listens at "));
    BareClient client(relay->port());
    static_cast<void>(exchange(client, scene.command(u"list"_s)));
    pass(Settling);

    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds(relay->processId());
    pass(std::chrono::seconds(options.seconds));
    const double used = processorMilliseconds(relay->processId()) - before;
    const double percent = 100.0 * used / static_cast<double>(timer.elapsed());
    return {{u"idle relay: processor"_s, percent, u"%"_s, MostProcessorPercent,
             u"%1 ms in %2 s"_s.arg(used, 0, 'f', 2).arg(options.seconds)},
            {u"idle relay: memory"_s, residentMebibytes(relay->processId()), u"MiB"_s, {}, {}}};
}

} // namespace muster::bench
