// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/title_preview.h"

#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class Label;

/// Channels as they would be called, below each other.
class PreviewList : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewList(QWidget *parent = nullptr);

    /// @p note says of what.
    void render(const QList<TitlePreview> &previews, const QString &note);

private:
    QVBoxLayout *m_rows;
    Label *m_heading;
    Label *m_note;
    QList<TitlePreview> m_shown;
};

} // namespace muster::ui
