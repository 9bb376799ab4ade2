// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/form_dialog.h"

#include "app/incident/form.h"
#include "app/relay/phrases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::FormElement;
using mattermost::Dialog;
using mattermost::DialogElement;

namespace {

QString typeOf(FormElement::Kind kind)
{
    switch (kind) {
    case FormElement::Kind::Text:
        return u"text"_s;
    case FormElement::Kind::TextArea:
        return u"textarea"_s;
    case FormElement::Kind::Select:
    case FormElement::Kind::MultiSelect:
        return u"select"_s;
    case FormElement::Kind::Switch:
        return u"bool"_s;
    }
    Q_UNREACHABLE();
}

DialogElement dialogElement(const FormElement &element, const QString &lookupUrl,
                            const mattermost::Capabilities &capabilities)
{
    DialogElement shown;
    shown.name = element.name;
    shown.displayName = element.label;
    shown.type = typeOf(element.kind);
    shown.defaultValue = element.value;
    shown.placeholder = element.placeholder;
    shown.helpText = element.help;
    shown.isOptional = element.isOptional;
    shown.maxLength = element.maxLength;
    shown.multiselect = element.kind == FormElement::Kind::MultiSelect;
    for (const incident::FormOption &option : element.options)
        shown.options.append({option.text, option.value});
    // A long list is searched by the server's own look-up where there is one.
    if (element.options.size() >= longestStaticChoice && capabilities.dialogDynamicSelect) {
        shown.options.clear();
        shown.dataSource = u"dynamic"_s;
        shown.dataSourceUrl = lookupUrl;
    }
    return shown;
}

/// Whoever asked may submit it, until its end.
CallbackClaims claimsOf(const step::FormOpen &arguments, TokenPurpose purpose, const QDateTime &now)
{
    CallbackClaims claims;
    claims.purpose = purpose;
    claims.userId = arguments.asker.userId;
    claims.teamId = arguments.asker.teamId;
    claims.channelId = arguments.asker.channelId;
    claims.nonce = arguments.nonce;
    claims.expiresAt = now.addSecs(std::chrono::seconds(formLifetime).count());
    return claims;
}

QString callbackUrl(const Workspace &workspace, QLatin1StringView path, const QString &token)
{
    return workspace.callbackUrl.toString() + path + token;
}

} // namespace

mattermost::OpenDialog formDialog(const step::FormOpen &arguments, const CallbackTokens &tokens,
                                  const Circumstances &now)
{
    const mattermost::Capabilities &capabilities = now.workspace.capabilities;
    const settings::FormSettings &asked = now.settings.form;
    const incident::Form form = incident::declareForm(
        {asked.fields, asked.required}, now.catalogue, arguments.prefill,
        {.multiSelect = capabilities.dialogMultiselect}, textsFor(arguments.asker, now));

    mattermost::OpenDialog open;
    open.triggerId = arguments.triggerId;
    open.url = callbackUrl(now.workspace, "/mattermost/form/"_L1,
                           tokens.sign(claimsOf(arguments, TokenPurpose::Form, now.now)));
    const QString lookupUrl = callbackUrl(now.workspace, "/mattermost/lookup/"_L1,
                                          tokens.sign(claimsOf(arguments, TokenPurpose::Lookup, now.now)));
    open.dialog.callbackId = u"declare"_s;
    open.dialog.title = form.title;
    open.dialog.introduction = form.introduction;
    open.dialog.submitLabel = form.submitLabel;
    for (const FormElement &element : form.elements)
        open.dialog.elements.append(dialogElement(element, lookupUrl, capabilities));
    return open;
}

QJsonObject lookupAnswer(const QString &field, const QString &query, const incident::Catalogue &catalogue)
{
    QList<mattermost::Option> found;
    const auto offer = [&found, &query](const QString &name, const QString &id) {
        if (found.size() < longestLookup && name.contains(query, Qt::CaseInsensitive))
            found.append({name, id});
    };
    if (field == incident::fieldName(incident::FormField::Services)) {
        for (const incident::Service &service : catalogue.services)
            offer(service.name, service.id);
    }
    if (field == incident::fieldName(incident::FormField::Severity)) {
        for (const incident::Severity &severity : catalogue.severities)
            offer(severity.name, severity.id);
    }
    QJsonArray items;
    for (const mattermost::Option &option : std::as_const(found))
        items.append(option.toJson());
    return {{u"items"_s, items}};
}

} // namespace muster::relay
