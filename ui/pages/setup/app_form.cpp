// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/app_form.h"

#include "ui/pages/setup/app_by_hand.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

AppForm::AppForm(QWidget *parent) : StepForm(parent), m_base(new LineEdit(QString())), m_byHand(new AppByHand)
{
    auto *field = addField(u"base"_s, new Field(tr("Address to come back to"), m_base));
    field->setHelp(
        tr("The address at which people’s browsers reach the relay. Or that of a host for which an "
           "application is registered already, such as https://rootly.com: nothing need listen "
           "there to install."));
    column()->addWidget(field);
    column()->addWidget(m_byHand);
    m_make = addButton(tr("Make it for me"), Button::Kind::Primary);
    m_other = addButton(tr("Make it by hand"), Button::Kind::Quiet);
    const auto byHand = [this](const backend::Trouble *trouble) {
        if (trouble != nullptr)
            setByHand(true);
    };
    for (Field *each : {m_byHand->idField(), m_byHand->secretField()}) {
        const bool isId = each == m_byHand->idField();
        addPlace(isId ? u"clientId"_s : u"clientSecret"_s, [each, byHand](const backend::Trouble *trouble) {
            each->setError(trouble != nullptr ? told(*trouble) : QString());
            byHand(trouble);
        });
    }
    addPlace(u"callbacks"_s, [this, byHand](const backend::Trouble *trouble) {
        m_byHand->callbackError()->setMessage(trouble != nullptr ? told(*trouble) : QString());
        byHand(trouble);
    });
    connect(m_byHand, &AppByHand::copyRequested, this, &AppForm::copyRequested);
    connect(m_byHand, &AppByHand::useRequested, this, [this](const QString &id, const Secret &secret) {
        Q_EMIT registerRequested(base(), id, secret);
    });
    connect(m_make, &Button::clicked, this, [this] { Q_EMIT registerRequested(base(), {}, {}); });
    connect(m_other, &Button::clicked, this, [this] { setByHand(m_byHand->isHidden()); });
    connect(m_base, &LineEdit::textChanged, this, [this] { m_byHand->setBase(base()); });
    setByHand(false);
}

/// What was typed without a scheme is meant encrypted.
QUrl AppForm::base() const
{
    const QString typed = m_base->text().trimmed();
    return QUrl(typed.isEmpty() || typed.contains("://"_L1) ? typed : u"https://"_s + typed);
}

void AppForm::setByHand(bool on)
{
    m_byHand->setVisible(on);
    m_make->setVisible(!on);
    m_other->setText(on ? tr("Have it made instead") : tr("Make it by hand"));
}

void AppForm::render(const SetupPageState &state)
{
    seed(m_base, state.setup.base.toString());
    m_byHand->setServer(state.setup.server.url);
    m_byHand->setBase(base());
    m_byHand->setClientId(state.setup.clientId);
}

} // namespace muster::ui
