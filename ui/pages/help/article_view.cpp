// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/article_view.h"

#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QTextBlock>
#include <QTextDocument>

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

ArticleView::ArticleView(const QString &name, QWidget *parent) : RichText(name, parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ArticleView::layOut()
{
    document()->setIndentWidth(scaled(20));
    document()->setMarkdown(markdown(), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
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

} // namespace muster::ui
