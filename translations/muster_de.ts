<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chat</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Nur der neueste ist aufgeführt.</numerusform>
            <numerusform>Nur die neuesten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private incidents are listed only for those who declared them.</source>
        <translation>Private Incidents sehen in dieser Liste nur diejenigen, die sie gemeldet haben.</translation>
    </message>
    <message>
        <source>No incident is open. `/incident new` declares one.</source>
        <translation>Kein Incident ist offen. `/incident new` meldet einen.</translation>
    </message>
    <message>
        <source>Incidents, from chat</source>
        <translation>Incidents, aus dem Chat</translation>
    </message>
    <message>
        <source>opens the form and declares an incident</source>
        <translation>öffnet das Formular und meldet einen Incident</translation>
    </message>
    <message>
        <source>declares it at once; options may be left out</source>
        <translation>meldet ihn sofort; Optionen dürfen fehlen</translation>
    </message>
    <message>
        <source>the worst is over</source>
        <translation>das Schlimmste ist vorbei</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>er ist vorbei</translation>
    </message>
    <message>
        <source>it was none, or was declared twice</source>
        <translation>es war keiner, oder er wurde zweimal gemeldet</translation>
    </message>
    <message>
        <source>it is back; with a number from any channel</source>
        <translation>er ist wieder da; mit Nummer aus jedem Kanal</translation>
    </message>
    <message>
        <source>how this channel&apos;s incident stands</source>
        <translation>wie es um den Incident dieses Kanals steht</translation>
    </message>
    <message>
        <source>all open incidents, with links</source>
        <translation>alle offenen Incidents, mit Links</translation>
    </message>
    <message>
        <source>Mitigate, resolve, cancel and status are about the incident in whose channel they are typed. Its pinned card has buttons for the same.</source>
        <translation>Mitigate, resolve, cancel und status gelten dem Incident, in dessen Kanal sie eingegeben werden. Seine angeheftete Karte hat Schaltflächen für dasselbe.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Weiter mit: %1.</translation>
    </message>
    <message>
        <source>This is no incident&apos;s channel. `%1` is about the incident in whose channel it is typed.</source>
        <translation>Dieser Kanal gehört zu keinem Incident. `%1` gilt dem Incident, in dessen Kanal es eingegeben wird.</translation>
    </message>
    <message>
        <source>These are open:</source>
        <translation>Offen sind:</translation>
    </message>
    <message>
        <source>This is no incident&apos;s channel. Say which incident is to be reopened by its number, e.g. `/incident reopen 12`.</source>
        <translation>Dieser Kanal gehört zu keinem Incident. Welcher Incident wieder geöffnet werden soll, sagt seine Nummer, z. B. `/incident reopen 12`.</translation>
    </message>
    <message>
        <source>These were closed last:</source>
        <translation>Zuletzt geschlossen wurden:</translation>
    </message>
    <message>
        <source>There is no incident #%1 that you can see. `/incident list` shows the open ones, `/incident reopen` those that were closed last.</source>
        <translation>Einen sichtbaren Incident #%1 gibt es nicht. `/incident list` zeigt die offenen, `/incident reopen` die zuletzt geschlossenen.</translation>
    </message>
    <message>
        <source>Nothing was declared: the record has no severities. Leave `--severity` out.</source>
        <translation>Nichts wurde gemeldet: Das Verzeichnis kennt keine Schweregrade. `--severity` weglassen.</translation>
    </message>
    <message>
        <source>Nothing was declared: there is no severity “%1”. Choose %2.</source>
        <translation>Nichts wurde gemeldet: Es gibt keinen Schweregrad „%1“. Zur Wahl stehen %2.</translation>
    </message>
    <message>
        <source>You declared an incident of that title a moment ago. It is being made, and the link follows here. For a second one use another title.</source>
        <translation>Ein Incident mit diesem Titel wurde eben schon gemeldet. Er wird gerade angelegt, der Link folgt hier. Ein zweiter braucht einen anderen Titel.</translation>
    </message>
    <message>
        <source>You declared %1 a moment ago, so no second one was made. For a second one use another title.</source>
        <translation>%1 wurde eben schon gemeldet, daher wurde kein zweiter Incident angelegt. Ein zweiter braucht einen anderen Titel.</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the incident</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Im Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>%1 was declared.</source>
        <translation>%1 wurde gemeldet.</translation>
    </message>
    <message>
        <source>%1 was mitigated.</source>
        <translation>%1 wurde eingedämmt.</translation>
    </message>
    <message>
        <source>%1 was resolved.</source>
        <translation>%1 wurde behoben.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was reopened.</source>
        <translation>%1 wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1 was changed; the card shows how it is now.</source>
        <translation>%1 wurde geändert; die Karte zeigt den neuen Stand.</translation>
    </message>
    <message>
        <source>%2 declared %1.</source>
        <translation>%2 hat %1 gemeldet.</translation>
    </message>
    <message>
        <source>%2 mitigated %1.</source>
        <translation>%2 hat %1 eingedämmt.</translation>
    </message>
    <message>
        <source>%2 resolved %1.</source>
        <translation>%2 hat %1 behoben.</translation>
    </message>
    <message>
        <source>%2 cancelled %1.</source>
        <translation>%2 hat %1 abgebrochen.</translation>
    </message>
    <message>
        <source>%2 reopened %1.</source>
        <translation>%2 hat %1 wieder geöffnet.</translation>
    </message>
    <message>
        <source>%2 changed %1; the card shows how it is now.</source>
        <translation>%2 hat %1 geändert; die Karte zeigt den neuen Stand.</translation>
    </message>
    <message>
        <source>Channel of incident %1</source>
        <translation>Kanal zum Incident %1</translation>
    </message>
    <message>
        <source>declared by %1</source>
        <translation>gemeldet von %1</translation>
    </message>
    <message>
        <source>Nothing was done: Muster could not write it down. Try again; if it happens again, tell your administrator that Muster&apos;s store has a problem.</source>
        <translation>Nichts wurde getan: Muster konnte es nicht festhalten. Noch einmal versuchen; bleibt es dabei, muss die Administration wissen, dass Musters Datenbank ein Problem hat.</translation>
    </message>
    <message>
        <source>This form was open for too long. Copy what you wrote, close it and type `/incident new` again.</source>
        <translation>Dieses Formular war zu lange offen. Den Text kopieren, das Formular schließen und `/incident new` erneut eingeben.</translation>
    </message>
    <message>
        <source>Nothing was done: Mattermost did not say whether you are in this channel. Click again.</source>
        <translation>Nichts wurde getan: Mattermost hat nicht gesagt, wer Mitglied dieses Kanals ist. Noch einmal klicken.</translation>
    </message>
    <message>
        <source>Nothing was done: only members of this channel may. Join it and click again.</source>
        <translation>Nichts wurde getan: Das dürfen nur Mitglieder dieses Kanals. Erst beitreten, dann noch einmal klicken.</translation>
    </message>
    <message>
        <source>In triage</source>
        <translation>In Sichtung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 is in triage.</source>
        <translation>%1 wird gesichtet.</translation>
    </message>
    <message>
        <source>%1 is open: it has started and is not mitigated.</source>
        <translation>%1 ist offen: begonnen und noch nicht eingedämmt.</translation>
    </message>
    <message>
        <source>%1 is mitigated.</source>
        <translation>%1 ist eingedämmt.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist behoben.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist abgebrochen.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two of several choices, with the spaces around it</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 is being mitigated; the card follows.</source>
        <translation>%1 wird eingedämmt; die Karte folgt.</translation>
    </message>
    <message>
        <source>%1 is being resolved; the card follows.</source>
        <translation>%1 wird behoben; die Karte folgt.</translation>
    </message>
    <message>
        <source>%1 is being cancelled; the card follows.</source>
        <translation>%1 wird abgebrochen; die Karte folgt.</translation>
    </message>
    <message>
        <source>%1 is being reopened; the card follows.</source>
        <translation>%1 wird wieder geöffnet; die Karte folgt.</translation>
    </message>
    <message>
        <source>This relay does not know that incident. Type `/incident list` for those it knows.</source>
        <translation>Diesen Incident kennt das Relay nicht. `/incident list` zeigt die bekannten.</translation>
    </message>
    <message>
        <source>This is not the card of %1. Use its pinned card, or a command in its channel.</source>
        <translation>Dies ist nicht die Karte von %1. Die angeheftete Karte oder einen Befehl in seinem Kanal verwenden.</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>Der Incident</translation>
    </message>
    <message>
        <source>The form could not be opened in time. Type `/incident new` again, or declare at once with a title: `/incident new Database is down`.</source>
        <translation>Das Formular ließ sich nicht rechtzeitig öffnen. `/incident new` erneut eingeben oder gleich mit Titel melden: `/incident new Datenbank steht`.</translation>
    </message>
    <message>
        <source>%1 was not declared: the record did not take it.</source>
        <translation>%1 wurde nicht gemeldet: Das Verzeichnis hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Once that is mended, type `/incident new` again.</source>
        <translation>Sobald das behoben ist, `/incident new` erneut eingeben.</translation>
    </message>
    <message>
        <source>%1 was not changed: the record did not take it.</source>
        <translation>%1 wurde nicht geändert: Das Verzeichnis hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>`/incident status` shows how it stands.</source>
        <translation>`/incident status` zeigt den Stand.</translation>
    </message>
    <message>
        <source>Muster keeps trying for a day; nothing is lost.</source>
        <translation>Muster versucht es einen Tag lang weiter; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Muster keeps trying; nothing is lost, and you are told here.</source>
        <translation>Muster versucht es weiter; nichts geht verloren, und das Ergebnis steht dann hier.</translation>
    </message>
    <message>
        <source>%1 is not declared yet: the record does not answer.</source>
        <translation>%1 ist noch nicht gemeldet: Das Verzeichnis antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is not changed yet: the record does not answer.</source>
        <translation>%1 ist noch nicht geändert: Das Verzeichnis antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is declared, but its channel can not be made yet.</source>
        <translation>%1 ist gemeldet, aber der Kanal lässt sich noch nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is declared, but you could not be added to its channel yet.</source>
        <translation>%1 ist gemeldet, aber die Aufnahme in den Kanal ist noch nicht gelungen.</translation>
    </message>
    <message>
        <source>%1 is declared, but its card could not be posted yet.</source>
        <translation>%1 ist gemeldet, aber die Karte ließ sich noch nicht anlegen.</translation>
    </message>
    <message>
        <source>The server sent nothing to open the form with. Type the title behind the command: `/incident new Database is down`.</source>
        <translation>Der Server hat nichts geschickt, womit sich das Formular öffnen ließe. Den Titel hinter den Befehl schreiben: `/incident new Datenbank steht`.</translation>
    </message>
    <message>
        <source>Allowed now: %1.</source>
        <translation>Jetzt möglich: %1.</translation>
    </message>
    <message>
        <source>Muster is not allowed to: a token or a permission is missing. Your administrator finds the details under Deliveries.</source>
        <translation>Muster darf es nicht: Ein Token oder ein Recht fehlt. Die Administration findet Näheres unter „Zustellungen“.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It was refused: “%1”</source>
        <translation>Es wurde abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>There is too much to do over there.</source>
        <translation>Dort ist gerade zu viel zu tun.</translation>
    </message>
    <message>
        <source>There is no answer from over there.</source>
        <translation>Von dort kommt keine Antwort.</translation>
    </message>
    <message>
        <source>Its channel could not be made.</source>
        <translation>Der Kanal ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The incident is in the record all the same.</source>
        <translation>Der Incident steht trotzdem im Verzeichnis.</translation>
    </message>
    <message>
        <source>You could not be added to its channel: open it by the link to join.</source>
        <translation>Die Aufnahme in den Kanal ist misslungen: Über den Link lässt sich beitreten.</translation>
    </message>
    <message>
        <source>Its card could not be posted: the commands do the same.</source>
        <translation>Die Karte ließ sich nicht posten: Die Befehle tun dasselbe.</translation>
    </message>
    <message>
        <source>%1 is declared.</source>
        <translation>%1 ist gemeldet.</translation>
    </message>
    <message>
        <source>Next, in its channel: %1.</source>
        <translation>Weiter im Kanal mit: %1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Database is down</source>
        <translation>Datenbank steht</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>Das war schon so.</translation>
    </message>
    <message>
        <source>Your message is kept as a note in its timeline.</source>
        <translation>Die Nachricht steht als Notiz in seinem Verlauf.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>`/incident` does not know “%1”.</source>
        <translation>`/incident` kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Did you mean `/incident %1`?</source>
        <translation>War `/incident %1` gemeint?</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Options are: %1.</source>
        <translation>Optionen sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The title is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Titel ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Titel ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary is longer than %n character(s).</source>
        <translation>
            <numerusform>Die Zusammenfassung ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Zusammenfassung ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Die Nachricht ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Nachricht ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is there more than once.</source>
        <translation>„%1“ kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing: %1</source>
        <translation>Ein schließendes Anführungszeichen fehlt: %1</translation>
    </message>
    <message>
        <source>“%1” is no incident number. An example: `/incident reopen 12`</source>
        <translation>„%1“ ist keine Incident-Nummer. Ein Beispiel: `/incident reopen 12`</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>„%1“ gehört nicht hierher.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Secrets file</source>
        <translation>Geheimnisdatei</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Command token</source>
        <translation>Befehls-Token</translation>
    </message>
    <message>
        <source>Callback key</source>
        <translation>Rückrufschlüssel</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Address for the workspace</source>
        <translation>Adresse für den Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Mattermost version</source>
        <translation>Mattermost-Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Slash command</source>
        <translation>Slash-Befehl</translation>
    </message>
    <message>
        <source>Everything in it can be worked with.</source>
        <translation>Mit allem darin lässt sich arbeiten.</translation>
    </message>
    <message>
        <source>There is none; secrets come from the environment.</source>
        <translation>Es gibt keine; die Geheimnisse kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Others than you can open it.</source>
        <translation>Sie ist auch für andere zugänglich.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Abhilfe: chmod 600 %1</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur ihr Besitzer kann sie lesen.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Vorhanden.</translation>
    </message>
    <message>
        <source>Set %1 to the bot&apos;s access token.</source>
        <translation>%1 auf das Zugriffstoken des Bots setzen.</translation>
    </message>
    <message>
        <source>The one of %1 is there.</source>
        <translation>Das für %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>Set %1 to the token of the slash command in %2.</source>
        <translation>%1 auf das Token des Slash-Befehls in %2 setzen.</translation>
    </message>
    <message>
        <source>The relay makes one when it starts.</source>
        <translation>Das Relay erzeugt ihn beim Start.</translation>
    </message>
    <message>
        <source>It will be made at %1.</source>
        <translation>Sie wird unter %1 angelegt.</translation>
    </message>
    <message>
        <source>%1 can not be written to.</source>
        <translation>In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or set store.file to another place.</source>
        <translation>Schreibrecht dort einräumen, oder mit store.file einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 can not be read and written.</source>
        <translation>%1 lässt sich nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>Make it yours, or set store.file to another place.</source>
        <translation>Lese- und Schreibrecht auf die Datei einräumen, oder mit store.file einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is not a store of Muster.</source>
        <translation>%1 ist keine Datenbank von Muster.</translation>
    </message>
    <message>
        <source>Set store.file to another place.</source>
        <translation>Mit store.file einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 can be read and written.</source>
        <translation>%1 lässt sich lesen und schreiben.</translation>
    </message>
    <message>
        <source>%1 is free; no relay runs there.</source>
        <translation>%1 ist frei; dort läuft kein Relay.</translation>
    </message>
    <message>
        <source>We can not listen at %1.</source>
        <translation>Unter %1 lässt sich nicht lauschen.</translation>
    </message>
    <message>
        <source>Set listener.address to an address of this machine, and listener.port to one above 1023.</source>
        <translation>listener.address auf eine Adresse dieses Rechners setzen und listener.port auf einen Port ab 1024.</translation>
    </message>
    <message>
        <source>A relay of Muster runs at %1.</source>
        <translation>Unter %1 läuft ein Relay von Muster.</translation>
    </message>
    <message>
        <source>Another program listens at %1.</source>
        <translation>Unter %1 lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>End it, or set listener.port to another port.</source>
        <translation>Jenes beenden, oder mit listener.port einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>%1 is an address of this machine alone; the workspace is on another.</source>
        <translation>%1 gilt nur auf diesem Rechner; der Arbeitsbereich ist auf einem anderen.</translation>
    </message>
    <message>
        <source>Set listener.publicUrl to the address at which the workspace reaches this machine.</source>
        <translation>listener.publicUrl auf die Adresse setzen, unter der der Arbeitsbereich diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>%1 is a private address, which Mattermost calls only when it is told to.</source>
        <translation>%1 ist eine private Adresse; die ruft Mattermost nur auf, wenn es ihm erlaubt ist.</translation>
    </message>
    <message>
        <source>In the System Console, under Environment, Developer, add %1 to “Allow untrusted internal connections”.</source>
        <translation>In der Systemkonsole unter Umgebung &gt; Entwickler bei „Erlaube ungesicherte interne Verbindungen zu“ %1 hinzufügen.</translation>
    </message>
    <message>
        <source>The workspace is told to call %1.</source>
        <translation>Der Arbeitsbereich soll %1 aufrufen.</translation>
    </message>
    <message>
        <source>Not looked at: mend what is above first.</source>
        <translation>Nicht geprüft: Zuerst beheben, was weiter oben steht.</translation>
    </message>
    <message>
        <source>There is no Mattermost at %1: %2</source>
        <translation>Unter %1 ist kein Mattermost: %2</translation>
    </message>
    <message>
        <source>Open that address in a browser on this machine. Correct workspace.url, or mend the network.</source>
        <translation>Diese Adresse im Browser dieses Rechners öffnen. workspace.url berichtigen, oder das Netzwerk instand setzen.</translation>
    </message>
    <message>
        <source>Mattermost answers at %1.</source>
        <translation>Mattermost antwortet unter %1.</translation>
    </message>
    <message>
        <source>The server does not tell it.</source>
        <translation>Der Server nennt sie nicht.</translation>
    </message>
    <message>
        <source>Muster uses only what every version since 5.37 understands.</source>
        <translation>Muster verwendet nur, was jede Version seit 5.37 versteht.</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 ist zu alt.</translation>
    </message>
    <message>
        <source>Update the server to 5.37 or newer.</source>
        <translation>Den Server auf 5.37 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is newer than any that Muster was tried with.</source>
        <translation>%1 ist neuer als alle, mit denen Muster erprobt ist.</translation>
    </message>
    <message>
        <source>Update Muster when there is a newer one.</source>
        <translation>Muster aktualisieren, sobald es ein neueres gibt.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Der Server nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Let both follow a time server (NTP).</source>
        <translation>Beide nach einem Zeitserver (NTP) stellen.</translation>
    </message>
    <message>
        <source>This machine and the server agree on the time.</source>
        <translation>Dieser Rechner und der Server haben dieselbe Uhrzeit.</translation>
    </message>
    <message>
        <source>Not looked at: there is no token.</source>
        <translation>Nicht geprüft: Das Token fehlt.</translation>
    </message>
    <message>
        <source>Make a new access token for the bot and set %1 to it.</source>
        <translation>Für den Bot ein neues Zugriffstoken erzeugen und %1 darauf setzen.</translation>
    </message>
    <message>
        <source>The token is @%1&apos;s, not @%2&apos;s.</source>
        <translation>Das Token gehört @%1, nicht @%2.</translation>
    </message>
    <message>
        <source>Correct workspace.botName or the token.</source>
        <translation>workspace.botName oder das Token berichtigen.</translation>
    </message>
    <message>
        <source>@%1 is a person, not a bot.</source>
        <translation>@%1 ist ein Mensch, kein Bot.</translation>
    </message>
    <message>
        <source>Make a bot account: what Muster does would carry that person&apos;s name.</source>
        <translation>Ein Bot-Konto anlegen: Was Muster tut, trüge sonst den Namen dieser Person.</translation>
    </message>
    <message>
        <source>The token is @%1&apos;s.</source>
        <translation>Das Token gehört @%1.</translation>
    </message>
    <message>
        <source>Custom slash commands are switched off on the server.</source>
        <translation>Eigene Slash-Befehle sind auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>In the System Console, under Integrations, switch on custom slash commands.</source>
        <translation>In der Systemkonsole unter Integrationen &gt; Integrationsverwaltung „Aktiviere benutzerdefinierte Slash-Befehle“ einschalten.</translation>
    </message>
    <message>
        <source>Custom slash commands are switched on.</source>
        <translation>Eigene Slash-Befehle sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Add the bot to the team %1, or correct workspace.teams.</source>
        <translation>Den Bot ins Team %1 aufnehmen, oder workspace.teams berichtigen.</translation>
    </message>
    <message>
        <source>The bot does not see the team %1: %2</source>
        <translation>Der Bot sieht das Team %1 nicht: %2</translation>
    </message>
    <message>
        <source>The bot is not in the team %1.</source>
        <translation>Der Bot ist nicht im Team %1.</translation>
    </message>
    <message>
        <source>The bot is in the team %1.</source>
        <translation>Der Bot ist im Team %1.</translation>
    </message>
    <message>
        <source>The bot may not see the slash commands of %1.</source>
        <translation>Der Bot darf die Slash-Befehle von %1 nicht sehen.</translation>
    </message>
    <message>
        <source>Look yourself: /%1 must call %2.</source>
        <translation>Selbst nachsehen: /%1 muss %2 aufrufen.</translation>
    </message>
    <message>
        <source>There is no /%1 in %2.</source>
        <translation>In %2 gibt es kein /%1.</translation>
    </message>
    <message>
        <source>Make one that calls %1 by POST.</source>
        <translation>Einen Befehl anlegen, der %1 mit POST aufruft.</translation>
    </message>
    <message>
        <source>/%1 in %2 calls another address: %3</source>
        <translation>/%1 in %2 ruft eine andere Adresse auf: %3</translation>
    </message>
    <message>
        <source>Let it call %1.</source>
        <translation>Der Befehl muss %1 aufrufen.</translation>
    </message>
    <message>
        <source>/%1 in %2 calls us by GET.</source>
        <translation>/%1 in %2 ruft Muster mit GET auf.</translation>
    </message>
    <message>
        <source>Set its request method to POST.</source>
        <translation>Seine Anforderungsmethode auf POST setzen.</translation>
    </message>
    <message>
        <source>The token of /%1 in %2 is not the one that Muster has.</source>
        <translation>Das Token von /%1 in %2 ist nicht das, das Muster hat.</translation>
    </message>
    <message>
        <source>Set %1 to the command&apos;s token.</source>
        <translation>%1 auf das Token des Befehls setzen.</translation>
    </message>
    <message>
        <source>/%1 in %2 calls us.</source>
        <translation>/%1 in %2 ruft Muster auf.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s are %n second(s) apart.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners und die des Servers gehen um %n Sekunde auseinander.</numerusform>
            <numerusform>Die Uhr dieses Rechners und die des Servers gehen um %n Sekunden auseinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is broken, in a few words</source>
        <translation>Was gestört ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What is known so far, and who is affected</source>
        <translation>Was bisher bekannt ist und wer betroffen ist</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Affected service</source>
        <translation>Betroffener Dienst</translation>
    </message>
    <message>
        <source>Affected services</source>
        <translation>Betroffene Dienste</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Only those who are invited see the incident&apos;s channel</source>
        <translation>Nur Eingeladene sehen den Kanal des Incidents</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Incident</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Dieses Feld ausfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose another one.</source>
        <translation>Diese Auswahl gibt es nicht mehr. Eine andere treffen.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The record has no such incident.</source>
        <translation>Diesen Incident gibt es im Verzeichnis nicht.</translation>
    </message>
    <message>
        <source>Built-in record</source>
        <translation>Eingebautes Verzeichnis</translation>
    </message>
    <message>
        <source>An incident needs a title. Say in a few words what is wrong.</source>
        <translation>Ein Incident braucht einen Titel. In wenigen Worten sagen, was gestört ist.</translation>
    </message>
    <message>
        <source>The title is longer than 255 characters. Shorten it.</source>
        <translation>Der Titel ist länger als 255 Zeichen. Kürzer fassen.</translation>
    </message>
    <message>
        <source>The text is longer than 3,000 characters. Shorten it.</source>
        <translation>Der Text ist länger als 3.000 Zeichen. Kürzer fassen.</translation>
    </message>
    <message>
        <source>An incident needs an id. Declare it again.</source>
        <translation>Ein Incident braucht eine Kennung. Noch einmal melden.</translation>
    </message>
    <message>
        <source>A note needs a text. Write one.</source>
        <translation>Eine Notiz braucht einen Text. Etwas hineinschreiben.</translation>
    </message>
    <message>
        <source>That is no page of the list. Start anew.</source>
        <translation>Das ist keine Seite der Liste. Von vorn beginnen.</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>Every name for the channel is taken. Change the title template.</source>
        <translation>Jeder Name für den Kanal ist vergeben. Die Titelvorlage ändern.</translation>
    </message>
    <message>
        <source>That person is not in the channel&apos;s team. Add them to the team, then to the channel.</source>
        <translation>Diese Person ist nicht im Team des Kanals. Sie muss erst ins Team, dann in den Kanal aufgenommen werden.</translation>
    </message>
    <message>
        <source>The incident has no channel.</source>
        <translation>Der Incident hat keinen Kanal.</translation>
    </message>
    <message>
        <source>The incident has no card.</source>
        <translation>Der Incident hat keine Karte.</translation>
    </message>
    <message>
        <source>This version of Muster does not know what to do here. Update it.</source>
        <translation>Diese Version von Muster weiß hier nicht weiter. Muster aktualisieren.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 comes from the environment, which cannot be changed from here. Change it where Muster is started.</source>
        <translation>%1 kommt aus der Umgebung, die sich von hier aus nicht ändern lässt. Dort ändern, wo Muster gestartet wird.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Die Geheimnisdatei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Others than its owner may use the secrets file %1. Run: chmod 600 &apos;%1&apos;</source>
        <translation>Die Geheimnisdatei %1 ist nicht nur für ihren Besitzer zugänglich. Abhilfe: chmod 600 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2.</source>
        <translation>Die Geheimnisdatei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The file %1 has no %2.</source>
        <translation>In der Datei %1 fehlt %2.</translation>
    </message>
    <message>
        <source>%1 must be one line, not empty, without spaces around it.</source>
        <translation>%1 muss eine einzelne Zeile sein, nicht leer und ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Line %1 of the secrets file is not of the form NAME=value.</source>
        <translation>Zeile %1 der Geheimnisdatei hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>%1 Correct it in %2.</source>
        <translation>%1 Zu berichtigen in %2.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>At letter %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>This is no web address (http or https).</source>
        <translation>Dies ist keine Webadresse (http oder https).</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Die Adresse darf weder Benutzer noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>Die Adresse muss vor „?“ und „#“ enden.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Erlaubt ist %1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>Begin it with “/”.</source>
        <translation>Er muss mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>A newer Muster wrote this (version %1).</source>
        <translation>Dies hat ein neueres Muster geschrieben (Version %1).</translation>
    </message>
    <message>
        <source>Update Muster, or export from this version.</source>
        <translation>Muster aktualisieren oder aus dieser Version exportieren.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Eine Version %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The configuration is no JSON: something is wrong at %1.</source>
        <translation>Die Konfiguration ist kein JSON: Bei %1 stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The configuration must be a JSON object: { … }</source>
        <translation>Die Konfiguration muss ein JSON-Objekt sein: { … }</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Without “title” no incident can be declared.</source>
        <translation>Ohne „title“ lässt sich kein Incident melden.</translation>
    </message>
    <message>
        <source>Add “title”.</source>
        <translation>„title“ hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is required but not asked.</source>
        <translation>„%1“ ist Pflicht, wird aber nicht gefragt.</translation>
    </message>
    <message>
        <source>Add it to “fields”, or take it out of “required”.</source>
        <translation>In „fields“ aufnehmen oder aus „required“ entfernen.</translation>
    </message>
    <message>
        <source>The language “%1” is not spoken.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>TLS needs a certificate and its key.</source>
        <translation>TLS braucht ein Zertifikat und dessen Schlüssel.</translation>
    </message>
    <message>
        <source>Name both files, or neither for plain HTTP.</source>
        <translation>Beide Dateien angeben, oder keine für einfaches HTTP.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“127.0.0.1” listens on this machine alone, “0.0.0.0” on all of its networks.</source>
        <translation>„127.0.0.1“ lauscht nur auf diesem Rechner, „0.0.0.0“ in allen seinen Netzen.</translation>
    </message>
    <message>
        <source>“%1” is no address that the workspace could call.</source>
        <translation>„%1“ ist keine Adresse, die der Arbeitsbereich aufrufen könnte.</translation>
    </message>
    <message>
        <source>Give the address under which the workspace reaches this machine, e.g. %1.</source>
        <translation>Die Adresse angeben, unter der der Arbeitsbereich diesen Rechner erreicht, z. B. %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>Secrets do not belong into the configuration: put them into the environment or into the secrets file.</source>
        <translation>Geheimnisse gehören nicht in die Konfiguration, sondern in die Umgebung oder in die Geheimnisdatei.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>„%1“ ist keine Kennung.</translation>
    </message>
    <message>
        <source>Small letters, digits, “-” and “_”, at most 64.</source>
        <translation>Kleinbuchstaben, Ziffern, „-“ und „_“, höchstens 64.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>A form can offer at most %1.</source>
        <translation>Ein Formular kann höchstens %1 anbieten.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Ein Verzeichnis „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: %2</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: %2</source>
        <translation>Die Einstellungen lassen sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation>Kein Team ist gewählt.</translation>
    </message>
    <message>
        <source>Name at least one, as in its address: “operations” in https://chat.example.org/operations.</source>
        <translation>Mindestens eines nennen, wie in seiner Adresse: „operations“ in https://chat.example.org/operations.</translation>
    </message>
    <message>
        <source>“%1” is no team&apos;s name.</source>
        <translation>„%1“ ist kein Teamname.</translation>
    </message>
    <message>
        <source>Use the name in its address: small letters, digits and hyphens.</source>
        <translation>Den Namen aus seiner Adresse verwenden: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The workspace&apos;s address is missing.</source>
        <translation>Die Adresse des Arbeitsbereichs fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>Small letters, digits, “.”, “-” and “_”, without “@”.</source>
        <translation>Kleinbuchstaben, Ziffern, „.“, „-“ und „_“, ohne „@“.</translation>
    </message>
    <message>
        <source>This should be a text.</source>
        <translation>Hier sollte ein Text stehen.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Hier sollte true oder false stehen.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Hier sollte eine ganze Zahl stehen.</translation>
    </message>
    <message>
        <source>This should be an address such as %1.</source>
        <translation>Hier sollte eine Adresse wie %1 stehen.</translation>
    </message>
    <message>
        <source>This should be a list of texts.</source>
        <translation>Hier sollte eine Liste von Texten stehen.</translation>
    </message>
    <message>
        <source>This should be an object: { … }</source>
        <translation>Hier sollte ein Objekt stehen: { … }</translation>
    </message>
    <message>
        <source>This should be a list of objects: [ { … } ]</source>
        <translation>Hier sollte eine Liste von Objekten stehen: [ { … } ]</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in %1 are not understood. First: %2</source>
        <translation>
            <numerusform>%n Angabe in %1 ist unverständlich: %2</numerusform>
            <numerusform>%n Angaben in %1 sind unverständlich. Die erste: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is the database of another program. Choose another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>A newer Muster wrote %1. Install that version, or choose another file.</source>
        <translation>Ein neueres Muster hat %1 geschrieben. Jene Version installieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The database is not open. The log says why.</source>
        <translation>Die Datenbank ist nicht geöffnet. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space; Muster then goes on by itself.</source>
        <translation>Der Datenträger mit %1 ist voll. Sobald Platz ist, macht Muster von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give your user write access to it and to its folder.</source>
        <translation>%1 lässt sich nicht schreiben. Der Benutzer braucht Schreibrecht auf die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put a backup in its place, or move it away to start with an empty one.</source>
        <translation>%1 ist beschädigt. Eine Sicherung an ihre Stelle legen, oder die Datei wegbewegen, um leer zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose another file, or move this one away.</source>
        <translation>%1 ist keine Datenbank. Eine andere Datei wählen oder diese wegbewegen.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it; Muster tries again.</source>
        <translation>Ein anderes Programm verwendet %1. Jenes beenden; Muster versucht es wieder.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reports an error. Check the disk, and that it is still connected.</source>
        <translation>Der Datenträger mit %1 meldet einen Fehler. Prüfen, ob er heil und noch verbunden ist.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. The log says why.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Dies gibt es schon.</translation>
    </message>
    <message>
        <source>Another Muster (process %1 on %2) is using %3. Close it, or choose another file.</source>
        <translation>Ein anderes Muster (Prozess %1 auf %2) verwendet %3. Jenes beenden oder eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>TitleTemplate</name>
    <message>
        <source>“{{” has no “}}” behind it.</source>
        <translation>Auf „{{“ folgt kein „}}“.</translation>
    </message>
    <message>
        <source>The title would be empty.</source>
        <translation>Der Titel wäre leer.</translation>
    </message>
    <message>
        <source>Tags such as “{% if %}” are not understood, only variables such as “{{ incident.title }}”.</source>
        <translation>Tags wie „{% if %}“ werden nicht verstanden, nur Variablen wie „{{ incident.title }}“.</translation>
    </message>
    <message>
        <source>Filters (“|”) are not understood, only variables.</source>
        <translation>Filter („|“) werden nicht verstanden, nur Variablen.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing between the braces.</source>
        <translation>Zwischen den Klammern fehlt der Name einer Variablen.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
