// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/console.h"
#include "ui/shell/invocation.h"
#include "ui/shell/picture.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// A page alone; 2: it cannot be shown.
int show(QApplication &application, const muster::ui::Invocation &wish)
{
    muster::ui::Picture picture(
        &application, {wish.page, wish.stateFile, wish.shot, wish.theme, wish.language, wish.textPercent});
    if (const auto shown = picture.show(); !shown) {
        QTextStream(stderr) << shown.error().what << Qt::endl;
        return 2;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"muster"_s);
    QApplication::setApplicationDisplayName(u"Muster"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QApplication::setDesktopFileName(u"muster"_s);

    const auto invocation = muster::ui::parseInvocation(QApplication::arguments());
    if (!invocation) {
        QTextStream(stderr) << invocation.error().what << Qt::endl;
        return 2;
    }
    if (!invocation->answer.isEmpty()) {
        QTextStream(stdout) << invocation->answer;
        return 0;
    }
    if (!invocation->stateFile.isEmpty())
        return show(application, *invocation);
    muster::ui::Console console(
        &application,
        {invocation->settingsFile, invocation->page, invocation->inTray, muster::ui::Tray::isAvailable()});
    if (!console.claim())
        return 0;
    // Not quit(): that asks the window to close, which it refuses.
    QObject::connect(&console, &muster::ui::Console::finished, &application,
                     [] { QCoreApplication::exit(); });
    console.start();
    return QApplication::exec();
}
