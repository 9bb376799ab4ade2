// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/title_preview.h"

#include <QPlainTextEdit>

namespace muster::ui {

class TemplateHighlighter;
class VariableList;

/// A title template in colours, which offers its variables behind an open brace. One line, shown on two when
/// it is long.
class TemplateEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    void setVariables(const QList<TitleVariable> &variables);
    /// Keeps the cursor where it is while the text is the same.
    void setTemplate(const QString &text);

    [[nodiscard]] VariableList &list() const { return *m_list; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab takes what the list offers.
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    /// The part of a variable between the brace before the cursor and the cursor; null: there is no brace.
    [[nodiscard]] QString typed() const;
    void offer();
    void take(const QString &variable);
    bool takeKey(QKeyEvent *event);
    void placeList();

    QList<TitleVariable> m_variables;
    TemplateHighlighter *m_highlighter;
    VariableList *m_list;
};

} // namespace muster::ui
