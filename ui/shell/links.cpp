// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/links.h"

#include "app/backend/facades.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::ui {

void openLink(const PageContext &context, const QUrl &url)
{
    if (!context.facades.relayState().isPractice) {
        QDesktopServices::openUrl(url);
        return;
    }
    backend::PracticeRoom &room = context.facades.practice();
    const QString name = url.path().section(u"/channels/"_s, 1, 1).section(u'/', 0, 0);
    for (const backend::ChatChannel &channel : room.state().channels) {
        if (!name.isEmpty() && channel.name == name)
            room.openChannel(channel.id);
    }
    context.open(u"practice"_s);
}

} // namespace muster::ui
