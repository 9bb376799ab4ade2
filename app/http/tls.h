// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QSslConfiguration>
#include <QString>

namespace muster::http {

/// What a listener needs to speak TLS, from two PEM files: the certificate with its intermediates, its own
/// first, and the private key (RSA or EC, without a passphrase). The error names the file and says what is
/// wrong with it: Storage when it can not be read, Invalid for its contents.
[[nodiscard]] Outcome<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

} // namespace muster::http
