// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/uninstall_view.h"

#include <QWidget>

namespace muster::ui {

class Chip;
class Paragraph;

/// One thing that Muster made or uses: what it is, and what happens to it.
class BelongingRow : public QWidget
{
    Q_OBJECT

public:
    explicit BelongingRow(QWidget *parent = nullptr);

    void render(const backend::Belonging &one);

private:
    Paragraph *m_name;
    Paragraph *m_detail;
    Paragraph *m_fate;
    Paragraph *m_byHand;
    Chip *m_chip;
};

/// All of them that are in one place. Rows are kept, so that the list does not move while it changes.
class BelongingList : public QWidget
{
    Q_OBJECT

public:
    explicit BelongingList(QWidget *parent = nullptr);

    void render(const backend::Belongings &all);

private:
    QList<BelongingRow *> m_rows;
};

} // namespace muster::ui
