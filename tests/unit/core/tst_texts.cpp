// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/texts.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s << u"de"_s;
        QTest::newRow("Austrian") << u"de-AT"_s << u"de"_s;
        QTest::newRow("German as POSIX writes it") << u"de_CH.UTF-8"_s << u"de"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s;
        QTest::newRow("Australian") << u"en-AU"_s << u"en"_s;
        QTest::newRow("Korean, which we do not speak") << u"ko"_s << u"en"_s;
        QTest::newRow("a language that begins like German") << u"den"_s << u"en"_s;
        QTest::newRow("none") << QString() << u"en"_s;
    }

    void speaksTheLanguageOfTheLocale()
    {
        QFETCH(QString, locale);
        QTEST(Texts::forLocale(locale).language(), "language");
    }

    void speaksTheChosenLanguageToOthers()
    {
        QCOMPARE(Texts::forLocale(u"ko", u"de").language(), u"de"_s);
        QCOMPARE(Texts::forLocale(u"ko", u"fr").language(), u"en"_s);
        QCOMPARE(Texts::forLocale(u"en-US", u"de").language(), u"en"_s);
    }

    void translatesIntoGerman()
    {
        QCOMPARE(Texts::forLocale(u"de").translate("Form", "Severity"), u"Schweregrad"_s);
        QCOMPARE(Texts().translate("Form", "Severity"), u"Severity"_s);
    }

    void saysInEnglishWhatItCannotTranslate()
    {
        QCOMPARE(Texts::forLocale(u"de").translate("Nowhere", "“%n” is unheard of", nullptr, 3),
                 u"“3” is unheard of"_s);
    }

    void knowsPluralForms_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("English, one") << u"en"_s << 1 << u"Use at most 1 character."_s;
        QTest::newRow("English, many") << u"en"_s << 150 << u"Use at most 150 characters."_s;
        QTest::newRow("English, none") << u"en"_s << 0 << u"Use at most 0 characters."_s;
        QTest::newRow("German, one") << u"de"_s << 1 << u"Höchstens 1 Zeichen verwenden."_s;
        QTest::newRow("German, many") << u"de"_s << 150 << u"Höchstens 150 Zeichen verwenden."_s;
    }

    void knowsPluralForms()
    {
        QFETCH(QString, locale);
        QFETCH(int, count);
        QTEST(Texts::forLocale(locale).translate("Form", "Use at most %n character(s).", nullptr, count),
              "text");
    }

    void isReadOnSeveralThreads()
    {
        const Texts german = Texts::forLocale(u"de");
        std::atomic<int> translated = 0;
        {
            std::vector<std::jthread> readers;
            for (int i = 0; i < 4; ++i)
                readers.emplace_back([german, &translated] {
                    for (int j = 0; j < 1'000; ++j)
                        translated += german.translate("Form", "Title") == "Titel"_L1 ? 1 : 0;
                });
        }
        QCOMPARE(translated.load(), 4'000);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTexts)
#include "tst_texts.moc"
