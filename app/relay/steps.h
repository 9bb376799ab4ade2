// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/event.h"
#include "app/incident/incident.h"
#include "app/relay/asker.h"
#include "app/store/journal.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <optional>

/// The kinds of steps and their arguments. A step names its incident in Step::incidentId; what it shows or
/// sets is read when it runs, so that of two steps in one lane the last one leaves the truth.
namespace muster::relay {

enum class StepKind {
    FormOpen, ///< opens the form; notAfter is the end of the trigger
    RecordCreate, ///< makes the incident in the record, then apply()
    RecordStatus, ///< changes its status in the record, then apply()
    ChannelCreate, ///< leaves teamId, channelId and channelName, and the ChannelLink in the mirror
    ChannelRestore, ///< takes it out of the archive, should it be there; leaves whether it was
    MemberAdd,
    ChannelHeader, ///< renders headerText() when it runs
    CardPost, ///< renders the card when it runs; leaves postId, and cardPostId in the mirror
    CardUpdate, ///< renders the card when it runs
    CardPin,
    EventPost, ///< leaves postId
    Reply, ///< at least once; by response_url, else by direct message
};

/// Stable name in the journal, e.g. "channel.create".
[[nodiscard]] QString stepName(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromName(QStringView name);

/// Steps of one incident that touch the same thing.
namespace lane {
inline constexpr QLatin1StringView Record("record");
inline constexpr QLatin1StringView Channel("channel");
inline constexpr QLatin1StringView Members("members");
inline constexpr QLatin1StringView Header("header");
inline constexpr QLatin1StringView Card("card"); ///< post, update
inline constexpr QLatin1StringView Pin("pin");
inline constexpr QLatin1StringView Events("events");
inline constexpr QLatin1StringView Reply("reply");
} // namespace lane

/// Keys of Step::result.
namespace result {
inline constexpr QLatin1StringView TeamId("teamId");
inline constexpr QLatin1StringView ChannelId("channelId");
inline constexpr QLatin1StringView ChannelName("channelName");
inline constexpr QLatin1StringView PostId("postId");
inline constexpr QLatin1StringView Restored("restored"); ///< the channel was archived
inline constexpr QLatin1StringView Incident("incident"); ///< as the record has it, of record steps
inline constexpr QLatin1StringView Noted("noted"); ///< the message went into the timeline as a note
} // namespace result

namespace step {

struct FormOpen
{
    static constexpr StepKind Kind = StepKind::FormOpen;
    QString triggerId;
    QString nonce; ///< of the submission's token: the same form twice is one delivery
    incident::IncidentDraft prefill; ///< what was typed after the command
    Asker asker;
};

struct RecordCreate
{
    static constexpr StepKind Kind = StepKind::RecordCreate;
    incident::IncidentDraft draft; ///< draft.id is the step's incidentId
    Asker asker;
};

struct RecordStatus
{
    static constexpr StepKind Kind = StepKind::RecordStatus;
    incident::Status to = incident::Status::Mitigated;
    QString message;
    bool fromCard = false; ///< by a click: the card and the post about the event are the answer
    Asker asker;
};

struct ChannelCreate
{
    static constexpr StepKind Kind = StepKind::ChannelCreate;
    QString teamId; ///< empty: not known yet, teamName is looked up when it runs
    QString teamName; ///< URL name
    QString name; ///< URL name; when it is taken by someone else, the next suffix is tried
    QString displayName; ///< at most 64 characters
    QString purpose; ///< at most 250 characters; holds channelMarker(), by which our own is recognised
    bool isPrivate = false;
    std::optional<Asker> asker; ///< who waits for it, when somebody does
};

struct ChannelRestore
{
    static constexpr StepKind Kind = StepKind::ChannelRestore;
    bool fromCard = false; ///< by a click: no answer comes after it, so it tells itself what did not work
    std::optional<Asker> asker = {}; ///< who waits for it
};

struct MemberAdd
{
    static constexpr StepKind Kind = StepKind::MemberAdd;
    QString userId;
    std::optional<Asker> asker = {}; ///< who waits for it
};

struct ChannelHeader
{
    static constexpr StepKind Kind = StepKind::ChannelHeader;
    std::optional<Asker> asker = {}; ///< who is to hear that the channel turned out to be archived
};

struct CardPost
{
    static constexpr StepKind Kind = StepKind::CardPost;
    std::optional<Asker> asker = {}; ///< who waits for it
};

struct CardUpdate
{
    static constexpr StepKind Kind = StepKind::CardUpdate;
};

struct CardPin
{
    static constexpr StepKind Kind = StepKind::CardPin;
};

struct EventPost
{
    static constexpr StepKind Kind = StepKind::EventPost;
    QString channelId; ///< empty: the incident's own channel
    incident::Event event;
};

struct Reply
{
    static constexpr StepKind Kind = StepKind::Reply;
    enum class About {
        Text, ///< `text` says it
        Declared, ///< rendered when it runs: link to the channel, and which parts failed
    };
    About about = About::Text;
    QString text; ///< Markdown in the asker's language
    Asker asker;
    bool offersConnect = false; ///< with a button for the link; then always a direct message
};

[[nodiscard]] QJsonObject toJson(const FormOpen &arguments);
[[nodiscard]] QJsonObject toJson(const RecordCreate &arguments);
[[nodiscard]] QJsonObject toJson(const RecordStatus &arguments);
[[nodiscard]] QJsonObject toJson(const ChannelCreate &arguments);
[[nodiscard]] QJsonObject toJson(const ChannelRestore &arguments);
[[nodiscard]] QJsonObject toJson(const MemberAdd &arguments);
[[nodiscard]] QJsonObject toJson(const ChannelHeader &arguments);
[[nodiscard]] QJsonObject toJson(const CardPost &arguments);
[[nodiscard]] QJsonObject toJson(const CardUpdate &arguments);
[[nodiscard]] QJsonObject toJson(const CardPin &arguments);
[[nodiscard]] QJsonObject toJson(const EventPost &arguments);
[[nodiscard]] QJsonObject toJson(const Reply &arguments);

/// The arguments of a step of kind Arguments::Kind, e.g. `step::argumentsOf<step::MemberAdd>(step)`.
template <typename Arguments>
[[nodiscard]] Arguments argumentsOf(const store::Step &step);

template <>
[[nodiscard]] FormOpen argumentsOf(const store::Step &step);
template <>
[[nodiscard]] RecordCreate argumentsOf(const store::Step &step);
template <>
[[nodiscard]] RecordStatus argumentsOf(const store::Step &step);
template <>
[[nodiscard]] ChannelCreate argumentsOf(const store::Step &step);
template <>
[[nodiscard]] ChannelRestore argumentsOf(const store::Step &step);
template <>
[[nodiscard]] MemberAdd argumentsOf(const store::Step &step);
template <>
[[nodiscard]] EventPost argumentsOf(const store::Step &step);
template <>
[[nodiscard]] Reply argumentsOf(const store::Step &step);

} // namespace step

/// Who waits for a word about this step in chat, as its arguments say.
[[nodiscard]] std::optional<Asker> askerOf(const store::Step &step);

} // namespace muster::relay
