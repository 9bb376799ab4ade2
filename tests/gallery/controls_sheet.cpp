// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/controls_sheet.h"

#include "tests/gallery/sheet.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <functional>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::gallery {

namespace {

QLayout *buttons()
{
    const struct
    {
        Button::Kind kind;
        QString text;
        QString icon;
    } kinds[] = {{Button::Kind::Primary, u"Apply"_s, u"check"_s},
                 {Button::Kind::Secondary, u"Test"_s, u"play"_s},
                 {Button::Kind::Quiet, u"Discard"_s, {}},
                 {Button::Kind::Danger, u"Uninstall"_s, {}}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    int line = 0;
    for (const auto &[kind, text, icon] : kinds) {
        int column = 0;
        for (const Pose each : allPoses) {
            auto *button = new Button(text, kind);
            button->setIconName(icon);
            pose(button, each);
            grid->addWidget(button, line, column++, Qt::AlignLeft);
        }
        ++line;
    }
    grid->setColumnStretch(5, 1);
    return grid;
}

QLayout *inputs()
{
    auto *first = new QHBoxLayout;
    for (const Pose each : {Pose::Rest, Pose::Hover, Pose::Focus}) {
        auto *edit = new LineEdit(u"Command"_s);
        edit->setText(u"/incident"_s);
        pose(edit, each);
        first->addWidget(edit);
    }
    auto *wrong = new LineEdit(u"Bot name"_s);
    wrong->setText(u"muster"_s);
    wrong->setError(true);
    first->addWidget(wrong);
    auto *locked = new LineEdit(u"Locked"_s);
    locked->setText(u"Locked"_s);
    locked->setEnabled(false);
    first->addWidget(locked);
    auto *second = new QHBoxLayout;
    second->addWidget(new SearchField, 1);
    auto *combo = new Combo(u"From severity"_s);
    combo->addItems({u"SEV3 and worse"_s, u"SEV1"_s});
    second->addWidget(combo, 1);
    auto *off = new Combo(u"Not available"_s);
    off->addItem(u"Not available"_s);
    off->setEnabled(false);
    second->addWidget(off, 1);
    auto *both = new QVBoxLayout;
    both->addLayout(first);
    both->addLayout(second);
    return both;
}

QLayout *switches()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    for (const bool enabled : {true, false}) {
        for (const bool on : {true, false}) {
            auto *each = new Switch(on ? u"On"_s : u"Off"_s);
            each->setChecked(on);
            each->setEnabled(enabled);
            line->addWidget(each);
        }
    }
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto *disabled = new QCheckBox(u"Disabled"_s);
    disabled->setChecked(true);
    disabled->setEnabled(false);
    auto *chosen = new QRadioButton(u"On"_s);
    chosen->setChecked(true);
    for (QWidget *each : std::initializer_list<QWidget *>{on, new QCheckBox(u"Off"_s), disabled, chosen,
                                                          new QRadioButton(u"Off"_s)})
        line->addWidget(each);
    line->addStretch(1);
    return line;
}

QLayout *chips()
{
    auto *column = new QVBoxLayout;
    column->addLayout(
        row({new Chip(Condition::Triage, u"Triage"_s), new Chip(Condition::Started, u"Started"_s),
             new Chip(Condition::Mitigated, u"Mitigated"_s), new Chip(Condition::Resolved, u"Resolved"_s),
             new Chip(Condition::Cancelled, u"Cancelled"_s)}));
    column->addLayout(
        row({new Chip(Condition::Done, u"Done"_s), new Chip(Condition::Working, u"Working"_s),
             new Chip(Condition::Waiting, u"Waiting"_s), new Chip(Condition::GivenUp, u"Given up"_s),
             new Chip(Condition::NeedsYou, u"Needs you"_s)}));
    auto *unset = new FilterChip(u"Severity"_s);
    unset->setMenu(new QMenu(unset));
    auto *set = new FilterChip(u"Time"_s);
    set->setValue(u"Last 7 days"_s);
    column->addLayout(row({unset, set}));
    return column;
}

QLayout *banners()
{
    auto *column = new QVBoxLayout;
    auto *refused = new Banner(Condition::Failed, u"Rootly refused our token"_s,
                               u"It was revoked on 14 March. Sign in again to go on; 3 deliveries wait."_s);
    refused->addAction(u"Sign in again"_s);
    auto *worked = new Banner(Condition::Done, u"The round trip worked"_s,
                              u"Practice incident 12 was opened and ended in 4.2 s."_s);
    worked->addAction(u"Close"_s, Button::Kind::Quiet);
    column->addWidget(refused);
    column->addWidget(worked);
    return column;
}

QLayout *tabs()
{
    auto *bar = new Tabs(u"Incident"_s);
    for (const QString &text : {u"Timeline"_s, u"Details"_s, u"Deliveries"_s})
        bar->addTab(text);
    auto *line = new QHBoxLayout;
    line->addWidget(bar);
    return line;
}

/// Paints by a function, in a fixed size.
class Painted : public QWidget
{
public:
    Painted(QSize size, std::function<void(QPainter &, const QWidget *)> paint) : m_paint(std::move(paint))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, this);
    }

