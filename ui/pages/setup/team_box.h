// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

namespace muster::ui {

/// One team to tick. A long title elides, and then has the whole as its tooltip.
class TeamBox : public QCheckBox
{
    Q_OBJECT

public:
    TeamBox(const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_name; ///< in the URL
    QString m_title;
};

} // namespace muster::ui
