// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/invocation.h"

#include "app/core/texts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int leastText = 100;
constexpr int mostText = 200;

Outcome<Invocation> refused(const QString &why)
{
    return failure({.kind = Error::Kind::Invalid, .what = u"%1 Type: muster --help"_s.arg(why)});
}

/// Why what is asked of a picture cannot be had; empty when it can.
QString objection(const Invocation &wish, const QString &text)
{
    const bool isPicture = !wish.shot.isEmpty() || !wish.theme.isEmpty() || !wish.language.isEmpty();
    if (wish.stateFile.isEmpty() && isPicture)
        return u"--shot, --theme and --language go with --state."_s;
    if (!wish.stateFile.isEmpty() && wish.page.isEmpty())
        return u"--state goes with --page: which page is it the state of?"_s;
    if (!wish.theme.isEmpty() && wish.theme != "light"_L1 && wish.theme != "dark"_L1)
        return u"--theme is light or dark, not “%1”."_s.arg(wish.theme);
    if (!wish.language.isEmpty() && !Texts::speaks(wish.language))
        return u"--language is en or de, not “%1”."_s.arg(wish.language);
    if (wish.textPercent < leastText || wish.textPercent > mostText)
        return u"--text is a number from %1 to %2, not “%3”."_s.arg(leastText).arg(mostText).arg(text);
    return {};
}

} // namespace

Outcome<Invocation> parseInvocation(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Incidents in Mattermost, with a record kept true: the console."_s);
    const QCommandLineOption config(u"config"_s, u"Work on this settings file."_s, u"file"_s);
    const QCommandLineOption page(u"page"_s, u"Show this page first, e.g. practice."_s, u"name"_s);
    const QCommandLineOption tray(u"tray"_s, u"Start in the tray, without the window."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption state(u"state"_s, u"Show that page alone, in the state of this file."_s,
                                   u"file"_s);
    const QCommandLineOption shot(u"shot"_s, u"With --state: write a picture of it, and end."_s, u"file"_s);
    const QCommandLineOption theme(u"theme"_s, u"With --state: light or dark."_s, u"name"_s);
    const QCommandLineOption language(u"language"_s, u"With --state: en or de."_s, u"name"_s);
    const QCommandLineOption text(u"text"_s, u"With --state: text size in percent, 100 to 200."_s, u"n"_s,
                                  u"100"_s);
    parser.addOptions({config, page, tray, state, shot, theme, language, text, help, version});
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(u"“%1” is no option."_s.arg(parser.positionalArguments().constFirst()));
    Invocation invocation;
    if (parser.isSet(help))
        invocation.answer = parser.helpText();
    if (parser.isSet(version))
        invocation.answer = u"muster %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (parser.isSet(config))
        invocation.settingsFile = QFileInfo(parser.value(config)).absoluteFilePath();
    invocation.page = parser.value(page);
    invocation.inTray = parser.isSet(tray);
    invocation.stateFile = parser.value(state);
    invocation.shot = parser.value(shot);
    invocation.theme = parser.value(theme);
    invocation.language = parser.value(language);
    invocation.textPercent = parser.value(text).toInt();
    if (const QString why = objection(invocation, parser.value(text)); !why.isEmpty())
        return refused(why);
    return invocation;
}

} // namespace muster::ui
