// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/checks.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster::settings {

Problems addressProblems(const QString &path, const QUrl &url, const Texts &texts)
{
    const QString example = texts.translate("Settings", "An example: %1").arg("https://chat.example.org"_L1);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {{path, texts.translate("Settings", "This is no web address (http or https)."), example}};
    if (!url.userInfo().isEmpty())
        return {
            {path, texts.translate("Settings", "The address must not hold a user or a password."), example}};
    if (url.hasQuery() || url.hasFragment())
        return {{path, texts.translate("Settings", "The address must end before “?” and “#”."), example}};
    return {};
}

Problems rangeProblems(const QString &path, int value, int least, int most, const Texts &texts)
{
    if (value >= least && value <= most)
        return {};
    return {{path, texts.translate("Settings", "%1 is out of range.").arg(value),
             texts.translate("Settings", "It can be from %1 to %2.").arg(least).arg(most)}};
}

Problems pathProblems(const QString &path, const QString &file, const Texts &texts)
{
    if (file.isEmpty() || QDir::isAbsolutePath(file))
        return {};
    return {{path, texts.translate("Settings", "“%1” is no absolute path.").arg(file),
             texts.translate("Settings", "Begin it with “/”.")}};
}

} // namespace muster::settings
