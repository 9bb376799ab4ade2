// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/texts.h"

#include <QDebug>
#include <QTranslator>

using namespace Qt::StringLiterals;

// At global scope, as Q_INIT_RESOURCE wants it: nothing else pulls the resource out of a static library.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace muster {

namespace {

using Translator = std::shared_ptr<const QTranslator>;

Translator load(const QString &language)
{
    initTranslationResource();
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(u":/i18n/muster_%1.qm"_s.arg(language)))
        qFatal("The texts in \"%s\" are missing in this build.", qUtf8Printable(language));
    return translator;
}

/// English has a catalogue too, for its plural forms.
Translator translatorOf(const QString &language)
{
    if (language == "de"_L1) {
        static const Translator german = load(u"de"_s);
        return german;
    }
    static const Translator english = load(u"en"_s);
    return english;
}

/// "de" of "de-AT" and "de_CH".
QString languageOf(QStringView locale)
{
    const auto end
        = std::find_if_not(locale.begin(), locale.end(), [](QChar letter) { return letter.isLetter(); });
    return QStringView(locale.begin(), end).toString().toLower();
}

} // namespace

Texts::Texts() : Texts(u"en"_s) { }

Texts::Texts(const QString &language) : m_language(language), m_translator(translatorOf(language)) { }

Texts Texts::forLocale(QStringView mattermostLocale, QStringView otherwise)
{
    const QString wanted = languageOf(mattermostLocale);
    if (speaks(wanted))
        return Texts(wanted);
    return speaks(otherwise) ? Texts(otherwise.toString()) : Texts();
}

const QStringList &Texts::languages()
{
    static const QStringList spoken{u"en"_s, u"de"_s};
    return spoken;
}

bool Texts::speaks(QStringView language)
{
    return languages().contains(language);
}

QString Texts::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, QString::number(n));
    return text;
}

} // namespace muster
