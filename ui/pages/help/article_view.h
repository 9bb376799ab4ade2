// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/rich_text.h"

namespace muster::ui {

/// Instructions in Markdown: numbered steps, code on its own ground. Can be selected by mouse and keyboard.
class ArticleView : public RichText
{
    Q_OBJECT

public:
    explicit ArticleView(const QString &name, QWidget *parent = nullptr);

protected:
    void layOut() override;
};

} // namespace muster::ui
