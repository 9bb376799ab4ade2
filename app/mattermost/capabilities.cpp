// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/capabilities.h"

#include <QString>

namespace muster::mattermost {

namespace {

Capabilities asOldest()
{
    Capabilities it;
    it.commandsInArchivedChannels = true;
    it.submissionAnswersMayBeText = true;
    it.nonMembersMayClick = false;
    return it;
}

Capabilities asCurrent()
{
    using namespace std::chrono_literals;
    Capabilities it;
    it.triggerLifetime = 30s;
    it.commandsTellThread = true;
    it.dialogDates = true;
    it.dialogMultiselect = true;
    it.dialogDynamicSelect = true;
    it.dialogNextForm = true;
    it.actionTooltips = true;
    it.clicksMayBeAnsweredEmpty = true;
    it.membersInBulk = true;
    it.propsCharacters = 250'000; // MaximumPayloadSizeBytes is 300,000; the message goes with it
    it.pkce = true;
    it.publicOAuthApps = true;
    return it;
}

} // namespace

QVersionNumber versionFromText(const QString &text)
{
    const QVersionNumber version = QVersionNumber::fromString(text);
    return version.segmentCount() < 2 ? QVersionNumber() : version;
}

Capabilities capabilitiesOf(const QVersionNumber &version)
{
    if (version.isNull())
        return {};
    if (version < QVersionNumber(5, 38))
        return asOldest();
    return version < QVersionNumber(11) ? Capabilities() : asCurrent();
}

bool isSupported(const QVersionNumber &version)
{
    return version >= QVersionNumber(5, 37);
}

} // namespace muster::mattermost
