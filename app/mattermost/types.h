// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// All values that travel between us and a workspace. Each reads JSON leniently: a key that is missing, null
/// or of another type leaves the default, unknown keys are skipped, because every version adds some.
#include "app/mattermost/attachment.h"
#include "app/mattermost/channel.h"
#include "app/mattermost/command.h"
#include "app/mattermost/dialog.h"
#include "app/mattermost/oauth_app.h"
#include "app/mattermost/post.h"
#include "app/mattermost/server_config.h"
#include "app/mattermost/server_info.h"
#include "app/mattermost/team.h"
#include "app/mattermost/user.h"
