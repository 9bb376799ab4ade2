// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/browser_words.h"

#include "app/core/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace muster::ui {

void speak(const QString &language)
{
    const QString ours = Texts::forLocale(language).language();
    QLocale::setDefault(QLocale(ours));
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(u":/i18n/muster_%1.qm"_s.arg(ours)))
        QCoreApplication::installTranslator(words);
}

} // namespace muster::ui
