// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/controls_sheet.h"
#include "tests/gallery/parts_sheet.h"
#include "ui/look/appearance.h"
#include "ui/look/icons.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace {

ThemeChoice choiceOf(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::FollowDesktop;
}

/// Saves a picture of @p window once it has settled, and ends.
void shoot(QWidget *window, const QString &file)
{
    QTimer::singleShot(200, window, [window, file] {
        const bool saved = window->grab().save(file);
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

} // namespace

/// muster-gallery [--theme light|dark] [--text PERCENT] [--sheet controls|parts] [--shot FILE.png]
/// Every widget in all its states. T changes the theme, + and - the size of the text.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"theme"_s, u"light or dark; else as the desktop"_s, u"name"_s},
                        {u"text"_s, u"size of the text, 100 to 200"_s, u"percent"_s, u"100"_s},
                        {u"sheet"_s, u"controls or parts"_s, u"name"_s, u"controls"_s},
                        {u"shot"_s, u"saves a picture and ends"_s, u"file"_s}});
    options.addHelpOption();
    options.process(application);

    Appearance appearance(&application, choiceOf(options.value(u"theme"_s)),
                          options.value(u"text"_s).toInt());
    QTranslator english;
    if (english.load(u":/i18n/muster_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    FocusRing ring(&application);
    const bool parts = options.value(u"sheet"_s) == "parts"_L1;
    QScrollArea window;
    window.setWidgetResizable(true);
    window.setFrameShape(QFrame::NoFrame);
    window.setFocusPolicy(Qt::NoFocus);
    QWidget *sheet = parts ? muster::gallery::makePartsSheet() : muster::gallery::makeControlsSheet();
    window.setWidget(sheet);
    window.setWindowTitle(u"Muster gallery"_s);
    window.setWindowIcon(markIcon());
    window.resize(1280, 800);
    const auto key = [&window](int code, auto &&action) {
        QObject::connect(new QShortcut(QKeySequence(code), &window), &QShortcut::activated, &window, action);
    };
    key(Qt::Key_T, [&appearance] {
        const bool dark = appearance.theme() == Theme::Dark;
        appearance.setChoice(dark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    key(Qt::Key_Plus, [&appearance] { appearance.setTextPercent(appearance.textPercent() + 10); });
    key(Qt::Key_Minus, [&appearance] { appearance.setTextPercent(appearance.textPercent() - 10); });
    window.show();
    if (options.isSet(u"shot"_s))
        shoot(&window, options.value(u"shot"_s));
    return QApplication::exec();
}
