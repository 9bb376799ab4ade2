// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/conversation_pane.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/markdown_view.h"
#include "ui/pages/practice/post_list.h"
#include "ui/pages/practice/tour_panel.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr int headerLines = 2; ///< shown of a channel's header; the tooltip has all

} // namespace

ConversationPane::ConversationPane(Composer::Suggest suggest, QWidget *parent)
    : QWidget(parent), m_posts(new PostList(this)), m_tour(new TourPanel(this)),
      m_composer(new Composer(std::move(suggest), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_posts, 1);
    column->addWidget(m_tour);
    column->addWidget(m_composer);
    connect(m_posts, &PostList::buttonClicked, this, &ConversationPane::buttonClicked);
    connect(m_posts, &PostList::linkOpened, this, &ConversationPane::linkOpened);
    connect(m_composer, &Composer::textSent, this, &ConversationPane::textSent);
    connect(m_tour, &TourPanel::proposed, m_composer, &Composer::propose);
    connect(m_tour, &TourPanel::recordRequested, this, &ConversationPane::recordRequested);
}

QWidget *ConversationPane::makeHead()
{
    m_head = new QWidget(this);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(space::section, space::medium, space::section, space::medium);
    column->setSpacing(2);
    m_title = new Label(QString(), TextStyle::CardHeading, Role::Text, m_head);
    m_about = new MarkdownView(tr("Header of the channel"), m_head);
    column->addWidget(m_title);
    column->addWidget(m_about);
    return m_head;
}

void ConversationPane::render(const backend::PracticeState &state)
{
    backend::ChatChannel channel;
    for (const backend::ChatChannel &each : state.channels) {
        if (each.id == state.channelId)
            channel = each;
    }
    m_title->setText(channel.title);
    m_about->setMarkdown(channel.header);
    m_about->setToolTip(channel.header);
    const int line = QFontMetrics(ui::font(TextStyle::Body)).lineSpacing();
    m_about->setMaximumHeight(qCeil(line * 1.3 * headerLines) + 2);
    m_about->setVisible(!channel.header.isEmpty());
    m_posts->render(state.channelId, state.posts);
    m_tour->render(state.tour);
    const QString trouble = channel.isArchived
        ? tr("This channel is archived. Write in another one; /incident reopen works from there.")
        : QString();
    m_composer->render(channel.name, trouble, state.isSending);
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, this));
    painter.fillRect(0, m_head->height() - 1, width(), 1, color(Role::Line, this));
}

} // namespace muster::ui
