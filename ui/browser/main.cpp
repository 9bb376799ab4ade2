// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/browser_words.h"
#include "ui/browser/muster_pipe.h"
#include "ui/browser/process_start.h"
#include "ui/browser/visit.h"
#include "ui/look/appearance.h"
#include "ui/look/type.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace {

void show(const muster::backend::browser_wire::Request &request, MusterPipe *pipe, QApplication *application)
{
    if (request.isDark)
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
                qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --blink-settings=preferredColorScheme=0");
    speak(request.language);
    new Appearance(application, request.isDark ? ThemeChoice::Dark : ThemeChoice::Light,
                   textPercentOf(QGuiApplication::font()));
    new FocusRing(application);
    silence();
    auto *visit = new Visit(request, pipe);
    QObject::connect(visit, &Visit::said, pipe, &MusterPipe::say);
    QObject::connect(visit, &Visit::ended, application, &QApplication::quit, Qt::QueuedConnection);
    visit->begin();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || QLatin1StringView(argv[1]) != "--from-pipe"_L1) {
        QTextStream(stderr)
            << "muster-browser is started by Muster, to sign in; it does nothing by itself.\n";
        return 2;
    }
    harden();
    const MusterPipes pipes = takePipes();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"muster-browser"_s);
    QApplication::setApplicationDisplayName(u"Muster"_s);
    QApplication::setDesktopFileName(u"muster"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    MusterPipe pipe(pipes);
    QObject::connect(&pipe, &MusterPipe::gone, &application, &QApplication::quit, Qt::QueuedConnection);
    QObject::connect(&pipe, &MusterPipe::asked, &application,
                     [&](const auto &request) { show(request, &pipe, &application); });
    return QApplication::exec();
}
