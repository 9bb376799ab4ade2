// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

/// Two fields in one row; below each other when text is large.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    SideBySide(QWidget *left, QWidget *right, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
};

} // namespace muster::ui
