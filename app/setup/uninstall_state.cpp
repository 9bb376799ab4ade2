// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/uninstall_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

template <typename T>
struct Named
{
    T value;
    QLatin1StringView name;
};

constexpr Named<BelongingKind> kinds[]{
    {BelongingKind::Command, "command"_L1},   {BelongingKind::Access, "access"_L1},
    {BelongingKind::App, "oauth-app"_L1},     {BelongingKind::BotToken, "bot-token"_L1},
    {BelongingKind::Bot, "bot"_L1},           {BelongingKind::Conversations, "conversations"_L1},
    {BelongingKind::Accounts, "accounts"_L1}, {BelongingKind::History, "history"_L1},
    {BelongingKind::Secrets, "secrets"_L1},   {BelongingKind::File, "file"_L1}};

constexpr Named<BelongingPhase> belongingPhases[]{
    {BelongingPhase::There, "there"_L1}, {BelongingPhase::Working, "working"_L1},
    {BelongingPhase::Gone, "gone"_L1},   {BelongingPhase::WasGone, "was-gone"_L1},
    {BelongingPhase::Stays, "stays"_L1}, {BelongingPhase::Left, "left"_L1}};

constexpr Named<UninstallPhase> phases[]{{UninstallPhase::Listed, "listed"_L1},
                                         {UninstallPhase::Looking, "looking"_L1},
                                         {UninstallPhase::SigningIn, "signing-in"_L1},
                                         {UninstallPhase::Removing, "removing"_L1},
                                         {UninstallPhase::Ended, "ended"_L1}};

template <typename T, size_t N>
QString nameIn(const Named<T> (&all)[N], T value)
{
    const auto *found = std::find_if(std::begin(all), std::end(all),
                                     [value](const Named<T> &one) { return one.value == value; });
    return found == std::end(all) ? QString() : QString(found->name);
}

template <typename T, size_t N>
std::optional<T> valueIn(const Named<T> (&all)[N], const QString &name)
{
    const auto *found = std::find_if(std::begin(all), std::end(all),
                                     [&name](const Named<T> &one) { return one.name == name; });
    return found == std::end(all) ? std::nullopt : std::optional(found->value);
}

} // namespace

QString belongingKindName(BelongingKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<BelongingKind> belongingKindFromName(const QString &name)
{
    return valueIn(kinds, name);
}

QString belongingPhaseName(BelongingPhase phase)
{
    return nameIn(belongingPhases, phase);
}

std::optional<BelongingPhase> belongingPhaseFromName(const QString &name)
{
    return valueIn(belongingPhases, name);
}

QString uninstallPhaseName(UninstallPhase phase)
{
    return nameIn(phases, phase);
}

std::optional<UninstallPhase> uninstallPhaseFromName(const QString &name)
{
    return valueIn(phases, name);
}

bool Belonging::isSame(const Belonging &other) const
{
    return kind == other.kind && id == other.id;
}

bool UninstallState::isWorking() const
{
    return phase == UninstallPhase::Looking || phase == UninstallPhase::SigningIn
        || phase == UninstallPhase::Removing;
}

int UninstallState::leftCount() const
{
    const auto isLeft = [](const Belonging &one) { return one.phase == BelongingPhase::Left; };
    return static_cast<int>(std::count_if(belongings.cbegin(), belongings.cend(), isLeft));
}

bool UninstallState::isDone() const
{
    return phase == UninstallPhase::Ended && leftCount() == 0 && troubles.isEmpty();
}

} // namespace muster::setup
