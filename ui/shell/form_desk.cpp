// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/form_desk.h"

#include "app/backend/facades.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QPointer>

namespace muster::ui {

using backend::Facades;

namespace {

/// @p now without what @p applied put there, noted in @p latest when that is the same; none when the settings
/// went on meanwhile.
std::optional<settings::Settings> formerBy(const FormMemory &applied, const settings::Settings &now,
                                           FormMemory &latest)
{
    const SettingValues back = applied.wayBack(now);
    if (back.isEmpty())
        return std::nullopt;
    if (latest.applied == applied.applied && latest.before == applied.before)
        latest.isTakenBack = !applied.isTakenBack;
    return withValues(now, back);
}

} // namespace

FormDesk::FormDesk(const PageContext &context, QString id, QList<SettingField> fields, QObject *parent)
    : QObject(parent), m_context(context), m_id(std::move(id)), m_draft(std::move(fields)),
      m_former(context.facades.settings())
{
    m_draft.setApplied(m_former);
    m_draft.setEdits(memory().edits);
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
    const SettingValues back = memory().wayBack(m_context.facades.settings());
    for (const SettingField &field : m_draft.fields()) {
        if (back.contains(field.path))
            state.backChanges.append(changeInWords(field, back.value(field.path)));
    }
    if (!back.isEmpty())
        state.back = memory().isTakenBack ? FormState::Back::Redo : FormState::Back::Undo;
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
    m_order.removeOne(path);
    m_order.append(path);
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
    FormMemory applied = memory();
    applied.applied = m_draft.edits();
    applied.before = valuesIn(m_former, applied.applied.keys());
    applied.isTakenBack = false;
    const FormMemory known = memory();
    memory() = applied; // before the window may be made anew by what is applied
    const PageContext context = m_context;
    const QString id = m_id;
    const QPointer<FormDesk> self(this);
    if (!give(m_draft.edited())) {
        memory() = known;
        return Q_EMIT changed();
    }
    context.offer(QCoreApplication::translate("FormDesk", "Settings applied"),
                  QCoreApplication::translate("FormDesk", "Undo"), [self, context, id, applied] {
                      if (self)
                          return self->takeBack(applied);
                      if (const auto former
                          = formerBy(applied, context.facades.settings(), context.forms[id]))
                          context.facades.apply(*former);
                  });
}

void FormDesk::takeBack(const FormMemory &applied)
{
    PageContext context = m_context;
    const QString id = m_id;
    const FormMemory known = memory();
    m_former = m_context.facades.settings();
    const auto former = formerBy(applied, m_former, memory());
    if (former && !give(*former)) {
        context.forms[id] = known;
        Q_EMIT changed();
    }
}

void FormDesk::undo()
{
    if (!m_order.isEmpty() && !m_draft.edits().isEmpty()) {
        const QString latest = m_order.takeLast();
        return edit(latest, valuesIn(m_context.facades.settings(), {latest}).value(latest));
    }
    if (!memory().isTakenBack)
        goBack();
}

void FormDesk::redo()
{
    if (memory().isTakenBack)
        goBack();
}

void FormDesk::goBack()
{
    const FormMemory latest = memory();
    takeBack(latest);
}

bool FormDesk::give(const settings::Settings &settings)
{
    const QPointer<FormDesk> self(this);
    m_isApplying = true;
    m_wasRefused = false;
    m_context.facades.apply(settings);
    // A change of language has made the window anew, and this with it.
    if (!self)
        return true;
    m_isApplying = false;
    return !m_wasRefused;
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
    const SettingValues &edits = m_draft.edits();
    memory().edits = edits;
    m_order.removeIf([&edits](const QString &path) { return !edits.contains(path); });
}

} // namespace muster::ui
