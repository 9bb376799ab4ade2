// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"
#include "ui/shell/page_entry.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace muster::ui {

class NavItem;
class RelayLine;

/// Navigation: the mark, the pages, the relay's state. From 140 % text on a rail of icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, const Badge &badge);
    void showRelay(const backend::RelayState &relay);

Q_SIGNALS:
    void chosen(const QString &pageId);
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void addItems(const QList<PageEntry> &pages, PageEntry::Section section);
    void fit();

    QHash<QString, NavItem *> m_items;
    QWidget *m_names = nullptr;
    QLabel *m_workspace = nullptr;
    QLabel *m_configure = nullptr;
    RelayLine *m_relay = nullptr;
};

} // namespace muster::ui
