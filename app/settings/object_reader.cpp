// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/object_reader.h"

#include "app/core/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

bool soundsSecret(const QString &key)
{
    static const QStringList words{u"token"_s, u"secret"_s, u"password"_s, u"apikey"_s};
    return std::any_of(words.begin(), words.end(),
                       [&key](const QString &word) { return key.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ObjectReader::ObjectReader(QJsonObject object, QString path, Texts texts, Problems *problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_texts(std::move(texts)), m_problems(problems)
{
}

void ObjectReader::read(const QString &key, QString &value)
{
    const QJsonValue found = take(key);
    if (found.isString())
        value = found.toString();
    else if (!found.isUndefined())
        report(pathOf(key), m_texts.translate("Settings", "This should be a text."));
}

void ObjectReader::read(const QString &key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isBool())
        value = found.toBool();
    else if (!found.isUndefined())
        report(pathOf(key), m_texts.translate("Settings", "This should be true or false."));
}

void ObjectReader::read(const QString &key, int &value)
{
    const QJsonValue found = take(key);
    // toInt() gives its argument for what is no whole number that fits.
    if (found.isDouble() && found.toInt(0) == found.toInt(1))
        value = found.toInt();
    else if (!found.isUndefined())
        report(pathOf(key), m_texts.translate("Settings", "This should be a whole number."));
}

void ObjectReader::read(const QString &key, QUrl &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QUrl url(found.toString(), QUrl::StrictMode);
    if (found.isString() && (found.toString().isEmpty() || url.isValid()))
        value = url;
    else
        report(pathOf(key),
               m_texts.translate("Settings", "This should be an address such as %1.")
                   .arg("https://chat.example.org"_L1));
}

void ObjectReader::read(const QString &key, QStringList &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QJsonArray array = found.toArray();
    const bool areTexts = std::all_of(array.begin(), array.end(),
                                      [](const QJsonValue &element) { return element.isString(); });
    if (!found.isArray() || !areTexts) {
        report(pathOf(key), m_texts.translate("Settings", "This should be a list of texts."));
        return;
    }
    value.clear();
    for (const QJsonValue &element : array)
        value.append(element.toString());
}

void ObjectReader::readWord(const QString &key, const QStringList &allowed,
                            const std::function<void(const QString &)> &take)
{
    QString word;
    read(key, word);
    if (m_object.value(key).isString() && isAllowed(pathOf(key), word, allowed))
        take(word);
}

void ObjectReader::readWords(const QString &key, const QStringList &allowed,
                             const std::function<void(const QStringList &)> &take)
{
    const QString unread(QChar::Null);
    QStringList words{unread};
    read(key, words);
    if (words == QStringList{unread})
        return;
    bool areGood = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
        if (!isAllowed(path, words[i], allowed)) {
            areGood = false;
        } else if (words.indexOf(words[i]) < i) {
            report(path, m_texts.translate("Settings", "“%1” is there twice.").arg(words[i]));
            areGood = false;
        }
    }
    if (areGood)
        take(words);
}

void ObjectReader::readObject(const QString &key, const std::function<void(ObjectReader &)> &readMembers)
{
    const QJsonValue found = take(key);
    if (found.isObject()) {
        ObjectReader members(found.toObject(), pathOf(key), m_texts, m_problems);
        readMembers(members);
        members.refuseRest();
    } else if (!found.isUndefined()) {
        report(pathOf(key), m_texts.translate("Settings", "This should be an object: { … }"));
    }
}

void ObjectReader::readObjects(const QString &key, const std::function<void()> &begin,
                               const std::function<void(ObjectReader &)> &readMembers)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QJsonArray array = found.toArray();
    const bool areObjects = std::all_of(array.begin(), array.end(),
                                        [](const QJsonValue &element) { return element.isObject(); });
    if (!found.isArray() || !areObjects) {
        report(pathOf(key), m_texts.translate("Settings", "This should be a list of objects: [ { … } ]"));
        return;
    }
    begin();
    for (qsizetype i = 0; i < array.size(); ++i) {
        ObjectReader members(array[i].toObject(), u"%1[%2]"_s.arg(pathOf(key)).arg(i), m_texts, m_problems);
        readMembers(members);
        members.refuseRest();
    }
}

void ObjectReader::refuseRest()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            report(pathOf(key), m_texts.translate("Settings", "“%1” is not known here.").arg(key),
                   hintFor(key));
    }
}

QJsonValue ObjectReader::take(const QString &key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ObjectReader::report(const QString &path, const QString &message, const QString &hint)
{
    m_problems->append({path, message, hint});
}

bool ObjectReader::isAllowed(const QString &path, const QString &word, const QStringList &allowed)
{
    if (allowed.contains(word))
        return true;
    const QString meant = nearest(word, allowed);
    const QString hint = meant.isEmpty()
        ? m_texts.translate("Settings", "It can be: %1.").arg(allowed.join(u", "_s))
        : m_texts.translate("Settings", "Did you mean “%1”?").arg(meant);
    report(path, m_texts.translate("Settings", "“%1” is not known here.").arg(word), hint);
    return false;
}

QString ObjectReader::hintFor(const QString &unknownKey) const
{
    const QString meant = nearest(unknownKey, m_known);
    if (!meant.isEmpty())
        return m_texts.translate("Settings", "Did you mean “%1”?").arg(meant);
    if (soundsSecret(unknownKey))
        return m_texts.translate("Settings",
                                 "Secrets do not belong into the configuration: put them into the "
                                 "environment or into the secrets file.");
    return m_texts.translate("Settings", "Known are: %1.").arg(m_known.join(u", "_s));
}

} // namespace muster::settings
