// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/http/message.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace muster::relay {

/// A page for somebody's browser. Plain text throughout.
struct Page
{
    int status = 200;
    QString title;
    QStringList paragraphs;
    QString linkText = {};
    QUrl link = {}; ///< empty: none is shown
};

/// As HTML in the language of @p texts, light or dark as the browser is. Without scripts, and nothing is
/// loaded; nothing of it is kept by caches or told to who it links to.
[[nodiscard]] http::Response htmlOf(const Page &page, const Texts &texts);
/// On to another address, by the same rules.
[[nodiscard]] http::Response redirectTo(const QUrl &url);

} // namespace muster::relay
