// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/form_values.h"
#include "app/practice/reply.h"

namespace muster::practice {

struct Dialect;

/// What an application asks a person for, in its own words.
struct AuthorizationRequest
{
    QString responseType;
    QString clientId;
    QString redirectUri;
    QString scope;
    QString state;
    QString challenge; ///< PKCE; older servers do not read it
    QString challengeMethod;

    [[nodiscard]] static AuthorizationRequest from(const FormValues &form);
    [[nodiscard]] static AuthorizationRequest from(const QJsonObject &body);
};

/// Its form alone, not whether the application exists: 400 model.authorize.is_valid.….
[[nodiscard]] Result<void> check(const AuthorizationRequest &request, const Dialect &dialect);

} // namespace muster::practice
