// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/platform.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

/// One frame of a screen that shows sixty a second, rounded down.
constexpr double MostForAFrame = 16;

/// @p words as of FrameStopwatch::words(). What bounds is the slowest frame, each taken undisturbed.
Figure slowest(const QString &name, const QString &words)
{
    Samples frames;
    Samples all;
    for (const QString &frame : words.split(u';')) {
        Samples rounds;
        for (const QString &took : frame.split(u',')) {
            rounds.add(took.toDouble());
            all.add(took.toDouble());
        }
        frames.add(rounds.undisturbed());
    }
    const QString from
        = u"slowest of %1 frames; median %2 ms, 99 of 100 of all %3 within %4 ms"_s.arg(frames.count())
              .arg(frames.median(), 0, 'f', 2)
              .arg(all.count())
              .arg(all.quantile(0.99), 0, 'f', 2);
    return {name, frames.quantile(1), u"ms"_s, MostForAFrame, from};
}

} // namespace

Figures benchList(const Options &options)
{
    Figures figures;
    for (const auto &platform : platforms()) {
        QProcess window;
        window.setProcessEnvironment(platform->environment());
        window.start(QStringLiteral(MUSTER_BENCH_LIST), {QString::number(options.rounds)});
        window.waitForFinished(-1);
        const QStringList lines = QString::fromUtf8(window.readAllStandardOutput()).split(u'\n');
        for (const QString &what : {u"scrolling"_s, u"filtering"_s}) {
            const QStringList told = lines.filter(what + u' ');
            if (told.size() != 1)
                qFatal("the list says nothing of %s: %s", qPrintable(what),
                       window.readAllStandardError().constData());
            figures << slowest(u"10,000 incidents, %1: %2"_s.arg(platform->name(), what),
                               told.first().section(u' ', 1));
        }
    }
    return figures;
}

} // namespace muster::bench
