// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/search_field.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace muster::ui {

SearchField::SearchField(const QString &what, QWidget *parent) : LineEdit(what, parent), m_what(what)
{
    setIconName(u"search"_s);
    name();
}

void SearchField::setWhat(const QString &what)
{
    m_what = what;
    name();
}

void SearchField::name()
{
    const QString shown = m_what.isEmpty() ? tr("Search") : m_what;
    setPlaceholderText(shown);
    setAccessibleName(shown);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT listWanted();
        break;
    default:
        LineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    else if (event->type() == QEvent::FontChange)
        setIconName(u"search"_s);
}

} // namespace muster::ui
