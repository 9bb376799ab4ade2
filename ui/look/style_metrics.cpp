// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/spacing.h"
#include "ui/look/style.h"
#include "ui/look/style_buttons.h"
#include "ui/look/style_menus.h"
#include "ui/look/type.h"

#include <QAbstractScrollArea>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace muster::ui {

namespace {

constexpr int inputPadding = 10;
/// QLineEdit leaves this itself, at each side.
constexpr int lineEditOwn = 2;
constexpr int chevronRoom = 32;
constexpr int stepRoom = 24;
constexpr int scrollBarWidth = 10;
constexpr int shortestThumb = 32;

/// Whether the bar stands in the margin of what scrolls, which then keeps its width: a page's right edge is
/// where its header has it, however long the page is.
bool isOverlaid(const QWidget *bar)
{
    for (const QWidget *each = bar; each != nullptr; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return each->property("overlaid").toBool();
    }
    return false;
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(7);
    case PM_ButtonMargin:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuHMargin:
        return metric == PM_MenuHMargin ? space::hair : 0;
    case PM_MenuVMargin:
        return space::hair;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_ScrollView_ScrollBarOverlap:
        return isOverlaid(widget) ? scrollBarWidth : 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * inputPadding;
    case PM_TabBarTabVSpace:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return space::small; // as in the cells below
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::card;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_TabBar_PreferNoArrows:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_MenuBar_AltKeyNavigation:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ToolTip_WakeUpDelay:
        return hint == SH_ToolTip_WakeUpDelay ? 500 : 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_DrawDelegateFrame:
        return 0;
    case SH_FocusFrame_Mask:
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(*qstyleoption_cast<const QStyleOptionButton *>(option), widget);
    case CT_ToolButton:
        return {std::max(scaled(height::control), contents.width() + space::small), scaled(height::control)};
    case CT_LineEdit:
        return {contents.width(), scaled(height::control)};
    case CT_ComboBox:
        return {contents.width() + scaled(chevronRoom) + 2 * inputPadding, scaled(height::control)};
    case CT_SpinBox:
        return {contents.width() + scaled(stepRoom) + inputPadding, scaled(height::control)};
    case CT_MenuItem:
        return menuItemSize(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), contents);
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int width = QFontMetrics(font(TextStyle::MetaStrong)).horizontalAdvance(header->text);
        return {width + space::section, scaled(height::control)};
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int width = tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width();
        return {width + 2 * inputPadding, scaled(36)};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), scaled(28))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int inside = inputPadding - lineEditOwn;
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame->lineWidth > 0 ? option->rect.adjusted(inside, 1, -inside, -1) : option->rect;
    }
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect &all = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(inputPadding, 1, -scaled(chevronRoom), -1));
    if (control == CC_SpinBox && subControl != SC_SpinBoxFrame) {
        const int left = all.right() + 1 - scaled(stepRoom);
        const int half = all.height() / 2;
        QRect place;
        if (subControl == SC_SpinBoxUp)
            place = QRect(left, all.top() + 1, scaled(stepRoom), half - 1);
        else if (subControl == SC_SpinBoxDown)
            place = QRect(left, all.top() + half, scaled(stepRoom), half - 1);
        else
            place = all.adjusted(inputPadding - lineEditOwn, 1, -scaled(stepRoom), -1);
        return visualRect(option->direction, all, place);
    }
    if (control == CC_ScrollBar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && subControl == SC_ScrollBarGroove)
        return all;
    if (control == CC_ScrollBar && subControl == SC_ScrollBarSlider) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? all.height() : all.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        if (range <= 0)
            return all;
        const auto share = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        const int thumb = std::min(std::max(share, shortestThumb), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        return upright ? QRect(all.left(), all.top() + start, all.width(), thumb)
                       : QRect(all.left() + start, all.top(), thumb, all.height());
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace muster::ui
