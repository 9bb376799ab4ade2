// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

int number(const QCommandLineParser &parser, const QString &name, int most)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 1 || value > most)
        refuse(u"--%1 takes a number from 1 to %2."_s.arg(name).arg(most));
    return value;
}

} // namespace

Options parseOptions(const QStringList &arguments, const QStringList &benches)
{
    Options options;
    options.output = QCoreApplication::applicationDirPath() + u"/bench.json"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Muster against what is measured beside it. Ends with 1 when a bound is not held."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"only"_s, u"Only this one, of: %1. May be given several times."_s.arg(benches.join(u", "_s)),
         u"name"_s},
        {u"seconds"_s, u"How long the load lasts and an idle relay is watched."_s, u"n"_s,
         QString::number(options.seconds)},
        {u"rounds"_s, u"How often each side of a comparison has its turn."_s, u"n"_s,
         QString::number(options.rounds)},
        {u"incidents"_s, u"In the full store."_s, u"n"_s, QString::number(options.incidents)},
        {u"deliveries"_s, u"In the full store."_s, u"n"_s, QString::number(options.deliveries)},
        {u"output"_s, u"Where the figures go as JSON."_s, u"file"_s, options.output},
    });
    parser.process(arguments);
    options.only = parser.values(u"only"_s);
    for (const QString &name : std::as_const(options.only)) {
        if (!benches.contains(name))
            refuse(u"There is no bench called %1."_s.arg(name));
    }
    options.seconds = number(parser, u"seconds"_s, 3'600);
    options.rounds = number(parser, u"rounds"_s, 10'000);
    options.incidents = number(parser, u"incidents"_s, 10'000'000);
    options.deliveries = number(parser, u"deliveries"_s, 100'000'000);
    options.output = parser.value(u"output"_s);
    return options;
}

} // namespace muster::bench
