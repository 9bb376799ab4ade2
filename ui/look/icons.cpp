// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/icons.h"

#include "ui/look/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QPixmap rendered(const QString &path, const QColor &color, QSize pixels)
{
    const QString key = u"muster %1 %2 %3x%4"_s.arg(path, color.isValid() ? color.name() : QString())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (color.isValid())
        svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void draw(QPainter *painter, const QRect &rect, const QString &path, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(path, color, (QSizeF(rect.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QString iconPath(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Asked for a colour only when painting.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, const QColor &fixed) : m_name(std::move(name)), m_fixed(fixed) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        draw(painter, rect, iconPath(m_name), m_fixed.isValid() ? m_fixed : colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(iconPath(m_name), m_fixed.isValid() ? m_fixed : colorFor(mode), size);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return !QFile::exists(iconPath(m_name)); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const Theme theme = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return color(Role::Disabled, theme);
        return color(mode == QIcon::Selected ? Role::AccentText : Role::Text2, theme);
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, {}));
}

QIcon trayIcon(const QString &name, const QColor &color)
{
    return QIcon(new IconEngine(name, color));
}

QIcon markIcon()
{
    QIcon mark;
    for (const int size : {16, 20, 24, 32, 48, 64, 128})
        mark.addPixmap(rendered(u":/mark.svg"_s, {}, {size, size}));
    return mark;
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    draw(painter, rect, iconPath(name), color);
}

void drawMark(QPainter *painter, const QRect &rect)
{
    draw(painter, rect, u":/mark.svg"_s, {});
}

} // namespace muster::ui
