// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

#include <QString>

/// What a request tells of the browser that sent it.
namespace muster::relay {

/// The language that the browser asks for first; good enough between two.
[[nodiscard]] QString languageOf(const http::Request &request);

/// Only a look, e.g. for a preview: it uses nothing up.
[[nodiscard]] bool isLook(const http::Request &request);

/// With its question mark; empty when there is none.
[[nodiscard]] QByteArray queryOf(const http::Request &request);

} // namespace muster::relay
