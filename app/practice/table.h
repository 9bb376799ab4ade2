// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <unordered_map>
#include <utility>
#include <vector>

namespace muster::practice {

/// Rows by id. A pointer to a row stays good until that row is erased; rows come in the order in which
/// they were added, so that what is listed does not depend on a hash seed.
template <typename Row>
class Table
{
public:
    [[nodiscard]] Row *find(const QString &id)
    {
        const auto it = m_rows.find(id);
        return it == m_rows.end() ? nullptr : &it->second;
    }

    [[nodiscard]] const Row *find(const QString &id) const
    {
        const auto it = m_rows.find(id);
        return it == m_rows.end() ? nullptr : &it->second;
    }

    Row &put(const QString &id, Row row)
    {
        const auto [it, isNew] = m_rows.insert_or_assign(id, std::move(row));
        if (isNew)
            m_order.push_back(id);
        return it->second;
    }

    bool erase(const QString &id)
    {
        if (m_rows.erase(id) == 0)
            return false;
        std::erase(m_order, id);
        return true;
    }

    /// Ids in the order of their adding.
    [[nodiscard]] const std::vector<QString> &ids() const { return m_order; }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    /// All rows that @p wanted says yes to, oldest first.
    template <typename Predicate>
    [[nodiscard]] std::vector<const Row *> where(Predicate wanted) const
    {
        std::vector<const Row *> found;
        for (const QString &id : m_order) {
            const Row &row = m_rows.at(id);
            if (wanted(row))
                found.push_back(&row);
        }
        return found;
    }

private:
    std::unordered_map<QString, Row> m_rows;
    std::vector<QString> m_order;
};

} // namespace muster::practice
