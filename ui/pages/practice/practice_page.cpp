// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/practice_page.h"

#include "ui/look/spacing.h"
#include "ui/pages/practice/channel_pane.h"
#include "ui/pages/practice/conversation_pane.h"
#include "ui/pages/practice/form_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace muster::ui {

using Phase = backend::PracticeState::Phase;

/// Instead of the chat, until there is one.
class PracticePage::Waiting : public QWidget
{
public:
    explicit Waiting(QWidget *parent)
        : QWidget(parent), empty(new EmptyState(QString(), QString(), this)),
          start(new Button(PracticePage::tr("Start practising"), Button::Kind::Primary)),
          failed(new Banner(Condition::Failed, QString(), QString(), this)),
          again(failed->addAction(PracticePage::tr("Try again")))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::page, space::section, space::page, space::page);
        column->addWidget(failed);
        column->addWidget(empty, 1);
        empty->addAction(start);
    }

    EmptyState *empty;
    Button *start;
    Banner *failed;
    Button *again;
};

PracticePage::PracticePage(Suggest suggest, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_body = new QStackedWidget(this);
    m_body->addWidget(makeWaiting());
    auto *chat = new QWidget(this);
    auto *row = new QHBoxLayout(chat);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_channels = new ChannelPane(chat);
    m_conversation = new ConversationPane(std::move(suggest), chat);
    row->addWidget(m_channels);
    row->addWidget(m_conversation, 1);
    m_body->addWidget(chat);
    column->addWidget(m_body, 1);

    connect(m_channels, &ChannelPane::channelChosen, this, &PracticePage::channelChosen);
    connect(m_channels, &ChannelPane::personChosen, this, &PracticePage::personChosen);
    connect(m_conversation, &ConversationPane::textSent, this, &PracticePage::textSent);
    connect(m_conversation, &ConversationPane::buttonClicked, this, &PracticePage::buttonClicked);
    connect(m_conversation, &ConversationPane::recordRequested, this, &PracticePage::recordRequested);
    connect(m_conversation, &ConversationPane::linkOpened, this, &PracticePage::linkOpened);
    render({});
}

PracticePage::~PracticePage() = default;

QWidget *PracticePage::makeHeader()
{
    m_header = new PageHeader(tr("Practice"), this);
    m_header->setSentence(tr("A small Mattermost of our own with the real relay behind it. Nothing leaves "
                             "this computer."));
    m_version = new Button(QString(), Button::Kind::Secondary);
    auto *versions = new QMenu(m_version);
    for (const QString &version : {u"11.6"_s, u"5.37"_s}) {
        versions->addAction(tr("Speak as Mattermost %1, and start over").arg(version), this,
                            [this, version] { Q_EMIT startOverRequested(version); });
    }
    m_version->setMenu(versions);
    m_startOver = new Button(tr("Start over"), Button::Kind::Secondary);
    m_startOver->setIconName(u"retry"_s);
    connect(m_startOver, &Button::clicked, this, [this] { Q_EMIT startOverRequested(m_state.version); });
    m_header->addAction(m_version);
    m_header->addAction(m_startOver);
    return m_header;
}

QWidget *PracticePage::makeWaiting()
{
    m_waiting = new Waiting(this);
    connect(m_waiting->start, &Button::clicked, this, &PracticePage::startRequested);
    connect(m_waiting->again, &Button::clicked, this, &PracticePage::startRequested);
    return m_waiting;
}

void PracticePage::render(const State &state)
{
    m_state = state;
    const bool isReady = state.phase == Phase::Ready;
    m_version->setText(tr("Speaks as %1").arg(state.version.isEmpty() ? u"11.6"_s : state.version));
    m_version->setEnabled(state.phase != Phase::Starting);
    m_startOver->setEnabled(isReady);
    m_body->setCurrentIndex(isReady ? 1 : 0);
    if (isReady) {
        m_channels->render(state);
        m_conversation->render(state);
    } else {
        renderWaiting(state);
    }
    renderForm(state);
}

void PracticePage::renderWaiting(const State &state)
{
    const bool isStarting = state.phase == Phase::Starting;
    const bool hasFailed = state.phase == Phase::Failed;
    m_waiting->failed->setVisible(hasFailed);
    if (hasFailed)
        m_waiting->failed->setText(tr("The practice workspace did not start"), state.error.what);
    m_waiting->start->setVisible(!isStarting && !hasFailed);
    if (isStarting)
        m_waiting->empty->setText(tr("Starting the practice workspace"),
                                  tr("A Mattermost, three people, a bot and the relay. It takes a moment."));
    else
        m_waiting->empty->setText(tr("Try everything without a server"),
                                  tr("Type /incident new as one of three people, fill in the form, and see "
                                     "what your responders will see. Six steps show you around."));
}

void PracticePage::renderForm(const State &state)
{
    if (!state.form) {
        if (m_form != nullptr) {
            m_form->accept();
            m_form = nullptr;
        }
        return;
    }
    if (m_form == nullptr) {
        m_form = new FormDialog(*state.form, this);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_form, &FormDialog::submitted, this, &PracticePage::formSubmitted);
        connect(m_form, &FormDialog::rejected, this, [this] {
            m_form = nullptr;
            Q_EMIT formCancelled();
        });
        m_form->open();
    }
    m_form->render(*state.form);
}

} // namespace muster::ui
