// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/facades.h"
#include "ui/shell/form_desk.h"
#include "ui/shell/language.h"
#include "ui/shell/window_memory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

struct House
{
    QTemporaryDir folder;
    backend::Facades facades{{folder.filePath(u"settings.json"_s), folder.filePath(u"secrets"_s)}};
    Language language;
    WindowMemory memory{folder.filePath(u"window.ini"_s)};
    QHash<QString, FormMemory> forms;
    std::function<void()> undo;
    PageContext context{
        facades,
        language,
        memory,
        [](const QString &) {},
        [](Condition, const QString &) {},
        [this](const QString &, const QString &, std::function<void()> act) { undo = std::move(act); },
        [] {},
        forms};
};

} // namespace

/// A form and the house: what is applied is kept, can be taken back, and is never lost on the way.
class TestGuiFormDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedIsKeptAndCanBeTakenBack()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"console.theme"_s, u"dark"_s);
        QCOMPARE(desk.state().changes.size(), 1);
        desk.apply();
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::Dark);
        QVERIFY(desk.state().changes.isEmpty());
        QVERIFY(house.undo);
        house.undo();
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::System);
        QCOMPARE(desk.state().values.value(u"console.theme"_s), QJsonValue(u"system"_s));
    }

    void anApplyCanBeTakenBackAndAppliedAgainUntilTheNext()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        QCOMPARE(desk.state().back, FormState::Back::Nothing);
        desk.edit(u"console.theme"_s, u"dark"_s);
        desk.edit(u"listener.port"_s, 9000);
        desk.apply();
        QCOMPARE(desk.state().back, FormState::Back::Undo);
        QCOMPARE(desk.state().backChanges, (QStringList{u"Theme: As the desktop"_s, u"Port: 8190"_s}));
        desk.goBack();
        QCOMPARE(house.facades.settings(), settings::Settings());
        QCOMPARE(desk.state().back, FormState::Back::Redo);
        house.undo(); // of a toast that is still there: it is undone already
        QCOMPARE(house.facades.settings(), settings::Settings());
        desk.redo();
        QCOMPARE(house.facades.settings().listener.port, 9000);
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::Dark);
        desk.edit(u"listener.port"_s, 9100);
        desk.apply();
        desk.undo();
        QCOMPARE(house.facades.settings().listener.port, 9000);
    }

    void undoTakesBackTheLatestEditFirst()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"console.theme"_s, u"dark"_s);
        desk.apply();
        desk.edit(u"console.closeToTray"_s, false);
        desk.edit(u"console.startWithSession"_s, true);
        desk.undo();
        QCOMPARE(desk.state().changed, QSet<QString>{u"console.closeToTray"_s});
        desk.undo();
        QVERIFY(desk.state().changed.isEmpty());
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::Dark);
        desk.undo();
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::System);
        desk.undo();
        QCOMPARE(desk.state().back, FormState::Back::Redo);
    }

    void whatWentOnMeanwhileIsNotTakenBack()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"console.theme"_s, u"dark"_s);
        desk.apply();
        settings::Settings others = house.facades.settings();
        others.channel.automatic = false;
        house.facades.apply(others);
        QCOMPARE(desk.state().back, FormState::Back::Undo);
        desk.undo();
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::System);
        QVERIFY(!house.facades.settings().channel.automatic);
        desk.redo();
        others.console.theme = settings::Theme::Light;
        house.facades.apply(others);
        QCOMPARE(desk.state().back, FormState::Back::Nothing);
        house.undo();
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::Light);
    }

    void theWayBackOutlivesTheWindow()
    {
        House house;
        {
            FormDesk first(house.context, u"settings"_s, settingsFields(), nullptr);
            first.edit(u"console.language"_s, u"de"_s);
            first.apply();
        }
        FormDesk again(house.context, u"settings"_s, settingsFields(), nullptr);
        QCOMPARE(again.state().back, FormState::Back::Undo);
        house.undo(); // the toast's, which knows the first
        QCOMPARE(house.facades.settings().console.language, QString());
        QCOMPARE(again.state().back, FormState::Back::Redo);
    }

    void whatCannotBeTakenBackIsSaidAndStaysOffered()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"console.theme"_s, u"dark"_s);
        desk.apply();
        QVERIFY(QFile::remove(house.folder.filePath(u"settings.json"_s)));
        QVERIFY(QDir().mkpath(house.folder.filePath(u"settings.json"_s)));
        desk.undo();
        QVERIFY(!desk.state().failure.isEmpty());
        QCOMPARE(desk.state().back, FormState::Back::Undo);
        QCOMPARE(house.facades.settings().console.theme, settings::Theme::Dark);
    }

    void editsOutliveTheWindowAndAnApplyElsewhere()
    {
        House house;
        {
            FormDesk first(house.context, u"channels"_s, channelFields(), nullptr);
            first.edit(u"channel.automatic"_s, false);
        }
        FormDesk again(house.context, u"channels"_s, channelFields(), nullptr);
        FormDesk other(house.context, u"settings"_s, settingsFields(), nullptr);
        other.edit(u"listener.port"_s, 9000);
        other.apply();
        QCOMPARE(again.state().changes.size(), 1);
        QVERIFY(house.facades.settings().channel.automatic);
        again.apply();
        QVERIFY(!house.facades.settings().channel.automatic);
        QCOMPARE(house.facades.settings().listener.port, 9000);
    }

    void whatCannotBeSavedIsSaidAndKeptInTheForm()
    {
        House house;
        QVERIFY(QDir().mkpath(house.folder.filePath(u"settings.json"_s)));
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"console.theme"_s, u"dark"_s);
        desk.apply();
        QVERIFY(!desk.state().failure.isEmpty());
        QCOMPARE(desk.state().changes.size(), 1);
        QVERIFY(!house.undo);
    }

    void aRefusedPortIsPutBackAtOnce()
    {
        House house;
        FormDesk desk(house.context, u"settings"_s, settingsFields(), nullptr);
        desk.edit(u"listener.port"_s, 9000);
        desk.apply();
        Q_EMIT house.facades.settingsRefused(
            {.kind = Error::Kind::Conflict, .what = u"Port 9000 is taken."_s, .code = u"listener.port"_s});
        QCOMPARE(desk.state().problems.value(u"listener.port"_s).message, u"Port 9000 is taken."_s);
        desk.fix(u"listener.port"_s);
        QCOMPARE(house.facades.settings().listener.port, 8190);
        QVERIFY(desk.state().problems.isEmpty());
    }
};

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiFormDesk)
#include "tst_gui_form_desk.moc"
