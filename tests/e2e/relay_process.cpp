// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/relay_process.h"

#include "app/secrets/file_secret_store.h"
#include "app/settings/settings_store.h"
#include "tests/e2e/until.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr std::chrono::seconds Patience{30};

/// What `musterctl relay` says once it listens.
QUrl calledAt(const QByteArray &output)
{
    static const QRegularExpression line(uR"(The relay listens at .*, and is called at (\S+)\.\n)"_s);
    return QUrl(line.match(QString::fromUtf8(output)).captured(1));
}

Failure didNotStart(const QByteArray &output)
{
    return failure(
        {.kind = Error::Kind::Invalid, .what = u"The relay did not start:\n"_s + QString::fromUtf8(output)});
}

} // namespace

RelayProcess::RelayProcess(settings::Settings settings) : m_settings(std::move(settings))
{
    m_settings.store.file = m_folder.filePath(u"store.sqlite"_s);
    m_settings.listener.port = 0;
    save();
    m_process.setProgram(QStringLiteral(MUSTERCTL));
    m_process.setArguments({u"relay"_s, u"--config"_s, m_folder.filePath(u"settings.json"_s), u"--secrets"_s,
                            m_folder.filePath(u"secrets"_s)});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &RelayProcess::read);
    connect(&m_process, &QProcess::finished, this, [this] {
        read();
        m_isListening = false;
        Q_EMIT ended();
    });
}

RelayProcess::~RelayProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void RelayProcess::save() const
{
    const auto saved = settings::SettingsStore(m_folder.filePath(u"settings.json"_s)).save(m_settings);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().what));
}

Outcome<void> RelayProcess::setSecret(const secrets::SecretName &name, const Secret &secret)
{
    secrets::FileSecretStore store(m_folder.filePath(u"secrets"_s));
    return QCoro::waitFor(store.set(name, secret));
}

void RelayProcess::change(const std::function<void(settings::Settings &)> &change)
{
    change(m_settings);
    save();
}

void RelayProcess::begin()
{
    m_readFrom = m_output.size();
    m_isKilled = false;
    m_process.start();
}

Outcome<void> RelayProcess::start()
{
    begin();
    until([this] { return m_isListening || !isRunning(); }, Patience);
    if (!m_isListening)
        return didNotStart(m_output.sliced(m_readFrom));
    if (m_settings.listener.port == 0) {
        m_settings.listener.port = m_callbackUrl.port();
        save();
    }
    return {};
}

void RelayProcess::kill()
{
    m_isListening = false;
    m_isKilled = true;
    m_process.kill();
}

int RelayProcess::stop()
{
    m_process.terminate();
    const bool done = until([this] { return !isRunning(); }, Patience);
    return done && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RelayProcess::read()
{
    m_output += m_process.readAll();
    if (m_isListening || m_isKilled)
        return;
    const QUrl url = calledAt(m_output.sliced(m_readFrom));
    if (url.isEmpty())
        return;
    m_callbackUrl = url;
    m_isListening = true;
    Q_EMIT listens();
}

} // namespace muster::test
