// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/address.h"

#include "ui/browser/allow_list.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

Address addressOf(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty())
        return {};
    const QString host = authorityOf(url);
    return {.host = host,
            .scheme = url.scheme(),
            .isEncrypted = url.scheme() == "https"_L1,
            .hasForeignLetters = host.startsWith("xn--"_L1) || host.contains(".xn--"_L1)};
}

} // namespace muster::ui
