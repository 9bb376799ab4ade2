// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/backend_state.h"
#include "app/backend/doctor.h"
#include "app/cli/invocation.h"
#include "app/secrets/secret_file.h"
#include "app/secrets/secret_name.h"
#include "app/settings/document.h"
#include "tests/unit/cli/readme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// What a reader sees in the table: the value as JSON, of a list of objects their ids.
QString shown(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (element.isObject())
            ids.append(element["id"_L1].toString());
    }
    if (!ids.isEmpty())
        return ids.join(u", "_s);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

void flatten(const QString &path, const QJsonValue &value, QMap<QString, QString> &rows)
{
    if (!value.isObject()) {
        rows.insert(path, shown(value));
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        flatten(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), rows);
}

/// Every key by its path, of a list those of its first element.
QStringList keysOf(const QJsonValue &value, const QString &path = {})
{
    QStringList keys;
    if (value.isArray() && !value.toArray().isEmpty())
        return keysOf(value.toArray().first(), path + "[]"_L1);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.append(path + u'.' + it.key());
        keys += keysOf(it.value(), path + u'.' + it.key());
    }
    return keys;
}

QJsonObject troubledState()
{
    backend::BackendState state;
    state.isRunning = true;
    state.mattermost.contact = backend::Contact::Down;
    state.steps.troubled.append(relay::TroubledStep());
    return backend::toJson(state);
}

} // namespace

/// What README says of the program is so.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheUsageTextAsItIs()
    {
        QCOMPARE(QString::fromUtf8(m_readme.block(u"text"_s, u"## musterctl"_s)), cli::usage().trimmed());
    }

    void listsEverySettingWithItsDefault()
    {
        QMap<QString, QString> settings;
        flatten({}, settings::toDocument(settings::Settings()), settings);
        settings[u"record.services"_s] = u"none"_s;
        const QMap<QString, QString> listed = m_readme.table(u"| setting | default |"_s);
        QCOMPARE(listed.keys(), settings.keys());
        QCOMPARE(listed.values(), settings.values());
    }

    void showsAConfigurationThatCanBeWorkedWith()
    {
        const auto read = settings::fromText(m_readme.block(u"json"_s, u"settings.json"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QStringList problems;
        for (const settings::Problem &problem : read->problems + settings::problems(read->settings))
            problems.append(problem.path + u": "_s + problem.message);
        QCOMPARE(problems, QStringList());
    }

    void showsASecretsFileThatIsUnderstood()
    {
        const QByteArray file(
            "MUSTER_BOT_TOKEN=the token of step 1\nMUSTER_COMMAND_TOKEN=the token of step 2");
        for (const QByteArray &line : file.split('\n'))
            QVERIFY2(m_readme.says(QString::fromUtf8(line)), line.constData());
        const auto read = secrets::SecretFile::parse(file, Texts());
        QVERIFY(read);
        for (const secrets::SecretKind kind :
             {secrets::SecretKind::BotToken, secrets::SecretKind::CommandToken})
            QVERIFY(!read->value(secrets::variableName({kind, {}})).isEmpty());
    }

    void listsEverySecretByItsName()
    {
        QStringList names;
        for (const secrets::SecretKind kind : secrets::secretKinds())
            names << secrets::variableName({kind, {}});
        names.sort();
        QCOMPARE(m_readme.table(u"| name | is |"_s).keys(), names);
    }

    void showsTheJsonOfStatus()
    {
        QCOMPARE(shownKeys(u"`musterctl status --json`"_s), keysOf(troubledState()));
    }

    void showsTheJsonOfTheDoctor()
    {
        const QJsonObject findings{{u"findings"_s, QJsonArray{backend::toJson(backend::Finding())}}};
        QCOMPARE(shownKeys(u"`musterctl doctor --json`"_s), keysOf(findings));
    }

private:
    [[nodiscard]] QStringList shownKeys(const QString &after) const
    {
        return keysOf(QJsonDocument::fromJson(m_readme.block(u"json"_s, after)).object());
    }

    const Readme m_readme;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestReadme)
#include "tst_readme.moc"
