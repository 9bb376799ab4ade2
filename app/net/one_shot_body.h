// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace muster::net {

/// A request body that is read once. When a connection closes before an answer, QNetworkAccessManager (6.4)
/// sends the request again by itself, also a POST; it rewinds the body for that, and gives up with an error
/// when that cannot be done. So a request without a body gets one of these as well. Whether to try again is
/// the step runner's decision alone.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
};

} // namespace muster::net
