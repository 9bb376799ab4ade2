// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/settings_draft.h"
#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

/// Between the settings of the house and one form that edits a copy of them: applies, undoes, and says what
/// was refused.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    /// @p id is the page's, under which its edits outlive the window.
    FormDesk(const PageContext &context, QString id, QList<SettingField> fields, QObject *parent);

    [[nodiscard]] FormState state() const;
    [[nodiscard]] settings::Settings edited() const { return m_draft.edited(); }

    void edit(const QString &path, const QJsonValue &value);
    /// Puts right what is wrong there; what was applied and refused is put back at once.
    void fix(const QString &path);
    void apply();
    void discard();
    /// The field that was edited last is as it applies again; when none is edited, what was applied last is
    /// taken back.
    void undo();
    /// What was taken back is applied again.
    void redo();
    /// undo() or redo() of what was applied last, whichever is next.
    void goBack();

Q_SIGNALS:
    void changed();

private:
    /// False: it was refused on the spot.
    bool give(const settings::Settings &settings);
    void takeBack(const FormMemory &applied);
    [[nodiscard]] FormMemory &memory() const { return m_context.forms[m_id]; }
    void takeRefusal(const Error &error);
    void keepEdits();

    PageContext m_context;
    QString m_id;
    SettingsDraft m_draft;
    settings::Settings m_former; ///< before the latest apply(), for the way back
    QString m_failure;
    QStringList m_order; ///< of the edits, the latest last
    bool m_isApplying = false;
    bool m_wasRefused = false;
};

} // namespace muster::ui
