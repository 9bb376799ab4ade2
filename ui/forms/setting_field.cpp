// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/setting_field.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using Kind = SettingField::Kind;

QString say(const char *source)
{
    return QCoreApplication::translate("SettingField", source);
}

QString homeAsTilde(const QString &file)
{
    const QString home = QDir::homePath() + u'/';
    return file.startsWith(home) ? u"~/"_s + file.sliced(home.size()) : file;
}

} // namespace

QString inWords(const SettingField &field, const QJsonValue &value)
{
    for (const SettingField::Option &option : field.options) {
        if (option.value == value.toString())
            return option.text;
    }
    if (value.isBool())
        return value.toBool() ? say(QT_TRANSLATE_NOOP("SettingField", "on"))
                              : say(QT_TRANSLATE_NOOP("SettingField", "off"));
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.toString().isEmpty())
        return say(QT_TRANSLATE_NOOP("SettingField", "empty"));
    return field.kind == Kind::File ? homeAsTilde(value.toString()) : value.toString();
}

const SettingField &fieldAt(const QList<SettingField> &fields, const QString &path)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&path](const SettingField &field) { return field.path == path; });
    Q_ASSERT(found != fields.cend());
    return *found;
}

QList<SettingField> channelFields()
{
    return {
        {u"channel.titleTemplate"_s, say(QT_TRANSLATE_NOOP("SettingField", "Channel title")), Kind::Template},
        {u"channel.automatic"_s, say(QT_TRANSLATE_NOOP("SettingField", "Open a channel for each incident")),
         Kind::Switch,
         say(QT_TRANSLATE_NOOP("SettingField", "Off: the incident is known by its number alone"))},
        {u"channel.privacy"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Who can see it")),
         Kind::Radio,
         {},
         {},
         {{u"as-asked"_s, say(QT_TRANSLATE_NOOP("SettingField", "As the form says")),
           say(QT_TRANSLATE_NOOP("SettingField", "Private when the incident was declared private"))},
          {u"public"_s, say(QT_TRANSLATE_NOOP("SettingField", "Public in the team")),
           say(QT_TRANSLATE_NOOP("SettingField", "Anyone can find and join it, also of a private incident"))},
          {u"private"_s, say(QT_TRANSLATE_NOOP("SettingField", "Private")),
           say(QT_TRANSLATE_NOOP("SettingField", "Only people who were invited"))}}},
    };
}

QList<SettingField> peopleFields()
{
    return {
        {u"people.mustConnect"_s,
         say(QT_TRANSLATE_NOOP("SettingField", "Who must connect first")),
         Kind::Radio,
         {},
         {},
         {{u"everyone"_s, say(QT_TRANSLATE_NOOP("SettingField", "Everyone")),
           say(QT_TRANSLATE_NOOP("SettingField",
                                 "Before they declare or change an incident. Who is not connected gets the "
                                 "link instead of a refusal. Counts from when people can connect."))},
          {u"nobody"_s, say(QT_TRANSLATE_NOOP("SettingField", "Nobody")),
           say(QT_TRANSLATE_NOOP(
               "SettingField",
               "Mattermost's word for who they are is enough. Who likes can connect all the "
               "same."))}}},
    };
}

} // namespace muster::ui
