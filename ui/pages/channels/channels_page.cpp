// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/channels_page.h"

#include "ui/forms/form_frame.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/channels/preview_list.h"
#include "ui/pages/channels/template_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int twoColumns = 820; ///< from this width on
constexpr int widest = 1120;
constexpr int asideWidth = 304;

} // namespace

ChannelsPage::ChannelsPage(QWidget *parent)
    : QWidget(parent), m_frame(new FormFrame(tr("Channels"))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_frame->header()->setSentence(tr("Each incident gets a channel of its own: its title and who sees it."));
    auto *practise = new Button(tr("Try it in Practice"), Button::Kind::Secondary);
    practise->setIconName(u"practice"_s);
    connect(practise, &Button::clicked, this, &ChannelsPage::practiceRequested);
    m_frame->header()->addAction(practise);

    auto *columns = new QWidget;
    columns->setMaximumWidth(scaled(widest));
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::card);
    m_columns->addWidget(makeTitle(), 1);
    m_columns->addWidget(makeAside());
    m_frame->body()->addWidget(columns);
    m_frame->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_frame, &FormFrame::edited, this, &ChannelsPage::edited);
    connect(m_frame, &FormFrame::fixRequested, this, &ChannelsPage::fixRequested);
    connect(m_frame, &FormFrame::applyRequested, this, &ChannelsPage::applyRequested);
    connect(m_frame, &FormFrame::discardRequested, this, &ChannelsPage::discardRequested);
    connect(m_frame, &FormFrame::undoRequested, this, &ChannelsPage::undoRequested);
    connect(m_frame, &FormFrame::redoRequested, this, &ChannelsPage::redoRequested);
    connect(m_frame, &FormFrame::backRequested, this, &ChannelsPage::backRequested);
    connect(m_frame, &FormFrame::readRequested, this, &ChannelsPage::readRequested);
    render({});
}

QWidget *ChannelsPage::makeTitle()
{
    auto *card = new Card(tr("What it is called"));
    m_template = new TemplateEditor(fieldAt(channelFields(), u"channel.titleTemplate"_s));
    m_frame->add(m_template);
    m_previews = new PreviewList;
    card->body()->setSpacing(space::wide);
    card->body()->addWidget(m_template);
    card->body()->addWidget(m_previews);
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(card);
    rows->addStretch(1);
    return column;
}

QWidget *ChannelsPage::makeAside()
{
    const QList<SettingField> fields = channelFields();
    auto *aside = new QWidget;
    auto *rows = new QVBoxLayout(aside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::card);
    for (const QString &path : {u"channel.privacy"_s, u"channel.automatic"_s}) {
        const SettingField &field = fieldAt(fields, path);
        auto *card
            = new Card(field.kind == SettingField::Kind::Radio ? field.label : tr("Automatic channel"));
        card->body()->addWidget(m_frame->add(field));
        rows->addWidget(card);
    }
    rows->addStretch(1);
    return aside;
}

void ChannelsPage::render(const State &state)
{
    m_frame->render(state.form);
    m_template->setVariables(state.variables);
    m_previews->render(state.previews,
                       state.areSamples ? tr("with samples, until there are incidents")
                                        : tr("with your %n latest incident(s)", nullptr,
                                             static_cast<int>(state.previews.size())));
}

void ChannelsPage::openAt(const QString &path)
{
    m_frame->open(path);
}

/// Side by side where there is room.
void ChannelsPage::arrange()
{
    const bool isWide = textScale() < largeText && width() >= twoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->itemAt(1)->widget()->setMaximumWidth(isWide ? scaled(asideWidth) : QWIDGETSIZE_MAX);
    m_columns->itemAt(1)->widget()->setMinimumWidth(isWide ? scaled(asideWidth) : 0);
}

void ChannelsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChannelsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns->count() == 2)
        arrange();
}

} // namespace muster::ui
