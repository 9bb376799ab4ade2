// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/title_preview.h"
#include "ui/look/signs.h"

#include <QWidget>

namespace muster::ui {

class Chip;
class Label;
class Paragraph;

/// One channel as it would be called: its incident's state and number, display name, URL name.
class PreviewRow : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewRow(QWidget *parent = nullptr);

    void render(const TitlePreview &preview);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    bool m_isPrivate = false;
    Label *m_number;
    Paragraph *m_title;
    Paragraph *m_urlName;
    Chip *m_cut;
};

} // namespace muster::ui
