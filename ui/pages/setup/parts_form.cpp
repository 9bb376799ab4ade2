// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/parts_form.h"

#include "ui/look/spacing.h"
#include "ui/pages/setup/copy_line.h"
#include "ui/pages/setup/team_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

PartsForm::PartsForm(QWidget *parent)
    : StepForm(parent), m_noTeams(new Paragraph), m_teamError(new FieldError), m_bot(new LineEdit(QString())),
      m_plan(new Paragraph)
{
    column()->addWidget(makeTeams());
    column()->addWidget(makeBot());
    m_url = addCopy(column(), tr("The command calls"));
    column()->addWidget(m_plan);
    m_make = addButton(tr("Make bot and command"), Button::Kind::Primary);
    auto *address = addButton(tr("Change the relay’s address"), Button::Kind::Quiet);
    connect(address, &Button::clicked, this, &PartsForm::addressRequested);
    connect(m_make, &Button::clicked, this, &PartsForm::give);
    connect(m_bot, &LineEdit::returnPressed, this, &PartsForm::give);
    connect(m_bot, &LineEdit::textChanged, this, &PartsForm::foretell);
}

QWidget *PartsForm::makeTeams()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::label);
    column->addWidget(new Label(tr("Teams"), TextStyle::Label));
    m_teams = new QWidget;
    m_teams->setAccessibleName(tr("Teams"));
    auto *rows = new QVBoxLayout(m_teams);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::label);
    column->addWidget(m_noTeams);
    column->addWidget(m_teams);
    column->addWidget(m_teamError);
    addPlace(u"teams"_s, [this](const backend::Trouble *trouble) {
        m_teamError->setMessage(trouble != nullptr ? told(*trouble) : QString());
    });
    return both;
}

QWidget *PartsForm::makeBot()
{
    auto *field = new Field(tr("Bot name"), m_bot);
    field->setNote(tr("required"));
    const auto other = [this]() -> QString { return botName() + "-bot"_L1; };
    addPlace(u"botName"_s, [field, other](const backend::Trouble *trouble) {
        const bool isTaken = trouble != nullptr && trouble->code == "parts.bot-name"_L1;
        field->setError(trouble != nullptr ? told(*trouble) : QString(),
                        isTaken ? tr("Use @%1").arg(other()) : QString());
    });
    connect(field, &Field::fixRequested, this, [this, field, other] {
        m_bot->setText(other());
        field->setError({});
        m_bot->setFocus(Qt::TabFocusReason);
    });
    return field;
}

void PartsForm::render(const SetupPageState &state)
{
    seed(m_bot, state.setup.botName);
    offer(state);
    m_noTeams->setText(state.setup.signedInAs.isEmpty()
                           ? tr("They are known once you are signed in.")
                           : tr("None is known. Check again, or make one in Mattermost first."));
    m_noTeams->setVisible(m_boxes.isEmpty());
    m_url->setText(state.setup.commandUrl.toString());
    foretell();
}

/// Boxes anew where the teams are others; what is ticked stays as the person left it.
void PartsForm::offer(const SetupPageState &state)
{
    const backend::SetupState &setup = state.setup;
    if (setup.teams != m_offered) {
        QStringList ticked;
        for (const TeamBox *box : chosen())
            ticked.append(box->name());
        qDeleteAll(m_boxes);
        m_boxes.clear();
        m_offered = setup.teams;
        for (const backend::TeamChoice &team : setup.teams) {
            auto *box = new TeamBox(team.name, team.title);
            box->setChecked(ticked.contains(team.name) || setup.teams.size() == 1);
            connect(box, &QCheckBox::toggled, this, &PartsForm::foretell);
            m_teams->layout()->addWidget(box);
            m_boxes.append(box);
        }
        m_chosen.clear();
    }
    if (setup.chosenTeams == m_chosen)
        return;
    m_chosen = setup.chosenTeams;
    for (TeamBox *box : std::as_const(m_boxes))
        box->setChecked(m_chosen.contains(box->name()));
}

QList<TeamBox *> PartsForm::chosen() const
{
    QList<TeamBox *> ticked;
    std::copy_if(m_boxes.cbegin(), m_boxes.cend(), std::back_inserter(ticked),
                 [](const TeamBox *box) { return box->isChecked(); });
    return ticked;
}

/// As Mattermost writes it, without the @ that people put before it.
QString PartsForm::botName() const
{
    const QString typed = m_bot->text().trimmed();
    return typed.startsWith(u'@') ? typed.mid(1) : typed;
}

/// What the button will do, as things are ticked now.
void PartsForm::foretell()
{
    QStringList titles;
    for (const TeamBox *box : chosen())
        titles.append(box->title());
    const QString bot = botName();
    m_make->setEnabled(!titles.isEmpty() && !bot.isEmpty());
    if (titles.isEmpty() || bot.isEmpty()) {
        m_plan->setText(tr("Tick one team at least. Teams that are made later are not added by themselves."));
        return;
    }
    m_plan->setText(tr("This makes the bot @%1 with one access token, adds it to %n team(s), and puts "
                       "/incident there: %2. What is there already is used again.",
                       nullptr, static_cast<int>(titles.size()))
                        .arg(bot, QLocale().createSeparatedList(titles)));
}

void PartsForm::give()
{
    QStringList names;
    for (const TeamBox *box : chosen())
        names.append(box->name());
    if (m_make->isEnabled())
        Q_EMIT partsRequested(names, botName());
}

} // namespace muster::ui
