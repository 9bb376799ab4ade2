// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;

// Each registers the routes of its topic; its file has the name of the topic.
void addUserRoutes(Api &api); ///< users.cpp: reading
void addAccountRoutes(Api &api); ///< accounts.cpp: making and changing users
void addSessionRoutes(Api &api); ///< sessions.cpp
void addTokenRoutes(Api &api); ///< tokens.cpp
void addBotRoutes(Api &api); ///< bots.cpp
void addTeamRoutes(Api &api); ///< teams.cpp
void addTeamMemberRoutes(Api &api); ///< team_members.cpp
void addChannelRoutes(Api &api); ///< channels.cpp: making, finding
void addChannelListRoutes(Api &api); ///< channel_lists.cpp
void addChannelChangeRoutes(Api &api); ///< channel_changes.cpp
void addChannelLifeRoutes(Api &api); ///< channel_life.cpp: archive, restore, privacy
void addChannelMemberRoutes(Api &api); ///< channel_members.cpp
void addDirectChannelRoutes(Api &api); ///< direct_channels.cpp
void addPostRoutes(Api &api); ///< posts.cpp
void addPostChangeRoutes(Api &api); ///< post_changes.cpp
void addPostListRoutes(Api &api); ///< post_lists.cpp
void addReactionRoutes(Api &api); ///< reactions.cpp
void addCommandRoutes(Api &api); ///< commands_rest.cpp: not their execution
void addOAuthAppRoutes(Api &api); ///< oauth_apps.cpp
void addOAuthConsentRoutes(Api &api); ///< oauth_authorize.cpp
void addOAuthTokenRoutes(Api &api); ///< oauth_token_route.cpp
void addOAuthRegistrationRoutes(Api &api); ///< oauth_registration.cpp
void addPluginRoutes(Api &api); ///< plugins_rest.cpp
void addConfigRoutes(Api &api); ///< config_rest.cpp
void addSystemRoutes(Api &api); ///< system_rest.cpp: ping, licence, roles
void addLoginPages(Api &api); ///< login_page.cpp
void addErrorPage(Api &api); ///< error_page.cpp
void addHomePage(Api &api); ///< home_page.cpp: every other page

} // namespace muster::practice
