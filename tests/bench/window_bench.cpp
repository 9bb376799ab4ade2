// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/idle_watch.h"
#include "tests/bench/platform.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/scene.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr double MostForPaint = 1.4;
constexpr double MostForMemory = 1.5;
/// Looks at memory are so alike that more tell nothing.
constexpr int MostLooks = 5;

/// The console over a workspace, and a bare window, to be started in turns.
class Pair
{
public:
    Pair(const Scene &scene, const Platform &platform);

    [[nodiscard]] std::unique_ptr<ChildProcess> console() const;
    [[nodiscard]] std::unique_ptr<ChildProcess> bare() const;

private:
    QString m_config;
    QProcessEnvironment m_environment;
};

Pair::Pair(const Scene &scene, const Platform &platform)
    : m_config(scene.settingsFor(scene.file(platform.name() + u".sqlite"_s))),
      m_environment(platform.environment())
{
    scene.addSecrets(m_environment);
    // Of the console's own kind, so that nobody's window and nobody's console is met.
    const QString home = scene.file(platform.name());
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &place : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                 u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        m_environment.insert(place, home);
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"muster.console.debug=true"_s);
}

std::unique_ptr<ChildProcess> Pair::console() const
{
    auto console = std::make_unique<ChildProcess>(
        QStringLiteral(MUSTER), QStringList{u"--config"_s, m_config, u"--page"_s, u"overview"_s},
        m_environment);
    console->hearErrors();
    return console;
}

std::unique_ptr<ChildProcess> Pair::bare() const
{
    auto bare
        = std::make_unique<ChildProcess>(QStringLiteral(MUSTER_BENCH_BARE), QStringList(), m_environment);
    bare->hearErrors();
    return bare;
}

Figure ratio(const QString &name, double console, double bare, const QString &unit,
             std::optional<double> bound)
{
    const QString from = u"%1 %3; bare window %2 %3"_s.arg(console, 0, 'f', 1).arg(bare, 0, 'f', 1).arg(unit);
    return {name, console / bare, u"x"_s, bound, from};
}

/// From the start of the process to the painted window; the page follows.
Figures comparePaints(const Pair &pair, const QString &platform, int rounds)
{
    Samples windows;
    Samples pages;
    Samples bares;
    for (int round = 0; round < rounds; ++round) {
        windows.add(pair.console()->start("The window is painted"));
        bares.add(pair.bare()->start("The window is painted"));
        pages.add(pair.console()->start("The page is painted"));
    }
    return {ratio(u"console, %1: window painted"_s.arg(platform), windows.undisturbed(), bares.undisturbed(),
                  u"ms"_s, MostForPaint),
            ratio(u"console, %1: page painted"_s.arg(platform), pages.undisturbed(), bares.undisturbed(),
                  u"ms"_s, {})};
}

/// Once both have settled, the console with its relay at work.
Figure compareMemory(const Pair &pair, const QString &platform, int rounds)
{
    Samples consoles;
    Samples bares;
    for (int look = 0; look < std::min(rounds, MostLooks); ++look) {
        const auto console = pair.console();
        const auto bare = pair.bare();
        static_cast<void>(console->start("The relay listens at"));
        static_cast<void>(bare->start("The window is painted"));
        settle();
        consoles.add(residentMebibytes(console->processId()));
        bares.add(residentMebibytes(bare->processId()));
    }
    return ratio(u"console, %1: memory"_s.arg(platform), consoles.median(), bares.median(), u"MiB"_s,
                 MostForMemory);
}

Figure watchConsole(const Pair &pair, const QString &platform, int seconds)
{
    const auto console = pair.console();
    static_cast<void>(console->start("The relay listens at"));
    settle();
    return watchIdle(u"idle console, %1: processor"_s.arg(platform), console->processId(), seconds);
}

} // namespace

Figures benchWindow(const Options &options)
{
    const Scene scene;
    Figures figures;
    for (const auto &platform : platforms()) {
        const Pair pair(scene, *platform);
        figures << comparePaints(pair, platform->name(), options.rounds);
        figures << compareMemory(pair, platform->name(), options.rounds);
        figures << watchConsole(pair, platform->name(), options.seconds);
    }
    return figures;
}

} // namespace muster::bench
