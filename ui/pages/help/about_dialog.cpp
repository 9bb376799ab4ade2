// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/about_dialog.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/help/fact_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int wide = 560;

} // namespace

AboutDialog::AboutDialog(const QList<backend::Component> &components, QWidget *parent)
    : QDialog(parent), m_licence(new QPlainTextEdit)
{
    setWindowTitle(tr("About Muster"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::wide);
    column->setSpacing(space::card);
    column->addWidget(makeHead(components.value(0)));
    column->addWidget(makeParts(components.mid(1)));
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setAccessibleName(tr("Muster's licence"));
    setTextStyle(m_licence, TextStyle::Code);
    m_licence->setMinimumHeight(scaled(160));
    m_licence->hide();
    column->addWidget(m_licence, 4);
    column->addStretch(1);
    column->addLayout(makeButtons());
    setMinimumWidth(scaled(wide));
}

QWidget *AboutDialog::makeHead(const backend::Component &muster)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addWidget(new Glyph(QString(), 56), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        new Paragraph(u"%1 %2"_s.arg(muster.name, muster.version), TextStyle::PageTitle, Role::Text));
    words->addWidget(new Paragraph(tr("Incidents in Mattermost, with a record kept true."), TextStyle::Body));
    words->addWidget(new Paragraph(tr("© 2026 The Muster developers. Licence: %1.").arg(muster.licence),
                                   TextStyle::Meta, Role::Text3));
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeParts(const QList<backend::Component> &components)
{
    auto *card = new Card(tr("Made with"));
    card->setDivided(true);
    card->body()->setSpacing(0);
    for (const backend::Component &part : components) {
        const QString name = part.version.isEmpty() ? part.name : QString(part.name + u' ' + part.version);
        card->body()->addWidget(
            new FactRow(new Paragraph(name, TextStyle::Label, Role::Text),
                        new Paragraph(u"%1 · %2"_s.arg(part.licence, part.purpose), TextStyle::Body)));
    }
    return card;
}

QLayout *AboutDialog::makeButtons()
{
    m_showLicence = new Button(tr("Show the licence"), Button::Kind::Secondary);
    auto *done = new Button(tr("Close"), Button::Kind::Primary);
    done->setDefault(true);
    connect(m_showLicence, &Button::clicked, this, &AboutDialog::showLicence);
    connect(done, &Button::clicked, this, &AboutDialog::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_showLicence);
    row->addStretch(1);
    row->addWidget(done);
    return row;
}

void AboutDialog::showLicence()
{
    QFile file(u":/help/LICENSE"_s);
    if (file.open(QIODevice::ReadOnly))
        m_licence->setPlainText(QString::fromUtf8(file.readAll()));
    m_licence->show();
    m_licence->setFocus();
    m_showLicence->hide();
}

} // namespace muster::ui
