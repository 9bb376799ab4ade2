// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/relay_line.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/signs.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 14;
constexpr int inset = 10;

Condition conditionOf(const backend::RelayState &relay)
{
    using backend::RelayPhase;
    switch (relay.phase) {
    case RelayPhase::Running:
        return relay.attention.isEmpty() ? Condition::Done : Condition::Attention;
    case RelayPhase::Starting:
    case RelayPhase::Draining:
        return Condition::Working;
    case RelayPhase::Failed:
        return Condition::Failed;
    case RelayPhase::NotSetUp:
    case RelayPhase::Off:
        break;
    }
    return Condition::ToDo;
}

} // namespace

QString relayWords(const backend::RelayState &relay)
{
    using backend::RelayPhase;
    const auto words = [](const char *source) { return QCoreApplication::translate("RelayLine", source); };
    switch (relay.phase) {
    case RelayPhase::NotSetUp:
        return words(QT_TRANSLATE_NOOP("RelayLine", "No workspace yet"));
    case RelayPhase::Off:
        return words(QT_TRANSLATE_NOOP("RelayLine", "Relay off"));
    case RelayPhase::Starting:
        return words(QT_TRANSLATE_NOOP("RelayLine", "Relay starting"));
    case RelayPhase::Draining:
        return words(QT_TRANSLATE_NOOP("RelayLine", "Relay ending its work"));
    case RelayPhase::Failed:
        return words(QT_TRANSLATE_NOOP("RelayLine", "Relay stopped"));
    case RelayPhase::Running:
        break;
    }
    return relay.isPractice ? words(QT_TRANSLATE_NOOP("RelayLine", "Practice relay running"))
                            : words(QT_TRANSLATE_NOOP("RelayLine", "Relay running"));
}

RelayLine::RelayLine(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::MetaStrong);
    show({});
}

void RelayLine::show(const backend::RelayState &relay)
{
    const Sign sign = signOf(conditionOf(relay));
    m_icon = sign.icon;
    m_tone = static_cast<int>(sign.tone);
    setText(relayWords(relay));
    setAccessibleName(text());
    setToolTip(relay.address.isEmpty() ? text() : u"%1, %2"_s.arg(text(), relay.address));
    update();
}

void RelayLine::setRail(bool rail)
{
    m_isRail = rail;
    update();
}

QSize RelayLine::sizeHint() const
{
    return {scaled(height::control), scaled(height::control)};
}

void RelayLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        fillRounded(&painter, rect(), radius::control, color(isDown() ? Role::Pressed : Role::Hover, this));
    const int glyph = scaled(glyphSize);
    const int left = m_isRail ? (width() - glyph) / 2 : inset;
    drawIcon(&painter, {left, (height() - glyph) / 2, glyph, glyph}, m_icon,
             color(textRole(static_cast<Tone>(m_tone)), this));
    if (m_isRail)
        return;
    painter.setPen(color(Role::Text2, this));
    const int textLeft = left + glyph + space::small;
    const QRect place(textLeft, 0, width() - textLeft - inset, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace muster::ui
