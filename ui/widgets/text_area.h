// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace muster::ui {

/// A text of several lines, its words where those of a line edit stand. Tab goes on.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// As tall as @p lines.
    TextArea(const QString &name, int lines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_lines;
};

} // namespace muster::ui
