// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"
#include "tests/gui/page_checks.h"
#include "ui/forms/settings_draft.h"
#include "ui/look/appearance.h"
#include "ui/pages/channels/channels_page.h"
#include "ui/pages/channels/preview_row.h"
#include "ui/pages/channels/template_edit.h"
#include "ui/pages/channels/variable_list.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/switch.h"

#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

/// The page with a draft behind it, as its presenter has it.
struct Desk
{
    SettingsDraft draft{channelFields()};
    ChannelsPage page;

    Desk()
    {
        QObject::connect(&page, &ChannelsPage::edited, &page,
                         [this](const QString &path, const QJsonValue &value) {
                             draft.edit(path, value);
                             show();
                         });
        QObject::connect(&page, &ChannelsPage::fixRequested, &page, [this](const QString &path) {
            draft.edit(path, draft.state(Texts()).problems.value(path).fixValue);
            show();
        });
        show();
        page.resize(1064, 800);
        page.show();
        page.activateWindow();
    }

    [[nodiscard]] ChannelsState state() const
    {
        const settings::Settings edited = draft.edited();
        ChannelsState state;
        state.form = draft.state(Texts());
        state.variables = titleVariables(sampleIncidents().first(), edited.record.catalogue);
        state.previews = titlePreviews(edited.channel, sampleIncidents(), edited.record.catalogue);
        return state;
    }
    void show() { page.render(state()); }
    [[nodiscard]] TemplateEdit *title() { return page.findChild<TemplateEdit *>(); }
    void type(const QString &text)
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
    }
};

} // namespace

/// The page of channels: the template by keyboard, its errors and their mending, and what channels would be
/// called.
class TestGuiChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }
    void init() { m_look->setTextPercent(100); }

    void everySettingGoesRound();
    void previewsFollowTheTemplateAsItIsTyped();
    void aTitleThatIsTooLongSaysSo();
    void aBraceOffersVariablesAndTabTakesOne();
    void escapeClosesTheListAndTabGoesOn();
    void aWrongNameIsToldAndMended_data();
    void aWrongNameIsToldAndMended();
    void privacyIsSeenInThePreview();
    void everyControlHasAName();
    void germanAtTwiceTheSizeHasRoom();
    void aStateSurvivesJson();

private:
    Appearance *m_look = nullptr;
};

void TestGuiChannels::everySettingGoesRound()
{
    Desk desk;
    desk.type(u"{{ incident.title "_s);
    QTest::keyClicks(desk.title(), u"}} now"_s);
    const auto radios = desk.page.findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 3);
    radios[2]->setFocus();
    QTest::keyClick(radios[2], Qt::Key_Space);
    QTest::keyClick(desk.page.findChild<Switch *>(), Qt::Key_Space);
    const settings::ChannelSettings edited = desk.draft.edited().channel;
    QCOMPARE(edited.titleTemplate, u"{{ incident.title }} now"_s);
    QCOMPARE(edited.privacy, settings::ChannelPrivacy::Private);
    QVERIFY(!edited.automatic);
    Desk other;
    other.draft.setApplied(desk.draft.edited());
    other.show();
    QCOMPARE(other.title()->toPlainText(), u"{{ incident.title }} now"_s);
    QVERIFY(other.page.findChildren<QRadioButton *>()[2]->isChecked());
    QVERIFY(!other.page.findChild<Switch *>()->isChecked());
}

void TestGuiChannels::previewsFollowTheTemplateAsItIsTyped()
{
    Desk desk;
    desk.type(u"{{ incident.severity }} {{ incident.title }}"_s);
    const auto rows = desk.page.findChildren<PreviewRow *>();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0]->accessibleName(),
             u"SEV1 Checkout fails for cards issued in the EU, "
             "~sev1-checkout-fails-for-cards-issued-in-the-eu, public"_s);
}

void TestGuiChannels::aTitleThatIsTooLongSaysSo()
{
    const QList<TitlePreview> previews = Desk().state().previews;
    QVERIFY(!previews[0].isCut);
    QVERIFY(previews[3].isCut);
    QCOMPARE(previews[3].title.size(), 64);
}

