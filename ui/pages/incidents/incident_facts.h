// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;

namespace muster::ui {

class Avatar;
class Label;
class LinkLabel;
class Paragraph;

/// Who declared an incident, where its channel and its page in the record are, what is affected.
class IncidentFacts : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentFacts(QWidget *parent = nullptr);

    void render(const backend::IncidentDetail &detail, const QString &recordName);

Q_SIGNALS:
    void linkOpened(const QUrl &url);

private:
    /// A line of the table; gives the label of its name.
    Label *addFact(const QString &name, QWidget *value);
    void renderLinks(const backend::IncidentRow &row, const QString &recordName);

    QGridLayout *m_grid;
    Avatar *m_avatar;
    Label *m_declaredBy;
    LinkLabel *m_channel;
    Label *m_noChannel;
    Paragraph *m_services;
    Label *m_servicesName;
    LinkLabel *m_page;
    Label *m_record;
    Label *m_private;
    Label *m_privateName;
    QUrl m_channelUrl;
    QUrl m_pageUrl;
};

} // namespace muster::ui
