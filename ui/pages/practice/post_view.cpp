// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/post_view.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/card_view.h"
#include "ui/pages/practice/markdown_view.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int portrait = 32;

} // namespace

PostView::PostView(const backend::ChatPost &post, QWidget *parent) : QWidget(parent), m_post(post)
{
    setAccessibleName(post.authorName.isEmpty() ? post.message
                                                : u"%1: %2"_s.arg(post.authorName, post.message));
    if (post.isSystem)
        makeSystem();
    else
        makeMessage();
}

void PostView::makeSystem()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small + scaled(portrait) + space::medium, space::hair, space::small,
                            space::hair);
    row->addWidget(new Paragraph(m_post.message, TextStyle::Meta, Role::Text3, this));
}

void PostView::makeMessage()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small + (m_post.isReply ? space::page : 0), space::small, space::small,
                            space::small);
    row->setSpacing(space::medium);
    row->addWidget(makePortrait(), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::hair);
    column->addWidget(makeHead());
    if (!m_post.message.isEmpty())
        addMessage(column, m_post.message);
    for (const backend::ChatCard &card : m_post.cards) {
        auto *view = new CardView(card, this);
        connect(view, &CardView::buttonClicked, this,
                [this](const QString &id) { Q_EMIT buttonClicked(m_post.id, id); });
        connect(view, &CardView::linkOpened, this, &PostView::linkOpened);
        // Beside a spacer: a layout asks how tall it is at its own width then, not at the whole column's.
        auto *line = new QHBoxLayout;
        line->addWidget(view, 1);
        line->addStretch();
        column->addLayout(line);
    }
    row->addLayout(column, 1);
}

QWidget *PostView::makePortrait()
{
    auto *avatar = new Avatar(m_post.authorName.isEmpty() ? tr("System") : m_post.authorName, portrait, this);
    avatar->setMark(m_post.isBot); // there is no other bot here
    return avatar;
}

QWidget *PostView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    const QString name = m_post.authorName.isEmpty() ? tr("System") : m_post.authorName;
    row->addWidget(new Label(name, TextStyle::Label, Role::Text, head));
    if (m_post.isBot)
        row->addWidget(new Label(tr("BOT"), TextStyle::Initials, Role::Text2, head));
    const QString time = m_post.at.toLocalTime().toString(u"HH:mm"_s);
    row->addWidget(new Label(time, TextStyle::Meta, Role::Text3, head));
    if (m_post.isPinned)
        row->addWidget(new Label(tr("Pinned"), TextStyle::Meta, Role::Text2, head));
    if (m_post.isEphemeral)
        row->addWidget(new Label(tr("Only you see this"), TextStyle::Meta, Role::AccentText, head));
    row->addStretch();
    return head;
}

void PostView::addMessage(QVBoxLayout *column, const QString &markdown)
{
    auto *text = new MarkdownView(markdown, this);
    text->setMarkdown(markdown);
    connect(text, &MarkdownView::anchorClicked, this, &PostView::linkOpened);
    column->addWidget(text);
}

void PostView::paintEvent(QPaintEvent *)
{
    if (!m_post.isEphemeral)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(&painter, rect().adjusted(0, 2, 0, -2), radius::control, color(Role::Sunken, this));
}

} // namespace muster::ui
