// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/appearance.h"
#include "ui/widgets/first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QWidget>
#include <cstdio>

/// A window in our palette with one word in it, so that a font is loaded: what Qt Widgets cost before anybody
/// wrote a console.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const muster::ui::Appearance look(&application);
    QWidget window;
    window.resize(1280, 800);
    QLabel title(QStringLiteral("Muster"), &window);
    title.adjustSize();
    const muster::ui::FirstPaint *paint = new muster::ui::FirstPaint(&window);
    QObject::connect(paint, &muster::ui::FirstPaint::painted, &window,
                     [] { std::fputs("The window is painted\n", stderr); });
    window.show();
    return QApplication::exec();
}
