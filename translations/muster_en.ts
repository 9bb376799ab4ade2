<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chat</name>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Only the newest one is shown.</numerusform>
            <numerusform>Only the newest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>The title is longer than %n character(s).</source>
        <translation>
            <numerusform>The title is longer than %n character.</numerusform>
            <numerusform>The title is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary is longer than %n character(s).</source>
        <translation>
            <numerusform>The summary is longer than %n character.</numerusform>
            <numerusform>The summary is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>The message is longer than %n character.</numerusform>
            <numerusform>The message is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n step(s) were given up</source>
        <translation>
            <numerusform>%n step was given up</numerusform>
            <numerusform>%n steps were given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were given up since the start.</source>
        <translation>
            <numerusform>%n step was given up since the start.</numerusform>
            <numerusform>%n steps were given up since the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost their connection</source>
        <translation>
            <numerusform>%n person lost their connection</numerusform>
            <numerusform>%n people lost their connection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s are %n second(s) apart.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the server&apos;s are %n second apart.</numerusform>
            <numerusform>This machine&apos;s clock and the server&apos;s are %n seconds apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n thing(s) in %1 are not understood. First: %2</source>
        <translation>
            <numerusform>%n thing in %1 is not understood: %2</numerusform>
            <numerusform>%n things in %1 are not understood. First: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>The server&apos;s clock and this one differ by %n second(s).</source>
        <translation>
            <numerusform>The server&apos;s clock and this one differ by %n second.</numerusform>
            <numerusform>The server&apos;s clock and this one differ by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>@%1 and /%2 in %n team(s)</source>
        <translation>
            <numerusform>@%1 and /%2 in %n team</numerusform>
            <numerusform>@%1 and /%2 in %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message numerus="yes">
        <source>%n connected account(s)</source>
        <translation>
            <numerusform>%n connected account</numerusform>
            <numerusform>%n connected accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, with %n incident(s)</source>
        <translation>
            <numerusform>History, with %n incident</numerusform>
            <numerusform>History, with %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UninstallWords</name>
    <message numerus="yes">
        <source>%n thing(s) could not be removed.</source>
        <translation>
            <numerusform>%n thing could not be removed.</numerusform>
            <numerusform>%n things could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ChannelModel</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ChannelsPage</name>
    <message numerus="yes">
        <source>with your %n latest incident(s)</source>
        <translation>
            <numerusform>with your latest incident</numerusform>
            <numerusform>with your %n latest incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::Console</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps are under way. They go on at the next start.</source>
        <translation>
            <numerusform>%n step is under way. It goes on at the next start.</numerusform>
            <numerusform>%n steps are under way. They go on at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PartsForm</name>
    <message numerus="yes">
        <source>This makes the bot @%1 with one access token, adds it to %n team(s), and puts /incident there: %2. What is there already is used again.</source>
        <translation>
            <numerusform>This makes the bot @%1 with one access token, adds it to %n team, and puts /incident there: %2. What is there already is used again.</numerusform>
            <numerusform>This makes the bot @%1 with one access token, adds it to %n teams, and puts /incident there: %2. What is there already is used again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleBanners</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost their connection</source>
        <translation>
            <numerusform>%n person lost their connection</numerusform>
            <numerusform>%n people lost their connection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleFilterBar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PeoplePage</name>
    <message numerus="yes">
        <source>Nobody is connected yet, of %n.</source>
        <translation>
            <numerusform>Nobody is connected yet, of %n.</numerusform>
            <numerusform>Nobody is connected yet, of %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::UnsavedBar</name>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>%n error to fix</numerusform>
            <numerusform>%n errors to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
