// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace muster::ui {

/// A card under a message, with its fields and buttons.
class CardView : public QFrame
{
    Q_OBJECT

public:
    explicit CardView(const backend::ChatCard &card, QWidget *parent = nullptr);

Q_SIGNALS:
    void buttonClicked(const QString &buttonId);
    void linkOpened(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(QVBoxLayout *column, const QString &markdown);
    void addFields(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    QWidget *makeField(const backend::ChatField &field);

    backend::ChatCard m_card;
};

} // namespace muster::ui
