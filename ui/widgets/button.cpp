// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/button.h"

#include "ui/look/icons.h"
#include "ui/look/type.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString nameOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return u"primary"_s;
    case Button::Kind::Quiet:
        return u"quiet"_s;
    case Button::Kind::Danger:
        return u"danger"_s;
    case Button::Kind::Secondary:
        break;
    }
    return {};
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent)
{
    setTextStyle(this, TextStyle::Label);
    setAutoDefault(false);
    setKind(kind);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKind(Kind kind)
{
    setProperty("kind", nameOf(kind));
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    setIcon(name.isEmpty() ? QIcon() : ui::icon(name));
}

} // namespace muster::ui
