// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class FormDesk;
class SettingsPage;

/// Between the page of settings and the settings.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    SettingsPresenter(SettingsPage *page, const PageContext &context);

private:
    void show();
    void fix(const QString &path);
    [[nodiscard]] QString keyringTrouble() const;

    SettingsPage *m_page;
    PageContext m_context;
    FormDesk *m_desk;
};

} // namespace muster::ui
