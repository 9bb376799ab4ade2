// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/reply.h"

#include <QString>
#include <chrono>

namespace muster::practice {

/// Who may be shown a dialog, and for how long: base64("clientId:userId:milliseconds:signature"). Not single
/// use; the integration gets this form, the client only its first word.
struct TriggerHolder
{
    QString clientId;
    QString userId;
};

[[nodiscard]] QString makeTriggerId(const TriggerHolder &holder, qint64 now);

/// 400 with one of the ids interactive_message.decode_trigger_id.*.
[[nodiscard]] Result<TriggerHolder> readTriggerId(const QString &triggerId, qint64 now,
                                                  std::chrono::milliseconds lifetime);

} // namespace muster::practice
