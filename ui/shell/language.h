// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"

#include <QObject>
#include <QTranslator>
#include <memory>

namespace muster::ui {

/// The console's language: of tr() everywhere in ui/, and of the texts that the facades give.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "en", "de", or "" for the desktop's.
    void setChoice(const QString &choice);
    /// "en" or "de".
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] Texts texts() const;
    /// Whether the window itself says the texts of @p context.
    [[nodiscard]] static bool isOfWindow(QLatin1StringView context);

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_ours;
    QTranslator m_qt; ///< of Qt's own words, e.g. in menus of inputs
};

} // namespace muster::ui
