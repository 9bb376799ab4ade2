// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/channel_pane.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/channel_delegate.h"
#include "ui/pages/practice/channel_model.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace muster::ui {

namespace {

constexpr int wide = 208;

} // namespace

ChannelPane::ChannelPane(QWidget *parent)
    : QWidget(parent), m_model(new ChannelModel(this)), m_list(new QListView(this))
{
    setFixedWidth(scaled(wide));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChannelDelegate(m_list));
    m_list->setAccessibleName(tr("Channels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_list, 1);
    column->addWidget(makePerson());
    // Not by the current one: a screen reader selects a row without making it that.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                const QString id = m_model->idAt(selected.indexes().value(0));
                if (!id.isEmpty())
                    Q_EMIT channelChosen(id);
            });
}

QWidget *ChannelPane::makePerson()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::small, space::small, 0, 0);
    row->setSpacing(space::small);
    m_avatar = new Avatar(QString(), 24, foot);
    m_person = new Label(QString(), TextStyle::Label, Role::Text, foot);
    m_others = new Button(tr("Write as someone else"), Button::Kind::Quiet, foot);
    m_menu = new QMenu(m_others);
    m_others->setMenu(m_menu);
    row->addWidget(m_avatar);
    row->addWidget(m_person, 1);
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(foot);
    column->addWidget(m_others, 0, Qt::AlignLeft);
    return both;
}

void ChannelPane::render(const backend::PracticeState &state)
{
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setChannels(state.channels);
        m_list->setCurrentIndex(m_model->indexOf(state.channelId));
    }
    m_list->viewport()->update();
    if (state.people != m_people || state.actingAs != m_actingAs)
        fillPeople(state);
}

void ChannelPane::fillPeople(const backend::PracticeState &state)
{
    m_people = state.people;
    m_actingAs = state.actingAs;
    m_menu->clear();
    for (const backend::ChatPerson &person : state.people) {
        const QString name = person.language == QLatin1StringView("de")
            ? tr("%1, reads German").arg(person.name)
            : person.name;
        if (person.id == state.actingAs) {
            m_avatar->setName(person.name);
            m_person->setText(name);
            continue;
        }
        m_menu->addAction(name, this, [this, id = person.id] { Q_EMIT personChosen(id); });
    }
}

void ChannelPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Canvas, this));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Line, this));
}

} // namespace muster::ui
