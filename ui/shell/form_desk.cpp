// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/form_desk.h"

#include "app/backend/facades.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QPointer>

namespace muster::ui {

using backend::Facades;

FormDesk::FormDesk(const PageContext &context, QString id, QList<SettingField> fields, QObject *parent)
    : QObject(parent), m_context(context), m_id(std::move(id)), m_draft(std::move(fields)),
      m_former(context.facades.settings())
{
    m_draft.setApplied(m_former);
    m_draft.setEdits(m_context.edits.value(m_id));
    Facades *facades = &m_context.facades;
    connect(facades, &Facades::settingsChanged, this, [this](const settings::Settings &settings) {
        m_draft.setApplied(settings);
        m_failure.clear();
        keepEdits();
        Q_EMIT changed();
    });
    connect(facades, &Facades::settingsRefused, this, &FormDesk::takeRefusal);
    connect(facades, &Facades::relayChanged, this, [this, wasLocked = false]() mutable {
        if (wasLocked != m_context.facades.settingsError().has_value())
            Q_EMIT changed();
        wasLocked = m_context.facades.settingsError().has_value();
    });
}

FormState FormDesk::state() const
{
    FormState state = m_draft.state(m_context.language.texts());
    state.failure = m_failure;
    if (const auto &error = m_context.facades.settingsError()) {
        state.isLocked = true;
        state.failure = error->what;
    }
    return state;
}

void FormDesk::edit(const QString &path, const QJsonValue &value)
{
    m_failure.clear();
    m_draft.edit(path, value);
    keepEdits();
    Q_EMIT changed();
}

void FormDesk::fix(const QString &path)
{
    const bool wasRefused = m_draft.isRefused(path);
    const FormState::Problem problem = state().problems.value(path);
    if (wasRefused) {
        SettingsDraft back = m_draft;
        back.discard();
        back.edit(path, problem.fixValue);
        give(back.edited());
    } else {
        edit(path, problem.fixValue);
    }
}

void FormDesk::apply()
{
    m_former = m_context.facades.settings();
    const QPointer<FormDesk> self(this);
    const PageContext context = m_context;
    const settings::Settings former = m_former;
    m_wasRefused = false;
    give(m_draft.edited());
    // A change of language has made the window anew, and this with it.
    if (self && m_wasRefused)
        return;
    context.offer(QCoreApplication::translate("FormDesk", "Settings applied"),
                  QCoreApplication::translate("FormDesk", "Undo"),
                  [facades = &context.facades, former] { facades->apply(former); });
}

void FormDesk::give(const settings::Settings &settings)
{
    const QPointer<FormDesk> self(this);
    m_isApplying = true;
    m_context.facades.apply(settings);
    if (self)
        m_isApplying = false;
}

void FormDesk::discard()
{
    m_failure.clear();
    m_draft.discard();
    keepEdits();
    Q_EMIT changed();
}

/// At the field it names; what names none is said by the form that applied it.
void FormDesk::takeRefusal(const Error &error)
{
    m_wasRefused = m_wasRefused || m_isApplying;
    if (!m_draft.refuse(error, m_former) && m_isApplying)
        m_failure = error.what;
    Q_EMIT changed();
}

void FormDesk::keepEdits()
{
    m_context.edits.insert(m_id, m_draft.edits());
}

} // namespace muster::ui