</context>
<context>
    <name>mattermost::Error</name>
    <message>
        <source>The way back to this command is not one of the workspace&apos;s own.</source>
        <translation>Der Rückweg zu diesem Befehl gehört nicht zum Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This Mattermost server has no forms that look up choices. That came with version 11.</source>
        <translation>Dieser Mattermost-Server kennt keine Formulare, die Auswahlen nachschlagen. Das kam mit Version 11.</translation>
    </message>
    <message>
        <source>The channel is archived. Restore it first.</source>
        <translation>Der Kanal ist archiviert. Er muss zuerst wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>A channel with that name exists already in the team, perhaps an archived or a private one. Choose another name.</source>
        <translation>Einen Kanal dieses Namens gibt es schon im Team, vielleicht archiviert oder privat. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The way back to this command is closed: it is older than 30 minutes or was used 5 times.</source>
        <translation>Der Rückweg zu diesem Befehl ist geschlossen: Er ist älter als 30 Minuten oder wurde 5-mal benutzt.</translation>
    </message>
    <message>
        <source>Custom slash commands are switched off on the Mattermost server. Switch on System Console &gt; Integrations &gt; Integration Management &gt; Enable Custom Slash Commands.</source>
        <translation>Eigene Slash-Befehle sind auf dem Mattermost-Server ausgeschaltet. Einschalten unter Systemkonsole &gt; Integrationen &gt; Integrationsverwaltung &gt; Aktiviere benutzerdefinierte Slash-Befehle.</translation>
    </message>
    <message>
        <source>Mattermost refuses the token: it has expired, was revoked, or its bot is disabled. Enter a new token.</source>
        <translation>Mattermost weist das Token zurück: Es ist abgelaufen, wurde widerrufen, oder sein Bot ist deaktiviert. Ein neues Token eingeben.</translation>
    </message>
    <message>
        <source>User name or password are wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. An administrator can reset its password.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern gesperrt. Die Administration kann das Passwort zurücksetzen.</translation>
    </message>
    <message>
        <source>A bot cannot log in with a password. Use its token.</source>
        <translation>Ein Bot kann sich nicht mit Passwort anmelden. Sein Token verwenden.</translation>
    </message>
    <message>
        <source>Bot accounts are switched off on the Mattermost server. Switch on System Console &gt; Integrations &gt; Bot Accounts &gt; Enable Bot Account Creation.</source>
        <translation>Bot-Konten sind auf dem Mattermost-Server ausgeschaltet. Einschalten unter Systemkonsole &gt; Integrationen &gt; Bot-Konten &gt; Aktiviere Bot-Kontoerstellung.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off on the Mattermost server. Switch on System Console &gt; Integrations &gt; Integration Management &gt; Enable Personal Access Tokens, or use a bot: bots may have them all the same.</source>
        <translation>Persönliche Zugriffstoken sind auf dem Mattermost-Server ausgeschaltet. Einschalten unter Systemkonsole &gt; Integrationen &gt; Integrationsverwaltung &gt; Persönliche Zugriffs-Token aktivieren, oder einen Bot verwenden: Bots dürfen sie trotzdem haben.</translation>
    </message>
    <message>
        <source>The Mattermost server hides email addresses, so nobody can be found by theirs. Switch on System Console &gt; Site Configuration &gt; Users and Teams &gt; Show Email Address, or use user names.</source>
        <translation>Der Mattermost-Server verbirgt E-Mail-Adressen, daher lässt sich niemand danach finden. Einschalten unter Systemkonsole &gt; Systemkonfiguration &gt; Benutzer und Teams &gt; Zeige E-Mail-Adresse, oder Benutzernamen verwenden.</translation>
    </message>
    <message>
        <source>OAuth apps are switched off on the Mattermost server. Switch on System Console &gt; Integrations &gt; Integration Management &gt; Enable OAuth 2.0 Service Provider.</source>
        <translation>OAuth-Apps sind auf dem Mattermost-Server ausgeschaltet. Einschalten unter Systemkonsole &gt; Integrationen &gt; Integrationsverwaltung &gt; Aktiviere OAuth-2.0-Dienstprovider.</translation>
    </message>
    <message>
        <source>The Mattermost server&apos;s licence does not include this.</source>
        <translation>Die Lizenz des Mattermost-Servers umfasst dies nicht.</translation>
    </message>
    <message>
        <source>The channel cannot be changed: it is archived, or the new name is taken.</source>
        <translation>Der Kanal lässt sich nicht ändern: Er ist archiviert, oder der neue Name ist vergeben.</translation>
    </message>
    <message>
        <source>The channel is archived already.</source>
        <translation>Der Kanal ist schon archiviert.</translation>
    </message>
    <message>
        <source>The channel is not archived.</source>
        <translation>Der Kanal ist nicht archiviert.</translation>
    </message>
    <message>
        <source>No command runs in an archived channel. Use another channel.</source>
        <translation>In einem archivierten Kanal läuft kein Befehl. Einen anderen Kanal verwenden.</translation>
    </message>
    <message>
        <source>That slash command exists already in the team. Remove it or choose another word.</source>
        <translation>Diesen Slash-Befehl gibt es schon im Team. Jenen entfernen oder ein anderes Wort wählen.</translation>
    </message>
    <message>
        <source>That user name is taken. Choose another one.</source>
        <translation>Dieser Benutzername ist vergeben. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>That email address belongs to an account already.</source>
        <translation>Diese E-Mail-Adresse gehört schon zu einem Konto.</translation>
    </message>
    <message>
        <source>That team name is taken. Choose another one.</source>
        <translation>Dieser Teamname ist vergeben. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The form came too late for Mattermost to open it. Type the command again.</source>
        <translation>Das Formular kam zu spät, um von Mattermost geöffnet zu werden. Den Befehl erneut eingeben.</translation>
    </message>
    <message>
        <source>Mattermost is still busy with the same post.</source>
        <translation>Mattermost ist noch mit demselben Beitrag beschäftigt.</translation>
    </message>
    <message>
        <source>The team has as many channels as the Mattermost server allows. Raise System Console &gt; Site Configuration &gt; Users and Teams &gt; Max Channels Per Team, or archive some.</source>
        <translation>Das Team hat so viele Kanäle, wie der Mattermost-Server erlaubt. Systemkonsole &gt; Systemkonfiguration &gt; Benutzer und Teams &gt; Maximal Kanäle pro Team erhöhen oder einige archivieren.</translation>
    </message>
    <message>
        <source>The message is too large for Mattermost. Shorten it.</source>
        <translation>Die Nachricht ist zu groß für Mattermost. Kürzer fassen.</translation>
    </message>
    <message>
        <source>The message is too long for Mattermost. Shorten it.</source>
        <translation>Die Nachricht ist zu lang für Mattermost. Kürzer fassen.</translation>
    </message>
    <message>
        <source>The card is too large for Mattermost. Shorten it.</source>
        <translation>Die Karte ist zu groß für Mattermost. Kürzer fassen.</translation>
    </message>
    <message>
        <source>Mattermost could not reach what answers this button or form, or was not answered in time. Look whether the relay runs and whether the server may reach it (System Console &gt; Environment &gt; Developer &gt; Allow untrusted internal connections).</source>
        <translation>Mattermost konnte die Gegenstelle dieser Schaltfläche oder dieses Formulars nicht erreichen oder bekam nicht rechtzeitig Antwort. Prüfen, ob das Relay läuft und der Server es erreichen darf (Systemkonsole &gt; Umgebung &gt; Entwickler &gt; Erlaube ungesicherte interne Verbindungen zu).</translation>
    </message>
    <message>
        <source>The Mattermost server does not know this call. It may be older than 5.37.</source>
        <translation>Der Mattermost-Server kennt diesen Aufruf nicht. Vielleicht ist er älter als 5.37.</translation>
    </message>
    <message>
        <source>That person is not in the team. Add them to the team first.</source>
        <translation>Diese Person ist nicht im Team. Sie muss zuerst ins Team aufgenommen werden.</translation>
    </message>
    <message>
        <source>Mattermost asks us to slow down.</source>
        <translation>Mattermost bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The Mattermost server failed. Its log says why.</source>
        <translation>Der Mattermost-Server hat versagt. Sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Mattermost refuses the token. Enter a new one.</source>
        <translation>Mattermost weist das Token zurück. Ein neues eingeben.</translation>
    </message>
    <message>
        <source>Mattermost does not permit this to the account whose token is used. Give it the role it needs, or make it a member of the team and the channel.</source>
        <translation>Mattermost erlaubt dies dem Konto nicht, dessen Token verwendet wird. Es braucht die passende Rolle oder die Mitgliedschaft in Team und Kanal.</translation>
    </message>
    <message>
        <source>The Mattermost server has this switched off.</source>
        <translation>Der Mattermost-Server hat dies ausgeschaltet.</translation>
    </message>
    <message>
        <source>Mattermost does not have this, or does not show it to us.</source>
        <translation>Mattermost hat dies nicht oder zeigt es nicht.</translation>
    </message>
    <message>
        <source>Mattermost does not accept the request.</source>
        <translation>Mattermost nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The address sends us on to %1. Enter the address of the Mattermost server itself, with https:// if it has that.</source>
        <translation>Die Adresse leitet weiter zu %1. Die Adresse des Mattermost-Servers selbst eingeben, mit https://, falls er das hat.</translation>
    </message>
    <message>
        <source>Something in front of Mattermost refuses us, perhaps a proxy that asks for a log-in. Let it pass requests to /api/v4.</source>
        <translation>Etwas vor Mattermost weist die Anfrage ab, vielleicht ein Proxy mit Anmeldung. Er muss Anfragen an /api/v4 durchlassen.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak as Mattermost does. Look whether the address is the server&apos;s own, with its sub-path if it has one, and whether a proxy stands before it.</source>
        <translation>Was unter dieser Adresse antwortet, spricht nicht wie Mattermost. Prüfen, ob es die Adresse des Servers selbst ist, gegebenenfalls mit Unterpfad, und ob ein Proxy davorsteht.</translation>
    </message>
    <message>
        <source>Mattermost&apos;s event stream is interrupted. If this stays so, look whether a proxy before the server passes on WebSocket connections.</source>
        <translation>Der Ereignisstrom von Mattermost ist unterbrochen. Bleibt es dabei: prüfen, ob ein Proxy vor dem Server WebSocket-Verbindungen durchlässt.</translation>
    </message>
    <message>
        <source>Mattermost refuses the token for its event stream: it has expired, was revoked, or its bot is disabled. Enter a new token.</source>
        <translation>Mattermost weist das Token für seinen Ereignisstrom zurück: Es ist abgelaufen, wurde widerrufen, oder sein Bot ist deaktiviert. Ein neues Token eingeben.</translation>
    </message>
