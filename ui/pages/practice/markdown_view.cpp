// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/markdown_view.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/signs.h"
#include "ui/look/type.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Mattermost's names of the emoji that incidents use.
const QHash<QString, Condition> &signedEmoji()
{
    static const QHash<QString, Condition> known{
        {u"red_circle"_s, Condition::Started},        {u"large_orange_diamond"_s, Condition::Mitigated},
        {u"white_check_mark"_s, Condition::Resolved}, {u"large_blue_circle"_s, Condition::Triage},
        {u"no_entry_sign"_s, Condition::Cancelled},   {u"warning"_s, Condition::Attention},
    };
    return known;
}

/// ":red_circle:" becomes the image that loadResource() draws.
QString withSigns(QString markdown)
{
    static const QRegularExpression emoji(u":([a-z_]+):"_s);
    qsizetype from = 0;
    for (;;) {
        const auto match = emoji.match(markdown, from);
        if (!match.hasMatch())
            return markdown;
        from = match.capturedEnd();
        if (!signedEmoji().contains(match.captured(1)))
            continue;
        const QString image = u"![%1](sign:%1)"_s.arg(match.captured(1));
        markdown.replace(match.capturedStart(), match.capturedLength(), image);
        from = match.capturedStart() + image.size();
    }
}

} // namespace

MarkdownView::MarkdownView(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void MarkdownView::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    layOut();
}

void MarkdownView::layOut()
{
    document()->setDefaultFont(ui::font(TextStyle::Body));
    QString shown = withSigns(m_markdown);
    // A chat keeps line ends; Markdown needs them said twice.
    static const QRegularExpression lineEnd(u"(?<!\\|)(?<!\\n)\\n(?![\\n|*-])"_s);
    shown.replace(lineEnd, u"  \n"_s);
    m_heights.clear();
    document()->setMarkdown(shown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? scaled(4) : 0);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    // Reached by Tab only where there is something to follow.
    setFocusPolicy(m_markdown.contains(u"]("_s) || m_markdown.contains(u"://"_s) ? Qt::StrongFocus
                                                                                 : Qt::ClickFocus);
    updateGeometry();
}

/// Signs are drawn, in the colours of now. Asked for by the layout: what is added beforehand is forgotten as
/// soon as the text is set.
QVariant MarkdownView::loadResource(int, const QUrl &name)
{
    const auto condition = signedEmoji().constFind(name.path());
    if (name.scheme() != "sign"_L1 || condition == signedEmoji().constEnd())
        return {};
    const int side = scaled(14);
    const Sign sign = signOf(*condition);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(&painter, {0, 0, side, side}, sign.icon, color(textRole(sign.tone), this));
    return pixmap;
}

QSize MarkdownView::sizeHint() const
{
    return {scaled(240), heightForWidth(qMax(1, width()))};
}

int MarkdownView::heightForWidth(int width) const
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

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

/// The conversation scrolls, not the message.
void MarkdownView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster::ui
