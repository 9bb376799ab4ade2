// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <functional>

namespace muster::settings {

/// Reads one object of a configuration and says what in it is not understood. What is missing or wrong leaves
/// the value as it was.
class ObjectReader
{
public:
    /// @p path is that of the object, empty for the document. @p problems outlives the reader.
    ObjectReader(QJsonObject object, QString path, Texts texts, Problems *problems);

    void read(const QString &key, QString &value);
    void read(const QString &key, bool &value);
    void read(const QString &key, int &value);
    void read(const QString &key, QUrl &value);
    void read(const QString &key, QStringList &value);

    /// One of @p allowed; @p take gets it.
    void readWord(const QString &key, const QStringList &allowed,
                  const std::function<void(const QString &)> &take);
    /// A list of some of @p allowed, each once; @p take gets it whole.
    void readWords(const QString &key, const QStringList &allowed,
                   const std::function<void(const QStringList &)> &take);

    void readObject(const QString &key, const std::function<void(ObjectReader &)> &readMembers);
    /// @p begin comes before the first element, also of an empty list.
    void readObjects(const QString &key, const std::function<void()> &begin,
                     const std::function<void(ObjectReader &)> &readMembers);

    /// Reports the keys that nobody asked for. To be called last; readObject() does it for its members.
    void refuseRest();

private:
    [[nodiscard]] QJsonValue take(const QString &key);
    [[nodiscard]] QString pathOf(const QString &key) const;
    void report(const QString &path, const QString &message, const QString &hint = {});
    bool isAllowed(const QString &path, const QString &word, const QStringList &allowed);
    [[nodiscard]] QString hintFor(const QString &unknownKey) const;

    QJsonObject m_object;
    QString m_path;
    Texts m_texts;
    Problems *m_problems;
    QStringList m_known;
};

} // namespace muster::settings
