// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <memory>

class QTranslator;

namespace muster {

/// The texts of one language. A value: cheap to copy, may be read on any thread. English is the language
/// of the source texts; whatever another language lacks is said in English.
class Texts
{
public:
    /// English.
    Texts();

    /// For a locale as Mattermost writes it: "de", "de-AT", "en-AU", "pt-BR". A language we do not speak
    /// gives @p otherwise ("en" or "de").
    [[nodiscard]] static Texts forLocale(QStringView mattermostLocale, QStringView otherwise = u"en");

    /// "en" and "de".
    [[nodiscard]] static const QStringList &languages();
    [[nodiscard]] static bool speaks(QStringView language);

    /// "en" or "de".
    [[nodiscard]] QString language() const { return m_language; }

    /// The text in this language, UTF-8 in @p source. With @p n not negative the plural form for it, where
    /// %n stands for the number. lupdate finds calls by this name.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation = nullptr, int n = -1) const;

private:
    explicit Texts(const QString &language);

    QString m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace muster
