// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/idle_watch.h"

#include "tests/bench/process_figures.h"

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

void settle()
{
    pass(Settling);
}

Figure watchIdle(const QString &name, qint64 processId, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds(processId);
    pass(std::chrono::seconds(seconds));
    const double used = processorMilliseconds(processId) - before;
    const double percent = 100.0 * used / static_cast<double>(timer.elapsed());
    return {name, percent, u"%"_s, MostProcessorPercent,
            u"%1 ms in %2 s"_s.arg(used, 0, 'f', 2).arg(seconds)};
}

} // namespace muster::bench
