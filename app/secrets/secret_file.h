// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"
#include "app/core/texts.h"

#include <QList>
#include <QString>

namespace muster::secrets {

/// The text of a secrets file: lines NAME=value, empty ones and comments. A value that changes stays in its
/// place, and comments stay.
class SecretFile
{
public:
    /// Malformed, with the line's number, never with its text.
    [[nodiscard]] static Outcome<SecretFile> parse(const QByteArray &text, const Texts &texts);

    /// Empty when there is none of that name.
    [[nodiscard]] Secret value(const QString &name) const;
    void setValue(const QString &name, const Secret &secret);
    void remove(const QString &name);

    [[nodiscard]] Secret text() const;

private:
    struct Line
    {
        QString name; ///< empty: a comment or an empty line
        Secret text; ///< the value, or the whole line
    };

    QList<Line> m_lines;
};

} // namespace muster::secrets