void TestGuiChannels::aBraceOffersVariablesAndTabTakesOne()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.type(u"{"_s);
    VariableList &list = desk.title()->list();
    QVERIFY(list.isVisible());
    QCOMPARE(list.current(), u"incident.number"_s);
    QTest::keyClicks(desk.title(), u"{ incident.s"_s);
    QCOMPARE(list.current(), u"incident.severity"_s);
    QTest::keyClick(desk.title(), Qt::Key_Down);
    QCOMPARE(list.accessibleName(), u"Tab takes incident.status"_s);
    QTest::keyClick(desk.title(), Qt::Key_Tab);
    QVERIFY(!list.isVisible());
    QCOMPARE(desk.title()->toPlainText(), u"{{ incident.status }}"_s);
    QVERIFY(desk.draft.state(Texts()).problems.isEmpty());
}

void TestGuiChannels::escapeClosesTheListAndTabGoesOn()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.type(u"{{"_s);
    QVERIFY(desk.title()->list().isVisible());
    QTest::keyClick(desk.title(), Qt::Key_Escape);
    QVERIFY(!desk.title()->list().isVisible());
    QTest::keyClick(desk.title(), Qt::Key_Tab);
    QVERIFY(!desk.title()->hasFocus());
    QTest::keyClick(desk.title(), Qt::Key_Return);
    QVERIFY(!desk.title()->toPlainText().contains(u'\n'));
}

void TestGuiChannels::aWrongNameIsToldAndMended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mended");
    QTest::newRow("misspelt") << u"a {{ incident.titel }} b"_s << u"a {{ incident.title }} b"_s;
    QTest::newRow("a filter") << u"{{ incident.title | upcase }}"_s << u"{{ incident.title }}"_s;
    QTest::newRow("not closed") << u"a {{ incident.title"_s << u"a {{ incident.title }}"_s;
    QTest::newRow("nothing") << u" "_s << u"{{ incident.title }}"_s;
}

void TestGuiChannels::aWrongNameIsToldAndMended()
{
    QFETCH(QString, typed);
    QFETCH(QString, mended);
    Desk desk;
    desk.draft.edit(u"channel.titleTemplate"_s, typed);
    desk.show();
    QVERIFY(desk.title()->property("error").toBool());
    LinkLabel *fix = nullptr;
    for (auto *link : desk.page.findChildren<LinkLabel *>()) {
        if (link->isVisible())
            fix = link;
    }
    QVERIFY(fix);
    QTest::keyClick(fix, Qt::Key_Return);
    QCOMPARE(desk.title()->toPlainText(), mended);
    QVERIFY(!desk.title()->property("error").toBool());
}

void TestGuiChannels::privacyIsSeenInThePreview()
{
    Desk desk;
    QVERIFY(!desk.state().previews[0].isPrivate);
    QVERIFY(desk.state().previews[2].isPrivate);
    desk.draft.edit(u"channel.privacy"_s, u"private"_s);
    desk.show();
    for (const auto *row : desk.page.findChildren<PreviewRow *>())
        QVERIFY(row->accessibleName().endsWith(u"private"_s));
}

void TestGuiChannels::everyControlHasAName()
{
    Desk desk;
    QCOMPARE(namelessControls(&desk.page), QStringList());
}

void TestGuiChannels::germanAtTwiceTheSizeHasRoom()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/muster_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    m_look->setTextPercent(200);
    {
        Desk desk;
        desk.draft.edit(u"channel.privacy"_s, u"private"_s);
        desk.show();
        desk.page.resize(1000, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        QTRY_COMPARE(cutTexts(&desk.page), QStringList());
    }
    QCoreApplication::removeTranslator(&german);
}

void TestGuiChannels::aStateSurvivesJson()
{
    Desk desk;
    desk.draft.edit(u"channel.titleTemplate"_s, u"{{ incident.titel }}"_s);
    QCOMPARE(channelsStateFromJson(toJson(desk.state())), desk.state());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiChannels)
#include "tst_gui_channels.moc"
