// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/attention_list.h"

#include "ui/look/spacing.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace muster::ui {

AttentionList::AttentionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    hide();
}

void AttentionList::render(const QList<backend::Attention> &attention)
{
    if (m_shown == attention)
        return;
    QHash<QString, backend::Attention> before;
    for (const backend::Attention &one : std::as_const(m_shown))
        before.insert(one.id, one);
    m_shown = attention;
    QHash<QString, Banner *> kept;
    for (qsizetype i = 0; i < attention.size(); ++i) {
        const backend::Attention &one = attention[i];
        Banner *banner = m_banners.take(one.id);
        // Who stands on its button keeps standing there, when nothing about it is new.
        const bool isNew = banner == nullptr || before.value(one.id) != one;
        if (banner == nullptr)
            banner = new Banner(Condition::Attention, {}, {}, this);
        if (isNew)
            show(banner, one);
        m_column->insertWidget(static_cast<int>(i), banner);
        kept.insert(one.id, banner);
    }
    for (Banner *gone : std::as_const(m_banners)) {
        gone->hide();
        gone->deleteLater();
    }
    m_banners = kept;
    setVisible(!attention.isEmpty());
}

void AttentionList::show(Banner *banner, const backend::Attention &attention)
{
    banner->setCondition(attention.health == backend::Health::Failed ? Condition::Failed
                                                                     : Condition::Attention);
    banner->setText(attention.title, attention.sentence);
    banner->clearActions();
    if (attention.remedy == backend::Remedy::None || attention.remedyLabel.isEmpty())
        return;
    Button *mend = banner->addAction(attention.remedyLabel);
    connect(mend, &Button::clicked, this, [this, attention] { Q_EMIT remedyAsked(attention); });
}

} // namespace muster::ui