private:
    std::function<void(QPainter &, const QWidget *)> m_paint;
};

QLayout *marks()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    for (const int size : {16, 20, 24, 32, 64})
        line->addWidget(new Painted({size, size}, [](QPainter &painter, const QWidget *widget) {
            drawMark(&painter, widget->rect());
        }));
    for (const QString &name : {u"tray-ok"_s, u"tray-attention"_s, u"tray-off"_s})
        line->addWidget(new Painted({40, 40}, [name](QPainter &painter, const QWidget *widget) {
            fillRounded(&painter, widget->rect(), 6, color(Role::Hover, widget));
            drawIcon(&painter, widget->rect().adjusted(8, 8, -8, -8), name, color(Role::Text, widget));
        }));
    line->addStretch(1);
    return line;
}

QLayout *icons()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    int place = 0;
    for (const QString &file : QDir(u":/icons"_s).entryList()) {
        const QString name = file.chopped(4);
        if (name.startsWith("tray"_L1) || name.startsWith("mark"_L1))
            continue;
        grid->addWidget(new Painted({20, 20},
                                    [name](QPainter &painter, const QWidget *widget) {
                                        drawIcon(&painter, widget->rect(), name, color(Role::Text2, widget));
                                    }),
                        place / 14, place % 14);
        ++place;
    }
    grid->setColumnStretch(14, 1);
    return grid;
}

QLayout *toasts()
{
    auto *column = new QVBoxLayout;
    for (auto *toast : {new Toast(Condition::Done, u"Channel settings applied"_s, u"Undo"_s),
                        new Toast(Condition::Failed, u"The message to 142 was not posted"_s, u"Retry"_s)}) {
        toast->setFixedWidth(400);
        column->addWidget(toast);
    }
    return column;
}

/// A real menu, as a part of the sheet.
QLayout *menu()
{
    auto *menu = new QMenu;
    for (const auto &[text, name] :
         {std::pair(u"Open in Rootly"_s, u"external"_s), std::pair(u"Copy link"_s, u"link"_s),
          std::pair(u"Replay"_s, u"retry"_s), std::pair(u"Delete"_s, u"trash"_s)})
        menu->addAction(icon(name), text);
    menu->actions().last()->setProperty("danger", true);
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(menu->actions().first());
    menu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *keys = new KeyHint(QKeySequence(u"Ctrl+F"_s));
    auto *link = new IconButton(u"link"_s, u"Copy link"_s);
    auto *line = row({keys, link, menu}, 16);
    line->setAlignment(keys, Qt::AlignTop);
    line->setAlignment(link, Qt::AlignTop);
    return line;
}

QLayout *type()
{
    auto *column = new QVBoxLayout;
    column->addWidget(new Label(u"Display 24/600 first start"_s, TextStyle::Display));
    column->addWidget(new Label(u"Title 20/600 page"_s, TextStyle::PageTitle));
    column->addWidget(new Label(u"Heading 14/600 card; 13/500 label; 13/400 body"_s, TextStyle::CardHeading));
    column->addLayout(row({new Label(u"Meta 12/400: times, counts, help"_s, TextStyle::Meta, Role::Text3),
                           new Label(u"Mono 13: {{ incident.title }}"_s, TextStyle::Code)},
                          16));
    return column;
}

} // namespace

QWidget *makeControlsSheet()
{
    const Sheet sheet = makeSheet();
    addSection(sheet.left, u"Buttons: rest, hover, pressed, focus, disabled"_s, buttons());
    addSection(sheet.left, u"Inputs: rest, hover, focus, error, disabled"_s, inputs());
    addSection(sheet.left, u"Switches, check boxes, radio buttons"_s, switches());
    addSection(sheet.left, u"Status chips: the glyph has the meaning, colour only repeats it"_s, chips());
    addSection(sheet.left, u"Banners: one sentence of what, one of why, the button that mends it"_s,
               banners());
    addSection(sheet.left, u"Tabs"_s, tabs());
    sheet.left->addStretch(1);
    addSection(sheet.right, u"Mark: 16, 20, 24, 32, 64; tray: running, needs you, off"_s, marks());
    addSection(sheet.right, u"Icons, 20 px, stroke 1.5"_s, icons());
    addSection(sheet.right, u"Toasts"_s, toasts());
    addSection(sheet.right, u"Shortcut, icon button, menu"_s, menu());
    addSection(sheet.right, u"Type"_s, type());
    sheet.right->addStretch(1);
    return sheet.widget;
}

} // namespace muster::gallery
