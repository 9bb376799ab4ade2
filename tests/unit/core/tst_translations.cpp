// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/core/translation_sources.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QString translationFile(const QString &language)
{
    return QStringLiteral(MUSTER_SOURCE_DIR "/translations/muster_%1.ts").arg(language);
}

QStringList sourcesOf(const QList<Message> &messages)
{
    QStringList sources;
    for (const Message &message : messages)
        sources.append(message.source);
    sources.sort();
    return sources;
}

/// %1, %2 … each once, in order. Not %n: a singular may say it in a word.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[0-9]+"_s);
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// The .ts files say all that the code says.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftUntranslated_data() { addLanguages(); }

    void nothingIsLeftUntranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesIn(translationFile(language));
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const Message &message : messages) {
            if (!message.isFinished || message.translations.contains(QString()))
                missing.append(message.source);
        }
        QCOMPARE(missing, QStringList());
    }

    void eachPlaceIsFilledInTheTranslationToo_data() { addLanguages(); }

    void eachPlaceIsFilledInTheTranslationToo()
    {
        QFETCH(QString, language);
        QStringList different;
        const QList<Message> messages = messagesIn(translationFile(language));
        for (const Message &message : messages) {
            for (const QString &translation : message.translations) {
                if (placesIn(translation) != placesIn(message.source))
                    different.append(message.source);
            }
        }
        QCOMPARE(different, QStringList());
    }

    void noTextBegsOrShouts()
    {
        static const QRegularExpression begging(u"\\b(please|bitte)\\b|[\\w.]!"_s,
                                                QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
        QStringList wrong;
        const QList<Message> messages = messagesIn(translationFile(u"de"_s));
        for (const Message &message : messages) {
            const QStringList texts = QStringList(message.translations) << message.source;
            for (const QString &text : texts) {
                if (begging.match(text).hasMatch())
                    wrong.append(text);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    void everyTextOfTheCodeIsListed() { compareWithCode(u"de"_s, {}); }

    /// lupdate passes over a call in silence when it cannot read its arguments, e.g. a cast.
    void everyCallIsReadByLupdate()
    {
        const QStringList listed = sourcesOf(messagesIn(translationFile(u"de"_s)));
        QStringList unread;
        for (const QString &begin : beginningsIn(QStringLiteral(MUSTER_SOURCE_DIR "/app"))) {
            const bool isListed = std::any_of(listed.begin(), listed.end(), [&begin](const QString &source) {
                return source.startsWith(begin);
            });
            if (!isListed)
                unread.append(begin);
        }
        QCOMPARE(unread, QStringList());
    }

    void everyCallInTheConsoleIsReadByLupdate()
    {
        QStringList listed;
        for (const Message &message : messagesIn(translationFile(u"de"_s)))
            listed.append(message.source.section(u'|', 1, -3));
        const QStringList begun = trBeginningsIn(QStringLiteral(MUSTER_SOURCE_DIR "/ui"));
        QVERIFY(!begun.isEmpty());
        QStringList unread;
        for (const QString &begin : begun) {
            const bool isListed = std::any_of(listed.begin(), listed.end(), [&begin](const QString &source) {
                return source.startsWith(begin);
            });
            if (!isListed)
                unread.append(begin);
        }
        QCOMPARE(unread, QStringList());
    }

    void everyPluralOfTheCodeIsListedInEnglish() { compareWithCode(u"en"_s, {u"-pluralonly"_s}); }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("English plural forms") << u"en"_s;
    }

    static void compareWithCode(const QString &language, const QStringList &options)
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(MUSTER_LUPDATE),
                      QStringList{u"-I"_s, QStringLiteral(MUSTER_SOURCE_DIR), u"-silent"_s,
                                  u"-target-language"_s, language}
                          + options
                          + QStringList{QStringLiteral(MUSTER_SOURCE_DIR "/app"),
                                        QStringLiteral(MUSTER_SOURCE_DIR "/ui"), u"-ts"_s, fresh});
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList inCode = sourcesOf(messagesIn(fresh));
        const QStringList listed = sourcesOf(messagesIn(translationFile(language)));
        QStringList missing;
        for (const QString &source : inCode) {
            if (!listed.contains(source))
                missing.append(source);
        }
        // Build the target update-translations, then translate what is new in translations/.
        QCOMPARE(missing, QStringList());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTranslations)
#include "tst_translations.moc"
