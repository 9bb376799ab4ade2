// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/channel_settings.h"

#include "app/incident/title_template.h"
#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QString sentence(const incident::TemplateProblem &problem, const Texts &texts)
{
    return texts.translate("Settings", "At letter %1: %2").arg(problem.position + 1).arg(problem.message);
}

QString hint(const incident::TemplateProblem &problem, const Texts &texts)
{
    if (!problem.suggestion.isEmpty())
        return texts.translate("Settings", "Did you mean “%1”?").arg(problem.suggestion);
    if (!problem.allowed.isEmpty())
        return texts.translate("Settings", "It can be: %1.").arg(problem.allowed.join(u", "_s));
    return {};
}

} // namespace

QString privacyName(ChannelPrivacy privacy)
{
    switch (privacy) {
    case ChannelPrivacy::AsAsked:
        return u"as-asked"_s;
    case ChannelPrivacy::Public:
        return u"public"_s;
    case ChannelPrivacy::Private:
        return u"private"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChannelPrivacy> privacyFromName(QStringView name)
{
    for (const ChannelPrivacy privacy :
         {ChannelPrivacy::AsAsked, ChannelPrivacy::Public, ChannelPrivacy::Private}) {
        if (privacyName(privacy) == name)
            return privacy;
    }
    return std::nullopt;
}

bool isChannelPrivate(const ChannelSettings &settings, bool declaredPrivate)
{
    if (settings.privacy == ChannelPrivacy::AsAsked)
        return declaredPrivate;
    return settings.privacy == ChannelPrivacy::Private;
}

QJsonObject toJson(const ChannelSettings &settings)
{
    return {{u"automatic"_s, settings.automatic},
            {u"titleTemplate"_s, settings.titleTemplate},
            {u"privacy"_s, privacyName(settings.privacy)}};
}

void read(ObjectReader &reader, ChannelSettings &settings)
{
    reader.read(u"automatic"_s, settings.automatic);
    reader.read(u"titleTemplate"_s, settings.titleTemplate);
    const QStringList privacies{privacyName(ChannelPrivacy::AsAsked), privacyName(ChannelPrivacy::Public),
                                privacyName(ChannelPrivacy::Private)};
    reader.readWord(u"privacy"_s, privacies, [&settings](const QString &name) {
        settings.privacy = privacyFromName(name).value_or(settings.privacy);
    });
}

Problems problems(const ChannelSettings &settings, const Texts &texts)
{
    Problems found;
    const auto parsed = incident::TitleTemplate::parse(settings.titleTemplate, texts);
    for (const incident::TemplateProblem &problem : parsed.problems())
        found.append({u"channel.titleTemplate"_s, sentence(problem, texts), hint(problem, texts)});
    return found;
}

} // namespace muster::settings
