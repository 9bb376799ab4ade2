// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/setting_field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using Kind = SettingField::Kind;

QString say(const char *source)
{
    return QCoreApplication::translate("SettingField", source);
}

QList<SettingField::Option> languages()
{
    // Each in its own words, as people look for it.
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

QList<SettingField> listenerFields()
{
    const QString optional = say(QT_TRANSLATE_NOOP("SettingField", "optional"));
    return {
        {u"listener.address"_s, say(QT_TRANSLATE_NOOP("SettingField", "Address")), Kind::Text,
         say(QT_TRANSLATE_NOOP("SettingField",
                               "127.0.0.1 is this computer alone, 0.0.0.0 every network it is in"))},
        {u"listener.port"_s, say(QT_TRANSLATE_NOOP("SettingField", "Port")), Kind::Number,
         say(QT_TRANSLATE_NOOP("SettingField", "0 takes any free one"))},
        {u"listener.publicUrl"_s, say(QT_TRANSLATE_NOOP("SettingField", "Public address")), Kind::Text,
         say(QT_TRANSLATE_NOOP("SettingField",
                               "Where Mattermost reaches this computer, e.g. http://relay.example.org:8190. "
                               "Empty: address and port as they are.")),
         optional},
        {u"listener.certificateFile"_s, say(QT_TRANSLATE_NOOP("SettingField", "TLS certificate")), Kind::File,
         say(QT_TRANSLATE_NOOP("SettingField", "PEM with the whole chain. Without one, plain HTTP.")),
         optional},
        {u"listener.keyFile"_s, say(QT_TRANSLATE_NOOP("SettingField", "TLS key")), Kind::File,
         say(QT_TRANSLATE_NOOP("SettingField", "PEM without a passphrase")), optional},
    };
}

QList<SettingField> limitFields()
{
    const QString bytes = say(QT_TRANSLATE_NOOP("SettingField", "bytes"));
    const QString seconds = say(QT_TRANSLATE_NOOP("SettingField", "seconds"));
    return {
        {u"listener.limits.headerBytes"_s, say(QT_TRANSLATE_NOOP("SettingField", "Largest header")),
         Kind::Number, say(QT_TRANSLATE_NOOP("SettingField", "1024 to 65536")), bytes},
        {u"listener.limits.bodyBytes"_s, say(QT_TRANSLATE_NOOP("SettingField", "Largest body")), Kind::Number,
         say(QT_TRANSLATE_NOOP("SettingField", "1024 to 67108864")), bytes},
        {u"listener.limits.requestSeconds"_s, say(QT_TRANSLATE_NOOP("SettingField", "One request")),
         Kind::Number, say(QT_TRANSLATE_NOOP("SettingField", "From its first byte to its last")), seconds},
        {u"listener.limits.idleSeconds"_s, say(QT_TRANSLATE_NOOP("SettingField", "Between two requests")),
         Kind::Number, say(QT_TRANSLATE_NOOP("SettingField", "Then the connection is closed")), seconds},
        {u"listener.limits.handshakeSeconds"_s, say(QT_TRANSLATE_NOOP("SettingField", "TLS handshake")),
         Kind::Number, say(QT_TRANSLATE_NOOP("SettingField", "1 to 60")), seconds},
        {u"listener.limits.connections"_s, say(QT_TRANSLATE_NOOP("SettingField", "Connections")),
         Kind::Number, say(QT_TRANSLATE_NOOP("SettingField", "At the same time, 1 to 10000"))},
        {u"listener.limits.connectionsPerPeer"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Connections of one address")), Kind::Number,
         say(QT_TRANSLATE_NOOP("SettingField", "At most as many as there may be at all"))},
    };
}

QList<SettingField> consoleFields()
{
    QList<SettingField::Option> spoken{{QString(), say(QT_TRANSLATE_NOOP("SettingField", "As the desktop"))}};
    return {
        {u"console.language"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Language of this window")),
         Kind::Choice,
         {},
         {},
         spoken + languages()},
        {u"language.default"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Language in chat")),
         Kind::Choice,
         say(QT_TRANSLATE_NOOP("SettingField",
                               "For what a whole channel reads, and for people whose language Muster does "
                               "not speak. Everyone else is answered in their own.")),
         {},
         languages()},
        {u"console.theme"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Theme")),
         Kind::Choice,
         {},
         {},
         {{u"system"_s, say(QT_TRANSLATE_NOOP("SettingField", "As the desktop"))},
          {u"light"_s, say(QT_TRANSLATE_NOOP("SettingField", "Light"))},
          {u"dark"_s, say(QT_TRANSLATE_NOOP("SettingField", "Dark"))}}},
        {u"console.startWithSession"_s, say(QT_TRANSLATE_NOOP("SettingField", "Start with the session")),
         Kind::Switch, say(QT_TRANSLATE_NOOP("SettingField", "Muster starts in the tray when you log in"))},
        {u"console.closeToTray"_s, say(QT_TRANSLATE_NOOP("SettingField", "Stay in the tray")), Kind::Switch,
         say(QT_TRANSLATE_NOOP("SettingField", "Closing the window keeps the relay running"))},
        {u"secrets.place"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Tokens and keys are kept in")),
         Kind::Choice,
         say(QT_TRANSLATE_NOOP(
             "SettingField",
             "The keyring encrypts them. The file does not, and only your user can read it: "
             "muster/secrets in your configuration folder. What is kept already stays where "
             "it is, and is still found there.")),
         {},
         {{u"keyring"_s, say(QT_TRANSLATE_NOOP("SettingField", "The keyring of the desktop"))},
          {u"file"_s, say(QT_TRANSLATE_NOOP("SettingField", "A file"))}}},
    };
}

} // namespace

QList<SettingField> settingsFields()
{
    return consoleFields() + listenerFields() + limitFields();
}

} // namespace muster::ui
