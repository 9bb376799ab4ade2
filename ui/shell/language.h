// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"

#include <QObject>
#include <QTranslator>

namespace muster::ui {

/// The console's language: of tr() everywhere in ui/, and of the texts that the facades give. Nothing in app/
/// goes by it, since the reader there may be somebody in chat: a Wording is put into words for each.
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

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt; ///< of Qt's own words, e.g. in menus of inputs
};

} // namespace muster::ui
