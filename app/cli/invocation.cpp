// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/invocation.h"

#include "app/core/nearest.h"
#include "app/secrets/file_secret_store.h"
#include "app/settings/settings_store.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

struct Word
{
    QString name; ///< with its second word, if it has one
    Command command;
    QStringList options; ///< those it understands
    QString operand; ///< what it needs, for messages; empty: nothing
};

const QList<Word> &words()
{
    static const QList<Word> all{
        {u"help"_s, Command::Help, {}, {}},
        {u"version"_s, Command::Version, {}, {}},
        {u"rehearse"_s, Command::Rehearse, {u"language"_s, u"workspace-version"_s}, {}},
        {u"relay"_s, Command::Relay, {u"config"_s, u"secrets"_s}, {}},
        {u"doctor"_s, Command::Doctor, {u"config"_s, u"secrets"_s, u"json"_s}, {}},
        {u"setup"_s,
         Command::Setup,
         {u"server"_s, u"teams"_s, u"ca-file"_s, u"base"_s, u"client-id"_s, u"bot"_s, u"config"_s,
          u"secrets"_s, u"json"_s},
         {}},
        {u"uninstall"_s,
         Command::Uninstall,
         {u"yes"_s, u"local"_s, u"export"_s, u"config"_s, u"secrets"_s, u"json"_s},
         {}},
        {u"status"_s, Command::Status, {u"config"_s, u"json"_s}, {}},
        {u"config check"_s, Command::ConfigCheck, {u"json"_s}, u"the file to check"_s},
        {u"config export"_s, Command::ConfigExport, {u"config"_s, u"output"_s}, {}},
        {u"config import"_s,
         Command::ConfigImport,
         {u"config"_s, u"yes"_s, u"json"_s},
         u"the file to import"_s},
    };
    return all;
}

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        QCommandLineOption(u"config"_s, {}, u"FILE"_s),
        QCommandLineOption(u"secrets"_s, {}, u"FILE"_s),
        QCommandLineOption({u"output"_s, u"o"_s}, {}, u"FILE"_s),
        QCommandLineOption(u"language"_s, {}, u"LANGUAGE"_s),
        QCommandLineOption(u"workspace-version"_s, {}, u"VERSION"_s),
        QCommandLineOption(u"server"_s, {}, u"ADDRESS"_s),
        QCommandLineOption(u"teams"_s, {}, u"TEAM[,TEAM]"_s),
        QCommandLineOption(u"ca-file"_s, {}, u"FILE"_s),
        QCommandLineOption(u"base"_s, {}, u"URL"_s),
        QCommandLineOption(u"client-id"_s, {}, u"ID"_s),
        QCommandLineOption(u"bot"_s, {}, u"NAME"_s),
        QCommandLineOption(u"export"_s, {}, u"FOLDER"_s),
        QCommandLineOption(u"local"_s),
        QCommandLineOption(u"json"_s),
        QCommandLineOption(u"yes"_s),
        QCommandLineOption(QStringList{u"help"_s, u"h"_s}),
        QCommandLineOption(u"version"_s),
    };
    return all;
}

Parsed problem(const QString &text)
{
    return {std::nullopt, text + u" `musterctl help` lists what there is."_s};
}

/// The word that @p positional begins with, and how many of its parts that takes; null when there is none.
const Word *findWord(const QStringList &positional, qsizetype &taken)
{
    for (const Word &word : words()) {
        const QStringList parts = word.name.split(u' ');
        if (positional.mid(0, parts.size()) == parts) {
            taken = parts.size();
            return &word;
        }
    }
    return nullptr;
}

Parsed unknownWord(const QStringList &positional)
{
    QStringList names;
    for (const Word &word : words())
        names << word.name;
    if (positional == QStringList{u"config"_s})
        return problem(u"`config` needs one of: check, export, import."_s);
    const QString typed = positional.mid(0, positional.first() == "config"_L1 ? 2 : 1).join(u' ');
    const QString near = nearest(typed, names);
    if (!near.isEmpty())
        return problem(u"There is no command \"%1\"; \"%2\" is near."_s.arg(typed, near));
    return problem(u"There is no command \"%1\"."_s.arg(typed));
}

QString absolute(const QString &given, const QString &otherwise)
{
    return given.isEmpty() ? otherwise : QFileInfo(given).absoluteFilePath();
}

QString foreignOption(const QCommandLineParser &parser, const Word &word)
{
    for (const QCommandLineOption &option : options()) {
        const QString name = option.names().constFirst();
        if (parser.isSet(option) && !word.options.contains(name))
            return name;
    }
    return {};
}

/// What the parser found wrong by itself: an option that there is not, or one whose value is missing.
QString parserProblem(const QCommandLineParser &parser)
{
    if (parser.unknownOptionNames().isEmpty())
        return parser.errorText();
    QStringList names;
    for (const QCommandLineOption &option : options())
        names << option.names().constFirst();
    const QString typed = parser.unknownOptionNames().constFirst();
    const QString near = nearest(typed, names);
    const QString dashes = typed.size() == 1 ? u"-"_s : u"--"_s;
    if (near.isEmpty())
        return u"There is no option %1%2."_s.arg(dashes, typed);
    return u"There is no option %1%2; --%3 is near."_s.arg(dashes, typed, near);
}

/// `--config ""` comes from a variable that is not set: it must not mean the default.
QString emptyOption(const QCommandLineParser &parser)
{
    for (const QCommandLineOption &option : options()) {
        const QString name = option.names().constFirst();
        if (!option.valueName().isEmpty() && parser.isSet(option) && parser.value(option).isEmpty())
            return name;
    }
    return {};
}

} // namespace

