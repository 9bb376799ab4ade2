// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_wire.h"
#include "ui/browser/trouble.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Finding = ui::CertificateCheck::Finding;
namespace word = backend::browser_wire::word;

/// What is said in the place of a page that does not come.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAndWhatToDo_data();
    void saysWhyAndWhatToDo();
    void saysWhatAnEmptyAnswerWas();
};

void TestTrouble::saysWhyAndWhatToDo_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("part");
    const Finding none = Finding::UnknownAuthority;
    QTest::newRow("unknown authority") << -202 << none << word::tls << u"give Muster its file"_s;
    QTest::newRow("known authority, wrong name")
        << -202 << Finding::WrongName << word::tls << u"another name"_s;
    QTest::newRow("known authority, expired") << -202 << Finding::WrongTime << word::tls << u"clock"_s;
    QTest::newRow("wrong name") << -200 << none << word::tls << u"another name"_s;
    QTest::newRow("expired") << -201 << none << word::tls << u"clock"_s;
    QTest::newRow("revoked") << -206 << none << word::tls << u"revoked"_s;
    QTest::newRow("weak key") << -211 << none << word::tls << u"cannot be relied on"_s;
    QTest::newRow("server down") << -102 << none << word::load << u"may be down"_s;
    QTest::newRow("unknown name") << -105 << none << word::load << u"No such name"_s;
    QTest::newRow("no answer") << -118 << none << word::load << u"firewall"_s;
    QTest::newRow("broken off") << -324 << none << word::load << u"broke off"_s;
    QTest::newRow("no TLS there") << -107 << none << word::load << u"plain http"_s;
    QTest::newRow("in circles") << -310 << none << word::load << u"circles"_s;
    QTest::newRow("anything else") << -9 << none << word::load << u"could not be loaded"_s;
}

void TestTrouble::saysWhyAndWhatToDo()
{
    QFETCH(int, error);
    QFETCH(Finding, finding);
    QFETCH(QString, part);
    const ui::Trouble trouble = ui::troubleOfNet(u"chat.example.org"_s, error, finding);
    QTEST(trouble.word, "said");
    QVERIFY2(trouble.sentence.contains(part), qPrintable(trouble.sentence));
    QVERIFY(trouble.heading.contains("chat.example.org"_L1));
}

void TestTrouble::saysWhatAnEmptyAnswerWas()
{
    const ui::Trouble trouble = ui::troubleOfStatus(u"chat.example.org"_s, 502);
    QCOMPARE(trouble.word, word::load);
    QVERIFY(trouble.sentence.contains("502"_L1));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTrouble)
#include "tst_trouble.moc"
