// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/json_schema.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace muster::test {

class JsonSchema::Private
{
public:
    valijson::Schema schema;
    QString unreadable; ///< why the schema itself cannot be used
};

JsonSchema::JsonSchema(const QJsonObject &schema, const QJsonObject &components)
    : d(std::make_unique<Private>())
{
    // References are looked for in the document that the schema is in.
    QJsonObject root = schema;
    root.insert(u"components"_s, components);
    const QJsonValue rootValue(root);
    try {
        const valijson::adapters::QtJsonAdapter adapter(rootValue);
        valijson::SchemaParser parser;
        parser.populateSchema(adapter, d->schema);
    } catch (const std::exception &exception) {
        d->unreadable = QString::fromUtf8(exception.what());
    }
}

JsonSchema::~JsonSchema() = default;

QStringList JsonSchema::problems(const QJsonValue &value) const
{
    if (!d->unreadable.isEmpty())
        return {u"schema: "_s + d->unreadable};
    QStringList problems;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter adapter(value);
    if (validator.validate(d->schema, adapter, &results))
        return {};
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string place;
        for (const std::string &step : error.context)
            place += step == "<root>" ? std::string() : step;
        problems.append(QString::fromStdString(place + ": " + error.description));
    }
    return problems;
}

} // namespace muster::test