Parsed parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(arguments))
        return problem(parserProblem(parser));
    if (parser.isSet(u"version"_s))
        return {Invocation{.command = Command::Version}, {}};
    const QStringList positional = parser.positionalArguments();
    if (parser.isSet(u"help"_s) || positional.isEmpty() || positional.first() == "help"_L1)
        return {Invocation{}, {}};

    qsizetype taken = 0;
    const Word *word = findWord(positional, taken);
    if (!word)
        return unknownWord(positional);
    if (const QString foreign = foreignOption(parser, *word); !foreign.isEmpty())
        return problem(u"`%1` does not know --%2."_s.arg(word->name, foreign));
    if (const QString empty = emptyOption(parser); !empty.isEmpty())
        return problem(u"--%1 needs a value; the one given is empty."_s.arg(empty));
    const QStringList operands = positional.mid(taken);
    if (word->operand.isEmpty() && !operands.isEmpty())
        return problem(u"`%1` takes no \"%2\"."_s.arg(word->name, operands.first()));
    if (!word->operand.isEmpty() && operands.size() != 1)
        return problem(u"`%1` needs %2, and nothing else."_s.arg(word->name, word->operand));
    if (!operands.isEmpty() && operands.first().isEmpty())
        return problem(u"`%1` needs %2; the one given is empty."_s.arg(word->name, word->operand));

    Invocation invocation;
    invocation.command = word->command;
    invocation.configFile = absolute(parser.value(u"config"_s), settings::SettingsStore::defaultFile());
    invocation.secretsFile = absolute(parser.value(u"secrets"_s), secrets::FileSecretStore::defaultFile());
    invocation.file = operands.isEmpty() ? QString() : absolute(operands.first(), {});
    invocation.output = absolute(parser.value(u"output"_s), {});
    invocation.server = parser.value(u"server"_s);
    invocation.caFile = absolute(parser.value(u"ca-file"_s), {});
    invocation.base = parser.value(u"base"_s);
    invocation.clientId = parser.value(u"client-id"_s);
    invocation.teams = parser.value(u"teams"_s).split(u',', Qt::SkipEmptyParts);
    invocation.bot = parser.value(u"bot"_s);
    if (word->command == Command::Setup && (invocation.server.isEmpty() || invocation.teams.isEmpty()))
        return problem(u"`setup` needs --server and --teams."_s);
    invocation.exportFolder = absolute(parser.value(u"export"_s), {});
    invocation.local = parser.isSet(u"local"_s);
    invocation.json = parser.isSet(u"json"_s);
    invocation.yes = parser.isSet(u"yes"_s);
    if (parser.isSet(u"language"_s))
        invocation.language = parser.value(u"language"_s);
    if (parser.isSet(u"workspace-version"_s))
        invocation.workspaceVersion = parser.value(u"workspace-version"_s);
    if (invocation.language != "en"_L1 && invocation.language != "de"_L1)
        return problem(u"--language is \"en\" or \"de\"."_s);
    if (invocation.workspaceVersion != "5.37"_L1 && invocation.workspaceVersion != "11.6"_L1)
        return problem(u"--workspace-version is \"5.37\" or \"11.6\"."_s);
    return {invocation, {}};
}

QString usage()
{
    return uR"(musterctl: incidents in Mattermost, without a window

  musterctl rehearse [--language en|de] [--workspace-version 5.37|11.6]
      declares, mitigates and resolves an incident in the practice workspace and shows what happened
  musterctl relay [--config FILE] [--secrets FILE]
      runs the relay until SIGTERM or SIGINT, which let it finish what it has begun; a second one ends it at once
  musterctl doctor [--config FILE] [--secrets FILE] [--json]
      checks each hop by name and says which setting to change
  musterctl setup --server ADDRESS --teams TEAM[,TEAM] [--base URL] [--client-id ID] [--bot NAME] [--ca-file FILE]
                  [--config FILE] [--secrets FILE] [--json]
      makes OAuth application, bot and command in a workspace, and proves that the command answers; called again,
      goes on where it stood. MUSTER_ADMIN_TOKEN is a system administrator's personal access token
  musterctl uninstall [--yes] [--local] [--export FOLDER] [--config FILE] [--secrets FILE] [--json]
      lists what Muster made in the workspace; with --yes, exports configuration and history where it is told to,
      then takes all of it back; with --local also settings, secrets and store of this computer. Channels and posts
      stay. End the relay first; MUSTER_ADMIN_TOKEN as with setup; called again, goes on with what is left
  musterctl status [--config FILE] [--json]
      asks the running relay how it is
  musterctl config check FILE [--json]
      says everything that is wrong in a configuration
  musterctl config export [--config FILE] [--output FILE]
      prints the whole configuration, defaults included, without secrets; it is JSON
  musterctl config import FILE [--config FILE] [--yes] [--json]
      shows what would change; with --yes, changes it
  musterctl version
  musterctl help

Without --config: muster/settings.json in the user's configuration folder; without --secrets: muster/secrets
beside it. Secrets may come from the environment as well: MUSTER_BOT_TOKEN, MUSTER_COMMAND_TOKEN or
MUSTER_COMMAND_TOKEN_<TEAM>, MUSTER_CALLBACK_KEY.

Results go to standard output, troubles to standard error. Exit codes:
  0  all held
  1  it ran and something did not hold: a check of the doctor, a step of the rehearsal, a relay cut short, something
     that is not uninstalled
  2  the command line is off
  3  the configuration or a secret is missing, wrong or not to be read, or the store is a newer Muster's
  4  the machine is in the way: port taken, store in use or not to be written, no relay running
)"_s;
}

} // namespace muster::cli
