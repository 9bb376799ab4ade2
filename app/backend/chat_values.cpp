// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/chat_values.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

ChatCard chatCard(const mattermost::Attachment &attachment)
{
    ChatCard card;
    card.color = attachment.color;
    card.title = attachment.title;
    card.text = attachment.text;
    for (const mattermost::AttachmentField &field : attachment.fields)
        card.fields.append({field.title, field.value, field.isShort});
    for (const mattermost::Action &action : attachment.actions)
        card.buttons.append({action.id, action.name, action.style});
    return card;
}

ChatFormElement chatFormElement(const mattermost::DialogElement &element)
{
    ChatFormElement shown;
    shown.name = element.name;
    shown.label = element.displayName;
    shown.type = element.type;
    shown.subtype = element.subtype;
    shown.initial = element.defaultValue;
    shown.placeholder = element.placeholder;
    shown.help = element.helpText;
    shown.isOptional = element.isOptional;
    shown.isMultiple = element.multiselect;
    shown.minLength = element.minLength;
    shown.maxLength = element.maxLength;
    for (const mattermost::Option &option : element.options)
        shown.choices.append({option.text, option.value});
    return shown;
}

} // namespace

ChatPerson chatPerson(const mattermost::User &user)
{
    return {.id = user.id,
            .userName = user.username,
            .name = user.displayName(),
            .language = user.locale,
            .isBot = user.isBot};
}

ChatChannel chatChannel(const mattermost::Channel &channel)
{
    ChatChannel shown;
    shown.id = channel.id;
    shown.name = channel.name;
    shown.title = channel.displayName;
    shown.header = channel.header;
    shown.isPrivate = channel.isPrivate();
    shown.isArchived = channel.isArchived();
    return shown;
}

ChatPost chatPost(const mattermost::Post &post, const People &people)
{
    const mattermost::User author = people.value(post.userId);
    ChatPost shown;
    shown.id = post.id;
    shown.authorId = post.userId;
    shown.authorName = author.id.isEmpty() ? QString() : author.displayName();
    shown.at = QDateTime::fromMSecsSinceEpoch(post.createAt, Qt::UTC);
    shown.message = post.message;
    shown.isBot = author.isBot || post.props.value("from_bot"_L1).toString() == "true"_L1;
    shown.isEphemeral = post.type == "system_ephemeral"_L1;
    shown.isSystem = post.type.startsWith("system_"_L1) && !shown.isEphemeral;
    shown.isEdited = post.editAt != 0;
    shown.isPinned = post.isPinned;
    shown.isReply = !post.rootId.isEmpty();
    for (const mattermost::Attachment &attachment : post.attachments())
        shown.cards.append(chatCard(attachment));
    return shown;
}

ChatForm chatForm(const mattermost::Dialog &dialog)
{
    ChatForm form;
    form.title = dialog.title;
    form.introduction = dialog.introduction;
    form.submitLabel = dialog.submitLabel;
    for (const mattermost::DialogElement &element : dialog.elements)
        form.elements.append(chatFormElement(element));
    return form;
}

} // namespace muster::backend
