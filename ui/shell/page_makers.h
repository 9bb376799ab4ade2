// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_memory.h"
#include "ui/look/signs.h"
#include "ui/shell/page_entry.h"

#include <QHash>
#include <QList>

namespace muster::backend {
class Facades;
}

namespace muster::ui {

class Language;
class WindowMemory;

/// What a presenter may use to show a page of the running house.
struct PageContext
{
    backend::Facades &facades;
    Language &language;
    WindowMemory &memory;
    std::function<void(const QString &pageId)> open;
    std::function<void(Condition condition, const QString &sentence)> toast;
    /// Says what was done, and offers to take it back.
    std::function<void(const QString &sentence, const QString &action, std::function<void()> act)> offer;
    std::function<void()> about;
    QHash<QString, FormMemory> &forms; ///< by page: what outlives the window
    /// A page at one place of it: a setting's path, a section of the help.
    std::function<void(const QString &pageId, const QString &place)> openAt{};
};

/// Every page, in the order of the sidebar.
[[nodiscard]] QList<PageEntry> pageEntries(const PageContext &context);

} // namespace muster::ui
