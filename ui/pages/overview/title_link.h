// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace muster::ui {

/// An incident's number and title, pressed to open it. Elides, and then has the whole as its tooltip.
class TitleLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TitleLink(QWidget *parent = nullptr);

    void setIncident(const QString &number, const QString &title);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int titleLeft() const;
    void describe();

    QString m_number;
};

} // namespace muster::ui
