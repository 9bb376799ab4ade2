// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/markdown_view.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/signs.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

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

MarkdownView::MarkdownView(const QString &name, QWidget *parent) : RichText(name, parent)
{
    setFocusPolicy(Qt::ClickFocus);
}

void MarkdownView::layOut()
{
    QString shown = withSigns(markdown());
    // A chat keeps line ends; Markdown needs them said twice.
    static const QRegularExpression lineEnd(u"(?<!\\|)(?<!\\n)\\n(?![\\n|*-])"_s);
    shown.replace(lineEnd, u"  \n"_s);
    document()->setMarkdown(shown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? scaled(4) : 0);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    sinkSigns();
    // Reached by Tab only where there is something to follow.
    const bool hasLinks = markdown().contains(u"]("_s) || markdown().contains(u"://"_s);
    setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::ClickFocus);
}

/// Images stand on the line of the letters' feet otherwise, and look too high.
void MarkdownView::sinkSigns()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> images;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                images.append(part.fragment());
        }
        for (const QTextFragment &image : std::as_const(images)) {
            QTextCursor cursor(document());
            cursor.setPosition(image.position());
            cursor.setPosition(image.position() + image.length(), QTextCursor::KeepAnchor);
            QTextCharFormat sunk;
            sunk.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            cursor.mergeCharFormat(sunk);
        }
    }
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
    // Its middle comes to stand a little above the line; the letters' middle is higher.
    QPixmap pixmap(QSize(side, side + scaled(3)) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(&painter, {0, 0, side, side}, sign.icon, color(textRole(sign.tone), this));
    return pixmap;
}

} // namespace muster::ui
