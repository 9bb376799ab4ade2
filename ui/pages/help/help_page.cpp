// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/help_page.h"

#include "app/core/texts.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/help/article_view.h"
#include "ui/pages/help/fact_row.h"
#include "ui/pages/help/readme_section.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/paragraph.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int widest = 848;

void empty(QLayout *rows)
{
    while (QLayoutItem *row = rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
}

} // namespace

HelpPage::HelpPage(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea)
{
    m_steps = makeSteps();
    m_connect = makeConnect();
    m_commands = new Card(tr("Commands"));
    m_commands->setNote(tr("in any channel of the team"));
    m_files = new Card(tr("Where things are"));
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(space::page, space::hair, space::page, space::page);
    rows->setSpacing(space::card);
    for (Card *card : {m_steps, m_commands, m_connect, m_files}) {
        card->setMaximumWidth(scaled(widest));
        rows->addWidget(card);
    }
    for (Card *card : {m_steps, m_commands, m_connect, m_files})
        card->setDivided(true); // all alike, for one left edge
    for (Card *card : {m_steps, m_connect})
        card->body()->setContentsMargins(space::card - 1, space::card, space::card - 1, space::card);
    for (Card *card : {m_commands, m_files})
        card->body()->setSpacing(0);
    rows->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("overlaid", true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Help"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_scroll, 1);
}

QWidget *HelpPage::makeHeader()
{
    auto *header = new PageHeader(tr("Help"));
    header->setSentence(tr("How to begin, what can be typed in chat, and where things are."));
    auto *about = new Button(tr("About Muster"), Button::Kind::Secondary);
    auto *diagnostics = new Button(tr("Copy diagnostics"), Button::Kind::Secondary);
    diagnostics->setIconName(u"copy"_s);
    diagnostics->setAccessibleDescription(tr("Versions, hops and settings as JSON. No secrets"));
    diagnostics->setToolTip(diagnostics->accessibleDescription());
    connect(about, &Button::clicked, this, &HelpPage::aboutRequested);
    connect(diagnostics, &Button::clicked, this, &HelpPage::diagnosticsRequested);
    header->addAction(about);
    header->addAction(diagnostics);
    return header;
}

Card *HelpPage::makeSteps()
{
    auto *card = new Card(tr("First steps"));
    card->body()->setSpacing(space::wide);
    auto *practise = new Button(tr("Practise"), Button::Kind::Primary);
    auto *steps = new Button(tr("Show the steps"), Button::Kind::Secondary);
    auto *listener = new Button(tr("Open settings"), Button::Kind::Secondary);
    connect(practise, &Button::clicked, this, &HelpPage::practiceRequested);
    connect(steps, &Button::clicked, this, [this] { openAt(u"connect"_s); });
    connect(listener, &Button::clicked, this, &HelpPage::settingsRequested);
    card->body()->addWidget(makeStep(tr("1. Try it"),
                                     tr("Type /incident new into a small Mattermost inside Muster. It needs "
                                        "no server, and six steps show you around."),
                                     practise));
    card->body()->addWidget(makeStep(tr("2. Connect a workspace"),
                                     tr("A bot, a command and an address, once, as an administrator of "
                                        "Mattermost."),
                                     steps));
    card->body()->addWidget(makeStep(tr("3. Say where Mattermost reaches you"),
                                     tr("Address, port and TLS of the relay. What you apply works at once."),
                                     listener));
    return card;
}

QWidget *HelpPage::makeStep(const QString &title, const QString &sentence, Button *button)
{
    auto *step = new QWidget;
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Paragraph(title, TextStyle::Label, Role::Text));
    words->addWidget(new Paragraph(sentence, TextStyle::Body, Role::Text2));
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    return step;
}

Card *HelpPage::makeConnect()
{
    auto *card = new Card(tr("Connect a workspace"));
    m_article = new ArticleView(tr("Connect a workspace"));
    m_article->setMarkdown(connectInstructions(Texts::forLocale(QLocale().name()).language()));
    card->body()->addWidget(m_article);
    return card;
}

void HelpPage::render(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    renderCommands();
    renderFiles();
}

void HelpPage::renderCommands()
{
    empty(m_commands->body());
    for (const HelpState::Command &each : std::as_const(m_state.commands)) {
        const QString typed = each.hint.isEmpty() ? each.command : QString(each.command + u' ' + each.hint);
        m_commands->body()->addWidget(new FactRow(new Paragraph(typed, TextStyle::Code, Role::Text),
                                                  new Paragraph(each.does, TextStyle::Body, Role::Text2)));
    }
}

void HelpPage::renderFiles()
{
    empty(m_files->body());
    for (const HelpState::Place &each : std::as_const(m_state.files)) {
        const QString title = titleOf(each.what);
        auto *copy = new IconButton(u"copy"_s, tr("Copy: %1").arg(title));
        connect(copy, &IconButton::clicked, this,
                [this, where = each.where] { Q_EMIT copyRequested(where); });
        m_files->body()->addWidget(new FactRow(new Paragraph(title, TextStyle::Label, Role::Text),
                                               new Paragraph(each.where, TextStyle::Code, Role::Text2),
                                               copy));
    }
}

QString HelpPage::titleOf(const QString &place) const
{
    if (place == "settings"_L1)
        return tr("Settings");
    if (place == "secrets"_L1)
        return tr("Secrets, for their owner alone");
    if (place == "store"_L1)
        return tr("Incidents and deliveries");
    return tr("Log, when the desktop started Muster");
}

void HelpPage::openAt(const QString &section)
{
    const QHash<QString, Card *> cards{
        {u"steps"_s, m_steps}, {u"connect"_s, m_connect}, {u"commands"_s, m_commands}, {u"files"_s, m_files}};
    Card *card = cards.value(section);
    if (card == nullptr)
        return;
    // Its heading at the top, once a page that was just made is laid out.
    QTimer::singleShot(0, card, [this, card] { m_scroll->verticalScrollBar()->setValue(card->y()); });
    if (section == "connect"_L1)
        m_article->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace muster::ui
