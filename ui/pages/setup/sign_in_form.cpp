// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/sign_in_form.h"

#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

SignInForm::SignInForm(QWidget *parent)
    : StepForm(parent), m_way(new Paragraph), m_browse(new Button({}, Button::Kind::Primary)),
      m_token(new LineEdit(QString()))
{
    m_browse->setText(tr("Sign in with the browser"));
    column()->addWidget(m_way);
    column()->addWidget(m_browse, 0, Qt::AlignLeft);
    m_token->setEchoMode(QLineEdit::Password);
    auto *field = addField(u"token"_s, new Field(tr("Personal access token"), m_token));
    field->setHelp(tr("Instead of the browser. In Mattermost: Profile > Security > Personal Access Tokens. "
                      "It is forgotten when set-up is done; delete it there if it was made for this."));
    column()->addWidget(field);
    m_useToken = addButton(tr("Sign in with the token"));
    connect(m_browse, &Button::clicked, this, &SignInForm::browserRequested);
    connect(m_useToken, &Button::clicked, this, &SignInForm::give);
    connect(m_token, &LineEdit::returnPressed, this, &SignInForm::give);
    connect(m_token, &LineEdit::textChanged, this,
            [this](const QString &text) { m_useToken->setEnabled(!text.trimmed().isEmpty()); });
    m_useToken->setEnabled(false);
}

/// Not kept here longer than it takes to give it.
void SignInForm::give()
{
    const Secret token(m_token->text().trimmed());
    if (token.isEmpty())
        return;
    m_token->clear();
    Q_EMIT tokenGiven(token);
}

void SignInForm::render(const SetupPageState &state)
{
    const bool canBrowse = state.setup.canUseBrowser;
    m_way->setText(canBrowse
                       ? tr("Muster opens your server’s own log-in page in a window: password, single "
                            "sign-on and second factor work as always. Muster sees no password.")
                       : tr("The embedded browser is not installed. Install the package muster-browser and "
                            "start Muster again, or use a personal access token."));
    m_browse->setVisible(canBrowse);
    m_useToken->setKind(canBrowse ? Button::Kind::Secondary : Button::Kind::Primary);
}

} // namespace muster::ui
