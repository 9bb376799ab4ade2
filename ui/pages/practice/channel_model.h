// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QAbstractListModel>

namespace muster::ui {

/// Channels by group: open ones, then archived ones, each under a heading.
class ChannelModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Icon = Qt::UserRole + 1, Unread, IsHeading, IsArchived };

    using QAbstractListModel::QAbstractListModel;

    void setChannels(const QList<backend::ChatChannel> &channels);
    /// Empty for a heading.
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &channelId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        backend::ChatChannel channel;
        QString heading; ///< empty: a channel

        bool operator==(const Row &) const = default;
    };

    QList<Row> m_rows;
};

} // namespace muster::ui
