// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openapi_validator.h"

#include "tests/support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::test {

struct OpenApiValidator::Operation
{
    QByteArray method;
    QString path;
    QRegularExpression pattern;
    QJsonObject description;
    std::unique_ptr<JsonSchema> bodySchema;
};

namespace {

/// Outside of what the document describes.
bool isOutsideApi(const QString &path)
{
    return path.contains("/hooks/commands/"_L1) || path.contains("/oauth/"_L1)
        || path.contains("/.well-known/"_L1);
}

QRegularExpression patternOf(const QString &path)
{
    static const QRegularExpression parameter(u"\\\\\\{[^}]+\\\\\\}"_s);
    QString pattern = QRegularExpression::escape(path);
    pattern.replace(parameter, u"[^/]+"_s);
    return QRegularExpression(u"^"_s + pattern + u"$"_s);
}

QJsonObject jsonSchemaIn(const QJsonValue &content)
{
    return content[u"content"_s][u"application/json"_s][u"schema"_s].toObject();
}

/// @p schema, or what it refers to.
QJsonObject resolved(const QJsonObject &schema, const QJsonObject &document)
{
    const QString reference = schema.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return schema;
    QJsonValue found = document;
    for (const QString &step : reference.mid(2).split(u'/'))
        found = found[step];
    return found.toObject();
}

/// Keys that the schema does not name, where it names any.
QStringList undocumentedKeys(const QJsonValue &value, const QJsonObject &schemaOrReference,
                             const QJsonObject &document, const QString &place)
{
    const QJsonObject schema = resolved(schemaOrReference, document);
    QStringList keys;
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            keys += undocumentedKeys(element, schema.value("items"_L1).toObject(), document, place + u"[]"_s);
        keys.removeDuplicates();
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (properties.isEmpty())
        return keys;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = place + it.key();
        if (properties.contains(it.key()))
            keys += undocumentedKeys(it.value(), properties.value(it.key()).toObject(), document, key + u'.');
        else
            keys.append(u"body: undocumented key \"%1\""_s.arg(key));
    }
    return keys;
}

bool isJson(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            return value.startsWith("application/json");
    }
    return false;
}

} // namespace

OpenApiValidator::OpenApiValidator(const QString &documentPath, QList<ApiException> exceptions)
    : m_exceptions(std::move(exceptions)), m_exceptionUsed(m_exceptions.size(), false)
{
    QFile file(documentPath);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no API document at %s", qPrintable(documentPath));
    m_document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.constBegin(); method != methods.constEnd(); ++method) {
            auto operation = std::make_unique<Operation>();
            operation->method = method.key().toUpper().toLatin1();
            operation->path = path.key();
            operation->pattern = patternOf(path.key());
            operation->description = method.value().toObject();
            m_operations.push_back(std::move(operation));
        }
    }
}

OpenApiValidator::~OpenApiValidator() = default;

QStringList OpenApiValidator::problems(const ApiRequest &request)
{
    const QString path = QUrl::fromEncoded(request.target).path(QUrl::FullyEncoded);
    if (isOutsideApi(path))
        return {};
    Operation *operation = operationFor(request);
    if (!operation)
        return {u"%1 %2: not in the document"_s.arg(QString::fromLatin1(request.method), path)};
    QStringList problems = queryProblems(*operation, request) + bodyProblems(*operation, request);
    problems.removeIf([&](const QString &problem) { return isExcepted(*operation, problem); });
    for (QString &problem : problems)
        problem.prepend(u"%1 %2: "_s.arg(QString::fromLatin1(operation->method), operation->path));
    return problems;
}

void OpenApiValidator::observe(const ApiRequest &request)
{
    ++m_count;
    m_observed += problems(request);
}

QStringList OpenApiValidator::unusedExceptions() const
{
    QStringList unused;
    for (qsizetype i = 0; i < m_exceptions.size(); ++i) {
        if (!m_exceptionUsed.at(i))
            unused.append(m_exceptions.at(i).path + u": "_s + m_exceptions.at(i).part);
    }
    return unused;
}

/// Of several templates that fit ("/users/ids", "/users/{user_id}") the one with the fewest parameters.
OpenApiValidator::Operation *OpenApiValidator::operationFor(const ApiRequest &request)
{
    QString path = QUrl::fromEncoded(request.target).path(QUrl::FullyEncoded);
    if (const qsizetype start = path.indexOf("/api/v4/"_L1); start > 0)
        path.remove(0, start);
    Operation *best = nullptr;
    for (const auto &operation : m_operations) {
        if (operation->method != request.method || !operation->pattern.match(path).hasMatch())
            continue;
        if (!best || operation->path.count(u'{') < best->path.count(u'{'))
            best = operation.get();
    }
    return best;
}

QStringList OpenApiValidator::queryProblems(const Operation &operation, const ApiRequest &request) const
{
    QStringList known;
    QStringList required;
    for (const auto &parameter : operation.description.value("parameters"_L1).toArray()) {
        if (parameter[u"in"_s].toString() != "query"_L1)
            continue;
        known.append(parameter[u"name"_s].toString());
        if (parameter[u"required"_s].toBool())
            required.append(known.last());
    }
    QStringList problems;
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    for (const auto &[name, value] : query.queryItems()) {
        required.removeAll(name);
        if (!known.contains(name))
            problems.append(u"query: undocumented parameter \"%1\""_s.arg(name));
    }
    for (const QString &name : std::as_const(required))
        problems.append(u"query: missing parameter \"%1\""_s.arg(name));
    return problems;
}

QStringList OpenApiValidator::bodyProblems(Operation &operation, const ApiRequest &request)
{
    const QJsonValue description = operation.description.value("requestBody"_L1);
    if (request.body.isEmpty())
        return description[u"required"_s].toBool() ? QStringList{u"body: missing"_s} : QStringList();
    if (!isJson(request.headers))
        return {u"body: not announced as JSON"_s};
    const QJsonValue body = jsonFrom(request.body);
    if (body.isUndefined())
        return {u"body: not JSON"_s};
    const QJsonObject schema = jsonSchemaIn(description);
    if (schema.isEmpty()) {
        // Several POSTs without arguments are described as having no body; an empty object says as much.
        return body == QJsonValue(QJsonObject()) ? QStringList() : QStringList{u"body: undocumented"_s};
    }
    if (!operation.bodySchema)
        operation.bodySchema
            = std::make_unique<JsonSchema>(schema, m_document.value("components"_L1).toObject());
    QStringList problems = undocumentedKeys(body, schema, m_document, QString());
    for (const QString &problem : operation.bodySchema->problems(body))
        problems.append(u"body: "_s + problem);
    return problems;
}

bool OpenApiValidator::isExcepted(const Operation &operation, const QString &problem)
{
    for (qsizetype i = 0; i < m_exceptions.size(); ++i) {
        const ApiException &exception = m_exceptions.at(i);
        if (exception.method != operation.method || exception.path != operation.path
            || !problem.startsWith(exception.part))
            continue;
        m_exceptionUsed[i] = true;
        return true;
    }
    return false;
}

} // namespace muster::test
