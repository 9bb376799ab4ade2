// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QHeaderView;
class QWidget;

namespace muster::ui {

/// Where the window and the columns were, kept apart from the settings: it says nothing that an
/// administrator decides.
class WindowMemory
{
public:
    /// @p file is absolute.
    explicit WindowMemory(QString file);

    /// window.ini under QStandardPaths::GenericDataLocation.
    [[nodiscard]] static QString defaultFile();

    /// Takes the file away; nothing is remembered any more in this run.
    void forget();

    void remember(const QWidget &window, const QString &page) const;
    /// Gives @p window its place and size, or a good one.
    void restore(QWidget &window) const;
    /// That was shown last; empty: none.
    [[nodiscard]] QString page() const;

    void remember(const QString &table, const QHeaderView &header) const;
    void restore(const QString &table, QHeaderView &header) const;

    /// Things that are said once.
    [[nodiscard]] bool wasSaid(const QString &what) const;
    void noteSaid(const QString &what) const;

private:
    QString m_file;
    bool m_isForgotten = false;
};

} // namespace muster::ui
