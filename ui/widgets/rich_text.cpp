// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rich_text.h"

#include "ui/look/type.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>
#include <memory>

namespace muster::ui {

RichText::RichText(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    // Where it gets less room than it needs, it shows its beginning.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { verticalScrollBar()->setValue(0); });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RichText::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    layOutAnew();
}

void RichText::layOutAnew()
{
    document()->setDefaultFont(ui::font(TextStyle::Body));
    layOut();
    document()->setDocumentMargin(0); // which setting a text forgets
    m_heights.clear();
    updateGeometry();
}

QVariant RichText::loadResource(int, const QUrl &)
{
    return {};
}

QSize RichText::sizeHint() const
{
    return {scaled(240), heightForWidth(qMax(scaled(240), width()))};
}

int RichText::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDocumentMargin(0);
    copy->setDefaultFont(document()->defaultFont());
    copy->setTextWidth(width);
    const int tall = qCeil(copy->size().height()) + 2;
    m_heights.insert(width, tall);
    return tall;
}

void RichText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void RichText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOutAnew();
}

void RichText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster::ui
