// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_error.h"

#include <QDir>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

/// Result codes of SQLite: https://www.sqlite.org/rescode.html
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};
constexpr int primaryCode = 0xff; // the rest of an extended code says more about it

Wording sentence(int code)
{
    switch (code) {
    case Full:
        return Wording::translate(
            "Store", "The disk that holds %1 is full. Free some space; Muster then goes on by itself.");
    case ReadOnly:
    case CannotOpen:
        return Wording::translate(
            "Store", "%1 cannot be written. Give your user write access to it and to its folder.");
    case Corrupt:
        return Wording::translate(
            "Store", "%1 is damaged. Put a backup in its place, or move it away to start with an empty one.");
    case NotADatabase:
        return Wording::translate("Store",
                                  "%1 is not a database. Choose another file, or move this one away.");
    case Busy:
    case Locked:
        return Wording::translate("Store", "Another program is using %1. Close it; Muster tries again.");
    case IoError:
        return Wording::translate(
            "Store",
            "The disk that holds %1 reports an error. Check the disk, and that it is still connected.");
    default:
        return Wording::translate("Store", "%1 could not be read or written. The log says why.");
    }
}

} // namespace

Error sqlError(const QSqlError &error, const QString &file)
{
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    Error result;
    result.detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.text());
    const bool notUnique = code == Constraint && error.databaseText().contains("UNIQUE"_L1);
    if (notUnique) {
        result.kind = Error::Kind::Conflict;
        result.say(Wording::translate("Store", "This is there already."));
    } else {
        result.kind = Error::Kind::Storage;
        result.say(sentence(code).arg(QDir::toNativeSeparators(file)));
    }
    return result;
}

} // namespace muster::store
