// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/copy_line.h"

#include "ui/look/spacing.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

CopyLine::CopyLine(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent), m_edit(new LineEdit(name))
{
    m_edit->setReadOnly(true);
    setTextStyle(m_edit, TextStyle::Code);
    auto *copy = new IconButton(u"copy"_s, tr("Copy: %1").arg(name));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::hair);
    row->addWidget(m_edit, 1);
    row->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new Label(name, TextStyle::Meta, Role::Text2));
    column->addLayout(row);
    connect(copy, &IconButton::clicked, this, [this] { Q_EMIT copyRequested(m_edit->text()); });
    setText(text);
}

void CopyLine::setText(const QString &text)
{
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString CopyLine::text() const
{
    return m_edit->text();
}

} // namespace muster::ui
