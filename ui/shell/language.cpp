// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// The window's texts alone. What the house below says of errors stays English here: the relay finds the
/// language of each reader by it, who need not be the one before the window.
class WindowTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        return Language::isOfWindow(QLatin1StringView(context))
            ? QTranslator::translate(context, source, disambiguation, n)
            : QString();
    }
};

} // namespace

/// Those of classes, of words that belong to none, and of what the window says as chat does.
bool Language::isOfWindow(QLatin1StringView context)
{
    static const QSet<QLatin1StringView> others{
        "Chat"_L1,      "FormDesk"_L1,     "IncidentFiles"_L1, "IncidentWords"_L1, "PageTitle"_L1,
        "RelayLine"_L1, "SettingField"_L1, "SettingsDraft"_L1, "TimeWords"_L1,     "TitlePreview"_L1};
    return context.startsWith("muster::ui"_L1) || others.contains(context);
}

Language::Language(QObject *parent) : QObject(parent), m_ours(std::make_unique<WindowTranslator>()) { }

Language::~Language()
{
    QCoreApplication::removeTranslator(m_ours.get());
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::setChoice(const QString &choice)
{
    const QString wanted = choice.isEmpty() ? QLocale::system().name() : choice;
    const QString language = Texts::forLocale(wanted).language();
    if (language == m_current)
        return;
    m_current = language;
    QCoreApplication::removeTranslator(m_ours.get());
    QCoreApplication::removeTranslator(&m_qt);
    if (m_ours->load(u":/i18n/muster_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(m_ours.get());
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
