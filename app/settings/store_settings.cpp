// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/store_settings.h"

#include "app/settings/checks.h"
#include "app/settings/object_reader.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::settings {

QString storeFile(const StoreSettings &settings)
{
    if (!settings.file.isEmpty())
        return settings.file;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/muster/muster.sqlite"_s;
}

QJsonObject toJson(const StoreSettings &settings)
{
    return {{u"file"_s, settings.file}};
}

void read(ObjectReader &reader, StoreSettings &settings)
{
    reader.read(u"file"_s, settings.file);
}

Problems problems(const StoreSettings &settings, const Texts &texts)
{
    return pathProblems(u"store.file"_s, settings.file, texts);
}

} // namespace muster::settings
