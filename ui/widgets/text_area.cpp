// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/text_area.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QEvent>

namespace muster::ui {

TextArea::TextArea(const QString &name, int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    // Inside the edge, which is 2 px wide when it tells of focus or of an error.
    setViewportMargins(space::small + 1, space::label, space::small + 1, space::label);
    fit();
}

void TextArea::fit()
{
    setFixedHeight(fontMetrics().lineSpacing() * m_lines + 2 * (space::label + frameWidth()) + space::hair);
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace muster::ui
