// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/channel_model.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

void ChannelModel::setChannels(const QList<backend::ChatChannel> &channels)
{
    QList<Row> rows{{{}, tr("Channels")}};
    bool inArchive = false;
    for (const backend::ChatChannel &channel : channels) {
        if (channel.isArchived && !inArchive) {
            rows.append({{}, tr("Archived")});
            inArchive = true;
        }
        rows.append({channel, {}});
    }
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ChannelModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).channel.id : QString();
}

QModelIndex ChannelModel::indexOf(const QString &channelId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!channelId.isEmpty() && m_rows.at(row).channel.id == channelId)
            return index(row);
    }
    return {};
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.channel.name;
    case Qt::ToolTipRole:
        return isHeading ? QVariant() : row.channel.title;
    case Qt::AccessibleTextRole:
        return row.channel.unread > 0 ? tr("%1, %n unread", nullptr, row.channel.unread).arg(row.channel.name)
                                      : QVariant();
    case Icon:
        return row.channel.isPrivate ? u"lock"_s : u"globe"_s;
    case Unread:
        return row.channel.unread;
    case IsHeading:
        return isHeading;
    case IsArchived:
        return row.channel.isArchived;
    default:
        return {};
    }
}

Qt::ItemFlags ChannelModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && !m_rows.at(index.row()).heading.isEmpty();
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace muster::ui
