// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace muster {

class Texts;

/// A sentence of the catalogue that is not in a language yet: where it is made nobody knows who will read it,
/// the administrator before the console or somebody in chat.
struct Wording
{
    QString context{}; ///< of the catalogue, e.g. "Store"
    QString source{}; ///< English, with %1 … for the values
    QStringList values{};

    /// lupdate finds calls by this name, so both are literals.
    [[nodiscard]] static Wording translate(const char *context, const char *source);
    [[nodiscard]] Wording arg(const QString &value) const;

    [[nodiscard]] QString inEnglish() const;
    [[nodiscard]] QString in(const Texts &texts) const;

    bool operator==(const Wording &) const = default;
};

} // namespace muster
