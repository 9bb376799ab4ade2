// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/session_start.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

/// One argument of Exec=, as the Desktop Entry Specification quotes it: first for the command, then for the
/// text of the entry, where a backslash is two.
QString quoted(const QString &argument)
{
    QString inside;
    for (const QChar letter : argument) {
        if (u"\"`$\\"_s.contains(letter))
            inside += u'\\';
        inside += letter;
        if (letter == u'%')
            inside += u'%';
    }
    return u'"' + inside.replace(u'\\', u"\\\\"_s) + u'"';
}

Error notWritten(const QString &file, const QString &why, const Texts &texts)
{
    return {Error::Kind::Storage,
            texts.translate("Settings", "%1 cannot be changed: %2").arg(file, why),
            {},
            0,
            u"console.startWithSession"_s};
}

} // namespace

SessionStart::SessionStart(QString program, QString settingsFile, Texts texts)
    : m_program(std::move(program)), m_settingsFile(std::move(settingsFile)), m_texts(std::move(texts))
{
}

QString SessionStart::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/muster.desktop"_s;
}

QByteArray SessionStart::entry() const
{
    QString command = quoted(m_program) + u" --tray"_s;
    if (!m_settingsFile.isEmpty())
        command += u" --config "_s + quoted(m_settingsFile);
    const QStringList lines{u"[Desktop Entry]"_s,
                            u"Type=Application"_s,
                            u"Name=Muster"_s,
                            u"Comment=Incidents in Mattermost, with a record kept true"_s,
                            u"Comment[de]=Vorfälle in Mattermost, mit einem Protokoll, das stimmt"_s,
                            u"Exec="_s + command,
                            u"Icon=muster"_s,
                            u"Terminal=false"_s};
    return (lines.join(u'\n') + u'\n').toUtf8();
}

Outcome<void> SessionStart::set(bool isOn) const
{
    const QString path = file();
    if (!isOn) {
        QFile old(path);
        if (!old.exists() || old.remove())
            return {};
        return failure(notWritten(path, old.errorString(), m_texts));
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile written(path);
    if (written.open(QIODevice::WriteOnly) && written.write(entry()) >= 0 && written.commit())
        return {};
    return failure(notWritten(path, written.errorString(), m_texts));
}

} // namespace muster::backend
