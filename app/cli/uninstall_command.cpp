// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/uninstall_command.h"

#include "app/backend/console_files.h"
#include "app/backend/own_store.h"
#include "app/cli/configuration.h"
#include "app/core/clock.h"
#include "app/core/first_emission.h"
#include "app/settings/settings_store.h"
#include "app/setup/uninstall.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::cli {

using setup::Belonging;
using setup::BelongingPhase;
using setup::Trouble;
using setup::Uninstall;
using setup::UninstallPhase;
using setup::UninstallState;

namespace {

QString wordOf(const Belonging &one)
{
    switch (one.phase) {
    case BelongingPhase::Gone:
        return one.kind == setup::BelongingKind::Bot ? u"disabled"_s : u"gone"_s;
    case BelongingPhase::WasGone:
        return u"was gone"_s;
    case BelongingPhase::Stays:
        return u"stays"_s;
    case BelongingPhase::Left:
        return u"LEFT"_s;
    default:
        return u"there"_s;
    }
}

void indented(const QString &text, const Terminal &terminal)
{
    if (!text.isEmpty())
        terminal.line(QString(10, u' ') + printable(text));
}

void print(const Belonging &one, const Terminal &terminal)
{
    const bool isToCome = one.phase == BelongingPhase::There || one.phase == BelongingPhase::Stays;
    const QString name = one.detail.isEmpty() ? one.name : u"%1: %2"_s.arg(one.name, one.detail);
    terminal.line(u"%1  %2"_s.arg(wordOf(one), -8).arg(printable(name)));
    if (isToCome && one.reason.isEmpty())
        indented(one.fate, terminal);
    indented(one.reason, terminal);
    indented(one.byHand, terminal);
    indented(one.menuPath, terminal);
}

void print(const Trouble &trouble, const Terminal &terminal)
{
    terminal.trouble(printable(trouble.sentence));
    if (!trouble.advice.isEmpty())
        terminal.trouble(printable(trouble.advice));
}

QJsonObject toJson(const Belonging &one)
{
    return {{u"kind"_s, setup::belongingKindName(one.kind)},
            {u"id"_s, one.id},
            {u"name"_s, one.name},
            {u"detail"_s, one.detail},
            {u"fate"_s, one.fate},
            {u"local"_s, one.isLocal},
            {u"state"_s, setup::belongingPhaseName(one.phase)},
            {u"reason"_s, one.reason},
            {u"byHand"_s, one.byHand},
            {u"menuPath"_s, one.menuPath}};
}

QJsonObject toJson(const UninstallState &state)
{
    QJsonArray belongings;
    for (const Belonging &one : state.belongings)
        belongings.append(toJson(one));
    QJsonArray troubles;
    for (const Trouble &trouble : state.troubles) {
        troubles.append(QJsonObject{
            {u"code"_s, trouble.code}, {u"sentence"_s, trouble.sentence}, {u"advice"_s, trouble.advice}});
    }
    return {{u"finished"_s, state.isDone()},
            {u"looked"_s, state.isLooked},
            {u"exportedTo"_s, state.exportedTo},
            {u"belongings"_s, belongings},
            {u"troubles"_s, troubles}};
}

/// Files of a console that worked here, too: by their default places.
QList<setup::LocalFile> localFiles(const Invocation &invocation)
{
    QList<setup::LocalFile> files;
    if (invocation.configFile == settings::SettingsStore::defaultFile())
        files = backend::consoleFiles(Texts());
    files.append({u"Settings"_s, invocation.configFile});
    return files;
}

class Run
{
public:
    Run(const Invocation &invocation, const Terminal &terminal)
        : m_invocation(invocation), m_terminal(terminal), m_file(invocation.configFile),
          m_secrets(secretsOf(invocation)),
          m_uninstall({m_clock, *m_secrets, nullptr, [this] { return m_settings; }, invocation.secretsFile,
                       localFiles(invocation),
                       [this] { return m_store.facts(settings::storeFile(m_settings.store), Texts()); },
                       [this] { return m_store.take(settings::storeFile(m_settings.store)); },
                       [this](bool) { m_store.release(); },
                       [this](const QString &folder, const QHash<QString, QString> &teamNames) {
                           return m_store.exportTo(folder, m_settings, teamNames, m_clock.now(), Texts());
                       },
                       [this](const settings::Settings &settings) { return keep(settings); }},
                      QFileInfo(invocation.configFile).dir().filePath(u"setup.json"_s), Texts())
    {
    }

