// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <functional>

class QLineEdit;
class QListWidget;

namespace muster::ui {

/// Something that can be done from anywhere.
struct PaletteCommand
{
    QString title;
    QString icon;
    QString keys; ///< how else it is reached, e.g. "Ctrl+2"; may be empty
    std::function<void()> run;
};

/// Ctrl+K: type a part of what is wanted, Enter does it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QList<PaletteCommand> commands, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();
    void tellCurrent();

    QList<PaletteCommand> m_commands;
    QList<qsizetype> m_shown; ///< indices into m_commands, as listed
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace muster::ui
