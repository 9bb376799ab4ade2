// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/address_bar.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/glyph.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSide = 16;

} // namespace

AddressBar::AddressBar(QWidget *parent) : QLabel(parent), m_glyph(new Glyph(u"globe"_s, glyphSide, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // so that a screen reader comes to it
    render({});
}

void AddressBar::render(const Address &address)
{
    m_address = address;
    if (address.host.isEmpty())
        m_glyph->setIcon(u"globe"_s);
    else if (address.isEncrypted)
        m_glyph->setIcon(u"lock"_s, Tone::Ok);
    else
        m_glyph->setIcon(u"s-warning"_s, Tone::Warn);
    setAccessibleName(address.host.isEmpty()
                          ? tr("No page yet")
                          : tr("Page of %1, %2").arg(address.scheme + u"://"_s + address.host, safety()));
    setToolTip(address.hasForeignLetters
                   ? tr("The name has letters beyond a to z. It is written as the network knows it, so that "
                        "no look-alike passes for the real one.")
                   : QString());
    update();
}

QString AddressBar::safety() const
{
    if (m_address.host.isEmpty())
        return {};
    return m_address.isEncrypted ? tr("Encrypted") : tr("Not encrypted");
}

QSize AddressBar::sizeHint() const
{
    return {scaled(320), scaled(height::control)};
}

void AddressBar::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    placeGlyph();
}

void AddressBar::placeGlyph()
{
    m_glyph->move(space::small + 2, (height() - m_glyph->height()) / 2);
}

void AddressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), radius::control, color(Role::Surface, this));
    edgeRounded(&painter, rect(), radius::control, color(hasFocus() ? Role::Focus : Role::Edge, this),
                hasFocus() ? 2 : 1);
    QRect room = rect().adjusted(space::small + 2 + m_glyph->width() + space::small, 0, -space::medium, 0);
    if (m_address.host.isEmpty()) {
        painter.setFont(ui::font(TextStyle::Body));
        painter.setPen(color(Role::Text3, this));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, tr("No page yet"));
        return;
    }
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(m_address.isEncrypted ? Role::OkText : Role::WarnText, this));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, safety());
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(safety()) - space::medium);

    const QString scheme = m_address.scheme + u"://"_s;
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(Role::Text3, this));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, scheme);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(scheme));
    painter.setFont(ui::font(TextStyle::Strong));
    painter.setPen(color(Role::Text, this));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_address.host, Qt::ElideLeft, room.width()));
}

} // namespace muster::ui
