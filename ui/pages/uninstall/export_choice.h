// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/uninstall/uninstall_view_state.h"

#include <QWidget>

namespace muster::ui {

class Button;
class Field;
class LineEdit;
class SwitchRow;

/// Whether configuration and history are kept, and where.
class ExportChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoice(QWidget *parent = nullptr);

    void render(const UninstallViewState &state);

Q_SIGNALS:
    /// Empty: nothing is exported.
    void folderGiven(const QString &folder);

private:
    [[nodiscard]] QWidget *makeFolder();
    void choose();
    void give();

    SwitchRow *m_switch;
    LineEdit *m_folder;
    Field *m_field;
    Button *m_choose;
    QWidget *m_where;
    QString m_suggested;
};

} // namespace muster::ui
