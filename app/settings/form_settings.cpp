// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/form_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QStringList names(const QList<incident::FormField> &fields)
{
    QStringList found;
    for (const incident::FormField field : fields)
        found.append(incident::fieldName(field));
    return found;
}

void readFields(ObjectReader &reader, const QString &key, QList<incident::FormField> &fields)
{
    reader.readWords(key, names(incident::allFormFields()), [&fields](const QStringList &words) {
        fields.clear();
        for (const QString &word : words)
            fields.append(*incident::fieldFromName(word));
    });
}

} // namespace

QJsonObject toJson(const FormSettings &settings)
{
    return {{u"fields"_s, QJsonArray::fromStringList(names(settings.fields))},
            {u"required"_s, QJsonArray::fromStringList(names(settings.required))}};
}

void read(ObjectReader &reader, FormSettings &settings)
{
    readFields(reader, u"fields"_s, settings.fields);
    readFields(reader, u"required"_s, settings.required);
}

Problems problems(const FormSettings &settings, const Texts &texts)
{
    Problems found;
    if (!settings.fields.contains(incident::FormField::Title))
        found.append({u"form.fields"_s,
                      texts.translate("Settings", "Without “title” no incident can be declared."),
                      texts.translate("Settings", "Add “title”.")});
    for (const incident::FormField field : settings.required) {
        if (!settings.fields.contains(field))
            found.append({u"form.required"_s,
                          texts.translate("Settings", "“%1” is required but not asked.")
                              .arg(incident::fieldName(field)),
                          texts.translate("Settings", "Add it to “fields”, or take it out of “required”.")});
    }
    return found;
}

} // namespace muster::settings
