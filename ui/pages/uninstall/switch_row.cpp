// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/switch_row.h"

#include "ui/look/spacing.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster::ui {

SwitchRow::SwitchRow(const QString &title, const QString &help, QWidget *parent)
    : QWidget(parent), m_switch(new Switch(title))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Paragraph(title, TextStyle::Label, Role::Text));
    words->addWidget(new Paragraph(help, TextStyle::Meta, Role::Text3));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addLayout(words, 1);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    m_switch->setAccessibleDescription(help);
    setFocusProxy(m_switch);
    connect(m_switch, &Switch::toggled, this, &SwitchRow::toggled);
}

void SwitchRow::setChecked(bool checked)
{
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(checked);
    m_switch->update();
}

bool SwitchRow::isChecked() const
{
    return m_switch->isChecked();
}

void SwitchRow::setSwitchEnabled(bool enabled)
{
    m_switch->setEnabled(enabled);
}

} // namespace muster::ui
