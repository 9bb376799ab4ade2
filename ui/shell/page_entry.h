// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace muster::ui {

/// One page as the window knows it: how it is listed, and how it is made once somebody wants to see it.
struct PageEntry
{
    enum class Section { Daily, Configure, Foot };

    QString id; ///< stable, e.g. "incidents"; also of --page
    QString title; ///< as listed
    QString icon;
    Section section = Section::Daily;
    std::function<QWidget *(QWidget *parent)> make;
};

/// What stands behind a page's title in the sidebar.
struct Badge
{
    int count = 0; ///< 0: nothing is shown
    bool needsYou = false;
    QString meaning; ///< for tooltip and accessible name, e.g. "3 open"

    bool operator==(const Badge &) const = default;
};

} // namespace muster::ui
