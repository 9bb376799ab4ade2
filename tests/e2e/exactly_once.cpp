// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/exactly_once.h"

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Keeps what is not as expected.
class Comparison
{
public:
    void compare(const QString &what, const QString &actual, const QString &expected)
    {
        if (actual != expected)
            m_flaws.append(u"%1 is \"%2\", not \"%3\""_s.arg(what, actual, expected));
    }

    void compare(const QString &what, QStringList actual, QStringList expected, bool inOrder = true)
    {
        if (!inOrder) {
            actual.sort();
            expected.sort();
        }
        compare(what, actual.join(" / "_L1), expected.join(" / "_L1));
    }

    [[nodiscard]] const QStringList &flaws() const { return m_flaws; }

private:
    QStringList m_flaws;
};

} // namespace

QStringList flawsOf(const ChannelView &view, const Played &played)
{
    Comparison comparison;
    const QString status = u":white_check_mark: Resolved"_s;
    const QString link = played.teamUrl + "/pl/"_L1 + view.cards.value(0).id;
    comparison.compare(u"the header"_s, view.channel.header,
                       u"%1 | #%2 | declared by %3 | [Open the card](%4)"_s.arg(
                           status, QString::number(played.number), played.byName, link));
    comparison.compare(u"who is in it"_s, view.members, {played.byId, played.botId}, false);
    comparison.compare(u"the number of cards"_s, QString::number(view.cards.size()), u"1"_s);
    const mattermost::Post card = view.cards.value(0);
    comparison.compare(u"what is pinned"_s, view.pinned, {card.id});
    comparison.compare(u"the card's status"_s, fieldOf(card, u"Status"_s), status);
    comparison.compare(u"the card's buttons"_s, buttonsOf(card), {u"reopen"_s});
    const QString name = u"**#%1 %2**"_s.arg(played.number).arg(played.title);
    comparison.compare(u"what was said"_s, view.said,
                       {played.byName + u" declared "_s + name + u'.',
                        played.byName + u" mitigated "_s + name + u'.',
                        played.byName + u" resolved "_s + name + u".\n> All is well"_s});
    return comparison.flaws();
}

} // namespace muster::test
