// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace muster::test {

/// One text of a .ts file.
struct Message
{
    QString source; ///< context|source|note for translators|"yes" with plural forms
    QStringList translations; ///< one, or one a plural form
    bool isFinished = false;
};

/// All of a .ts file; empty when it cannot be read.
[[nodiscard]] QList<Message> messagesIn(const QString &path);

/// "Context|source" of every translate() in the folder's sources, up to the end of its first literal.
[[nodiscard]] QStringList beginningsIn(const QString &folder);

/// The same of every tr(), which has its class as context: the source alone.
[[nodiscard]] QStringList trBeginningsIn(const QString &folder);

} // namespace muster::test
