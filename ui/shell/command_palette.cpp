// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/command_palette.h"

#include "ui/look/icons.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/shell/command_delegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Whether all words of @p typed begin a word of @p title, in any order.
bool fits(const QString &title, const QString &typed)
{
    const QStringList have = title.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&have](const QString &word) {
        return std::any_of(have.cbegin(), have.cend(), [&word](const QString &each) {
            return each.startsWith(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace

CommandPalette::CommandPalette(QList<PaletteCommand> commands, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_commands(std::move(commands)),
      m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_input->setPlaceholderText(tr("What do you want to do?"));
    m_input->setAccessibleName(tr("Command"));
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_input);
    column->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    resize(scaled(480), scaled(360));
    if (parent != nullptr)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, scaled(96))));
    m_input->setFocus();
}

void CommandPalette::filter(const QString &typed)
{
    m_list->clear();
    m_shown.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands.at(i);
        if (!fits(command.title, typed))
            continue;
        auto *line = new QListWidgetItem(icon(command.icon), command.title, m_list);
        line->setData(CommandDelegate::Keys, command.keys);
        const QString spoken = u"%1, %2"_s.arg(command.title, command.keys);
        line->setData(Qt::AccessibleTextRole, command.keys.isEmpty() ? command.title : spoken);
        m_shown.append(i);
    }
    if (m_shown.isEmpty()) {
        auto *none = new QListWidgetItem(tr("No command is called that"), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    tellCurrent();
}

/// The input keeps the keyboard: what Enter would do is said of it.
void CommandPalette::tellCurrent()
{
    const QListWidgetItem *current = m_shown.isEmpty() ? m_list->item(0) : m_list->currentItem();
    m_input->setAccessibleDescription(current->text());
    QAccessibleEvent changed(m_input, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> run = m_commands.at(m_shown.at(row)).run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            if (!m_shown.isEmpty())
                m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            tellCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace muster::ui
