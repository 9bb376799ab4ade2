// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/config_command.h"

#include "app/settings/document.h"
#include "app/settings/settings_store.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

QJsonObject toJson(const settings::Problem &problem)
{
    return {{u"path"_s, problem.path}, {u"message"_s, problem.message}, {u"hint"_s, problem.hint}};
}

QString toLine(const settings::Problem &problem)
{
    QString line = problem.path.isEmpty() ? problem.message : problem.path + u": "_s + problem.message;
    if (!problem.hint.isEmpty())
        line += u' ' + problem.hint;
    return printable(line);
}

/// Everything that is wrong with the file at @p path: how it reads, then what it says.
Outcome<settings::ReadDocument> readWithProblems(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({.kind = Error::Kind::Storage,
                        .what = u"%1 cannot be read: %2."_s.arg(path, file.errorString())});
    }
    auto read = settings::fromText(file.readAll());
    if (read)
        read->problems += settings::problems(read->settings);
    return read;
}

void reportProblems(const settings::Problems &problems, const Invocation &invocation,
                    const Terminal &terminal)
{
    if (invocation.json) {
        QJsonArray list;
        for (const settings::Problem &problem : problems)
            list.append(toJson(problem));
        terminal.json({{u"file"_s, invocation.file}, {u"problems"_s, list}});
        return;
    }
    for (const settings::Problem &problem : problems)
        terminal.line(toLine(problem));
}

} // namespace

ExitCode checkConfig(const Invocation &invocation, const Terminal &terminal)
{
    const auto read = readWithProblems(invocation.file);
    if (!read && invocation.json)
        reportProblems({{{}, read.error().what, read.error().detail}}, invocation, terminal);
    if (!read) {
        terminal.trouble(read.error());
        return ExitCode::Configuration;
    }
    reportProblems(read->problems, invocation, terminal);
    if (!read->problems.isEmpty())
        return ExitCode::Configuration;
    if (!invocation.json)
        terminal.line(u"%1 is good."_s.arg(invocation.file));
    return ExitCode::Ok;
}

ExitCode exportConfig(const Invocation &invocation, const Terminal &terminal)
{
    const auto settings = settings::SettingsStore(invocation.configFile).load();
    if (!settings) {
        terminal.trouble(settings.error());
        return ExitCode::Configuration;
    }
    if (invocation.output.isEmpty()) {
        terminal.json(settings::toDocument(*settings));
        return ExitCode::Ok;
    }
    QSaveFile file(invocation.output);
    const QByteArray text = settings::toText(*settings);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        terminal.trouble(u"%1 cannot be written: %2."_s.arg(invocation.output, file.errorString()));
        return ExitCode::Unavailable;
    }
    terminal.line(u"Exported to %1, without secrets."_s.arg(invocation.output));
    return ExitCode::Ok;
}

ExitCode importConfig(const Invocation &invocation, const Terminal &terminal)
{
    const auto read = readWithProblems(invocation.file);
    if (!read) {
        terminal.trouble(read.error());
        return ExitCode::Configuration;
    }
    if (!read->problems.isEmpty()) {
        reportProblems(read->problems, invocation, terminal);
        terminal.trouble(u"Nothing was imported. Mend what is listed, then import again."_s);
        return ExitCode::Configuration;
    }
    const settings::SettingsStore store(invocation.configFile);
    const auto present = store.load();
    if (!present) {
        terminal.trouble(present.error());
        terminal.trouble(u"Nothing was imported. Mend that file, or move it away, then import again."_s);
        return ExitCode::Configuration;
    }

    const QStringList changes = settings::diff(*present, read->settings);
    if (invocation.json)
        terminal.json({{u"changes"_s, QJsonArray::fromStringList(changes)}, {u"written"_s, invocation.yes}});
    else
        for (const QString &change : changes)
            terminal.line(printable(change));
    if (!invocation.yes) {
        if (!invocation.json)
            terminal.line(changes.isEmpty() ? u"Nothing would change."_s
                                            : u"Nothing was written. Add --yes to write it."_s);
        return ExitCode::Ok;
    }
    if (const auto saved = store.save(read->settings); !saved) {
        terminal.trouble(saved.error());
        return ExitCode::Unavailable;
    }
    if (!invocation.json)
        terminal.line(
            u"Written to %1. A running relay takes it up when it is started again."_s.arg(store.file()));
    return ExitCode::Ok;
}

} // namespace muster::cli
