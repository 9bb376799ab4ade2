// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/export_choice.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/uninstall/switch_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QFileDialog>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ExportChoice::ExportChoice(QWidget *parent)
    : QWidget(parent), m_switch(new SwitchRow(tr("Export configuration and history first"),
                                              tr("Settings without secrets, and every incident as JSON and "
                                                 "Markdown."))),
      m_folder(new LineEdit(QString())), m_field(new Field(tr("Folder"), m_folder)),
      m_choose(new Button(tr("Choose"))), m_where(makeFolder())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_switch);
    column->addWidget(m_where);
    m_where->hide();
    connect(m_switch, &SwitchRow::toggled, this, [this](bool checked) {
        m_where->setVisible(checked);
        give();
    });
    connect(m_folder, &LineEdit::editingFinished, this, &ExportChoice::give);
    connect(m_choose, &Button::clicked, this, &ExportChoice::choose);
}

QWidget *ExportChoice::makeFolder()
{
    m_field->setHelp(tr("A folder of its own is made in it, with the time in its name."));
    m_choose->setAccessibleName(tr("Choose the folder to export into"));
    auto *beside = new QVBoxLayout;
    // Next to the line, which has its label above it.
    beside->addSpacing(qRound(ui::font(TextStyle::Label).pixelSize() * 1.4) + space::label);
    beside->addWidget(m_choose);
    beside->addStretch(1);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_field, 1);
    row->addLayout(beside);
    return both;
}

void ExportChoice::choose()
{
    auto *dialog = new QFileDialog(this, tr("Export into"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        give();
    });
    dialog->open();
}

void ExportChoice::give()
{
    Q_EMIT folderGiven(m_switch->isChecked() ? m_folder->text().trimmed() : QString());
}

void ExportChoice::render(const UninstallViewState &state)
{
    const backend::UninstallState &uninstall = state.uninstall;
    const QString folder = uninstall.choice.exportFolder;
    if (m_folder->text().isEmpty() || (!folder.isEmpty() && folder != m_folder->text().trimmed()))
        m_folder->setText(folder.isEmpty() ? state.suggestedFolder : folder);
    m_switch->setChecked(!folder.isEmpty());
    m_where->setVisible(!folder.isEmpty());
    QString wrong;
    for (const backend::Trouble &trouble : uninstall.troubles) {
        if (trouble.field == "exportFolder"_L1)
            wrong = u"%1 %2"_s.arg(trouble.sentence, trouble.advice);
    }
    m_field->setError(wrong);
    m_switch->setSwitchEnabled(!uninstall.isWorking());
    m_folder->setEnabled(!uninstall.isWorking());
    m_choose->setEnabled(!uninstall.isWorking());
}

} // namespace muster::ui
