// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace muster;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"muster"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));

    const cli::Terminal terminal;
    const cli::Parsed parsed = cli::parse(QCoreApplication::arguments());
    if (!parsed.invocation) {
        terminal.trouble(parsed.problem);
        return static_cast<int>(cli::ExitCode::Usage);
    }
    int exitCode = 0;
    bool ended = false;
    cli::run(*parsed.invocation, terminal).then([&](cli::ExitCode code) {
        exitCode = static_cast<int>(code);
        ended = true;
        QCoreApplication::exit(exitCode);
    });
    return ended ? exitCode : QCoreApplication::exec();
}
