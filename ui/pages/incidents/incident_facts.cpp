// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incident_facts.h"

#include "ui/look/spacing.h"
#include "ui/models/incident_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/paragraph.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int avatarSize = 20;

/// A link and what stands in its place while there is nothing to go to.
QWidget *eitherOf(LinkLabel *link, Label *words)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    link->setElided(true);
    row->addWidget(link);
    row->addWidget(words);
    row->addStretch(1);
    return cell;
}

} // namespace

IncidentFacts::IncidentFacts(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_avatar(new Avatar({}, avatarSize)),
      m_declaredBy(new Label), m_channel(new LinkLabel), m_noChannel(new Label(tr("none yet"))),
      m_services(new Paragraph({}, TextStyle::Body, Role::Text)), m_page(new LinkLabel), m_record(new Label),
      m_private(new Label(tr("Only who is invited sees its channel")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::card);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    auto *who = new QWidget;
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_avatar);
    row->addWidget(m_declaredBy, 1);
    addFact(tr("Declared by"), who);
    addFact(tr("Channel"), eitherOf(m_channel, m_noChannel));
    m_servicesName = addFact(tr("Services"), m_services);
    m_privateName = addFact(tr("Private"), m_private);
    addFact(tr("Record"), eitherOf(m_page, m_record));
    connect(m_channel, &LinkLabel::clicked, this, [this] { Q_EMIT linkOpened(m_channelUrl); });
    connect(m_page, &LinkLabel::clicked, this, [this] { Q_EMIT linkOpened(m_pageUrl); });
}

Label *IncidentFacts::addFact(const QString &name, QWidget *value)
{
    const int line = m_grid->rowCount();
    auto *label = new Label(name, TextStyle::Body, Role::Text2, this);
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1);
    return label;
}

void IncidentFacts::render(const backend::IncidentDetail &detail, const QString &recordName)
{
    const incident::Incident &incident = detail.row.incident;
    m_avatar->setName(incident.declaredBy.name);
    m_avatar->setVisible(!incident.declaredBy.name.isEmpty());
    m_declaredBy->setText(personWord(incident.declaredBy));
    m_services->setText(detail.serviceNames.join(u", "_s));
    m_services->setVisible(!detail.serviceNames.isEmpty());
    m_servicesName->setVisible(!detail.serviceNames.isEmpty());
    m_private->setVisible(incident.isPrivate);
    m_privateName->setVisible(incident.isPrivate);
    renderLinks(detail.row, recordName);
}

void IncidentFacts::renderLinks(const backend::IncidentRow &row, const QString &recordName)
{
    m_channelUrl = row.channelUrl;
    const bool hasChannel = !row.channelName.isEmpty();
    const bool hasLink = hasChannel && !row.channelUrl.isEmpty();
    m_channel->setText(u'~' + row.channelName);
    m_channel->setAccessibleName(tr("Go to channel %1").arg(row.channelName));
    m_channel->setVisible(hasLink);
    m_noChannel->setText(hasChannel ? u'~' + row.channelName : tr("none yet"));
    m_noChannel->setVisible(!hasLink);
    m_pageUrl = row.incident.url;
    m_page->setText(tr("Open in %1").arg(recordName));
    m_page->setVisible(!m_pageUrl.isEmpty());
    m_record->setText(recordName);
    m_record->setVisible(m_pageUrl.isEmpty());
}

} // namespace muster::ui
