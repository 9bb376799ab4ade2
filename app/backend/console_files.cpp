// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/console_files.h"

#include "app/backend/session_start.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::backend {

QString windowFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/muster/window.ini"_s;
}

QList<setup::LocalFile> consoleFiles(const Texts &texts)
{
    return {{texts.translate("Uninstall", "Start with the session"), SessionStart::file()},
            {texts.translate("Uninstall", "Place of the window"), windowFile()}};
}

} // namespace muster::backend
