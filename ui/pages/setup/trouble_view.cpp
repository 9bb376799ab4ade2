// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/trouble_view.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/setup/copy_line.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr int glyphSize = 20; ///< of a banner

} // namespace

TroubleView::TroubleView(const backend::Trouble &trouble, const QString &secretsFile, QWidget *parent)
    : QWidget(parent)
{
    const bool isKeyring = trouble.code == backend::noKeyringCode();
    QString advice = trouble.advice;
    if (isKeyring)
        advice
            = tr("Install one, for example gnome-keyring, and sign in to the desktop again. Or have Muster "
                 "keep secrets in %1, which only your user can read, unencrypted.")
                  .arg(secretsFile);
    auto *banner
        = new Banner(trouble.isBlocking ? Condition::Attention : Condition::Note, trouble.sentence, advice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(banner);
    if (isKeyring) {
        auto *keep = banner->addAction(tr("Keep secrets in the file"));
        connect(keep, &Button::clicked, this, &TroubleView::fileSecretsRequested);
    }
    auto *places = new QVBoxLayout; // below the banner's text
    places->setContentsMargins(space::card + scaled(glyphSize) + space::medium, 0, 0, 0);
    places->setSpacing(space::small);
    column->addLayout(places);
    const auto add = [this, places](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *line = new CopyLine(name, text);
        connect(line, &CopyLine::copyRequested, this, &TroubleView::copyRequested);
        places->addWidget(line);
    };
    add(tr("Where it is set"), trouble.consoleName);
    add(tr("Name in config.json"), trouble.configKey);
}

} // namespace muster::ui
