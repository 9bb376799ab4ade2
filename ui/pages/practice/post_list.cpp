// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/post_list.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/pages/practice/post_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace muster::ui {

PostList::PostList(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Messages"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setProperty("overlaid", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget(this);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(space::card, space::card, space::card, space::small);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(contents);
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PostList::keepToEnd);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_isAtEnd = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum() - 4;
    });
}

void PostList::render(const QString &channelId, const QList<backend::ChatPost> &posts)
{
    if (channelId != m_channelId) {
        m_channelId = channelId;
        m_isAtEnd = true;
        clear();
    }
    while (m_views.size() > posts.size()) {
        delete m_views.takeLast();
    }
    for (qsizetype i = 0; i < posts.size(); ++i)
        show(i, posts.at(i));
    keepToEnd();
}

void PostList::show(qsizetype place, const backend::ChatPost &post)
{
    if (place < m_views.size() && m_views.at(place)->post() == post)
        return;
    auto *view = new PostView(post, widget());
    connect(view, &PostView::buttonClicked, this, &PostList::buttonClicked);
    connect(view, &PostView::linkOpened, this, &PostList::linkOpened);
    if (place < m_views.size()) {
        delete m_column->replaceWidget(m_views.at(place), view);
        m_views.at(place)->deleteLater();
        m_views[place] = view;
    } else {
        m_column->addWidget(view);
        m_views.append(view);
    }
}

void PostList::clear()
{
    qDeleteAll(m_views);
    m_views.clear();
}

void PostList::keepToEnd()
{
    if (m_isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PostList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace muster::ui
