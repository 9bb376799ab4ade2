// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/rich_text.h"

namespace muster::ui {

/// Markdown as a chat shows it. Emoji that we have a sign for are drawn as that sign.
class MarkdownView : public RichText
{
    Q_OBJECT

public:
    explicit MarkdownView(const QString &name, QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void layOut() override;

private:
    void sinkSigns();
};

} // namespace muster::ui
