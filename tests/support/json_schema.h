// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <memory>

namespace muster::test {

/// A JSON schema of an OpenAPI document, ready to hold values against.
class JsonSchema
{
public:
    /// @p components is where "#/components/…" points to.
    JsonSchema(const QJsonObject &schema, const QJsonObject &components);
    ~JsonSchema();

    /// What is wrong with @p value, each with the place, e.g. "/props: …"; empty: nothing.
    [[nodiscard]] QStringList problems(const QJsonValue &value) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::test
