// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/transcript.h"

namespace muster::test {

/// What a real server sent to an integration of ours: a slash command, a form's submission, a click.
struct InboundRequest
{
    QString name; ///< version, topic and what it was recorded for
    QByteArray method;
    QByteArray target; ///< with the query
    HeaderList headers; ///< in wire order
    QByteArray body;
    QList<std::pair<QString, QString>> form; ///< the decoded fields of a form's body; empty: none was

    /// As it came over the wire.
    [[nodiscard]] QByteArray bytes() const;
    /// The last value of that name; empty when there is none.
    [[nodiscard]] QString field(const QString &key) const;
};

/// All of a version ("5.37" or "11.6"), in the order of the recordings.
[[nodiscard]] QList<InboundRequest> readInbound(const QString &version);

} // namespace muster::test
