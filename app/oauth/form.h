// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace muster::oauth {

/// Names and values, not encoded.
using Form = QList<std::pair<QByteArray, QByteArray>>;

/// As application/x-www-form-urlencoded, for a body or a query; all but unreserved characters encoded.
[[nodiscard]] QByteArray encodedForm(const Form &form);

} // namespace muster::oauth
