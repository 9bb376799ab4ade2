// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/oauth_errors.h"

#include "app/mattermost/error_meanings.h"
#include "app/mattermost/error_sorting.h"
#include "app/oauth/error_codes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

using Kind = Error::Kind;
namespace code = oauth::code;

constexpr int anyStatus = 0;

/// One id of the token endpoint. 5.37 and 11.6 have two for a wrong secret, and one for two things, which its
/// status tells apart.
struct Refusal
{
    QLatin1StringView id;
    int status;
    const QString &code;
    Kind kind;
    const char *what;
};

constexpr auto wrongSecret = QT_TRANSLATE_NOOP(
    "mattermost::Error",
    "The client secret is not the application's. Copy it again from Integrations > OAuth 2.0 Applications.");
constexpr auto wrongVerifier = QT_TRANSLATE_NOOP(
    "mattermost::Error", "Mattermost does not recognise who began this sign-in (PKCE). Begin again.");

const std::array<Refusal, 14> &refusals()
{
    static const std::array<Refusal, 14> all{{
        {"api.oauth.get_access_token.bad_client_id.app_error"_L1, anyStatus, code::wrongClient, Kind::Invalid,
         unknownClient},
        {"api.oauth.get_access_token.credentials.app_error"_L1, 404, code::wrongClient, Kind::NotFound,
         unknownClient},
        {"api.oauth.get_access_token.credentials.app_error"_L1, 403, code::wrongSecret, Kind::Unauthorized,
         wrongSecret},
        {"api.oauth.get_access_token.bad_client_secret.app_error"_L1, anyStatus, code::wrongSecret,
         Kind::Unauthorized, wrongSecret},
        {"model.oauth.validate_grant.credentials.app_error"_L1, anyStatus, code::wrongSecret,
         Kind::Unauthorized, wrongSecret},
        {"api.oauth.get_access_token.redirect_uri.app_error"_L1, anyStatus, code::wrongRedirect,
         Kind::Invalid,
         QT_TRANSLATE_NOOP("mattermost::Error",
                           "The redirect URL is not the one that the sign-in began with. Every character "
                           "counts, a slash at the end as well.")},
        {"api.oauth.get_access_token.expired_code.app_error"_L1, 403, code::expiredCode, Kind::Conflict,
         QT_TRANSLATE_NOOP("mattermost::Error",
                           "The sign-in took longer than ten minutes, and Mattermost has dropped it. Begin "
                           "again.")},
        {"api.oauth.get_access_token.expired_code.app_error"_L1, anyStatus, code::usedCode, Kind::Conflict,
         QT_TRANSLATE_NOOP("mattermost::Error", "This sign-in was used already. Begin again.")},
        {"api.oauth.get_access_token.client_id_mismatch.app_error"_L1, anyStatus, code::foreignCode,
         Kind::Conflict,
         QT_TRANSLATE_NOOP("mattermost::Error",
                           "This sign-in was begun for another OAuth application. Begin again.")},
        {"model.authorize.validate_pkce.verification_failed.app_error"_L1, anyStatus, code::wrongVerifier,
         Kind::Conflict, wrongVerifier},
        {"model.authorize.validate_pkce.verifier_required.app_error"_L1, anyStatus, code::wrongVerifier,
         Kind::Conflict, wrongVerifier},
        {"model.authorize.validate_pkce.not_used_in_auth.app_error"_L1, anyStatus, code::wrongVerifier,
         Kind::Conflict, wrongVerifier},
        {"api.oauth.get_access_token.refresh_token.app_error"_L1, anyStatus, code::deadRefresh,
         Kind::Unauthorized,
         QT_TRANSLATE_NOOP("mattermost::Error",
                           "Mattermost does not renew this access: it was renewed or withdrawn already.")},
        {"api.oauth.get_access_token.disabled.app_error"_L1, anyStatus, code::switchedOff, Kind::Disabled,
         oauthIsOff},
    }};
    return all;
}

} // namespace

Error oauthError(const net::Response &response)
{
    Error error = sortedError(response);
    const auto found = std::find_if(refusals().begin(), refusals().end(), [&error](const Refusal &refusal) {
        return error.code == refusal.id
            && (refusal.status == anyStatus || refusal.status == error.httpStatus);
    });
    if (found == refusals().end())
        return error;
    error.detail = error.code + u": "_s + error.detail;
    error.code = found->code;
    error.kind = found->kind;
    error.say(Wording::translate("mattermost::Error", found->what));
    return error;
}

} // namespace muster::mattermost
