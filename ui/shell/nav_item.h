// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_entry.h"

#include <QAbstractButton>

namespace muster::ui {

/// A page's line in the sidebar: icon, title, badge; the icon alone when the sidebar is a rail.
class NavItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavItem(const QString &title, const QString &icon, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    void setRail(bool rail);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();
    void paintBadge(QPainter *painter) const;

    QString m_icon;
    Badge m_badge;
    bool m_isRail = false;
};

} // namespace muster::ui
