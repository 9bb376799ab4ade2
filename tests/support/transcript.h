// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>
#include <utility>

namespace muster::test {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// One request to a real server and what it answered, byte for byte.
struct RecordedExchange
{
    QString version; ///< "5.37" or "11.6"
    QString topic; ///< file name without ending, e.g. "07_channels"
    QString name;
    QByteArray method;
    QByteArray target; ///< with the query
    HeaderList requestHeaders;
    QByteArray requestBody;
    int status = 0;
    QByteArray reason;
    HeaderList answerHeaders;
    QByteArray answerBody;

    /// Decoded, after "/api/v4", without the query.
    [[nodiscard]] QString path() const;
    /// The segments of path(), e.g. {"channels", "<id>", "members"}.
    [[nodiscard]] QStringList segments() const;
    [[nodiscard]] QUrlQuery query() const;
    /// Undefined when the body is not JSON.
    [[nodiscard]] QJsonValue requestJson() const;
    [[nodiscard]] QJsonValue answerJson() const;
};

/// Undefined when @p text is no JSON document.
[[nodiscard]] QJsonValue jsonFrom(const QByteArray &text);

/// The topics recorded of that version, sorted.
[[nodiscard]] QStringList transcriptTopics(const QString &version);

/// All HTTP exchanges of a file in tests/contract/recordings, in the order in which they happened.
[[nodiscard]] QList<RecordedExchange> readTranscript(const QString &version, const QString &topic);

/// The one of that name; ends the test program when there is none.
[[nodiscard]] RecordedExchange recordedExchange(const QString &version, const QString &topic,
                                                const QString &name);

} // namespace muster::test
