// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace muster::ui {

/// Colours a title template: braces stand back, variables stand out, what is wrong is underlined.
class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// In the colours of @p widget, which outlives it.
    TemplateHighlighter(QTextDocument *document, const QWidget *widget);

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_widget;
};

} // namespace muster::ui
