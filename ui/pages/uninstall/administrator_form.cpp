// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/administrator_form.h"

#include "ui/look/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

AdministratorForm::AdministratorForm(QWidget *parent)
    : QWidget(parent), m_way(new Paragraph),
      m_browse(new Button(tr("Sign in with the browser"), Button::Kind::Primary)),
      m_token(new LineEdit(QString())), m_field(new Field(tr("Personal access token"), m_token)),
      m_use(new Button(tr("Sign in with the token")))
{
    m_token->setEchoMode(QLineEdit::Password);
    m_field->setHelp(
        tr("Instead of the browser. In Mattermost: Profile > Security > Personal Access Tokens. It "
           "is kept nowhere."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    column->addWidget(m_way);
    column->addWidget(m_browse, 0, Qt::AlignLeft);
    column->addWidget(m_field);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    connect(m_browse, &Button::clicked, this, &AdministratorForm::browserRequested);
    connect(m_use, &Button::clicked, this, &AdministratorForm::give);
    connect(m_token, &LineEdit::returnPressed, this, &AdministratorForm::give);
    connect(m_token, &LineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    m_use->setEnabled(false);
    m_browse->setAutoDefault(false);
    m_use->setAutoDefault(false);
}

/// Not kept here longer than it takes to give it.
void AdministratorForm::give()
{
    const Secret token(m_token->text().trimmed());
    if (token.isEmpty())
        return;
    m_token->clear();
    Q_EMIT tokenGiven(token);
}

void AdministratorForm::render(const UninstallViewState &state)
{
    const backend::UninstallState &uninstall = state.uninstall;
    const bool canBrowse = uninstall.canUseBrowser;
    m_way->setText(canBrowse
                       ? tr("A system administrator takes back what set-up made. The session is ended when "
                            "all is gone, or when this window is closed.")
                       : tr("A system administrator takes back what set-up made. The embedded browser is not "
                            "installed: use a personal access token."));
    m_browse->setVisible(canBrowse);
    m_use->setKind(canBrowse ? Button::Kind::Secondary : Button::Kind::Primary);
    QString wrong;
    for (const backend::Trouble &trouble : uninstall.troubles) {
        if (trouble.field == "token"_L1)
            wrong = u"%1 %2"_s.arg(trouble.sentence, trouble.advice);
    }
    m_field->setError(wrong);
    setEnabled(!uninstall.isWorking());
}

} // namespace muster::ui
