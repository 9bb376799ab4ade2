// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::ui {

Language::Language(QObject *parent) : QObject(parent) { }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::setChoice(const QString &choice)
{
    const QString wanted = choice.isEmpty() ? QLocale::system().name() : choice;
    const QString language = Texts::forLocale(wanted).language();
    if (language == m_current)
        return;
    m_current = language;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_ours.load(u":/i18n/muster_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ours);
    // Numbers and dates are the language's; its region stays the desktop's, where it is of that language.
    const QLocale desktop = QLocale::system();
    const bool isDesktops = desktop.name().section(u'_', 0, 0) == language;
    QLocale::setDefault(isDesktops ? desktop : QLocale(language));
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (language != "en"_L1 && m_qt.load(u"qtbase_%1.qm"_s.arg(language), qtFolder))
        QCoreApplication::installTranslator(&m_qt);
    Q_EMIT changed();
}

Texts Language::texts() const
{
    return Texts::forLocale(m_current);
}

} // namespace muster::ui
