// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"

namespace muster::oauth {

/// Proof Key for Code Exchange (RFC 7636), method S256: who redeems a code shows the verifier whose hash went
/// along with the request for it. "plain" is never used.
class Pkce
{
public:
    /// 256 random bits from the system.
    [[nodiscard]] static Pkce random();
    /// @p verifier: 43 to 128 letters, digits, "-", ".", "_" or "~" (section 4.1).
    explicit Pkce(Secret verifier);

    [[nodiscard]] const Secret &verifier() const { return m_verifier; }
    /// base64url(SHA-256(verifier)), 43 characters, for the authorization request. No secret.
    [[nodiscard]] QByteArray challenge() const;

private:
    Secret m_verifier;
};

} // namespace muster::oauth
