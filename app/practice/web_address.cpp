// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/web_address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty()
        && (parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1);
}

} // namespace muster::practice
