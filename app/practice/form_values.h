// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

#include <QHash>

namespace muster::practice {

/// The values of a form by their names, as a browser encodes one: '+' is a space, which a QUrlQuery does not
/// know. The first of several values of one name counts.
class FormValues
{
public:
    /// "a=b&c=d"
    explicit FormValues(const QByteArray &encoded);
    /// What stands after the '?' of the request.
    [[nodiscard]] static FormValues ofQuery(const http::Request &request);
    /// Of its body if that is a form, else of its query, as Go's ParseForm has it.
    [[nodiscard]] static FormValues ofBody(const http::Request &request);

    [[nodiscard]] QString operator[](const QString &name) const { return m_values.value(name); }
    [[nodiscard]] bool contains(const QString &name) const { return m_values.contains(name); }

private:
    QHash<QString, QString> m_values;
};

/// As Go's url.QueryEscape writes it: a space is '+'.
[[nodiscard]] QByteArray escapedForQuery(const QString &text);

} // namespace muster::practice
