// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/desktop_theme.h"
#include "ui/look/palette.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

/// The desktop's settings portal, on a session bus of the test's own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint wish = 1;

public Q_SLOTS:
    /// Wraps its answer twice, as the real one does.
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(wish)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestGuiDesktopTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY2(m_bus.bytesAvailable() > 0, qPrintable(m_bus.errorString()));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
        QVERIFY(desktop.isConnected());
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        QVERIFY(m_bus.waitForFinished());
    }

    void thePaletteIsBelievedUntilThePortalWasAsked()
    {
        QCOMPARE(DesktopTheme(palette(Theme::Light)).theme(), Theme::Light);
        QCOMPARE(DesktopTheme(palette(Theme::Dark)).theme(), Theme::Dark);
    }

    void thePortalHasTheLastWord()
    {
        m_portal.wish = 1;
        DesktopTheme desktop(palette(Theme::Light));
        QSignalSpy changed(&desktop, &DesktopTheme::changed);
        desktop.ask();
        QTRY_COMPARE(desktop.theme(), Theme::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void aChangeOfMindIsFollowed()
    {
        m_portal.wish = 2;
        DesktopTheme desktop(palette(Theme::Dark));
        desktop.ask();
        QTRY_COMPARE(desktop.theme(), Theme::Light);
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(0U));
        QSignalSpy changed(&desktop, &DesktopTheme::changed);
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
        QTRY_COMPARE(desktop.theme(), Theme::Dark);
        QCOMPARE(changed.size(), 1);
    }

private:
    QProcess m_bus;
    Portal m_portal;
};

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiDesktopTheme)
#include "tst_gui_desktop_theme.moc"
