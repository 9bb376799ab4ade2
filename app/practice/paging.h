// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/call.h"

#include <QJsonArray>
#include <algorithm>
#include <vector>

namespace muster::practice {

/// The page of @p rows that the call asks for (page, per_page), each row as @p render has it.
template <typename Row, typename Render>
[[nodiscard]] QJsonArray pageOf(const Call &call, const std::vector<Row> &rows, Render render)
{
    const auto size = static_cast<std::size_t>(call.perPage());
    const std::size_t first = std::min(rows.size(), static_cast<std::size_t>(call.page()) * size);
    const std::size_t end = std::min(rows.size(), first + size);
    QJsonArray page;
    for (std::size_t i = first; i < end; ++i)
        page.append(render(rows[i]));
    return page;
}

} // namespace muster::practice
