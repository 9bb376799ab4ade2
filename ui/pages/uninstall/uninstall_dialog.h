// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace muster::ui {

class UninstallView;

/// The window that uninstalling has. Closing it stops nothing; the console behind it goes on.
class UninstallDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UninstallDialog(QWidget *parent = nullptr);

    [[nodiscard]] UninstallView *view() const { return m_view; }

private:
    UninstallView *m_view;
};

} // namespace muster::ui
