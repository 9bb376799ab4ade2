// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/transcript.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace muster::test {

/// A request as it goes out.
struct ApiRequest
{
    QByteArray method;
    QByteArray target; ///< with the query; a sub-path before /api/v4 is skipped
    HeaderList headers;
    QByteArray body;
};

/// Something that we know better than the document, because a real server was recorded.
struct ApiException
{
    QByteArray method;
    QString path; ///< template, e.g. "/api/v4/posts/{post_id}/patch"
    QString part; ///< beginning of the problem, e.g. "body: undocumented key \"root_id\""
    QString reason; ///< the recording that shows it
};

/// Holds requests against an OpenAPI 3.0 document: known path and method, known query parameters, required
/// ones there, and a JSON body of the described shape without undocumented keys. Paths outside the API
/// (/hooks/commands, /oauth, /.well-known) pass.
class OpenApiValidator
{
public:
    OpenApiValidator(const QString &documentPath, QList<ApiException> exceptions);
    ~OpenApiValidator();

    /// What is wrong with it; empty: nothing.
    [[nodiscard]] QStringList problems(const ApiRequest &request);

    /// Looks at it and keeps the problems: for use as an observer.
    void observe(const ApiRequest &request);
    [[nodiscard]] const QStringList &observedProblems() const { return m_observed; }
    [[nodiscard]] int observedCount() const { return m_count; }
    /// Exceptions that no request has needed so far.
    [[nodiscard]] QStringList unusedExceptions() const;

private:
    struct Operation;

    [[nodiscard]] Operation *operationFor(const ApiRequest &request);
    [[nodiscard]] QStringList queryProblems(const Operation &operation, const ApiRequest &request) const;
    [[nodiscard]] QStringList bodyProblems(Operation &operation, const ApiRequest &request);
    [[nodiscard]] bool isExcepted(const Operation &operation, const QString &problem);

    QJsonObject m_document;
    QList<ApiException> m_exceptions;
    QList<bool> m_exceptionUsed;
    std::vector<std::unique_ptr<Operation>> m_operations;
    QStringList m_observed;
    int m_count = 0;
};

/// For Mattermost 5.37 and 11.6, with the exceptions that the recordings show.
[[nodiscard]] std::unique_ptr<OpenApiValidator> mattermostValidator();

} // namespace muster::test
