// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings_store.h"

#include "tests/unit/settings/good_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using settings::Settings;
using settings::SettingsStore;

namespace {

/// JSON with single quotes, which moc reads better than raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"settings.json"_s);
    }

    void withoutAFileEverythingIsDefault()
    {
        const auto loaded = SettingsStore(m_file).load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, Settings());
    }

    void loadsWhatWasSaved()
    {
        const SettingsStore store(m_file);
        QVERIFY(store.save(goodSettings()));
        const auto loaded = store.load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, goodSettings());
    }

    void makesTheFolder()
    {
        const SettingsStore store(m_folder->filePath(u"a/b/settings.json"_s));
        QVERIFY(store.save(goodSettings()));
        QVERIFY(QFile::exists(store.file()));
    }

    void aBrokenFileIsSaidAndKept()
    {
        const QByteArray broken = "{\"listener\": {\"port\": 9000";
        writeFile(m_file, broken);
        const auto loaded = SettingsStore(m_file).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Malformed);
        QVERIFY(loaded.error().what.contains(m_file));
        QCOMPARE(contentsOf(m_file), broken);
    }

    void whatIsNotUnderstoodIsSaidWhole()
    {
        writeFile(m_file, json("{'listener': {'prot': 9000}, 'colour': 'red'}"));
        const auto loaded = SettingsStore(m_file).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Invalid);
        QCOMPARE(loaded.error().detail.count(u'\n'), 1);
        QVERIFY(loaded.error().detail.contains("listener.prot: "_L1));
        QVERIFY(loaded.error().what.startsWith("2 things in "_L1));
    }

    void aFileThatCannotBeReadIsSaid()
    {
        QVERIFY(QDir().mkpath(m_file));
        const auto loaded = SettingsStore(m_file).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    }

    void aFailedSaveLeavesTheOldOnes()
    {
        const QString inTheWay = m_folder->filePath(u"file"_s);
        writeFile(inTheWay, "not a folder");
        const auto saved = SettingsStore(inTheWay + u"/settings.json"_s).save(goodSettings());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY(saved.error().what.contains(inTheWay));
        QCOMPARE(contentsOf(inTheWay), "not a folder");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSettingsStore)
#include "tst_settings_store.moc"
