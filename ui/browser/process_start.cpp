// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/process_start.h"

#include <QByteArray>
#include <QtGlobal>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace muster::ui {

namespace {

void pointAtNull(int descriptor, int flags)
{
    const int null = open("/dev/null", flags | O_CLOEXEC);
    if (null < 0)
        return;
    dup2(null, descriptor);
    close(null);
}

/// Remote debugging, other flags, another program in place of the engine's own: not for this window.
void dropEngineVariables()
{
    for (const char *name :
         {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX",
          "QTWEBENGINEPROCESS_PATH", "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH",
          "QTWEBENGINE_DICTIONARIES_PATH", "SSLKEYLOGFILE"})
        qunsetenv(name);
}

} // namespace

void harden()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGPIPE, SIG_IGN);
    dropEngineVariables();
    // A form to sign in needs no graphics processor, whose drivers crash and are one more way in.
    qputenv("QT_QUICK_BACKEND", "software");
    // Without the last, a screen reader finds an empty page.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            "--disable-gpu --disable-logging --log-level=3 --force-renderer-accessibility");
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

MusterPipes takePipes()
{
    const MusterPipes pipes{fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3),
                            fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)};
    pointAtNull(STDIN_FILENO, O_RDONLY);
    pointAtNull(STDOUT_FILENO, O_WRONLY);
    return pipes;
}

void silence()
{
    pointAtNull(STDERR_FILENO, O_WRONLY);
}

} // namespace muster::ui
