// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

class Paragraph;
class Switch;

/// A switch with its words at the left.
class SwitchRow : public QWidget
{
    Q_OBJECT

public:
    SwitchRow(const QString &title, const QString &help, QWidget *parent = nullptr);

    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    void setSwitchEnabled(bool enabled);

Q_SIGNALS:
    void toggled(bool checked);

private:
    Switch *m_switch;
};

} // namespace muster::ui
