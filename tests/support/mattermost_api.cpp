// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openapi_validator.h"

using namespace Qt::StringLiterals;

namespace muster::test {

std::unique_ptr<OpenApiValidator> mattermostValidator()
{
    return std::make_unique<OpenApiValidator>(QStringLiteral(MUSTER_OPENAPI_DIR) + u"/mattermost-core.json"_s,
                                              QList<ApiException>{});
}

} // namespace muster::test
