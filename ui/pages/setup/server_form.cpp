// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/server_form.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ServerForm::ServerForm(QWidget *parent)
    : StepForm(parent), m_address(new LineEdit(QString())), m_caFile(new LineEdit(QString()))
{
    m_address->setPlaceholderText(u"chat.example.org"_s);
    auto *address = addField(u"address"_s, new Field(tr("Address"), m_address));
    address->setNote(tr("required"));
    address->setHelp(tr("As in the browser in which you use Mattermost, with the path where it has one."));
    column()->addWidget(address);
    column()->addWidget(makeCertificate());
    auto *check = addButton(tr("Check the server"), Button::Kind::Primary);
    connect(check, &Button::clicked, this, &ServerForm::give);
    connect(m_address, &LineEdit::returnPressed, this, &ServerForm::give);
    connect(m_caFile, &LineEdit::returnPressed, this, &ServerForm::give);
}

QWidget *ServerForm::makeCertificate()
{
    auto *field = addField(u"caFile"_s, new Field(tr("Certificate authority"), m_caFile));
    field->setNote(tr("optional"));
    field->setHelp(tr("Only where your organisation has its own. Empty: those that this computer trusts."));
    auto *choose = new Button(tr("Choose"));
    choose->setAccessibleName(tr("Choose the file of the certificate authority"));
    connect(choose, &Button::clicked, this, &ServerForm::chooseFile);
    auto *beside = new QVBoxLayout;
    // Next to the line, which has its label above it.
    beside->addSpacing(qRound(ui::font(TextStyle::Label).pixelSize() * 1.4) + space::label);
    beside->addWidget(choose);
    beside->addStretch(1);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(field, 1);
    row->addLayout(beside);
    return both;
}

void ServerForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), m_caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &LineEdit::setText);
    dialog->open();
}

void ServerForm::give()
{
    Q_EMIT checkRequested(m_address->text().trimmed(), m_caFile->text().trimmed());
}

void ServerForm::render(const SetupPageState &state)
{
    seed(m_address, state.setup.server.url.toString());
    seed(m_caFile, state.setup.caFile);
}

} // namespace muster::ui
