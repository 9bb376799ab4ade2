// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_process.h"

#include "app/backend/browser_errors.h"
#include "app/core/first_emission.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::backend {

BrowserProcess::BrowserProcess(const QString &program, BrowserLimits limits, QObject *parent)
    : QObject(parent), m_program(program), m_limits(limits)
{
}

BrowserProcess::~BrowserProcess() = default;

Async<oauth::BrowserFind> BrowserProcess::visit(oauth::BrowserVisit visit)
{
    if (m_run)
        co_return failure(browser_errors::busy());
    m_run = std::make_unique<BrowserRun>(m_program, std::move(visit), m_limits);
    BrowserRun *run = m_run.get();
    run->start();
    co_await firstEmission(run, &BrowserRun::over);
    Outcome<oauth::BrowserFind> found = run->result();
    m_run.reset();
    co_return found;
}

void BrowserProcess::close()
{
    if (m_run)
        m_run->close();
}

qint64 BrowserProcess::processId() const
{
    return m_run ? m_run->processId() : 0;
}

QString BrowserProcess::installedProgram()
{
    static const QString name = u"muster-browser"_s;
    const QDir here(QCoreApplication::applicationDirPath());
    // The last is where the build puts it, seen from musterctl.
    for (const QString &folder : {u"."_s, u"../libexec/muster"_s, u"../lib/muster"_s, u"../../ui"_s}) {
        const QFileInfo file(here.filePath(folder + u'/' + name));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    const QString onPath = QStandardPaths::findExecutable(name);
    return onPath.isEmpty() ? name : onPath;
}

} // namespace muster::backend
