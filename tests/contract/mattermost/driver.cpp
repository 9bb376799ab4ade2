// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/driver.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

bool Driver::speaks(const RecordedExchange &exchange) const
{
    if (exchange.method != method || !path.match(exchange.path()).hasMatch())
        return false;
    const QJsonValue body = exchange.requestJson();
    if (!exchange.requestBody.isEmpty() && body.isUndefined())
        return false;
    QStringList said = body.toObject().keys();
    for (const auto &[name, value] : exchange.query().queryItems())
        said.append(name);
    if (exchange.requestBody.isEmpty() && !keys.isEmpty() && said.isEmpty() && method != "GET")
        return false;
    return std::all_of(said.begin(), said.end(), [this](const QString &key) {
        return keys.contains(key) || ignoredKeys.contains(key);
    });
}

QRegularExpression wholePath(const QString &pattern)
{
    return QRegularExpression(u"^%1$"_s.arg(pattern));
}

} // namespace muster::test
