// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/authorization_request.h"

#include "app/oauth/form.h"

using namespace Qt::StringLiterals;

namespace muster::oauth {

QUrl AuthorizationRequest::toUrl() const
{
    Form form{
        {"response_type", "code"},
        {"client_id", clientId.toUtf8()},
        {"redirect_uri", redirectUrl.toEncoded()},
        {"state", state.toUtf8()},
    };
    if (!codeChallenge.isEmpty()) {
        form.emplaceBack("code_challenge", codeChallenge);
        form.emplaceBack("code_challenge_method", "S256");
    }
    return QUrl::fromEncoded(endpoint.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment) + '?'
                             + encodedForm(form));
}

} // namespace muster::oauth
