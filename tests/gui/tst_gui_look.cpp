// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/appearance.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const QList<Role> &grounds()
{
    static const QList<Role> all{Role::Canvas, Role::Sidebar, Role::Surface, Role::Sunken,
                                 Role::Raised, Role::Hover,   Role::Selected};
    return all;
}

struct Pair
{
    Role ink;
    Role ground;
    double least;
};

QList<Pair> pairs()
{
    constexpr double text = 4.5;
    constexpr double graphics = 3.0;
    QList<Pair> all;
    for (const Role ground : grounds()) {
        for (const Role ink : {Role::Text, Role::Text2, Role::Text3, Role::AccentText, Role::OkText,
                               Role::WarnText, Role::BadText})
            all.append({ink, ground, text});
        for (const Role ink : {Role::Disabled, Role::Outline, Role::Focus})
            all.append({ink, ground, graphics});
    }
    for (const Role ink : {Role::Text, Role::Text2, Role::Text3})
        all.append({ink, Role::Pressed, text});
    for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Accent})
        all.append({textRole(tone), tintRole(tone), text});
    for (const Role tint : {Role::WarnTint, Role::BadTint, Role::OkTint, Role::Selected}) {
        all.append({Role::Text, tint, text});
        all.append({Role::Text2, tint, text});
    }
    for (const Role fill : {Role::Accent, Role::AccentHover, Role::BadFill})
        all.append({Role::OnAccent, fill, text});
    all.append({Role::Accent, Role::Surface, graphics});
    return all;
}

QImage painted(const QString &name, const QColor &color)
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    drawIcon(&painter, QRect(0, 0, 20, 20), name, color);
    return image;
}

} // namespace

/// Colours, type and icons, and what changes them while everything is alive.
class TestGuiLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data() { addThemes(); }

    void everyTextCanBeRead()
    {
        QFETCH(Theme, theme);
        QStringList faint;
        for (const Pair &pair : pairs()) {
            const double found = contrast(color(pair.ink, theme), color(pair.ground, theme));
            if (found < pair.least)
                faint.append(u"role %1 on role %2: %3, wanted %4"_s.arg(int(pair.ink))
                                 .arg(int(pair.ground))
                                 .arg(found)
                                 .arg(pair.least));
        }
        QCOMPARE(faint, QStringList());
    }

    void thePaletteIsReadableInEveryGroup_data() { addThemes(); }

    void thePaletteIsReadableInEveryGroup()
    {
        QFETCH(Theme, theme);
        const QPalette colours = palette(theme);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> onGround[]
            = {{QPalette::WindowText, QPalette::Window},
               {QPalette::Text, QPalette::Base},
               {QPalette::ButtonText, QPalette::Button},
               {QPalette::HighlightedText, QPalette::Highlight},
               {QPalette::ToolTipText, QPalette::ToolTipBase},
               {QPalette::PlaceholderText, QPalette::Base},
               {QPalette::Link, QPalette::Window}};
        for (const auto &[ink, ground] : onGround) {
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const double least = group == QPalette::Disabled ? 3.0 : 4.5;
                QVERIFY2(contrast(colours.color(group, ink), colours.color(group, ground)) >= least,
                         qPrintable(u"palette role %1 in group %2"_s.arg(int(ink)).arg(int(group))));
            }
        }
        QCOMPARE(themeOf(colours), theme);
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 50);
        for (const QString &file : files) {
            const QImage image = painted(file.chopped(4), Qt::red);
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200)
                        continue;
                    ++drawn;
                    QVERIFY2(pixel.red() > 240 && pixel.green() < 15 && pixel.blue() < 15, qPrintable(file));
                }
            }
            QVERIFY2(drawn > 10, qPrintable(file + u" is empty"_s));
        }
    }

    void anIconFollowsTheTheme()
    {
        const QIcon check = icon(u"check"_s);
        QCOMPARE(check.name(), u"check"_s);
        m_look->setChoice(ThemeChoice::Light);
        const QImage light = check.pixmap(20, 20).toImage();
        m_look->setChoice(ThemeChoice::Dark);
        QVERIFY(check.pixmap(20, 20).toImage() != light);
    }

    void theThemeChangesWhileEverythingLives()
    {
        m_look->setChoice(ThemeChoice::Light);
        QLabel label(u"Relay"_s);
        QSignalSpy changed(m_look, &Appearance::themeChanged);
        m_look->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_look->theme(), Theme::Dark);
        QTRY_COMPARE(color(Role::Text, &label), color(Role::Text, Theme::Dark));
        m_look->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void aLightDesktopIsFollowed()
    {
        m_look->setChoice(ThemeChoice::Dark);
        m_look->setChoice(ThemeChoice::FollowDesktop);
        // The offscreen platform has a light palette.
        QCOMPARE(m_look->theme(), Theme::Light);
    }

    void textGrowsToTwiceItsSize()
    {
        QLabel title(u"Overview"_s);
        setTextStyle(&title, TextStyle::PageTitle);
        QCOMPARE(title.font().pixelSize(), 20);
        m_look->setTextPercent(200);
        QCOMPARE(title.font().pixelSize(), 40);
        QCOMPARE(scaled(32), 64);
        m_look->setTextPercent(1000);
        QCOMPARE(m_look->textPercent(), 200);
        m_look->setTextPercent(100);
        QCOMPARE(title.font().pixelSize(), 20);
    }

    void digitsStandBelowEachOther()
    {
        const QFont body = font(TextStyle::Body);
        QCOMPARE(tabularWidth(body, u"11:11"_s), tabularWidth(body, u"08:58"_s));
    }

    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }

private:
    static void addThemes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    Appearance *m_look = nullptr;
};

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiLook)
#include "tst_gui_look.moc"
