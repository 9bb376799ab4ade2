// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/trivial_responder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace muster::bench;

namespace {

struct Bench
{
    QString name;
    Figures (*run)(const Options &);
};

const QList<Bench> benches{
    {u"slash"_s, benchSlash}, {u"declare"_s, benchDeclare}, {u"idle"_s, benchIdle}, {u"load"_s, benchLoad},
    {u"store"_s, benchStore}, {u"window"_s, benchWindow},   {u"list"_s, benchList},
};

QStringList names()
{
    QStringList names;
    for (const Bench &bench : benches)
        names << bench.name;
    return names;
}

void write(const Figures &figures, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(figures)).toJson()) < 0)
        qFatal("%s cannot be written: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().mid(1) == QStringList{u"--responder"_s})
        return runTrivialResponder();
    const Options options = parseOptions(application.arguments(), names());
    QTextStream out(stdout);
    Figures figures;
    for (const Bench &bench : benches) {
        if (!options.only.isEmpty() && !options.only.contains(bench.name))
            continue;
        out << "measuring " << bench.name << " …" << Qt::endl;
        figures += bench.run(options);
    }
    out << '\n' << table(figures);
    write(figures, options.output);
    const bool allHeld
        = std::all_of(figures.cbegin(), figures.cend(), [](const Figure &figure) { return figure.isHeld(); });
    return allHeld ? 0 : 1;
}
