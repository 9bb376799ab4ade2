// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/slack_text.h"

#include "app/practice/state.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <functional>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Change = std::function<QString(const QString &)>;

QJsonArray changedFields(const QJsonArray &fields, const Change &change)
{
    QJsonArray result;
    for (const QJsonValue &value : fields) {
        QJsonObject field = value.toObject();
        if (const QJsonValue text = field.value("value"_L1); text.isString())
            field.insert("value"_L1, change(text.toString()));
        result.append(field);
    }
    return result;
}

QJsonArray changed(const QJsonArray &attachments, const Change &change)
{
    QJsonArray result;
    for (const QJsonValue &value : attachments) {
        QJsonObject attachment = value.toObject();
        for (const QLatin1StringView key : {"pretext"_L1, "text"_L1, "title"_L1}) {
            if (attachment.contains(key))
                attachment.insert(key, change(attachment.value(key).toString()));
        }
        if (attachment.value("fields"_L1).isArray())
            attachment.insert("fields"_L1, changedFields(attachment.value("fields"_L1).toArray(), change));
        result.append(attachment);
    }
    return result;
}

} // namespace

QString slackMentionsResolved(const State &state, QString text)
{
    static const QRegularExpression userPattern(u"<@([A-Za-z0-9]+)>"_s);
    for (const QString &group : {u"channel"_s, u"here"_s})
        text.replace(u"<!"_s + group + u'>', u'@' + group);
    text.replace("<!everyone>"_L1, "@all"_L1);
    text.replace("<!all>"_L1, "@all"_L1);
    qsizetype from = 0;
    for (auto match = userPattern.match(text, from); match.hasMatch();
         match = userPattern.match(text, from)) {
        const User *user = state.user(match.captured(1));
        const QString mention = user ? u'@' + user->username : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), mention);
        from = match.capturedStart() + mention.size();
    }
    return text;
}

QString slackLinksToMarkdown(QString text)
{
    static const QRegularExpression pattern(u"<(https?:[^|>]+)\\|([^>]*)>"_s);
    return text.replace(pattern, u"[\\2](\\1)"_s);
}

QJsonArray slackMentionsResolved(const State &state, const QJsonArray &attachments)
{
    return changed(attachments, [&state](const QString &text) { return slackMentionsResolved(state, text); });
}

QJsonArray slackLinksToMarkdown(const QJsonArray &attachments)
{
    return changed(attachments, [](const QString &text) { return slackLinksToMarkdown(text); });
}

} // namespace muster::practice
