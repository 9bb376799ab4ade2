// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// What one sees before there is anything: practise, or connect a workspace.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiseRequested();
    void setupRequested();

private:
    [[nodiscard]] QWidget *makeWays();
    [[nodiscard]] QWidget *makeWay(const QString &icon, const QString &title, const QString &sentence,
                                   QWidget *button);
};

} // namespace muster::ui
