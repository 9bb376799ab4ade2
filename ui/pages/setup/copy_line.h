// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

class LineEdit;

/// Something to be put elsewhere, letter by letter, with the button that copies it.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    explicit CopyLine(const QString &name, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    LineEdit *m_edit;
};

} // namespace muster::ui
