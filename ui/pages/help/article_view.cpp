// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/article_view.h"

#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>
#include <memory>

namespace muster::ui {

namespace {

constexpr int between = 8; ///< paragraphs
constexpr int line = 135; ///< percent

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().nonBreakableLines();
}

} // namespace

ArticleView::ArticleView(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ArticleView::setMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    layOut();
}

void ArticleView::layOut()
{
    layOut(document());
    updateGeometry();
}

void ArticleView::layOut(QTextDocument *document) const
{
    document->setDocumentMargin(0);
    document->setDefaultFont(ui::font(TextStyle::Body));
    document->setIndentWidth(scaled(20));
    document->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool endsCode = isCode(block) && !isCode(block.next());
        format.setTopMargin(0);
        format.setBottomMargin(isCode(block) && !endsCode ? 0 : scaled(between));
        format.setLineHeight(line, QTextBlockFormat::ProportionalHeight);
        if (isCode(block)) {
            format.setNonBreakableLines(false);
            format.setLineHeight(100, QTextBlockFormat::ProportionalHeight); // else its ground has gaps
            format.setBackground(color(Role::Sunken, this));
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat code;
            code.setFont(ui::font(TextStyle::Code));
            cursor.mergeCharFormat(code);
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return {}; // nothing is fetched, from nowhere
}

QSize ArticleView::sizeHint() const
{
    return {scaled(480), heightForWidth(qMax(scaled(240), width()))};
}

int ArticleView::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDocumentMargin(0);
    copy->setTextWidth(width);
    return qCeil(copy->size().height()) + 2;
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster::ui
