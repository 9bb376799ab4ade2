// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/process_figures.h"

#include <QDir>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

QByteArrayList fields(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().simplified().split(' ');
}

} // namespace

double residentMebibytes(qint64 processId)
{
    const QByteArrayList statm = fields(u"/proc/%1/statm"_s.arg(processId));
    if (statm.size() < 2)
        return 0;
    return statm[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

double processorMilliseconds(qint64 processId)
{
    // In nanoseconds, where /proc/…/stat counts in hundredths of a second.
    const QDir tasks(u"/proc/%1/task"_s.arg(processId));
    double nanoseconds = 0;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArrayList schedule = fields(tasks.filePath(task + u"/schedstat"_s));
        nanoseconds += schedule.first().toDouble();
    }
    return nanoseconds / 1e6;
}

} // namespace muster::bench
