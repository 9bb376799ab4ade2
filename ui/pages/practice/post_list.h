// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QScrollArea>

class QVBoxLayout;

namespace muster::ui {

class PostView;

/// The messages of a channel. Keeps to the end as new ones come, unless one has scrolled up to read.
class PostList : public QScrollArea
{
    Q_OBJECT

public:
    explicit PostList(QWidget *parent = nullptr);

    void render(const QString &channelId, const QList<backend::ChatPost> &posts);

Q_SIGNALS:
    void buttonClicked(const QString &postId, const QString &buttonId);
    void linkOpened(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(qsizetype place, const backend::ChatPost &post);
    void clear();
    void keepToEnd();

    QString m_channelId;
    QList<PostView *> m_views; ///< as shown, oldest first
    QVBoxLayout *m_column;
    bool m_isAtEnd = true;
};

} // namespace muster::ui
