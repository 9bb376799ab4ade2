// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QJsonObject>

namespace muster::settings {

/// The version of the document that we write; an older one is read as well, a newer one refused.
inline constexpr int documentVersion = 1;

/// The whole configuration: {"muster": {"version": 1}, "workspace": {…}, …}. Without secrets.
[[nodiscard]] QJsonObject toDocument(const Settings &settings);

/// The same as indented text, keys in alphabetical order.
[[nodiscard]] QByteArray toText(const Settings &settings);

/// What was read from a document, and what of it was not understood: unknown keys, wrong types, unknown
/// words. What is missing has its default; what has a problem keeps its default as well.
struct ReadDocument
{
    Settings settings;
    Problems problems;
};

[[nodiscard]] ReadDocument fromDocument(const QJsonObject &document, const Texts &texts = Texts());

/// As fromDocument(). Malformed, with line and column, when @p text is no JSON object.
[[nodiscard]] Outcome<ReadDocument> fromText(const QByteArray &text, const Texts &texts = Texts());

} // namespace muster::settings
