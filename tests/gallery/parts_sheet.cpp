// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/parts_sheet.h"

#include "tests/gallery/sheet.h"
#include "ui/look/type.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/chart_legend.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/severity_bars.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/table.h"
#include "ui/widgets/unsaved_bar.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::gallery {

namespace {

QStandardItem *cell(const QString &text, Cell kind, int role = 0, int value = 0)
{
    auto *item = new QStandardItem(text);
    item->setData(static_cast<int>(kind), cellRole);
    if (role != 0)
        item->setData(value, role);
    item->setEditable(false);
    return item;
}

QStandardItem *sign(Condition condition, const QString &word)
{
    return cell(word, Cell::Chip, signRole, static_cast<int>(condition));
}

QWidget *table()
{
    auto *view = new Table(u"Incidents"_s);
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels({u"No."_s, u"Title"_s, u"Status"_s, u"Severity"_s, u"Begun"_s});
    model->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto add = [model](const QString &number, const QString &title, QStandardItem *status, int bars,
                             const QString &word, const QString &begun) {
        model->appendRow({cell(number, Cell::Index), cell(title, Cell::Title), status,
                          cell(word, Cell::Severity, barsRole, bars), cell(begun, Cell::Number)});
    };
    add(u"142"_s, u"Checkout fails for cards issued in the EU and for all whose bank asks twice"_s,
        sign(Condition::Started, u"Started"_s), 4, u"SEV1"_s, u"14:02"_s);
    add(u"141"_s, u"Search results stale since 09:10"_s, sign(Condition::Mitigated, u"Mitigated"_s), 3,
        u"SEV2"_s, u"11:32"_s);
    add(u"140"_s, u"Webhook queue growing in eu-west-2"_s, sign(Condition::Triage, u"Triage"_s), 2, u"SEV3"_s,
        u"10:39"_s);
    add(u"139"_s, u"Log-in e-mails arrive more than an hour late"_s, sign(Condition::Resolved, u"Resolved"_s),
        3, u"SEV2"_s, u"Fri 17:20"_s);
    view->setModel(model);
    view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int widths[] = {52, 262, 108, 84, 90};
    for (int column = 0; column < 5; ++column)
        view->header()->resizeSection(column, scaled(widths[column]));
    view->setCurrentIndex(model->index(0, 0));
    view->setFixedHeight(scaled(40) * 4 + scaled(32));
    return view;
}

QWidget *hops()
{
    auto *card = new Card(u"Relay"_s);
    card->setNote(u"checked 20 s ago"_s);
    card->setAction(u"Check again"_s);
    card->setDivided(true);
    const auto add = [card](const QString &title, Condition condition, const QString &word,
                            const QList<double> &values, const QString &latency, Tone tone) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(16, 8, 16, 8);
        line->setSpacing(12);
        line->addWidget(new Label(title, TextStyle::Label), 1);
        line->addWidget(new Chip(condition, word));
        auto *curve = new Sparkline;
        curve->setValues(values, latency, tone);
        line->addWidget(curve);
        auto *number = new Label(latency);
        number->setTabular(true);
        line->addWidget(number);
        card->body()->addLayout(line);
    };
    add(u"Mattermost reaches us"_s, Condition::Done, u"Reachable"_s, {30, 31, 30, 38, 31, 30, 33}, u"38 ms"_s,
        Tone::Neutral);
    add(u"Record"_s, Condition::Waiting, u"Slow"_s, {200, 210, 190, 400, 900, 1240}, u"1,240 ms"_s,
        Tone::Warn);
    card->body()->setSpacing(0);
    return card;
}

QWidget *chart()
{
    auto *card = new Card(u"Last 24 hours"_s);
    auto *chart = new BarChart;
    QList<BarChart::Bar> bars;
    const int counts[] = {16, 14, 9, 5, 3, 2, 2, 1, 0, 1, 0, 1, 0, 0, 0, 2, 6, 11, 18, 14, 15, 9, 12, 22};
    for (int i = 0; i < 24; ++i)
        bars.append({u"%1:00"_s.arg((15 + i) % 24, 2, 10, QLatin1Char('0')), counts[i], i == 23 ? 2 : 0});
    chart->setBars(bars, u"Deliveries of the last 24 hours"_s, {u"Done"_s, u"Needs you"_s});
    card->addToHeading(chart->legend());
    chart->legend()->show();
    card->body()->addWidget(chart);
    return card;
}

QWidget *form()
{
    auto *card = new Card(u"Teams, bot and command"_s);
    auto *name = new Field(u"Bot name"_s, new LineEdit(u"Bot name"_s));
    static_cast<QLineEdit *>(name->editor())->setText(u"muster"_s);
    name->setNote(u"required"_s);
    name->setError(
        u"A person already has the name @muster. Take another name, or ask them to change theirs."_s,
        u"Use @muster-bot"_s);
    auto *port = new QSpinBox;
    port->setRange(1, 65535);
    port->setValue(8443);
    auto *listener = new Field(u"Port"_s, port);
    listener->setHelp(u"Mattermost must reach it. Changes are effective at once."_s);
    listener->setChanged(true);
    card->body()->addWidget(name);
    card->body()->addWidget(listener);
    return card;
}

QWidget *empty()
{
    auto *state = new EmptyState(
        u"No incidents yet"_s,
        u"They appear here when someone types /incident new in chat. Practise first: the relay is real, the workspace is ours, nothing reaches Rootly."_s);
    auto *practise = new Button(u"Practise"_s, Button::Kind::Primary);
    practise->setIconName(u"practice"_s);
    state->addAction(practise);
    state->addAction(new Button(u"Import from Rootly"_s));
    return state;
}

} // namespace

QWidget *makePartsSheet()
{
    const Sheet sheet = makeSheet();
    auto *header = new PageHeader(u"Overview"_s);
    header->setSentence(u"The relay has run since 06:12. Responders can open and end incidents."_s);
    auto *check = new Button(u"Run all checks"_s, Button::Kind::Primary);
    check->setIconName(u"retry"_s);
    header->addAction(check);
    header->layout()->setContentsMargins(0, 0, 0, 8);
    sheet.left->addWidget(header);
    sheet.left->addWidget(table());
    sheet.left->addWidget(hops());
    sheet.left->addLayout(
        row({new Avatar(u"Dana Whitfield"_s), new Avatar(u"Jonas Berg"_s, 20), new SeverityBars(4, u"SEV1"_s),
             new SeverityBars(2, u"SEV3"_s), new Chip(u"Cut at 40"_s, Tone::Neutral)}));
    sheet.left->addWidget(chart(), 1);
    sheet.right->addWidget(form());
    sheet.right->addWidget(empty(), 1);
    auto *bar = new UnsavedBar;
    bar->render({{u"Severity is required"_s, u"Commander moved below What is happening"_s}, 0});
    auto *wrong = new UnsavedBar;
    wrong->render({{u"Channel title and privacy are changed, not applied yet"_s}, 1});
    sheet.right->addWidget(bar);
    sheet.right->addWidget(wrong);
    return sheet.widget;
}

} // namespace muster::gallery
