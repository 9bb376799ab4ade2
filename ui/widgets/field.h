// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

class FieldError;
class Label;
class Paragraph;

/// Label, input, help and problem of one setting, below each other.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p editor; its accessible name becomes @p label.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);

    /// Small, next to the label: "required", "optional".
    void setNote(const QString &note);
    void setHelp(const QString &help);

    /// Marks the editor ("error") and says why; an empty @p message takes both away.
    void setError(const QString &message, const QString &fix = {});
    [[nodiscard]] bool hasError() const;

    /// "changed", next to the label: not applied yet.
    void setChanged(bool changed);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void fixRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Label *m_label;
    Label *m_note;
    Label *m_mark;
    QWidget *m_editor;
    Paragraph *m_help;
    FieldError *m_error;
};

} // namespace muster::ui
