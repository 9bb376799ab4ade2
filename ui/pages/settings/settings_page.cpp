// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_page.h"

#include "ui/forms/form_frame.h"
#include "ui/forms/side_by_side.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int widest = 848;
constexpr auto limitsPath = "listener.limits."_L1;

} // namespace

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_frame(new FormFrame(tr("Settings")))
{
    m_frame->header()->setSentence(tr("What you apply works at once. Nothing needs a restart."));
    auto *cards = new QWidget;
    cards->setMaximumWidth(scaled(widest));
    auto *rows = new QVBoxLayout(cards);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::card);
    rows->addWidget(makeConsole());
    rows->addWidget(makeListener());
    rows->addWidget(makeUninstall());
    m_frame->body()->addWidget(cards);
    m_frame->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_frame, &FormFrame::edited, this, &SettingsPage::edited);
    connect(m_frame, &FormFrame::fixRequested, this, &SettingsPage::fixRequested);
    connect(m_frame, &FormFrame::applyRequested, this, &SettingsPage::applyRequested);
    connect(m_frame, &FormFrame::discardRequested, this, &SettingsPage::discardRequested);
    connect(m_frame, &FormFrame::undoRequested, this, &SettingsPage::undoRequested);
    connect(m_frame, &FormFrame::redoRequested, this, &SettingsPage::redoRequested);
    connect(m_frame, &FormFrame::backRequested, this, &SettingsPage::backRequested);
    connect(m_frame, &FormFrame::readRequested, this, &SettingsPage::readRequested);
    unfoldLimits(false);
    render({});
}

QWidget *SettingsPage::pair(const QString &left, const QString &right)
{
    const QList<SettingField> fields = settingsFields();
    return new SideBySide(m_frame->add(fieldAt(fields, left)), m_frame->add(fieldAt(fields, right)));
}

QWidget *SettingsPage::makeConsole()
{
    const QList<SettingField> fields = settingsFields();
    auto *card = new Card(tr("Muster on this computer"));
    card->body()->setSpacing(space::wide);
    card->body()->addWidget(pair(u"console.language"_s, u"console.theme"_s));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"language.default"_s)));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"console.startWithSession"_s)));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"console.closeToTray"_s)));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"secrets.place"_s)));
    return card;
}

QWidget *SettingsPage::makeListener()
{
    const QList<SettingField> fields = settingsFields();
    auto *card = new Card(tr("Where Mattermost reaches the relay"));
    card->body()->setSpacing(space::wide);
    card->body()->addWidget(pair(u"listener.address"_s, u"listener.port"_s));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"listener.publicUrl"_s)));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"listener.certificateFile"_s)));
    card->body()->addWidget(m_frame->add(fieldAt(fields, u"listener.keyFile"_s)));
    m_fold = new Button(QString(), Button::Kind::Quiet);
    connect(m_fold, &Button::clicked, this, [this] { unfoldLimits(m_limits->isHidden()); });
    card->body()->addWidget(m_fold, 0, Qt::AlignLeft);
    m_limits = makeLimits();
    card->body()->addWidget(m_limits);
    return card;
}

QWidget *SettingsPage::makeLimits()
{
    auto *limits = new QWidget;
    auto *rows = new QVBoxLayout(limits);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::wide);
    const QString path = limitsPath;
    rows->addWidget(pair(path + u"headerBytes"_s, path + u"bodyBytes"_s));
    rows->addWidget(pair(path + u"requestSeconds"_s, path + u"idleSeconds"_s));
    rows->addWidget(pair(path + u"connections"_s, path + u"connectionsPerPeer"_s));
    rows->addWidget(m_frame->add(fieldAt(settingsFields(), path + u"handshakeSeconds"_s)));
    return limits;
}

QWidget *SettingsPage::makeUninstall()
{
    auto *card = new Card(tr("Uninstall"));
    card->body()->setSpacing(space::card);
    card->body()->addWidget(new Paragraph(
        tr("Takes back what Muster made in the workspace: commands, bot, tokens and OAuth application. "
           "Channels and posts stay. First shows everything, with what will happen to it.")));
    auto *open = new Button(tr("Show what would be removed"));
    connect(open, &Button::clicked, this, &SettingsPage::uninstallRequested);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

void SettingsPage::unfoldLimits(bool unfold)
{
    m_limits->setVisible(unfold);
    m_fold->setText(unfold ? tr("Hide the limits") : tr("Limits of one connection"));
    m_fold->setIconName(unfold ? u"chevron-down"_s : u"chevron-right"_s);
}

void SettingsPage::render(const State &state)
{
    m_frame->render(state);
    // What is wrong is never hidden.
    const auto isLimit = [](const QString &path) { return path.startsWith(limitsPath); };
    const QStringList wrong = state.problems.keys();
    if (std::any_of(wrong.cbegin(), wrong.cend(), isLimit))
        unfoldLimits(true);
}

void SettingsPage::openAt(const QString &path)
{
    if (path.startsWith(limitsPath))
        unfoldLimits(true);
    m_frame->open(path);
}

} // namespace muster::ui