    QCoro::Task<ExitCode> run();

private:
    [[nodiscard]] Async<void> keep(settings::Settings settings);
    [[nodiscard]] Outcome<void> takeSettings();
    QCoro::Task<> settle();
    QCoro::Task<> lookAround();
    [[nodiscard]] ExitCode report() const;
    [[nodiscard]] QString closingLine() const;

    const Invocation m_invocation;
    const Terminal m_terminal;
    settings::SettingsStore m_file;
    settings::Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    backend::OwnStore m_store;
    Uninstall m_uninstall;
};

Outcome<void> Run::takeSettings()
{
    if (!QFileInfo::exists(m_invocation.configFile))
        return {}; // an earlier run may have come that far
    const Outcome<settings::Settings> read = m_file.load();
    if (!read)
        return failure(read.error());
    m_settings = *read;
    return {};
}

Async<void> Run::keep(settings::Settings settings)
{
    const bool isNews = settings != m_settings;
    m_settings = settings;
    if (!isNews)
        co_return Outcome<void>();
    co_return m_file.save(settings);
}

QCoro::Task<> Run::settle()
{
    if (m_uninstall.isWorking())
        co_await firstEmission(&m_uninstall, &Uninstall::idle);
}

/// On the server as well, where there is a token to do it with.
QCoro::Task<> Run::lookAround()
{
    const secrets::SecretName tokenName{secrets::SecretKind::AdminToken, {}};
    const Outcome<Secret> token = co_await m_secrets->get(tokenName);
    if (token)
        m_uninstall.signIn(*token);
    else
        m_uninstall.look();
    co_await settle();
}

QString Run::closingLine() const
{
    const UninstallState &state = m_uninstall.state();
    if (state.belongings.isEmpty())
        return u"Nothing of Muster is here."_s;
    if (!m_invocation.yes)
        return state.isLooked || !state.needsSignIn
            ? u"Nothing was removed. Add --yes to remove it."_s
            : u"As it was noted; set MUSTER_ADMIN_TOKEN to see what is there. Nothing was removed."_s;
    if (state.isDone())
        return u"Muster is uninstalled."_s;
    return u"Not all is gone. Do what is said above, or call it again: it goes on with what is left."_s;
}

ExitCode Run::report() const
{
    const UninstallState &state = m_uninstall.state();
    const bool isWell = state.troubles.isEmpty() && (!m_invocation.yes || state.isDone());
    if (m_invocation.json) {
        m_terminal.json(toJson(state));
    } else {
        for (const Belonging &one : state.belongings)
            print(one, m_terminal);
        if (!state.exportedTo.isEmpty())
            m_terminal.line(u"Exported to %1."_s.arg(QDir::toNativeSeparators(state.exportedTo)));
        m_terminal.line(closingLine());
    }
    bool isMachine = false;
    for (const Trouble &trouble : state.troubles) {
        print(trouble, m_terminal);
        isMachine = isMachine || trouble.code == "store.locked"_L1 || trouble.code == "export"_L1;
    }
    if (isMachine)
        return ExitCode::Unavailable;
    return isWell ? ExitCode::Ok : ExitCode::Failed;
}

QCoro::Task<ExitCode> Run::run()
{
    if (const Outcome<void> taken = takeSettings(); !taken) {
        m_terminal.trouble(taken.error());
        co_return ExitCode::Configuration;
    }
    co_await lookAround();
    const UninstallState &state = m_uninstall.state();
    if (m_invocation.yes && state.needsSignIn && state.signedInAs.isEmpty() && state.troubles.isEmpty()) {
        m_terminal.trouble(u"Set MUSTER_ADMIN_TOKEN to a personal access token of a system administrator: "
                           "Profile > Security > Personal Access Tokens."_s);
        co_return ExitCode::Configuration;
    }
    m_uninstall.choose({m_invocation.exportFolder, m_invocation.local});
    if (m_invocation.yes && state.troubles.isEmpty()) {
        m_uninstall.remove();
        co_await settle();
    }
    const ExitCode code = report();
    m_uninstall.signOut();
    co_await settle();
    co_return code;
}

} // namespace

QCoro::Task<ExitCode> uninstall(Invocation invocation, Terminal terminal)
{
    Run run(invocation, terminal);
    const ExitCode code = co_await run.run();
    co_return code;
}

} // namespace muster::cli