</context>
<context>
    <name>muster::http</name>
    <message>
        <source>%1 is in use by another program. Choose another port, or end that program.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Einen anderen Port wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Choose a port from 1024 up.</source>
        <translation>%1 darf dieser Benutzer nicht verwenden. Einen Port ab 1024 wählen.</translation>
    </message>
    <message>
        <source>%1 is no address of this computer. Choose one of its own, such as 127.0.0.1.</source>
        <translation>%1 ist keine Adresse dieses Rechners. Eine seiner eigenen wählen, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 can not be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>This computer has no TLS library that Qt can use. Install OpenSSL.</source>
        <translation>Auf diesem Rechner fehlt eine TLS-Bibliothek, die Qt verwenden kann. OpenSSL installieren.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a passphrase. Store it without one.</source>
        <translation>Der Schlüssel in %1 ist durch ein Kennwort geschützt. Ihn ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>%1 holds no private RSA or EC key in PEM form.</source>
        <translation>%1 enthält keinen privaten RSA- oder EC-Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the first certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum ersten Zertifikat in %2.</translation>
    </message>
</context>
<context>
    <name>muster::ui::Field</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>muster::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Entf nimmt den Filter weg</translation>
    </message>
</context>
<context>
    <name>muster::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>muster::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>%n Fehler zu beheben</numerusform>
            <numerusform>%n Fehler zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
</TS>
