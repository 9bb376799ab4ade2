// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace muster::store {

/// One version step of a schema. Each module brings its own list, under its own component name.
struct Migration
{
    int version = 0; ///< 1, 2, 3 … without gaps
    QStringList statements;
};

struct Schema
{
    QString component; ///< e.g. "journal"
    QList<Migration> migrations;
};

} // namespace muster::store
