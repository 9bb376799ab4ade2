// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QSslConfiguration>
#include <QString>

namespace muster::net {

/// What outgoing connections trust: the system's certificate authorities, and those in @p caFile (PEM, one or
/// more certificates) unless it is empty. NotFound or Forbidden when the file cannot be read, Malformed when
/// it holds no certificate.
[[nodiscard]] Outcome<QSslConfiguration> trusting(const QString &caFile);

} // namespace muster::net
