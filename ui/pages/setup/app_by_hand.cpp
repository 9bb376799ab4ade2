// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/app_by_hand.h"

#include "app/backend/setup_view.h"
#include "ui/look/spacing.h"
#include "ui/pages/setup/copy_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

namespace muster::ui {

AppByHand::AppByHand(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_where(new Paragraph),
      m_callbackError(new FieldError), m_id(new LineEdit(QString())), m_secret(new LineEdit(QString())),
      m_idField(new Field(tr("Client ID"), m_id)), m_secretField(new Field(tr("Client secret"), m_secret)),
      m_use(new Button(tr("Use this application"), Button::Kind::Primary))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    m_column->addWidget(m_where);
    addStep(tr("2. Leave “Is Trusted” and “Is Public Client” at No, and copy these in:"));
    m_name = addCopy(tr("Display Name"));
    m_homepage = addCopy(tr("Homepage"));
    m_install = addCopy(tr("Callback URLs, first line"));
    m_signIn = addCopy(tr("Callback URLs, second line"));
    m_column->addWidget(m_callbackError);
    addStep(
        tr("3. Save there, and copy from the page that follows what Mattermost calls Client ID and Client "
           "Secret:"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_column->addWidget(m_idField);
    m_column->addWidget(m_secretField);
    m_column->addWidget(m_use, 0, Qt::AlignLeft);
    m_name->setText(backend::appName());
    setServer({});
    connect(m_use, &Button::clicked, this, &AppByHand::give);
    connect(m_secret, &LineEdit::returnPressed, this, &AppByHand::give);
    connect(m_id, &LineEdit::returnPressed, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_id, &LineEdit::textChanged, this,
            [this](const QString &id) { m_use->setEnabled(!id.trimmed().isEmpty()); });
    m_use->setEnabled(false);
}

CopyLine *AppByHand::addCopy(const QString &name)
{
    auto *line = new CopyLine(name);
    connect(line, &CopyLine::copyRequested, this, &AppByHand::copyRequested);
    m_column->addWidget(line);
    return line;
}

void AppByHand::addStep(const QString &sentence)
{
    m_column->addWidget(new Paragraph(sentence));
}

void AppByHand::give()
{
    const QString id = m_id->text().trimmed();
    if (id.isEmpty())
        return;
    const Secret secret(m_secret->text().trimmed());
    Q_EMIT useRequested(id, secret);
}

void AppByHand::setServer(const QUrl &url)
{
    m_where->setText(tr("1. On %1 open the menu at the top left: Integrations > OAuth 2.0 Applications > Add "
                        "OAuth 2.0 Application.")
                         .arg(url.host().isEmpty() ? tr("your server") : url.host()));
}

void AppByHand::setBase(const QUrl &base)
{
    const QList<QUrl> callbacks = backend::callbacksBelow(base);
    m_homepage->setText(base.toString(QUrl::FullyEncoded));
    m_install->setText(callbacks.value(0).toString(QUrl::FullyEncoded));
    m_signIn->setText(callbacks.value(1).toString(QUrl::FullyEncoded));
}

void AppByHand::setClientId(const QString &id)
{
    if (m_id->text().isEmpty())
        m_id->setText(id);
}

} // namespace muster::ui
