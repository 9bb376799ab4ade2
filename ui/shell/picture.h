// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "ui/forms/form_memory.h"
#include "ui/look/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/page_makers.h"
#include "ui/shell/window_memory.h"

#include <QHash>
#include <QJsonObject>
#include <QSize>
#include <QTemporaryDir>
#include <memory>

namespace muster::backend {
class Facades;
}

namespace muster::ui {

class MainWindow;

/// One page in a state read from a file, in the window as it always is, with no relay behind it: to look at,
/// or to be written to a file.
class Picture : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString page;
        QString stateFile; ///< JSON; its key "relay" is what the sidebar shows, the rest is the page's
        QString shot; ///< empty: only shown
        QString theme; ///< "light", "dark"; empty: as the desktop
        QString language; ///< "en", "de"; empty: as the desktop
        int textPercent = 100;
        QSize size{1280, 800};
    };

    Picture(QApplication *application, Wish wish);
    ~Picture() override;

    /// Names of the pages that there are pictures of.
    [[nodiscard]] static QStringList pages();

    /// NotFound, Malformed, with a sentence. With a shot, the application ends once it is written.
    [[nodiscard]] Outcome<void> show();

private:
    [[nodiscard]] Outcome<QJsonObject> readState() const;
    void showFrame(const QJsonObject &relay);
    void shoot();

    Wish m_wish;
    QTemporaryDir m_folder; ///< nothing of the person's own is read or written
    Appearance m_appearance;
    Language m_language;
    WindowMemory m_memory;
    QHash<QString, FormMemory> m_forms; ///< none: a picture is of its state file
    std::unique_ptr<backend::Facades> m_facades;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster::ui
