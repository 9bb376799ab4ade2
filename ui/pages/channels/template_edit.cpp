// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/template_edit.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/channels/template_highlighter.h"
#include "ui/pages/channels/variable_list.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int lines = 2;

} // namespace

TemplateEdit::TemplateEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new TemplateHighlighter(document(), this)),
      m_list(new VariableList(this))
{
    setTextStyle(this, TextStyle::Code);
    document()->setDocumentMargin(0);
    // Inside the edge, which is 2 px wide when it tells of focus or of an error.
    setViewportMargins(space::small + 1, space::label, space::small + 1, space::label);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_list->isVisible())
            offer();
    });
    connect(m_list, &VariableList::taken, this, &TemplateEdit::take);
}

void TemplateEdit::setVariables(const QList<TitleVariable> &variables)
{
    m_variables = variables;
}

void TemplateEdit::setTemplate(const QString &text)
{
    if (text == toPlainText())
        return;
    m_list->hide();
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

QSize TemplateEdit::sizeHint() const
{
    const int tall = lines * fontMetrics().lineSpacing() + 2 * (space::label + frameWidth()) + space::hair;
    return {scaled(240), tall};
}

QSize TemplateEdit::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

QString TemplateEdit::typed() const
{
    const QString before = textCursor().block().text().first(textCursor().positionInBlock());
    static const QRegularExpression open(u"\\{\\{?\\s*([a-z_.]*)$"_s);
    const auto match = open.match(before);
    return match.hasMatch() ? u""_s + match.captured(1) : QString();
}

void TemplateEdit::offer()
{
    const QString begun = typed();
    QList<TitleVariable> fitting;
    for (const TitleVariable &each : std::as_const(m_variables)) {
        if (!begun.isNull() && each.name.startsWith(begun) && each.name != begun)
            fitting.append(each);
    }
    m_list->setVariables(fitting, begun);
    m_list->setVisible(!fitting.isEmpty());
    placeList();
}

/// Above everything else on the page, below the letter it is about.
void TemplateEdit::placeList()
{
    if (!m_list->isVisible())
        return;
    m_list->setParent(window());
    m_list->resize(qMin(m_list->sizeHint().width(), window()->width()), m_list->sizeHint().height());
    const QPoint below = cursorRect().bottomLeft() + QPoint(-space::medium, space::hair);
    QPoint place = viewport()->mapTo(window(), below);
    const int right = mapTo(window(), QPoint(width(), 0)).x();
    place.setX(qMax(0, qMin(place.x(), right - m_list->width())));
    m_list->move(place);
    m_list->show();
    m_list->raise();
}

/// Puts braces around it, and uses those that are there.
void TemplateEdit::take(const QString &variable)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const QString after = cursor.block().text().sliced(cursor.positionInBlock());
    static const QRegularExpression open(u"\\{\\{?\\s*[a-z_.]*$"_s);
    static const QRegularExpression rest(u"^[a-z_.]*\\s*\\}?\\}?"_s);
    m_list->hide();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor,
                        static_cast<int>(open.match(before).capturedLength()));
    const auto replaced = open.match(before).capturedLength() + rest.match(after).capturedLength();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(replaced));
    cursor.insertText(u"{{ %1 }}"_s.arg(variable));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

/// Keys of the list while it is open.
bool TemplateEdit::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->current());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->step(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_list->isVisible() && takeKey(event))
        return;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn)
        return; // a title has one line
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer();
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->key() != Qt::Key_Escape && event->key() != Qt::Key_Tab)
        offer();
}

bool TemplateEdit::focusNextPrevChild(bool next)
{
    return !m_list->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void TemplateEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void TemplateEdit::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr)
        m_highlighter->rehighlight();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace muster::ui
