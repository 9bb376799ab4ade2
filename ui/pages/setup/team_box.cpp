// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/team_box.h"

#include "ui/look/type.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int narrowest = 120;

} // namespace

TeamBox::TeamBox(const QString &name, const QString &title, QWidget *parent)
    : QCheckBox(parent), m_name(name), m_title(title.isEmpty() ? name : title)
{
    setAccessibleName(m_title);
    QString shown = m_title;
    setText(shown.replace(u'&', u"&&"_s));
}

QSize TeamBox::minimumSizeHint() const
{
    return {scaled(narrowest), QCheckBox::minimumSizeHint().height()};
}

void TeamBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    const int beside = style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + 2 * style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    QString shown = fontMetrics().elidedText(m_title, Qt::ElideRight, qMax(1, width() - beside));
    setToolTip(shown == m_title ? QString() : m_title);
    setText(shown.replace(u'&', u"&&"_s));
}

} // namespace muster::ui
