// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/style.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/style_buttons.h"
#include "ui/look/style_inputs.h"
#include "ui/look/style_menus.h"
#include "ui/look/style_views.h"
#include "ui/look/type.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int ringMargin = 4;

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

bool isPopUp(const QWidget *widget)
{
    return widget && widget->window()->windowType() == Qt::Popup;
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Round corners need a window that lets through what is behind them.
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // only its thumb is drawn
    if (widget->inherits("QLineEdit") || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
        || widget->inherits("QAbstractButton") || widget->inherits("QScrollBar") || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawnPrimitive(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawnPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing and the inputs' own edges say it
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow:
        return true;
    case PE_PanelLineEdit:
        if (qstyleoption_cast<const QStyleOptionFrame *>(option)->lineWidth > 0) {
            drawInputGround(*option, painter, widget);
            drawInputEdge(*option, painter, widget);
        }
        return true;
    case PE_FrameLineEdit:
        drawInputEdge(*option, painter, widget);
        return true;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawInputGround(*option, painter, widget); // its words stand inside a margin
            drawInputEdge(*option, painter, widget);
        } else if (isPopUp(widget)) {
            edgeRounded(painter, option->rect, 0, color(Role::Edge, themeOf(option->palette)));
        }
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, painter, widget);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, painter, widget);
        return true;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        drawRaised(*option, painter);
        return true;
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
        return true;
    case PE_PanelItemViewItem:
        drawItemGround(*qstyleoption_cast<const QStyleOptionViewItem *>(option), painter);
        return true;
    case PE_IndicatorBranch:
        drawBranch(*option, painter);
        return true;
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawnControl(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawnControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonBevel(*qstyleoption_cast<const QStyleOptionButton *>(option), painter, widget);
        return true;
    case CE_PushButtonLabel:
        drawButtonLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), painter, widget);
        return true;
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        drawComboLabel(*combo, painter,
                       proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        return true;
    }
    case CE_MenuItem:
        drawMenuItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter, widget);
        return true;
    case CE_MenuEmptyArea:
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderGround(*option, painter);
        return true;
    case CE_HeaderLabel:
        drawHeaderLabel(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter, widget);
        return true;
    case CE_TabBarTabShape:
        drawTabShape(*qstyleoption_cast<const QStyleOptionTab *>(option), painter);
        return true;
    case CE_TabBarTabLabel:
        drawTabLabel(*qstyleoption_cast<const QStyleOptionTab *>(option), painter);
        return true;
    case CE_FocusFrame:
        edgeRounded(painter, option->rect, radius::control + ringMargin,
                    color(Role::Focus, themeOf(option->palette)), 2);
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Role::Line, themeOf(option->palette)));
        return true;
    case CE_ItemViewItem: {
        // The text of a selected row stays as it is: its ground is a tint.
        QStyleOptionViewItem item(*qstyleoption_cast<const QStyleOptionViewItem *>(option));
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
        item.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return true;
    }
    default:
        return false;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawCombo(*qstyleoption_cast<const QStyleOptionComboBox *>(option), painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(*qstyleoption_cast<const QStyleOptionSpinBox *>(option), painter, widget, proxy());
    else if (control == CC_ToolButton)
        drawToolButton(*qstyleoption_cast<const QStyleOptionToolButton *>(option), painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(*qstyleoption_cast<const QStyleOptionSlider *>(option), painter, widget, proxy());
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace muster::ui
