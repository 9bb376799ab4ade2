// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/practice_presenter.h"

#include "app/backend/facades.h"
#include "ui/pages/practice/practice_page.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::PracticeRoom;

PracticePage *PracticePresenter::makePage(const PageContext &context, QWidget *parent)
{
    PracticeRoom *room = &context.facades.practice();
    return new PracticePage([room](const QString &typed) { return room->suggestions(typed); }, parent);
}

PracticePresenter::PracticePresenter(PracticePage *page, const PageContext &context)
    : QObject(page), m_context(context)
{
    PracticeRoom *room = &context.facades.practice();
    connect(room, &PracticeRoom::stateChanged, page, &PracticePage::render);
    connect(page, &PracticePage::startRequested, room, &PracticeRoom::start);
    connect(page, &PracticePage::startOverRequested, room, &PracticeRoom::startOver);
    connect(page, &PracticePage::personChosen, room, &PracticeRoom::actAs);
    connect(page, &PracticePage::channelChosen, room, &PracticeRoom::openChannel);
    connect(page, &PracticePage::textSent, room, &PracticeRoom::send);
    connect(page, &PracticePage::buttonClicked, room, &PracticeRoom::click);
    connect(page, &PracticePage::formSubmitted, room, &PracticeRoom::submitForm);
    connect(page, &PracticePage::formCancelled, room, &PracticeRoom::cancelForm);
    connect(page, &PracticePage::recordRequested, this, [this, room] {
        room->recordSeen();
        m_context.open(u"incidents"_s);
    });
    connect(page, &PracticePage::linkOpened, this, &PracticePresenter::followLink);
    page->render(room->state());
}

/// A link to a channel of the practice workspace opens it here; no other leads anywhere.
void PracticePresenter::followLink(const QUrl &url)
{
    PracticeRoom &room = m_context.facades.practice();
    const QString name = url.path().section(u"/channels/"_s, 1, 1).section(u'/', 0, 0);
    for (const backend::ChatChannel &channel : room.state().channels) {
        if (!name.isEmpty() && channel.name == name)
            return room.openChannel(channel.id);
    }
    m_context.toast(Condition::Note,
                    tr("That link leads out of the practice workspace: %1").arg(url.toString()));
}

} // namespace muster::ui
