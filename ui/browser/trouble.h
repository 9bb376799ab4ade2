// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/browser/certificate_check.h"

#include <QString>

namespace muster::ui {

/// Why there is nothing to show: in place of the page, and, when the window is closed over it, in the answer
/// to Muster.
struct Trouble
{
    QString word; ///< of browser_wire::word
    QString heading;
    QString sentence; ///< why, and what to do
    QString detail; ///< for the log: Chromium's error and the host, no path
};

/// @p error is Chromium's net error (negative), @p finding what the examination of a chain said that Chromium
/// does not know the authority of.
[[nodiscard]] Trouble troubleOfNet(const QString &authority, int error,
                                   CertificateCheck::Finding finding
                                   = CertificateCheck::Finding::UnknownAuthority);

/// An answer with an error and without a page.
[[nodiscard]] Trouble troubleOfStatus(const QString &authority, int status);

/// The process that drew the page has gone.
[[nodiscard]] Trouble troubleOfCrash(const QString &authority);

} // namespace muster::ui
