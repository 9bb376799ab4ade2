// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class LinkLabel;
class Paragraph;

/// Under an input: what is wrong with it, and a link that mends it where we know how.
class FieldError : public QWidget
{
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);

    /// An empty @p message hides it; an empty @p fix has no link.
    void setMessage(const QString &message, const QString &fix = {});
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void fixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    Paragraph *m_text;
    LinkLabel *m_fix;
};

} // namespace muster::ui
