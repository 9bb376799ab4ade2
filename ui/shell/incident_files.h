// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"
#include "ui/shell/page_makers.h"

class QWidget;

namespace muster::ui {

enum class ExportFormat { Markdown, Json };

/// The file's contents.
[[nodiscard]] QByteArray exportedAs(ExportFormat format, const backend::IncidentDetail &detail,
                                    const Texts &texts);

/// "incident-142-checkout-fails.md"; no character that a file system could refuse.
[[nodiscard]] QString fileNameOf(const backend::IncidentDetail &detail, ExportFormat format);

/// Asks where, over @p page, and writes it there; a toast says how it went.
void askAndSave(QWidget *page, const backend::IncidentDetail &detail, ExportFormat format,
                const PageContext &context);

} // namespace muster::ui
