// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace muster::ui {

/// One console a user: the second start asks the first to show itself, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p name tells this user's console from others, e.g. by the settings file it works on.
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    /// True: we are the first. False: the first was asked to show itself, and @p page unless that is empty.
    [[nodiscard]] bool claim(const QString &page = {});

    /// In the folder for temporary files.
    [[nodiscard]] const QString &socketName() const { return m_name; }

Q_SIGNALS:
    void shownAgain(const QString &page);

private:
    void listenTo(QLocalSocket *other);

    QString m_name;
    QLocalServer m_server;
};

} // namespace muster::ui
