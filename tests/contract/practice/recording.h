// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace muster::test {

/// One exchange as a real server was seen to make it.
struct RecordedItem
{
    QString name; ///< unique in its file: a repeated name gets " (2)", " (3)", …
    QJsonObject json;
};

/// One file of tests/contract/recordings.
struct Recording
{
    QString version; ///< "5.37" or "11.6"
    QString topic; ///< file name without ending, e.g. "03_slash_commands"
    QList<RecordedItem> items;

    /// Host and port of every integration server that the recorded server called, e.g. "127.0.0.1:9123".
    [[nodiscard]] QStringList integrationHosts() const;
};

/// Empty items when the file cannot be read; the caller's test then fails on their number.
[[nodiscard]] Recording readRecording(const QString &version, const QString &topic);

/// Topics recorded of that version, sorted.
[[nodiscard]] QStringList recordedTopics(const QString &version);

/// The inbound requests of an item: none, one, or several (redirects).
[[nodiscard]] QList<QJsonObject> inboundOf(const QJsonObject &item);

} // namespace muster::test
