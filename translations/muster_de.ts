<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>The relay does not run. Switch it on under Overview, then try again.</source>
        <translation>Das Relay läuft nicht. Schalten Sie es in der Übersicht ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace runs Mattermost %1. Muster needs 5.37 or newer: update the server.</source>
        <translation>Im Arbeitsbereich läuft Mattermost %1. Muster braucht 5.37 oder neuer: den Server aktualisieren.</translation>
    </message>
    <message>
        <source>The workspace refuses the bot&apos;s token. Make a new one for the bot and set MUSTER_BOT_TOKEN to it.</source>
        <translation>Der Arbeitsbereich weist das Token des Bots ab. Ein neues für den Bot anlegen und MUSTER_BOT_TOKEN darauf setzen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Mattermost. Correct workspace.url.</source>
        <translation>Was unter %1 antwortet, ist kein Mattermost. workspace.url berichtigen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no relay of Muster.</source>
        <translation>Was unter %1 antwortet, ist kein Relay von Muster.</translation>
    </message>
    <message>
        <source>%1 is too short to protect anything: give it at least %2 random characters, or remove it and Muster makes one.</source>
        <translation>%1 ist zu kurz, um etwas zu schützen: mindestens %2 zufällige Zeichen setzen, oder entfernen, dann macht Muster selbst eines.</translation>
    </message>
</context>
<context>
    <name>BrowserProcess</name>
    <message>
        <source>The window was closed before you had signed in.</source>
        <translation>Das Fenster wurde geschlossen, bevor die Anmeldung fertig war.</translation>
    </message>
    <message>
        <source>A window to sign in is open already.</source>
        <translation>Ein Fenster zum Anmelden ist schon offen.</translation>
    </message>
    <message>
        <source>Nobody signed in, so the window was closed. Start again when you are there.</source>
        <translation>Niemand hat sich angemeldet, darum wurde das Fenster geschlossen. Neu beginnen, wenn jemand da ist.</translation>
    </message>
    <message>
        <source>Muster&apos;s browser gave no sign of life and was ended. Try again.</source>
        <translation>Der Browser von Muster gab kein Lebenszeichen mehr und wurde beendet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Muster&apos;s browser is not installed. Install the package muster-browser, or use a personal access token.</source>
        <translation>Der Browser von Muster ist nicht installiert. Das Paket muster-browser installieren oder ein persönliches Zugriffs-Token verwenden.</translation>
    </message>
    <message>
        <source>Muster&apos;s browser ended by itself. Try again; if it stays so, use a personal access token.</source>
        <translation>Der Browser von Muster hat sich selbst beendet. Erneut versuchen; bleibt es so, ein persönliches Zugriffs-Token verwenden.</translation>
    </message>
    <message>
        <source>Muster does not understand its browser. Install both in the same version.</source>
        <translation>Muster versteht seinen Browser nicht. Beide in derselben Version installieren.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be relied on. If your organisation has an authority of its own, give its file in the step Server.</source>
        <translation>Auf das Zertifikat des Servers ist kein Verlass. Hat die Organisation eine eigene Zertifizierungsstelle, deren Datei im Schritt Server angeben.</translation>
    </message>
    <message>
        <source>The page to sign in could not be loaded. See whether the server is up.</source>
        <translation>Die Seite zum Anmelden konnte nicht geladen werden. Nachsehen, ob der Server läuft.</translation>
    </message>
    <message>
        <source>The sign-in goes over a host that was not allowed. Start again and allow it.</source>
        <translation>Die Anmeldung führt über einen Host, der nicht erlaubt wurde. Neu beginnen und ihn erlauben.</translation>
    </message>
    <message>
        <source>No browser could be opened on this desktop.</source>
        <translation>Auf diesem Desktop ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time.</source>
        <translation>Aus dem Browser kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came from the browser.</source>
        <translation>Es wurde abgebrochen, bevor aus dem Browser eine Antwort kam.</translation>
    </message>
</context>
<context>
    <name>BrowserTrouble</name>
    <message>
        <source>Its certificate was issued for another name. Type the address that the certificate names, or ask whoever runs the server for a certificate with this one.</source>
        <translation>Das Zertifikat wurde für einen anderen Namen ausgestellt. Die Adresse angeben, die im Zertifikat steht, oder beim Betreiber ein Zertifikat mit diesem Namen erbitten.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Look at this computer&apos;s clock; if it is right, the server needs a new certificate.</source>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig. Die Uhr dieses Rechners prüfen; geht sie richtig, braucht der Server ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not know. If your organisation has an authority of its own, give Muster its file in the set-up, step Server.</source>
        <translation>Das Zertifikat kommt von einer Stelle, die dieser Rechner nicht kennt. Hat die Organisation eine eigene Zertifizierungsstelle, deren Datei in der Einrichtung im Schritt Server angeben.</translation>
    </message>
    <message>
        <source>Its certificate was revoked. Type nothing there, and tell whoever runs it.</source>
        <translation>Das Zertifikat wurde widerrufen. Dort nichts eingeben und dem Betreiber Bescheid sagen.</translation>
    </message>
    <message>
        <source>Its certificate cannot be relied on. Whoever runs the server has to put it right.</source>
        <translation>Auf das Zertifikat ist kein Verlass. Der Betreiber des Servers muss es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>No such name is known on this network. Look at the address, or at the VPN.</source>
        <translation>Diesen Namen kennt das Netz hier nicht. Die Adresse prüfen, oder das VPN.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. The server may be down, or the port may be another.</source>
        <translation>Unter dieser Adresse antwortet nichts. Vielleicht läuft der Server nicht, oder der Port ist ein anderer.</translation>
    </message>
    <message>
        <source>It does not answer. A firewall may be in between, or the server is busy.</source>
        <translation>Es kommt keine Antwort. Vielleicht steht eine Firewall dazwischen, oder der Server ist überlastet.</translation>
    </message>
    <message>
        <source>There is no way to it from here. Look at this computer&apos;s network.</source>
        <translation>Von hier führt kein Weg dorthin. Die Netzverbindung dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let it through. Look at the proxy&apos;s settings.</source>
        <translation>Der Proxy dieses Rechners hat es nicht durchgelassen. Die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The connection broke off before the page was there. The server may be restarting.</source>
        <translation>Die Verbindung brach ab, bevor die Seite da war. Vielleicht startet der Server gerade neu.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to be had. The server may speak plain http at this address, or TLS that is too old.</source>
        <translation>Eine verschlüsselte Verbindung kommt nicht zustande. Vielleicht spricht der Server hier unverschlüsseltes http oder ein zu altes TLS.</translation>
    </message>
    <message>
        <source>It asks for a certificate of yours, which this window cannot show. Use a personal access token.</source>
        <translation>Verlangt wird ein persönliches Zertifikat, das dieses Fenster nicht vorzeigen kann. Ein persönliches Zugriffs-Token verwenden.</translation>
    </message>
    <message>
        <source>The page sends one round in circles. Start again; if it stays so, look at the server&apos;s site address.</source>
        <translation>Die Seite schickt im Kreis herum. Neu beginnen; bleibt es so, die Site-URL des Servers prüfen.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Die Seite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be trusted</source>
        <translation>%1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>It answered with status %1 and without a page. Try again in a moment.</source>
        <translation>Die Antwort hatte den Status %1 und keine Seite. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The page crashed</source>
        <translation>Die Seite ist abgestürzt</translation>
    </message>
    <message>
        <source>Nothing was lost but what was typed into it. Try again.</source>
        <translation>Verloren ist nur, was darin eingegeben war. Erneut versuchen.</translation>
    </message>
</context>
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
    <message>
        <source>Its channel is archived, so header and card there stay as they were. A team admin can restore it, by “Unarchive Channel” in the channel&apos;s menu; then they follow by themselves.</source>
        <translation>Sein Kanal ist archiviert, Kopfzeile und Karte bleiben dort also, wie sie waren. Ein Team-Administrator kann ihn im Menü des Kanals wiederherstellen; dann ziehen sie von selbst nach.</translation>
    </message>
    <message>
        <source>%1 is reopened, but its channel does not show it yet.</source>
        <translation>%1 ist wieder offen, sein Kanal zeigt es aber noch nicht.</translation>
    </message>
    <message>
        <source>Its channel could not be looked at, nor restored should it be archived.</source>
        <translation>Sein Kanal war nicht einzusehen und, falls er archiviert ist, nicht wiederherzustellen.</translation>
    </message>
    <message>
        <source>Its channel was archived and is restored.</source>
        <translation>Sein Kanal war archiviert und ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>shows, once, that this Mattermost account is yours</source>
        <translation>zeigt einmalig, dass dieses Mattermost-Konto das eigene ist</translation>
    </message>
    <message>
        <source>takes that back</source>
        <translation>nimmt das zurück</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>for you alone, good once and for ten minutes</source>
        <translation>nur für dieses Konto, einmal und zehn Minuten lang gültig</translation>
    </message>
    <message>
        <source>You are connected already, since %1. `/incident disconnect` ends that.</source>
        <translation>Die Verbindung besteht schon, seit %1. `/incident disconnect` beendet sie.</translation>
    </message>
    <message>
        <source>Nobody can connect yet: an administrator must first set up the OAuth application, in Muster under Set-up. You can work with incidents without.</source>
        <translation>Noch kann sich niemand verbinden: Zuerst muss die Administration die OAuth-Anwendung einrichten, in Muster unter Einrichtung. Mit Incidents arbeiten geht auch ohne.</translation>
    </message>
    <message>
        <source>Show that this Mattermost account is yours: open the link and press Allow. Muster keeps no access to your account.</source>
        <translation>Zeigen, dass dieses Mattermost-Konto das eigene ist: den Link öffnen und den Zugriff erlauben. Muster behält keinen Zugang zum Konto.</translation>
    </message>
    <message>
        <source>You are not connected. `/incident connect` does it.</source>
        <translation>Es besteht keine Verbindung. `/incident connect` stellt sie her.</translation>
    </message>
    <message>
        <source>You are disconnected. `/incident connect` connects you again.</source>
        <translation>Die Verbindung ist beendet. `/incident connect` stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Until then you can read incidents, but not change them.</source>
        <translation>Bis dahin lassen sich Incidents lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing was done yet: before you declare or change incidents, connect your Mattermost account to Muster, once. Then do it again.</source>
        <translation>Noch ist nichts geschehen: Wer Incidents meldet oder ändert, verbindet zuvor einmalig das eigene Mattermost-Konto mit Muster. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You are not connected to Muster any more. Copy what you wrote, close the form and type `/incident connect`.</source>
        <translation>Die Verbindung zu Muster besteht nicht mehr. Das Geschriebene kopieren, das Formular schließen und `/incident connect` eingeben.</translation>
    </message>
    <message>
        <source>You are connected to Muster as @%1: what you do with incidents is done as you. `/incident help` says what there is, `/incident disconnect` ends the connection.</source>
        <translation>Die Verbindung zu Muster steht, als @%1: Was von hier aus mit Incidents geschieht, geschieht in diesem Namen. `/incident help` sagt, was es gibt, `/incident disconnect` beendet die Verbindung.</translation>
    </message>
    <message>
        <source>Incidents are run with Muster here. Before you declare or change one, connect your Mattermost account to it, once: it takes a minute now, and none when something burns.</source>
        <translation>Incidents laufen hier über Muster. Vor dem ersten Melden oder Ändern muss das Mattermost-Konto einmal mit Muster verbunden werden: jetzt kostet das eine Minute, und keine, wenn es brennt.</translation>
    </message>
    <message>
        <source>Incidents are run with Muster here. Connect your Mattermost account to it, once, so that what you do with incidents is done as you.</source>
        <translation>Incidents laufen hier über Muster. Mit einem einmal verbundenen Mattermost-Konto geschieht an Incidents alles unter dem eigenen Namen.</translation>
    </message>
    <message>
        <source>An administrator has disconnected you from Muster. `/incident connect` connects you again.</source>
        <translation>Die Verbindung zu Muster wurde von der Administration getrennt. `/incident connect` stellt sie wieder her.</translation>
    </message>
    <message>
        <source>You are connected to Muster again, as @%1: an administrator took it back.</source>
        <translation>Die Verbindung zu Muster als @%1 steht wieder: Die Administration hat das Trennen zurückgenommen.</translation>
    </message>
    <message>
        <source>In Mattermost you took back what you had allowed Muster, so you are not connected any more. `/incident connect` connects you again.</source>
        <translation>In Mattermost wurde zurückgenommen, was Muster erlaubt war; damit ist die Verbindung getrennt. `/incident connect` stellt sie wieder her.</translation>
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
    <name>Components</name>
    <message>
        <source>window, sockets, event loop</source>
        <translation>Fenster, Verbindungen, Ereignisschleife</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP parser</source>
        <translation>HTTP-Parser</translation>
    </message>
    <message>
        <source>coroutines</source>
        <translation>Koroutinen</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>einen Incident</translation>
    </message>
    <message>
        <source>%1 typed %2</source>
        <translation>%1 tippte %2</translation>
    </message>
    <message>
        <source>%1 sent the form; it went back to be corrected</source>
        <translation>%1 sendete das Formular; es kam zur Korrektur zurück</translation>
    </message>
    <message>
        <source>%1 closed the form</source>
        <translation>%1 schloss das Formular</translation>
    </message>
    <message>
        <source>%1 clicked “%2” on %3</source>
        <translation>%1 klickte „%2“ bei %3</translation>
    </message>
    <message>
        <source>%1 changed %2 in the console: %3</source>
        <translation>%1 änderte %2 in der Konsole: %3</translation>
    </message>
    <message>
        <source>Something came: %1</source>
        <translation>Etwas kam an: %1</translation>
    </message>
    <message>
        <source>%1 changed in the record: %2</source>
        <translation>%1 wurde im Verzeichnis geändert: %2</translation>
    </message>
    <message>
        <source>%1 declared %2</source>
        <translation>%1 meldete %2</translation>
    </message>
    <message>
        <source>%1 – a part of it was given up</source>
        <translation>%1 – ein Teil davon wurde aufgegeben</translation>
    </message>
    <message>
        <source>Port %1 may not be used</source>
        <translation>Port %1 darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>Ports below 1024 are not for this user. Choose one from 1024 up.</source>
        <translation>Ports unter 1024 sind diesem Benutzer verwehrt. Wählen Sie einen ab 1024.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another program listens at %1. End it and start the relay, or choose another port.</source>
        <translation>Ein anderes Programm lauscht auf %1. Beenden Sie es und starten Sie das Relay, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Anderen Port wählen</translation>
    </message>
    <message>
        <source>The relay cannot listen at %1</source>
        <translation>Das Relay kann nicht auf %1 lauschen</translation>
    </message>
    <message>
        <source>That is no address of this computer. Choose one of its own.</source>
        <translation>Das ist keine Adresse dieses Rechners. Wählen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Choose another address</source>
        <translation>Andere Adresse wählen</translation>
    </message>
    <message>
        <source>The TLS files cannot be used</source>
        <translation>Die TLS-Dateien sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Andere Dateien wählen</translation>
    </message>
    <message>
        <source>Another Muster is at work</source>
        <translation>Ein anderes Muster ist am Werk</translation>
    </message>
    <message>
        <source>It uses the same store: %1. Close it, then start the relay here.</source>
        <translation>Es benutzt denselben Speicher: %1. Schließen Sie es und starten Sie dann hier das Relay.</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Der Speicher ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Mattermost refuses the bot&apos;s token</source>
        <translation>Mattermost weist das Token des Bots zurück</translation>
    </message>
    <message>
        <source>Make a new access token for the bot at %1 and set MUSTER_BOT_TOKEN to it.</source>
        <translation>Erstellen Sie auf %1 ein neues Zugriffstoken für den Bot und setzen Sie MUSTER_BOT_TOKEN darauf.</translation>
    </message>
    <message>
        <source>Mattermost is too old</source>
        <translation>Mattermost ist zu alt</translation>
    </message>
    <message>
        <source>Muster needs 5.37 or newer. Update the server at %1.</source>
        <translation>Muster braucht 5.37 oder neuer. Aktualisieren Sie den Server %1.</translation>
    </message>
    <message>
        <source>There is no Mattermost at %1</source>
        <translation>Auf %1 ist kein Mattermost</translation>
    </message>
    <message>
        <source>Something else answers there. Correct the workspace&apos;s address.</source>
        <translation>Dort antwortet etwas anderes. Berichtigen Sie die Adresse des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>A secret is missing</source>
        <translation>Ein Geheimnis fehlt</translation>
    </message>
    <message>
        <source>The settings file cannot be read</source>
        <translation>Die Einstellungsdatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo sie ist</translation>
    </message>
    <message>
        <source>A setting cannot be worked with</source>
        <translation>Mit einer Einstellung lässt sich nicht arbeiten</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The relay does not start</source>
        <translation>Das Relay startet nicht</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Incidents are declared and changed all the same; what belongs to chat follows. Muster tries again by itself, nothing is lost.</source>
        <translation>Incidents werden trotzdem gemeldet und geändert; was in den Chat gehört, folgt. Muster versucht es von selbst wieder, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were given up</source>
        <translation>
            <numerusform>%n Schritt wurde aufgegeben</numerusform>
            <numerusform>%n Schritte wurden aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that belongs to an incident was not done and will not be tried again. Its people were told.</source>
        <translation>Etwas, das zu einem Incident gehört, wurde nicht getan und wird nicht noch einmal versucht. Die Beteiligten wissen es.</translation>
    </message>
    <message>
        <source>See the incidents</source>
        <translation>Incidents ansehen</translation>
    </message>
    <message>
        <source>Muster is not allowed to do its work</source>
        <translation>Muster darf seine Arbeit nicht tun</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Mattermost reaches us</source>
        <translation>Mattermost erreicht uns</translation>
    </message>
    <message>
        <source>We reach Mattermost</source>
        <translation>Wir erreichen Mattermost</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The relay does not run.</source>
        <translation>Das Relay läuft nicht.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were given up since the start.</source>
        <translation>
            <numerusform>Seit dem Start wurde %n Schritt aufgegeben.</numerusform>
            <numerusform>Seit dem Start wurden %n Schritte aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Set %1 to the bot&apos;s access token.</source>
        <translation>Setzen Sie %1 auf das Zugriffstoken des Bots.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Mattermost answers and takes the bot&apos;s token.</source>
        <translation>Mattermost antwortet und nimmt das Token des Bots an.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Make a new access token for the bot and set %1 to it.</source>
        <translation>Erstellen Sie ein neues Zugriffstoken für den Bot und setzen Sie %1 darauf.</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Muster tries again by itself; nothing is lost.</source>
        <translation>Muster versucht es von selbst wieder; nichts geht verloren.</translation>
    </message>
    <message>
        <source>A command of the bot&apos;s went to Mattermost and came back to us.</source>
        <translation>Ein Befehl des Bots ging an Mattermost und kam zu uns zurück.</translation>
    </message>
    <message>
        <source>/incident is answered, but not by this relay.</source>
        <translation>/incident wird beantwortet, aber nicht von diesem Relay.</translation>
    </message>
    <message>
        <source>Let the slash command in Mattermost call %1.</source>
        <translation>Lassen Sie den Slash-Befehl in Mattermost %1 aufrufen.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Mattermost says that its command does not reach us.</source>
        <translation>Mattermost meldet, dass sein Befehl uns nicht erreicht.</translation>
    </message>
    <message>
        <source>Let the slash command in Mattermost call %1, and see that a proxy or a firewall in between lets it through.</source>
        <translation>Lassen Sie den Slash-Befehl in Mattermost %1 aufrufen und sorgen Sie dafür, dass ein Proxy oder eine Firewall dazwischen ihn durchlässt.</translation>
    </message>
    <message>
        <source>There is no /incident in the team %1.</source>
        <translation>Im Team %1 gibt es kein /incident.</translation>
    </message>
    <message>
        <source>Make one that calls %1 by POST.</source>
        <translation>Legen Sie einen Befehl an, der %1 mit POST aufruft.</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Kein Befehl</translation>
    </message>
    <message>
        <source>Mattermost called us at %1.</source>
        <translation>Mattermost hat uns am %1 aufgerufen.</translation>
    </message>
    <message>
        <source>Mattermost has not called since the relay listens here, and could not be made to.</source>
        <translation>Mattermost hat noch nicht aufgerufen, seit das Relay hier lauscht, und ließ sich nicht dazu bringen.</translation>
    </message>
    <message>
        <source>Type /incident help in Mattermost, then check again.</source>
        <translation>Tippen Sie /incident help in Mattermost und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Muster does not know that incident any more.</source>
        <translation>Muster kennt diesen Incident nicht mehr.</translation>
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
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Mitigated at</source>
        <translation>Eingedämmt am</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Behoben am</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Abgebrochen am</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>You declared an incident of that title a moment ago, and it is being made. For a second one use another title.</source>
        <translation>Sie haben eben einen Incident mit diesem Titel gemeldet; er wird gerade angelegt. Für einen zweiten nehmen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[Nachricht]</translation>
    </message>
    <message>
        <source>[title]</source>
        <translation>[Titel]</translation>
    </message>
    <message>
        <source>Declare an incident; without a title a form opens</source>
        <translation>Einen Incident melden; ohne Titel öffnet sich ein Formular</translation>
    </message>
    <message>
        <source>The harm is stopped, work goes on</source>
        <translation>Der Schaden ist gestoppt, die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Er ist vorbei</translation>
    </message>
    <message>
        <source>It was no incident</source>
        <translation>Es war kein Incident</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[Nummer]</translation>
    </message>
    <message>
        <source>It is not over after all</source>
        <translation>Er ist doch nicht vorbei</translation>
    </message>
    <message>
        <source>How the incident of this channel stands</source>
        <translation>Wie es um den Incident dieses Kanals steht</translation>
    </message>
    <message>
        <source>What is open, with links</source>
        <translation>Was offen ist, mit Links</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>The channel of %1 was restored</source>
        <translation>Der Kanal von %1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 hat das Konto verbunden</translation>
    </message>
    <message>
        <source>Show that this account is yours</source>
        <translation>Zeigen, dass dieses Konto das eigene ist</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>There is no place for secrets</source>
        <translation>Für Geheimnisse fehlt ein Ort</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and nobody has chosen to keep secrets in a file.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, und niemand hat entschieden, Geheimnisse in einer Datei aufzubewahren.</translation>
    </message>
    <message>
        <source>Choose where they are kept</source>
        <translation>Den Ort wählen</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The relay needs what is in it. Unlock it, then try again.</source>
        <translation>Das Relay braucht, was darin ist. Entsperren und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Perhaps it waits for its password in a window of its own. Unlock it, then try again.</source>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf sein Passwort. Entsperren und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 was disconnected in the console</source>
        <translation>%1 wurde in der Konsole getrennt</translation>
    </message>
    <message>
        <source>%1 was connected again in the console</source>
        <translation>%1 wurde in der Konsole wieder verbunden</translation>
    </message>
    <message>
        <source>%1 was asked to connect</source>
        <translation>%1 wurde an das Verbinden erinnert</translation>
    </message>
    <message>
        <source>%1 is not connected any more, as Mattermost says</source>
        <translation>%1 ist laut Mattermost nicht mehr verbunden</translation>
    </message>
    <message>
        <source>%1 asked for a link</source>
        <translation>%1 hat einen Link angefordert</translation>
    </message>
    <message>
        <source>Mattermost does not have the OAuth application any more</source>
        <translation>Mattermost kennt die OAuth-Anwendung nicht mehr</translation>
    </message>
    <message>
        <source>Somebody deleted it. Who is connected stays so; for the others, redo the step OAuth application in Set-up.</source>
        <translation>Sie wurde gelöscht. Wer verbunden ist, bleibt es; für die anderen ist unter Einrichtung der Schritt OAuth-Anwendung zu wiederholen.</translation>
    </message>
    <message>
        <source>Mattermost does not take the client secret any more</source>
        <translation>Mattermost nimmt das Client-Secret nicht mehr an</translation>
    </message>
    <message>
        <source>Somebody made it anew. Who is connected stays so; for the others, redo the step OAuth application in Set-up.</source>
        <translation>Es wurde neu erzeugt. Wer verbunden ist, bleibt es; für die anderen ist unter Einrichtung der Schritt OAuth-Anwendung zu wiederholen.</translation>
    </message>
    <message>
        <source>What was allowed at the installation is gone</source>
        <translation>Was bei der Installation erlaubt wurde, gilt nicht mehr</translation>
    </message>
    <message>
        <source>Incidents go on. But Muster does not notice any more when people take back what they allowed: redo the step Install in Set-up.</source>
        <translation>Incidents gehen weiter. Muster bemerkt aber nicht mehr, wenn Personen ihre Erlaubnis zurücknehmen: Unter Einrichtung ist der Schritt Installieren zu wiederholen.</translation>
    </message>
    <message>
        <source>Open Set-up</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost their connection</source>
        <translation>
            <numerusform>%n Person hat ihre Verbindung verloren</numerusform>
            <numerusform>%n Personen haben ihre Verbindung verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>By what was done in Mattermost, not here. Who could be told was told.</source>
        <translation>Durch etwas, das in Mattermost geschah, nicht hier. Wer erreichbar war, weiß es.</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Personen ansehen</translation>
    </message>
    <message>
        <source>They took back in Mattermost what they had allowed Muster.</source>
        <translation>In Mattermost wurde zurückgenommen, was Muster erlaubt war.</translation>
    </message>
    <message>
        <source>Their account in Mattermost was deactivated.</source>
        <translation>Das Konto in Mattermost wurde deaktiviert.</translation>
    </message>
    <message>
        <source>There is no OAuth application yet</source>
        <translation>Noch gibt es keine OAuth-Anwendung</translation>
    </message>
    <message>
        <source>It is what people say by who they are. Until it is set up nobody has to connect, and everybody can work with incidents.</source>
        <translation>Über sie weisen Personen sich aus. Bis sie eingerichtet ist, muss sich niemand verbinden, und alle können mit Incidents arbeiten.</translation>
    </message>
    <message>
        <source>The OAuth application&apos;s client secret is missing</source>
        <translation>Das Client-Secret der OAuth-Anwendung fehlt</translation>
    </message>
    <message>
        <source>Enter it in Set-up, in the step OAuth application.</source>
        <translation>Es lässt sich unter Einrichtung im Schritt OAuth-Anwendung eingeben.</translation>
    </message>
    <message>
        <source>People&apos;s browsers do not come back to this relay</source>
        <translation>Browser kommen nicht zu diesem Relay zurück</translation>
    </message>
    <message>
        <source>The OAuth application&apos;s addresses are not the relay&apos;s. Make both the same, in Set-up or by the relay&apos;s public address.</source>
        <translation>Die Adressen der OAuth-Anwendung sind nicht die des Relays. Beide müssen gleich sein: unter Einrichtung oder durch die öffentliche Adresse des Relays.</translation>
    </message>
    <message>
        <source>People cannot reach this computer with a browser</source>
        <translation>Dieser Rechner ist für andere Browser nicht erreichbar</translation>
    </message>
    <message>
        <source>The relay&apos;s public address is this computer alone. Give it one that others reach, then redo the step OAuth application in Set-up.</source>
        <translation>Die öffentliche Adresse des Relays ist dieser Rechner allein. Mit einer, die andere erreichen, ist danach unter Einrichtung der Schritt OAuth-Anwendung zu wiederholen.</translation>
    </message>
    <message>
        <source>Nobody can connect now. See what is in the way at the top.</source>
        <translation>Im Moment kann sich niemand verbinden. Oben steht, was im Weg ist.</translation>
    </message>
    <message>
        <source>They are connected already.</source>
        <translation>Die Verbindung steht schon.</translation>
    </message>
    <message>
        <source>They were reminded within the last day. Once a day is enough.</source>
        <translation>Im Lauf des letzten Tages wurde schon erinnert. Einmal am Tag genügt.</translation>
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
    <message>
        <source>%1 is in use by the relay that runs.</source>
        <translation>%1 ist beim laufenden Relay in Gebrauch.</translation>
    </message>
    <message>
        <source>There is none; secrets come from the environment or the keyring.</source>
        <translation>Es gibt keine; Geheimnisse kommen aus der Umgebung oder dem Schlüsselbund.</translation>
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
    <name>FormDesk</name>
    <message>
        <source>Settings applied</source>
        <translation>Einstellungen übernommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>IncidentFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Export incident</source>
        <translation>Incident exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Cancel incident</source>
        <translation>Incident abbrechen</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
</context>
<context>
    <name>Listener</name>
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
</context>
<context>
    <name>Net</name>
    <message>
        <source>There is no file %1. Choose the certificate authority&apos;s file.</source>
        <translation>Es gibt keine Datei %1. Die Datei der Zertifizierungsstelle wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the user that runs Muster the right to.</source>
        <translation>%1 kann nicht gelesen werden. Dem Benutzer, unter dem Muster läuft, das Recht dazu geben.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Choose a PEM file: it begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>%1 enthält kein Zertifikat. Eine PEM-Datei wählen, die mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The answer was longer than any answer here may be.</source>
        <translation>Die Antwort war länger, als hier eine sein darf.</translation>
    </message>
    <message>
        <source>The call was ended before its answer.</source>
        <translation>Der Aufruf wurde vor seiner Antwort beendet.</translation>
    </message>
    <message>
        <source>Nothing answers at that address and port.</source>
        <translation>Unter dieser Adresse und diesem Port antwortet nichts.</translation>
    </message>
    <message>
        <source>That host name is not known.</source>
        <translation>Dieser Rechnername ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No trusted TLS connection came about: %1</source>
        <translation>Es kam keine vertrauenswürdige TLS-Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>What came back is no HTTP answer.</source>
        <translation>Was zurückkam, ist keine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was there.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort da war.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>What came back is no answer to a sign-in. Begin again.</source>
        <translation>Was zurückkam, ist keine Antwort auf eine Anmeldung. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>The access that Muster asked for was refused. Begin again to allow it.</source>
        <translation>Der Zugriff, um den Muster bat, wurde abgelehnt. Von vorn beginnen, um ihn zu erlauben.</translation>
    </message>
    <message>
        <source>The sign-in was refused before anybody was asked. Look at the application&apos;s settings.</source>
        <translation>Die Anmeldung wurde abgelehnt, bevor jemand gefragt wurde. Die Einstellungen der Anwendung ansehen.</translation>
    </message>
    <message>
        <source>Muster is not installed in the workspace. Install it.</source>
        <translation>Muster ist im Arbeitsbereich nicht installiert. Muster installieren.</translation>
    </message>
    <message>
        <source>Muster was ended while it renewed its access to the workspace, and the new access is lost. Install again.</source>
        <translation>Muster wurde beendet, während es seinen Zugriff auf den Arbeitsbereich erneuerte, und der neue Zugriff ist verloren. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>Muster&apos;s access to the workspace has expired and cannot be renewed. Install again.</source>
        <translation>Der Zugriff von Muster auf den Arbeitsbereich ist abgelaufen und lässt sich nicht erneuern. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>Muster&apos;s access to the workspace was withdrawn. Install again.</source>
        <translation>Der Zugriff von Muster auf den Arbeitsbereich wurde zurückgezogen. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>What is kept of the installation cannot be read. Install again.</source>
        <translation>Was von der Installation aufbewahrt ist, lässt sich nicht lesen. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>This link was used already or is older than ten minutes. Begin again.</source>
        <translation>Dieser Link wurde schon benutzt oder ist älter als zehn Minuten. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>What answers at the address for tokens gives none. Look whether the address is the server&apos;s own, and whether a proxy stands before it.</source>
        <translation>Was unter der Adresse für Token antwortet, gibt keine. Nachsehen, ob die Adresse die des Servers selbst ist und ob ein Proxy davor steht.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Type “/incident connect” in Mattermost for a new link.</source>
        <translation>Einen neuen Link gibt „/incident connect“ in Mattermost.</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Die Verbindung steht</translation>
    </message>
    <message>
        <source>Muster knows now that the account @%1 is yours.</source>
        <translation>Muster weiß jetzt, wem das Konto @%1 gehört.</translation>
    </message>
    <message>
        <source>No token of yours is kept: the one that Mattermost gave was used once, to ask whose it is, and dropped.</source>
        <translation>Ein Token wird nicht behalten: Das von Mattermost hat einmal gezeigt, wem es gehört, und ist verworfen.</translation>
    </message>
    <message>
        <source>You can close this page and go on in Mattermost.</source>
        <translation>Diese Seite kann geschlossen werden, weiter geht es in Mattermost.</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>The access was refused, and nothing was changed.</source>
        <translation>Der Zugriff wurde verweigert, geändert hat sich nichts.</translation>
    </message>
    <message>
        <source>Should that not be what you wanted:</source>
        <translation>War das nicht gewollt:</translation>
    </message>
    <message>
        <source>This link is for somebody else</source>
        <translation>Dieser Link ist für jemand anderen</translation>
    </message>
    <message>
        <source>In this browser @%1 is signed in to Mattermost, but somebody else asked for the link. Nobody was connected.</source>
        <translation>In diesem Browser ist @%1 bei Mattermost angemeldet, den Link hat aber jemand anderes angefordert. Verbunden wurde niemand.</translation>
    </message>
    <message>
        <source>Sign in to Mattermost as yourself, here too.</source>
        <translation>Auch hier mit dem eigenen Konto bei Mattermost anmelden.</translation>
    </message>
    <message>
        <source>This link is used up</source>
        <translation>Dieser Link ist verbraucht</translation>
    </message>
    <message>
        <source>This is no link of Muster&apos;s</source>
        <translation>Das ist kein Link von Muster</translation>
    </message>
    <message>
        <source>It may have been cut off when it was copied.</source>
        <translation>Vielleicht wurde er beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>Nobody can connect at the moment</source>
        <translation>Im Moment kann sich niemand verbinden</translation>
    </message>
    <message>
        <source>The OAuth application is not set up. Tell an administrator, who finds it in Muster under Set-up.</source>
        <translation>Die OAuth-Anwendung ist nicht eingerichtet. Das gehört der Administration gemeldet, die sie in Muster unter Einrichtung findet.</translation>
    </message>
    <message>
        <source>Mattermost does not accept Muster</source>
        <translation>Mattermost nimmt Muster nicht an</translation>
    </message>
    <message>
        <source>You were not connected, and that is not your fault. Tell an administrator to redo the step OAuth application in Muster under Set-up; the log says what is wrong.</source>
        <translation>Die Verbindung kam nicht zustande, und das liegt nicht an der Eingabe. Die Administration muss in Muster unter Einrichtung den Schritt OAuth-Anwendung wiederholen; was nicht stimmt, sagt das Protokoll.</translation>
    </message>
    <message>
        <source>Mattermost does not answer</source>
        <translation>Mattermost antwortet nicht</translation>
    </message>
    <message>
        <source>You were not connected. Try again in a few minutes.</source>
        <translation>Die Verbindung kam nicht zustande. In ein paar Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Muster could not write it down. Try again; if it happens again, tell an administrator that Muster&apos;s store has a problem.</source>
        <translation>Muster konnte es nicht festhalten. Noch einmal versuchen; geschieht es wieder, der Administration melden, dass der Speicher von Muster ein Problem hat.</translation>
    </message>
    <message>
        <source>Open Mattermost</source>
        <translation>Mattermost öffnen</translation>
    </message>
    <message>
        <source>Back to Muster</source>
        <translation>Zurück zu Muster</translation>
    </message>
    <message>
        <source>You can close this page: Muster goes on by itself and says what came of it.</source>
        <translation>Diese Seite kann geschlossen werden: Muster macht von selbst weiter und sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Nobody waits for this</source>
        <translation>Darauf wartet niemand</translation>
    </message>
    <message>
        <source>No installation is under way, and nothing was changed. Begin it in Muster under Set-up, in the step Install.</source>
        <translation>Es ist keine Installation im Gange, geändert hat sich nichts. Sie beginnt in Muster unter Einrichtung, im Schritt Installieren.</translation>
    </message>
    <message>
        <source>A link is good once, for ten minutes, and only until Muster is restarted.</source>
        <translation>Ein Link gilt einmal, zehn Minuten lang und nur bis zum nächsten Start von Muster.</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
    <message>
        <source>The incident&apos;s present status does not allow that.</source>
        <translation>Der jetzige Status des Incidents lässt das nicht zu.</translation>
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
    <message>
        <source>The channel is archived, and the bot may not restore it. Restore it, or make the bot a team admin.</source>
        <translation>Der Kanal ist archiviert, und der Bot darf ihn nicht wiederherstellen. Kanal wiederherstellen oder den Bot zum Team-Administrator machen.</translation>
    </message>
    <message>
        <source>This came too late.</source>
        <translation>Das kam zu spät.</translation>
    </message>
</context>
<context>
    <name>RelayLine</name>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Relay off</source>
        <translation>Relay aus</translation>
    </message>
    <message>
        <source>Relay starting</source>
        <translation>Relay startet</translation>
    </message>
    <message>
        <source>Relay ending its work</source>
        <translation>Relay beendet seine Arbeit</translation>
    </message>
    <message>
        <source>Relay stopped</source>
        <translation>Relay steht</translation>
    </message>
    <message>
        <source>Practice relay running</source>
        <translation>Übungs-Relay läuft</translation>
    </message>
    <message>
        <source>Relay running</source>
        <translation>Relay läuft</translation>
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
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>The keyring does not answer. Perhaps it waits for its password in a window of its own: unlock it, then try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er in einem eigenen Fenster auf sein Passwort: entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keyring has no %1.</source>
        <translation>Der Schlüsselbund hat kein %1.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it cannot be reached. Start one, or choose to keep secrets in a file that only you can read.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund, oder er ist nicht zu erreichen. Einen starten oder wählen, dass Geheimnisse in eine Datei kommen, die nur das eigene Konto lesen kann.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring does not remove %1.</source>
        <translation>Der Schlüsselbund entfernt %1 nicht.</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Channel title</source>
        <translation>Titel des Kanals</translation>
    </message>
    <message>
        <source>Open a channel for each incident</source>
        <translation>Für jeden Incident einen Kanal öffnen</translation>
    </message>
    <message>
        <source>Off: the incident is known by its number alone</source>
        <translation>Aus: Der Incident hat nur seine Nummer</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wer ihn sieht</translation>
    </message>
    <message>
        <source>As the form says</source>
        <translation>Wie das Formular sagt</translation>
    </message>
    <message>
        <source>Private when the incident was declared private</source>
        <translation>Privat, wenn der Incident privat gemeldet wurde</translation>
    </message>
    <message>
        <source>Public in the team</source>
        <translation>Öffentlich im Team</translation>
    </message>
    <message>
        <source>Anyone can find and join it, also of a private incident</source>
        <translation>Alle können ihn finden und beitreten, auch bei einem privaten Incident</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Only people who were invited</source>
        <translation>Nur wer eingeladen wurde</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer alone, 0.0.0.0 every network it is in</source>
        <translation>127.0.0.1 ist nur dieser Rechner, 0.0.0.0 jedes Netz, in dem er ist</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>0 nimmt irgendeinen freien</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where Mattermost reaches this computer, e.g. http://relay.example.org:8190. Empty: address and port as they are.</source>
        <translation>Wo Mattermost diesen Rechner erreicht, z. B. http://relay.example.org:8190. Leer: Adresse und Port, wie sie sind.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>PEM with the whole chain. Without one, plain HTTP.</source>
        <translation>PEM mit der ganzen Kette. Ohne Zertifikat einfaches HTTP.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS-Schlüssel</translation>
    </message>
    <message>
        <source>PEM without a passphrase</source>
        <translation>PEM ohne Passwort</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Largest header</source>
        <translation>Größter Kopf</translation>
    </message>
    <message>
        <source>1024 to 65536</source>
        <translation>1024 bis 65536</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Größter Inhalt</translation>
    </message>
    <message>
        <source>1024 to 67108864</source>
        <translation>1024 bis 67108864</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>From its first byte to its last</source>
        <translation>Vom ersten Byte bis zum letzten</translation>
    </message>
    <message>
        <source>Between two requests</source>
        <translation>Zwischen zwei Anfragen</translation>
    </message>
    <message>
        <source>Then the connection is closed</source>
        <translation>Danach wird die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Aufbau</translation>
    </message>
    <message>
        <source>1 to 60</source>
        <translation>1 bis 60</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>At the same time, 1 to 10000</source>
        <translation>Gleichzeitig, 1 bis 10000</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>At most as many as there may be at all</source>
        <translation>Höchstens so viele, wie es überhaupt geben darf</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Sprache dieses Fensters</translation>
    </message>
    <message>
        <source>Language in chat</source>
        <translation>Sprache im Chat</translation>
    </message>
    <message>
        <source>For what a whole channel reads, and for people whose language Muster does not speak. Everyone else is answered in their own.</source>
        <translation>Für das, was ein ganzer Kanal liest, und für Leute, deren Sprache Muster nicht spricht. Alle anderen bekommen Antwort in ihrer eigenen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Muster starts in the tray when you log in</source>
        <translation>Muster startet im Infobereich, wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window keeps the relay running</source>
        <translation>Wird das Fenster geschlossen, läuft das Relay weiter</translation>
    </message>
    <message>
        <source>Tokens and keys are kept in</source>
        <translation>Token und Schlüssel liegen in</translation>
    </message>
    <message>
        <source>The keyring encrypts them. The file does not, and only your user can read it: muster/secrets in your configuration folder. What is kept already stays where it is, and is still found there.</source>
        <translation>Der Schlüsselbund verschlüsselt sie. Die Datei nicht, und nur dieser Benutzer kann sie lesen: muster/secrets im Konfigurationsordner. Was schon da ist, bleibt, wo es ist, und wird dort weiter gefunden.</translation>
    </message>
    <message>
        <source>The keyring of the desktop</source>
        <translation>Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Who must connect first</source>
        <translation>Wer sich zuerst verbinden muss</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before they declare or change an incident. Who is not connected gets the link instead of a refusal. Counts from when people can connect.</source>
        <translation>Vor dem Melden oder Ändern eines Incidents. Wer nicht verbunden ist, bekommt den Link statt einer Absage. Gilt, sobald das Verbinden möglich ist.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Mattermost&apos;s word for who they are is enough. Who likes can connect all the same.</source>
        <translation>Wer es ist, sagt Mattermost allein. Verbinden kann sich trotzdem, wer möchte.</translation>
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
    <message>
        <source>It can be: %1. Empty is the system&apos;s.</source>
        <translation>Möglich sind: %1. Leer ist die des Systems.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 lässt sich nicht ändern: %2</translation>
    </message>
    <message>
        <source>“%1” is no client ID.</source>
        <translation>„%1“ ist keine Client-ID.</translation>
    </message>
    <message>
        <source>Copy it from Mattermost&apos;s page of the OAuth 2.0 application: 26 small letters and digits.</source>
        <translation>Kopieren Sie sie von Mattermosts Seite der OAuth-2.0-Anwendung: 26 Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The address that people come back to is missing.</source>
        <translation>Die Adresse, zu der Personen zurückkehren, fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no host.</source>
        <translation>„%1“ ist kein Host.</translation>
    </message>
</context>
<context>
    <name>SettingsDraft</name>
    <message>
        <source>Go back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Lets people connect their account to run incidents.</source>
        <translation>Lässt Personen ihr Konto verbinden, um Incidents zu führen.</translation>
    </message>
    <message>
        <source>Making the OAuth application</source>
        <translation>Die OAuth-Anwendung wird angelegt</translation>
    </message>
    <message>
        <source>“%1”, made for you on the server</source>
        <translation>„%1“, von Muster auf dem Server angelegt</translation>
    </message>
    <message>
        <source>%1 is registered: the slash at the end differs.</source>
        <translation>Eingetragen ist %1: Der Schrägstrich am Ende ist anders.</translation>
    </message>
    <message>
        <source>%1 is registered: small and capital letters differ.</source>
        <translation>Eingetragen ist %1: Groß- und Kleinschreibung sind anders.</translation>
    </message>
    <message>
        <source>%1 is registered: scheme or port differ.</source>
        <translation>Eingetragen ist %1: Schema oder Port sind anders.</translation>
    </message>
    <message>
        <source>It is registered with a space beside it.</source>
        <translation>Sie ist mit einem Leerzeichen daneben eingetragen.</translation>
    </message>
    <message>
        <source>The application has no callback URL %1.</source>
        <translation>Die Anwendung hat keine Callback-URL %1.</translation>
    </message>
    <message>
        <source>Copy it from here into the application&apos;s callback URLs, one a line: it must be the same to the last character.</source>
        <translation>Von hier in die Callback-URLs der Anwendung kopieren, eine je Zeile: Sie muss bis auf das letzte Zeichen gleich sein.</translation>
    </message>
    <message>
        <source>The server knows no application with this client ID.</source>
        <translation>Der Server kennt keine Anwendung mit dieser Client-ID.</translation>
    </message>
    <message>
        <source>Copy it again from Integrations &gt; OAuth 2.0 Applications.</source>
        <translation>Noch einmal aus Integrationen &gt; OAuth-2.0-Anwendungen kopieren.</translation>
    </message>
    <message>
        <source>This is not the application&apos;s client secret.</source>
        <translation>Das ist nicht das Client-Secret der Anwendung.</translation>
    </message>
    <message>
        <source>Copy it again, whole; it may have been made anew since.</source>
        <translation>Noch einmal kopieren, ganz; es kann seither neu erzeugt worden sein.</translation>
    </message>
    <message>
        <source>Looking at the application</source>
        <translation>Die Anwendung wird angesehen</translation>
    </message>
    <message>
        <source>“%1”, registered by hand</source>
        <translation>„%1“, von Hand eingetragen</translation>
    </message>
    <message>
        <source>The address to come back to is missing.</source>
        <translation>Die Adresse, zu der zurückgekehrt wird, fehlt.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>Copy it from the application&apos;s page.</source>
        <translation>Von der Seite der Anwendung kopieren.</translation>
    </message>
    <message>
        <source>Install again and press Allow on the server&apos;s page.</source>
        <translation>Noch einmal installieren und auf der Seite des Servers auf „Erlauben“ drücken.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install again when you are ready.</source>
        <translation>Nichts wurde geändert. Noch einmal installieren, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>It took longer than ten minutes. Install again.</source>
        <translation>Es hat länger als zehn Minuten gedauert. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>Redo the step OAuth application.</source>
        <translation>Den Schritt OAuth-Anwendung wiederholen.</translation>
    </message>
    <message>
        <source>See whether the server runs, then install again.</source>
        <translation>Nachsehen, ob der Server läuft, dann noch einmal installieren.</translation>
    </message>
    <message>
        <source>Install again.</source>
        <translation>Noch einmal installieren.</translation>
    </message>
    <message>
        <source>Waiting for you to press Allow, in the browser window</source>
        <translation>Im Browserfenster muss auf „Erlauben“ gedrückt werden</translation>
    </message>
    <message>
        <source>Install Muster on %1</source>
        <translation>Muster auf %1 installieren</translation>
    </message>
    <message>
        <source>Fetching the tokens</source>
        <translation>Die Token werden geholt</translation>
    </message>
    <message>
        <source>Allowed by @%1</source>
        <translation>Zugelassen von @%1</translation>
    </message>
    <message>
        <source>Declare incidents and run them</source>
        <translation>Incidents melden und führen</translation>
    </message>
    <message>
        <source>[new|mitigate|resolve|status|list|help]</source>
        <translation>[new|mitigate|resolve|status|list|help]</translation>
    </message>
    <message>
        <source>Declare an incident, or change this one</source>
        <translation>Einen Incident melden oder diesen ändern</translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation>Kein Team ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Mindestens eines wählen.</translation>
    </message>
    <message>
        <source>Looking for the bot @%1</source>
        <translation>Der Bot @%1 wird gesucht</translation>
    </message>
    <message>
        <source>The bot was disabled; it is enabled again.</source>
        <translation>Der Bot war deaktiviert; er ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Making the bot @%1</source>
        <translation>Der Bot @%1 wird angelegt</translation>
    </message>
    <message>
        <source>Somebody already has the name @%1.</source>
        <translation>Den Namen @%1 hat schon jemand.</translation>
    </message>
    <message>
        <source>Take another one, e.g. @%1.</source>
        <translation>Einen anderen nehmen, z. B. @%1.</translation>
    </message>
    <message>
        <source>Making the bot&apos;s token</source>
        <translation>Das Token des Bots wird erzeugt</translation>
    </message>
    <message>
        <source>Setting up the team %1</source>
        <translation>Das Team %1 wird eingerichtet</translation>
    </message>
    <message>
        <source>/%1 in %2 was changed by somebody; it is as it should be again.</source>
        <translation>/%1 in %2 wurde von jemandem geändert; es ist wieder, wie es sein soll.</translation>
    </message>
    <message>
        <source>Switch it on, then check again.</source>
        <translation>Einschalten und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The server does not let applications sign people in.</source>
        <translation>Der Server lässt nicht zu, dass Anwendungen Personen anmelden.</translation>
    </message>
    <message>
        <source>Custom slash commands are switched off on the server.</source>
        <translation>Eigene Slash-Befehle sind auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>New bot accounts are switched off on the server.</source>
        <translation>Neue Bot-Konten sind auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off on the server.</source>
        <translation>Persönliche Zugangs-Token sind auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or switch them on. The bot does not need it.</source>
        <translation>Mit dem Browser anmelden oder sie einschalten. Der Bot braucht es nicht.</translation>
    </message>
    <message>
        <source>The server does not know its own address.</source>
        <translation>Der Server kennt seine eigene Adresse nicht.</translation>
    </message>
    <message>
        <source>Set it to %1.</source>
        <translation>Auf %1 setzen.</translation>
    </message>
    <message>
        <source>The server calls itself %1, and you reach it at %2.</source>
        <translation>Der Server nennt sich %1, erreicht wird er hier unter %2.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own address here, or correct it there.</source>
        <translation>Hier die eigene Adresse des Servers verwenden oder sie dort berichtigen.</translation>
    </message>
    <message>
        <source>The server does not call %1: it is an internal address.</source>
        <translation>Der Server ruft %1 nicht auf: Das ist eine interne Adresse.</translation>
    </message>
    <message>
        <source>Add %1 to the addresses that it may call, then check again.</source>
        <translation>%1 zu den Adressen hinzufügen, die er aufrufen darf, und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>/incident belongs to %1, which wins over Muster.</source>
        <translation>/incident gehört %1 und geht Muster vor.</translation>
    </message>
    <message>
        <source>Disable it, or remove its command, then check again.</source>
        <translation>Deaktivieren oder seinen Befehl entfernen, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and set up again: what is on the server is found again.</source>
        <translation>%1 ist beschädigt. Die Datei entfernen und noch einmal einrichten: Was auf dem Server ist, wird wiedergefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>It arrived, and the relay refused it: %1</source>
        <translation>Es kam an, und das Relay wies es ab: %1</translation>
    </message>
    <message>
        <source>Redo the step Teams, bot and command: it fetches the command&apos;s token anew.</source>
        <translation>Den Schritt Teams, Bot und Befehl wiederholen: Er holt das Token des Befehls neu.</translation>
    </message>
    <message>
        <source>The server did not reach the relay at %1.</source>
        <translation>Der Server hat das Relay unter %1 nicht erreicht.</translation>
    </message>
    <message>
        <source>It is an internal address. See that the server runs where it can reach it, and that %1 is among the addresses that it may call.</source>
        <translation>Das ist eine interne Adresse. Nachsehen, ob der Server sie von dort erreichen kann, wo er läuft, und ob %1 unter den Adressen ist, die er aufrufen darf.</translation>
    </message>
    <message>
        <source>See that the address is right under Settings, and that a firewall, a proxy or a certificate in between lets the server through.</source>
        <translation>Nachsehen, ob die Adresse unter Einstellungen stimmt und ob eine Firewall, ein Proxy oder ein Zertifikat dazwischen den Server durchlässt.</translation>
    </message>
    <message>
        <source>/%1 is answered, but not by this relay.</source>
        <translation>/%1 wird beantwortet, aber nicht von diesem Relay.</translation>
    </message>
    <message>
        <source>Another command or a plugin of that name wins. Disable it, then run the round trip again.</source>
        <translation>Ein anderer Befehl oder ein Plugin dieses Namens geht vor. Deaktivieren und die Probe noch einmal machen.</translation>
    </message>
    <message>
        <source>The server knows no /%1 in that team.</source>
        <translation>Der Server kennt in diesem Team kein /%1.</translation>
    </message>
    <message>
        <source>Redo the step Teams, bot and command.</source>
        <translation>Den Schritt Teams, Bot und Befehl wiederholen.</translation>
    </message>
    <message>
        <source>Typing /%1 help as you</source>
        <translation>/%1 help wird im Namen der angemeldeten Person eingegeben</translation>
    </message>
    <message>
        <source>/%1 help went to the relay and came back in %2 ms</source>
        <translation>/%1 help ging zum Relay und kam in %2 ms zurück</translation>
    </message>
    <message>
        <source>If your organisation has a certificate authority of its own, choose its file. Otherwise correct the server&apos;s certificate.</source>
        <translation>Hat die Organisation eine eigene Zertifizierungsstelle, deren Datei wählen. Sonst das Zertifikat des Servers berichtigen.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no Mattermost.</source>
        <translation>Unter %1 antwortet etwas, aber es ist kein Mattermost.</translation>
    </message>
    <message>
        <source>Copy the address from the browser in which you use Mattermost.</source>
        <translation>Die Adresse aus dem Browser kopieren, in dem Mattermost benutzt wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>See whether a browser on this machine shows it.</source>
        <translation>Nachsehen, ob ein Browser auf diesem Rechner sie zeigt.</translation>
    </message>
    <message>
        <source>Set both by a time server: links that expire come too early or too late.</source>
        <translation>Beide nach einem Zeitserver stellen: Links laufen sonst zu früh oder zu spät ab.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: passwords and tokens can be read on the way.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Passwörter und Token können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Use the server by https.</source>
        <translation>Den Server über https benutzen.</translation>
    </message>
    <message>
        <source>This is Mattermost %1; Muster needs 5.37 or newer.</source>
        <translation>Das ist Mattermost %1; Muster braucht 5.37 oder neuer.</translation>
    </message>
    <message>
        <source>Update the server first.</source>
        <translation>Zuerst den Server aktualisieren.</translation>
    </message>
    <message>
        <source>%1, reached in %2 ms</source>
        <translation>%1, erreicht in %2 ms</translation>
    </message>
    <message>
        <source>%1, version %2, reached in %3 ms</source>
        <translation>%1, Version %2, erreicht in %3 ms</translation>
    </message>
    <message>
        <source>the plugin %1</source>
        <translation>dem Plugin %1</translation>
    </message>
    <message>
        <source>a plugin</source>
        <translation>einem Plugin</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>A step before this one is not done yet.</source>
        <translation>Ein Schritt vor diesem ist noch nicht getan.</translation>
    </message>
    <message>
        <source>Do the steps from the top.</source>
        <translation>Die Schritte von oben an machen.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The embedded browser is not installed.</source>
        <translation>Der eingebaute Browser ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package muster-browser, or use a personal access token.</source>
        <translation>Das Paket muster-browser installieren oder ein persönliches Zugangs-Token verwenden.</translation>
    </message>
    <message>
        <source>Looking for the OAuth application</source>
        <translation>Die OAuth-Anwendung wird gesucht</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>The one built into Muster</source>
        <translation>Das in Muster eingebaute</translation>
    </message>
    <message>
        <source>Starting the relay</source>
        <translation>Das Relay wird gestartet</translation>
    </message>
    <message>
        <source>Was @%1; the session was ended when all was done</source>
        <translation>War @%1; die Sitzung wurde beendet, als alles getan war</translation>
    </message>
    <message>
        <source>Asking who you are</source>
        <translation>Fragt nach, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Looking whether it still holds</source>
        <translation>Es wird nachgesehen, ob es noch gilt</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>@%1 is no system administrator.</source>
        <translation>@%1 ist kein Systemadministrator.</translation>
    </message>
    <message>
        <source>Sign in as one who is: only they may make an OAuth application and a bot.</source>
        <translation>Als Systemadministrator anmelden: Nur dieser darf eine OAuth-Anwendung und einen Bot anlegen.</translation>
    </message>
    <message>
        <source>As %1, system administrator</source>
        <translation>Als %1, Systemadministrator</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Noch einmal anmelden.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>Copy it again, whole, or make a new one: Profile &gt; Security &gt; Personal Access Tokens.</source>
        <translation>Noch einmal kopieren, ganz, oder ein neues erzeugen: Profil &gt; Sicherheit &gt; Persönliche Zugangs-Token.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser window</source>
        <translation>Wartet auf die Anmeldung im Browserfenster</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock and this one differ by %n second(s).</source>
        <translation>
            <numerusform>Die Uhr des Servers und diese gehen um %n Sekunde auseinander.</numerusform>
            <numerusform>Die Uhr des Servers und diese gehen um %n Sekunden auseinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>@%1 and /%2 in %n team(s)</source>
        <translation>
            <numerusform>@%1 und /%2 in %n Team</numerusform>
            <numerusform>@%1 und /%2 in %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow it another way, below.</source>
        <translation>Auf einem anderen Weg erlauben, siehe unten.</translation>
    </message>
    <message>
        <source>Set right where the relay listens under Settings, then install again.</source>
        <translation>Unter Einstellungen berichtigen, wo das Relay lauscht, dann noch einmal installieren.</translation>
    </message>
    <message>
        <source>Waiting for you to press Allow, in the system&apos;s browser</source>
        <translation>Im Browser des Systems muss auf „Erlauben“ gedrückt werden</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>OAuth-Anwendung</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Teams, bot and command</source>
        <translation>Teams, Bot und Befehl</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Rundlauf</translation>
    </message>
    <message>
        <source>Which Mattermost, and what of it is in the way</source>
        <translation>Welches Mattermost, und was davon im Weg steht</translation>
    </message>
    <message>
        <source>As a system administrator, for as long as set-up takes</source>
        <translation>Als Systemadministrator, solange die Einrichtung dauert</translation>
    </message>
    <message>
        <source>Lets people connect their account</source>
        <translation>Damit Leute ihr Konto verbinden können</translation>
    </message>
    <message>
        <source>Your consent, once</source>
        <translation>Die Zustimmung, einmal</translation>
    </message>
    <message>
        <source>Where /incident is, and who answers</source>
        <translation>Wo es /incident gibt, und wer antwortet</translation>
    </message>
    <message>
        <source>Where incidents are kept</source>
        <translation>Wo Incidents aufbewahrt werden</translation>
    </message>
    <message>
        <source>Whether /incident is answered</source>
        <translation>Ob /incident beantwortet wird</translation>
    </message>
    <message>
        <source>Muster looks which server this is and whether anything on it stands in the way. Nothing is changed there.</source>
        <translation>Muster sieht nach, welcher Server das ist und ob dort etwas im Weg steht. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>As a system administrator. Only the session is kept, in a safe place, and only what set-up needs; it is ended when set-up is done.</source>
        <translation>Als Systemadministrator. Behalten wird nur die Sitzung, an einem sicheren Ort, und nur was die Einrichtung braucht; sie wird beendet, wenn alles eingerichtet ist.</translation>
    </message>
    <message>
        <source>Muster registers itself on the server, so that people can connect their account. An application that was made before is found again.</source>
        <translation>Muster meldet sich auf dem Server an, damit Leute ihr Konto verbinden können. Eine früher angelegte Anwendung wird wiedergefunden.</translation>
    </message>
    <message>
        <source>Mattermost asks whether Muster may act for you. Muster keeps the answer and renews it by itself; you can take it back in your profile.</source>
        <translation>Mattermost fragt, ob Muster im Namen der angemeldeten Person handeln darf. Muster bewahrt die Antwort auf und erneuert sie selbst; im Profil lässt sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Muster makes one bot, and one slash command in every team that you choose. Nothing is made before you press the button, and every part can be taken back.</source>
        <translation>Muster legt einen Bot an, und in jedem gewählten Team einen Slash-Befehl. Vor dem Knopfdruck wird nichts angelegt, und jeder Teil lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Incidents are kept in the record that is built into Muster: a file on this computer.</source>
        <translation>Incidents werden in dem Verzeichnis aufbewahrt, das in Muster eingebaut ist: einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Muster starts the relay, runs /incident help as you, and watches it arrive and come back. Nobody else sees it.</source>
        <translation>Muster startet das Relay, führt /incident help im Namen der angemeldeten Person aus und sieht zu, wie es ankommt und zurückkommt. Sonst sieht es niemand.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
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
    <message>
        <source>The store has no such incident.</source>
        <translation>Diesen Incident gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <source>The journal has no such step.</source>
        <translation>Diesen Schritt gibt es im Journal nicht.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T. %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>TitlePreview</name>
    <message>
        <source>Checkout fails for cards issued in the EU</source>
        <translation>Kasse lehnt Karten aus der EU ab</translation>
    </message>
    <message>
        <source>Search results stale since 09:10</source>
        <translation>Suche liefert seit 09:10 Altes</translation>
    </message>
    <message>
        <source>Webhook queue growing</source>
        <translation>Warteschlange der Webhooks wächst</translation>
    </message>
    <message>
        <source>Log-in e-mails arrive more than an hour late for everyone who signs up through a partner</source>
        <translation>Anmelde-Mails kommen über eine Stunde zu spät bei allen an, die über einen Partner kommen</translation>
    </message>
    <message>
        <source>Café tills in Zürich offline</source>
        <translation>Kassen der Cafés in Zürich offline</translation>
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
    <name>Tls</name>
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
    <name>Uninstall</name>
    <message>
        <source>Start with the session</source>
        <translation>Start mit der Sitzung</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Platz des Fensters</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>/%1 in %2</source>
        <translation>/%1 in %2</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Ruft %1 auf</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>Wird gelöscht.</translation>
    </message>
    <message>
        <source>What the administrator has allowed</source>
        <translation>Was die Administration erlaubt hat</translation>
    </message>
    <message>
        <source>The session and the tokens of the installation</source>
        <translation>Sitzung und Tokens der Installation</translation>
    </message>
    <message>
        <source>Will be revoked.</source>
        <translation>Wird widerrufen.</translation>
    </message>
    <message>
        <source>OAuth application “%1”</source>
        <translation>OAuth-Anwendung „%1“</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Will be deleted, and with it all that people allowed to it.</source>
        <translation>Wird gelöscht, und damit alles, was ihr jemand erlaubt hat.</translation>
    </message>
    <message>
        <source>Access token of @%1</source>
        <translation>Zugriffstoken von @%1</translation>
    </message>
    <message>
        <source>Bot @%1</source>
        <translation>Bot @%1</translation>
    </message>
    <message>
        <source>Will be disabled. Mattermost deletes no bot, so that its posts keep their name.</source>
        <translation>Wird deaktiviert. Mattermost löscht keinen Bot, damit seine Nachrichten ihren Namen behalten.</translation>
    </message>
    <message>
        <source>Channels and posts</source>
        <translation>Kanäle und Nachrichten</translation>
    </message>
    <message>
        <source>Stay as they are.</source>
        <translation>Bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stays.</source>
        <translation>Bleibt.</translation>
    </message>
    <message>
        <source>Muster uses it, but did not make it.</source>
        <translation>Muster benutzt es, hat es aber nicht angelegt.</translation>
    </message>
    <message>
        <source>Delete it by hand if nobody else needs it.</source>
        <translation>Von Hand löschen, wenn es sonst niemand braucht.</translation>
    </message>
    <message>
        <source>Somebody changed it: it calls %1 now.</source>
        <translation>Jemand hat es geändert: Es ruft jetzt %1 auf.</translation>
    </message>
    <message>
        <source>Delete it by hand if nobody needs it.</source>
        <translation>Von Hand löschen, wenn es niemand braucht.</translation>
    </message>
    <message>
        <source>Somebody made it anew; it calls Muster.</source>
        <translation>Jemand hat es neu angelegt; es ruft Muster auf.</translation>
    </message>
    <message>
        <source>Delete it by hand: nobody will answer it any more.</source>
        <translation>Von Hand löschen: Niemand wird mehr darauf antworten.</translation>
    </message>
    <message>
        <source>It is somebody else’s.</source>
        <translation>Es gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Disable it by hand, or try again.</source>
        <translation>Von Hand deaktivieren oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Delete it by hand, or try again.</source>
        <translation>Von Hand löschen oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Whoever allowed it presses Deauthorize there; or try again.</source>
        <translation>Wer es erlaubt hat, hebt die Erlaubnis dort auf; oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server still has it.</source>
        <translation>Der Server hat es noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected account(s)</source>
        <translation>
            <numerusform>%n verbundenes Konto</numerusform>
            <numerusform>%n verbundene Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, with %n incident(s)</source>
        <translation>
            <numerusform>Verlauf mit %n Incident</numerusform>
            <numerusform>Verlauf mit %n Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>Den Schlüsselbund entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>From the environment: %1</source>
        <translation>Aus der Umgebung: %1</translation>
    </message>
    <message>
        <source>Take it out where Muster is started.</source>
        <translation>Dort herausnehmen, wo Muster gestartet wird.</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message>
        <source>Ending the relay</source>
        <translation>Das Relay wird beendet</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Notes of set-up</source>
        <translation>Notizen der Einrichtung</translation>
    </message>
    <message>
        <source>Sign in as a system administrator: only they may take back what set-up made.</source>
        <translation>Als Systemadministrator anmelden: Nur dieser darf zurücknehmen, was die Einrichtung angelegt hat.</translation>
    </message>
    <message>
        <source>End the relay there, then try again.</source>
        <translation>Das Relay dort beenden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Exporting configuration and history</source>
        <translation>Konfiguration und Verlauf werden exportiert</translation>
    </message>
    <message>
        <source>Nothing was removed. Choose another folder.</source>
        <translation>Nichts wurde entfernt. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Removing: %1</source>
        <translation>Wird entfernt: %1</translation>
    </message>
    <message>
        <source>Somebody made it; it ends with the bot.</source>
        <translation>Jemand hat es angelegt; es endet mit dem Bot.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set-up is at work. Wait until it has ended.</source>
        <translation>Die Einrichtung arbeitet. Warten, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Try again once it answers. If the server is gone for good, delete by hand what is on this computer.</source>
        <translation>Noch einmal versuchen, wenn er antwortet. Gibt es den Server nicht mehr, von Hand löschen, was auf diesem Rechner ist.</translation>
    </message>
</context>
<context>
    <name>UninstallWords</name>
    <message>
        <source>Muster is uninstalled. Channels and posts are as they were.</source>
        <translation>Muster ist deinstalliert. Kanäle und Nachrichten sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed.</source>
        <translation>
            <numerusform>%n Sache ließ sich nicht entfernen.</numerusform>
            <numerusform>%n Sachen ließen sich nicht entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of Muster is here.</source>
        <translation>Hier ist nichts von Muster.</translation>
    </message>
    <message>
        <source>As set-up noted it. Sign in to see what is there, and to remove it.</source>
        <translation>Wie es die Einrichtung notiert hat. Die Anmeldung zeigt, was da ist, und erlaubt, es zu entfernen.</translation>
    </message>
    <message>
        <source>What Muster made or uses, and what will happen to it. Nothing is removed yet.</source>
        <translation>Was Muster angelegt hat oder benutzt, und was damit geschieht. Noch ist nichts entfernt.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Was disabled</source>
        <translation>War deaktiviert</translation>
    </message>
    <message>
        <source>Was gone</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>To remove</source>
        <translation>Zu entfernen</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>Zu deaktivieren</translation>
    </message>
</context>
<context>
    <name>WorkspacePages</name>
    <message>
        <source>Allow %1 to use your account?</source>
        <translation>Möchten Sie %1 den Zugriff auf Ihr Konto erlauben?</translation>
    </message>
    <message>
        <source>%1 would like to do in this workspace what you, @%2, may do.</source>
        <translation>%1 möchte in diesem Arbeitsbereich tun, was Sie, @%2, tun dürfen.</translation>
    </message>
    <message>
        <source>After that your browser goes to %1.</source>
        <translation>Danach geht Ihr Browser zu %1.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The server does not say why.</source>
        <translation>Der Server sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Zurück zum Arbeitsbereich</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are signed in as @%1</source>
        <translation>Sie sind als @%1 angemeldet</translation>
    </message>
    <message>
        <source>Channels and messages are shown on Muster&apos;s Practice page.</source>
        <translation>Kanäle und Nachrichten zeigt Musters Seite „Üben“.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This account is locked: too many wrong passwords. Reset the password.</source>
        <translation>Dieses Konto ist gesperrt: zu viele falsche Passwörter. Setzen Sie das Passwort zurück.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows now, and the password again.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihr Authenticator jetzt zeigt, und das Passwort noch einmal.</translation>
    </message>
    <message>
        <source>A bot cannot sign in.</source>
        <translation>Ein Bot kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The user name, the email or the password is wrong.</source>
        <translation>Benutzername, E-Mail-Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Email or user name</source>
        <translation>E-Mail-Adresse oder Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Authenticator code</source>
        <translation>Code des Authenticators</translation>
    </message>
    <message>
        <source>Six digits, if your account has one.</source>
        <translation>Sechs Ziffern, wenn Ihr Konto einen hat.</translation>
    </message>
    <message>
        <source>Where would you like to view this?</source>
        <translation>Wo möchten Sie das ansehen?</translation>
    </message>
    <message>
        <source>View in Desktop App</source>
        <translation>In der Desktop-App</translation>
    </message>
    <message>
        <source>View in Browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>A practice workspace: nothing here is real</source>
        <translation>Ein Arbeitsbereich zum Üben: nichts hier ist echt</translation>
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
    <message>
        <source>The redirect URL is none of the OAuth application&apos;s. Every character counts, a slash at the end as well.</source>
        <translation>Die OAuth-Anwendung hat keine solche Weiterleitungs-URL. Jedes Zeichen zählt, auch ein Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Mattermost does not accept the redirect URLs. Each begins with http:// or https://, and together they have at most 1,000 characters.</source>
        <translation>Mattermost nimmt die Weiterleitungs-URLs nicht an. Jede beginnt mit http:// oder https://, und zusammen haben sie höchstens 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Only a system administrator may do this. Sign in as one.</source>
        <translation>Das darf nur ein Systemadministrator. Als solcher anmelden.</translation>
    </message>
    <message>
        <source>The Mattermost server knows no OAuth application with that client id. Copy it again from Integrations &gt; OAuth 2.0 Applications.</source>
        <translation>Der Mattermost-Server kennt keine OAuth-Anwendung mit dieser Client-ID. Sie noch einmal aus Integrationen &gt; OAuth-2.0-Anwendungen kopieren.</translation>
    </message>
    <message>
        <source>The client secret is not the application&apos;s. Copy it again from Integrations &gt; OAuth 2.0 Applications.</source>
        <translation>Das Client-Geheimnis ist nicht das der Anwendung. Es noch einmal aus Integrationen &gt; OAuth-2.0-Anwendungen kopieren.</translation>
    </message>
    <message>
        <source>Mattermost does not recognise who began this sign-in (PKCE). Begin again.</source>
        <translation>Mattermost erkennt nicht wieder, wer diese Anmeldung begonnen hat (PKCE). Von vorn beginnen.</translation>
    </message>
    <message>
        <source>The redirect URL is not the one that the sign-in began with. Every character counts, a slash at the end as well.</source>
        <translation>Die Weiterleitungs-URL ist nicht die, mit der die Anmeldung begann. Jedes Zeichen zählt, auch ein Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The sign-in took longer than ten minutes, and Mattermost has dropped it. Begin again.</source>
        <translation>Die Anmeldung dauerte länger als zehn Minuten, und Mattermost hat sie verworfen. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>This sign-in was used already. Begin again.</source>
        <translation>Diese Anmeldung wurde schon benutzt. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>This sign-in was begun for another OAuth application. Begin again.</source>
        <translation>Diese Anmeldung wurde für eine andere OAuth-Anwendung begonnen. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>Mattermost does not renew this access: it was renewed or withdrawn already.</source>
        <translation>Mattermost erneuert diesen Zugriff nicht: Er wurde schon erneuert oder zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>muster::ui::AboutDialog</name>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Muster&apos;s licence</source>
        <translation>Lizenz von Muster</translation>
    </message>
    <message>
        <source>Incidents in Mattermost, with a record kept true.</source>
        <translation>Incidents in Mattermost, mit einem Verzeichnis, das stimmt.</translation>
    </message>
    <message>
        <source>© 2026 The Muster developers. Licence: %1.</source>
        <translation>© 2026 The Muster developers. Lizenz: %1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Lizenz zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::ui::AddressBar</name>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Page of %1, %2</source>
        <translation>Seite von %1, %2</translation>
    </message>
    <message>
        <source>The name has letters beyond a to z. It is written as the network knows it, so that no look-alike passes for the real one.</source>
        <translation>Der Name hat Buchstaben jenseits von a bis z. Er steht hier, wie das Netz ihn kennt, damit kein ähnlich aussehender als der echte durchgeht.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>muster::ui::AdministratorForm</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugangstoken</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Mit dem Token anmelden</translation>
    </message>
    <message>
        <source>Instead of the browser. In Mattermost: Profile &gt; Security &gt; Personal Access Tokens. It is kept nowhere.</source>
        <translation>Statt des Browsers. In Mattermost: Profil &gt; Sicherheit &gt; Persönliche Zugangs-Token. Es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>A system administrator takes back what set-up made. The session is ended when all is gone, or when this window is closed.</source>
        <translation>Ein Systemadministrator nimmt zurück, was die Einrichtung angelegt hat. Die Sitzung wird beendet, wenn alles weg ist oder dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>A system administrator takes back what set-up made. The embedded browser is not installed: use a personal access token.</source>
        <translation>Ein Systemadministrator nimmt zurück, was die Einrichtung angelegt hat. Der eingebettete Browser ist nicht installiert: Ein persönliches Zugangstoken geht auch.</translation>
    </message>
</context>
<context>
    <name>muster::ui::AppByHand</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Use this application</source>
        <translation>Diese Anwendung verwenden</translation>
    </message>
    <message>
        <source>2. Leave “Is Trusted” and “Is Public Client” at No, and copy these in:</source>
        <translation>2. „Is Trusted“ und „Is Public Client“ auf Nein lassen, und dies hineinkopieren:</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>Anzeigename (Display Name)</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Callback URLs, first line</source>
        <translation>Callback-URLs, erste Zeile</translation>
    </message>
    <message>
        <source>Callback URLs, second line</source>
        <translation>Callback-URLs, zweite Zeile</translation>
    </message>
    <message>
        <source>3. Save there, and copy from the page that follows what Mattermost calls Client ID and Client Secret:</source>
        <translation>3. Dort speichern, und von der folgenden Seite kopieren, was Mattermost Client-ID und Client-Secret nennt:</translation>
    </message>
    <message>
        <source>1. On %1 open the menu at the top left: Integrations &gt; OAuth 2.0 Applications &gt; Add OAuth 2.0 Application.</source>
        <translation>1. Auf %1 das Menü oben links öffnen: Integrationen &gt; OAuth-2.0-Anwendungen &gt; OAuth-2.0-Anwendung hinzufügen.</translation>
    </message>
    <message>
        <source>your server</source>
        <translation>dem eigenen Server</translation>
    </message>
</context>
<context>
    <name>muster::ui::AppForm</name>
    <message>
        <source>Address to come back to</source>
        <translation>Adresse, zu der zurückgekehrt wird</translation>
    </message>
    <message>
        <source>The address at which people’s browsers reach the relay. Or that of a host for which an application is registered already, such as https://rootly.com: nothing need listen there to install.</source>
        <translation>Die Adresse, unter der die Browser der Leute das Relay erreichen. Oder die eines Hosts, für den schon eine Anwendung angemeldet ist, etwa https://rootly.com: Zum Installieren muss dort nichts lauschen.</translation>
    </message>
    <message>
        <source>Make it for me</source>
        <translation>Für mich anlegen</translation>
    </message>
    <message>
        <source>Make it by hand</source>
        <translation>Von Hand anlegen</translation>
    </message>
    <message>
        <source>Have it made instead</source>
        <translation>Doch anlegen lassen</translation>
    </message>
</context>
<context>
    <name>muster::ui::BelongingRow</name>
    <message>
        <source>%1 In Mattermost: %2</source>
        <translation>%1 In Mattermost: %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::BrowserWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pages of others open only where you allow it. When this window closes, it forgets everything.</source>
        <translation>Fremde Seiten öffnen sich nur, wo es erlaubt wird. Beim Schließen vergisst dieses Fenster alles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on to %1?</source>
        <translation>Weiter zu %1?</translation>
    </message>
    <message>
        <source>The server hands you on to this host. Allow it if it is where you sign in.</source>
        <translation>Der Server leitet an diesen Host weiter. Erlauben, wenn dort die Anmeldung ist.</translation>
    </message>
    <message>
        <source>%1 hands you on to this host. Allow it if it is where you sign in.</source>
        <translation>%1 leitet an diesen Host weiter. Erlauben, wenn dort die Anmeldung ist.</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>%1 was not allowed</source>
        <translation>%1 wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>If you sign in there, start again and allow it.</source>
        <translation>Ist dort die Anmeldung, neu beginnen und den Host erlauben.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>%1 is not encrypted</source>
        <translation>%1 ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The page wanted to go on there without encryption, where others could read what you type. Whoever runs it has to give it an https address.</source>
        <translation>Die Seite wollte unverschlüsselt dorthin, wo andere mitlesen könnten, was eingegeben wird. Der Betreiber muss eine https-Adresse einrichten.</translation>
    </message>
    <message>
        <source>Nothing can be downloaded here</source>
        <translation>Hier lässt sich nichts herunterladen</translation>
    </message>
    <message>
        <source>This window is for signing in alone.</source>
        <translation>Dieses Fenster ist nur zum Anmelden da.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>muster::ui::CardView</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>muster::ui::ChannelModel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ChannelPane</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Write as someone else</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>%1, reads German</source>
        <translation>%1, liest Deutsch</translation>
    </message>
</context>
<context>
    <name>muster::ui::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Each incident gets a channel of its own: its title and who sees it.</source>
        <translation>Jeder Incident bekommt einen eigenen Kanal: wie er heißt und wer ihn sieht.</translation>
    </message>
    <message>
        <source>Try it in Practice</source>
        <translation>Beim Üben ausprobieren</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>Automatic channel</source>
        <translation>Kanal von selbst</translation>
    </message>
    <message>
        <source>with samples, until there are incidents</source>
        <translation>mit Beispielen, bis es Incidents gibt</translation>
    </message>
    <message numerus="yes">
        <source>with your %n latest incident(s)</source>
        <translation>
            <numerusform>mit Ihrem neuesten Incident</numerusform>
            <numerusform>mit Ihren %n neuesten Incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>So heißt kein Befehl</translation>
    </message>
</context>
<context>
    <name>muster::ui::Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write to ~%1, or type / for commands</source>
        <translation>An ~%1 schreiben, oder / für Befehle</translation>
    </message>
</context>
<context>
    <name>muster::ui::Console</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Check every hop</source>
        <translation>Jeden Abschnitt prüfen</translation>
    </message>
    <message>
        <source>Quit and stop the relay</source>
        <translation>Beenden und das Relay stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay goes on</source>
        <translation>Das Relay läuft weiter</translation>
    </message>
    <message>
        <source>Muster is in the tray. Quit from there to stop the relay.</source>
        <translation>Muster ist im Infobereich. Dort beendet, stoppt auch das Relay.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are under way. They go on at the next start.</source>
        <translation>
            <numerusform>%n Schritt ist unterwegs. Er geht beim nächsten Start weiter.</numerusform>
            <numerusform>%n Schritte sind unterwegs. Sie gehen beim nächsten Start weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Stop the relay</source>
        <translation>Das Relais stoppen</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Das Relais starten</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Aussehen: wie die Arbeitsoberfläche</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray: closing keeps the window minimised, so that the relay goes on. Ctrl+Q quits.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Beim Schließen wird das Fenster minimiert, damit das Relay weiterläuft. Strg+Q beendet Muster.</translation>
    </message>
</context>
<context>
    <name>muster::ui::ConversationPane</name>
    <message>
        <source>Header of the channel</source>
        <translation>Überschrift des Kanals</translation>
    </message>
    <message>
        <source>This channel is archived. Write in another one; /incident reopen works from there.</source>
        <translation>Dieser Kanal ist archiviert. Schreiben Sie in einem anderen; von dort geht auch /incident reopen.</translation>
    </message>
</context>
<context>
    <name>muster::ui::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::DayCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Nothing came. Commands, forms and buttons from chat are counted here.</source>
        <translation>Nichts kam an. Befehle, Formulare und Schaltflächen aus dem Chat werden hier gezählt.</translation>
    </message>
    <message>
        <source>Deliveries of the last 24 hours</source>
        <translation>Zustellungen der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>It shows here while the relay runs.</source>
        <translation>Das steht hier, während das Relay läuft.</translation>
    </message>
</context>
<context>
    <name>muster::ui::DeclareField</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>muster::ui::DeclarePane</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Declaring</source>
        <translation>Wird gemeldet</translation>
    </message>
    <message>
        <source>It was not declared</source>
        <translation>Er wurde nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>muster::ui::ExportChoice</name>
    <message>
        <source>Export configuration and history first</source>
        <translation>Konfiguration und Verlauf vorher exportieren</translation>
    </message>
    <message>
        <source>Settings without secrets, and every incident as JSON and Markdown.</source>
        <translation>Einstellungen ohne Geheimnisse und jeder Incident als JSON und Markdown.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>A folder of its own is made in it, with the time in its name.</source>
        <translation>Darin entsteht ein eigener Ordner mit der Uhrzeit im Namen.</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>Den Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
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
    <name>muster::ui::FilterBar</name>
    <message>
        <source>Open</source>
        <comment>incidents that need people</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Search number, title or person</source>
        <translation>Nummer, Titel oder Person suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Incident</numerusform>
            <numerusform>%n Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <name>muster::ui::FirstStartPage</name>
    <message>
        <source>Incidents in chat, the record kept true</source>
        <translation>Incidents im Chat, und das Verzeichnis stimmt</translation>
    </message>
    <message>
        <source>Muster connects a Mattermost workspace with an incident record. You fill in forms here; responders never leave chat.</source>
        <translation>Muster verbindet einen Mattermost-Arbeitsbereich mit einem Incident-Verzeichnis. Hier füllen Sie Formulare aus; wer Incidents bearbeitet, bleibt im Chat.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>A small Mattermost inside Muster, with the real relay behind it. Needs no server; nothing leaves this computer.</source>
        <translation>Ein kleines Mattermost in Muster, mit dem echten Relay dahinter. Braucht keinen Server; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Connect a workspace</source>
        <translation>Einen Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>You need: Mattermost 5.37 or later, the rights of an administrator there, and an address at which the server reaches this computer.</source>
        <translation>Sie brauchen: Mattermost 5.37 oder neuer, dort die Rechte eines Administrators, und eine Adresse, unter der der Server diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>muster::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>The form was not accepted</source>
        <translation>Das Formular wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>muster::ui::FormField</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>muster::ui::FormFrame</name>
    <message>
        <source>Nothing was applied</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>Redo last change</source>
        <translation>Letzte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Puts there: %1</source>
        <translation>Setzt ein: %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::HelpPage</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>in any channel of the team</source>
        <translation>in jedem Kanal des Teams</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, hops and settings as JSON. No secrets</source>
        <translation>Versionen, Stationen und Einstellungen als JSON. Keine Geheimnisse</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>1. Try it</source>
        <translation>1. Ausprobieren</translation>
    </message>
    <message>
        <source>Type /incident new into a small Mattermost inside Muster. It needs no server, and six steps show you around.</source>
        <translation>Geben Sie /incident new in ein kleines Mattermost in Muster ein. Es braucht keinen Server, und sechs Schritte führen herum.</translation>
    </message>
    <message>
        <source>2. Connect a workspace</source>
        <translation>2. Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>A bot, a command and an address, once, as an administrator of Mattermost.</source>
        <translation>Ein Bot, ein Befehl und eine Adresse, einmal, mit Verwaltungsrechten in Mattermost.</translation>
    </message>
    <message>
        <source>3. Say where Mattermost reaches you</source>
        <translation>3. Sagen, wo Mattermost Sie erreicht</translation>
    </message>
    <message>
        <source>Address, port and TLS of the relay. What you apply works at once.</source>
        <translation>Adresse, Port und TLS des Relays. Was Sie übernehmen, wirkt sofort.</translation>
    </message>
    <message>
        <source>Connect a workspace</source>
        <translation>Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Secrets, for their owner alone</source>
        <translation>Geheimnisse, nur für ihren Eigentümer</translation>
    </message>
    <message>
        <source>Incidents and deliveries</source>
        <translation>Incidents und Lieferungen</translation>
    </message>
    <message>
        <source>How to begin, what can be typed in chat, and where things are.</source>
        <translation>Wie man anfängt, was man im Chat tippen kann und was wo liegt.</translation>
    </message>
    <message>
        <source>Log, when the desktop started Muster</source>
        <translation>Protokoll, wenn der Desktop Muster gestartet hat</translation>
    </message>
</context>
<context>
    <name>muster::ui::HelpPresenter</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secrets</source>
        <translation>Diagnose kopiert. Sie enthält keine Geheimnisse</translation>
    </message>
</context>
<context>
    <name>muster::ui::HopRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a hop, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms lately</source>
        <translation>zuletzt %1 bis %2 ms</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentActions</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Its channel reads it, and the record keeps it.</source>
        <translation>Sein Kanal liest sie, und das Verzeichnis behält sie.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It has %1 characters; %2 are the most.</source>
        <translation>Sie hat %1 Zeichen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentFacts</name>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Only who is invited sees its channel</source>
        <translation>Nur Eingeladene sehen seinen Kanal</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Go to channel %1</source>
        <translation>Zum Kanal %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Incidents</translation>
    </message>
    <message>
        <source>They appear here when someone types /incident new in chat. Practise first: the relay is real, the workspace is ours, nothing leaves this computer.</source>
        <translation>Sie erscheinen hier, wenn jemand im Chat /incident new tippt. Üben Sie zuerst: Das Relay ist echt, der Arbeitsbereich ist unserer, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The relay is off</source>
        <translation>Das Relay ist aus</translation>
    </message>
    <message>
        <source>Incidents are read and changed while it runs. Nothing is lost meanwhile.</source>
        <translation>Incidents werden gelesen und geändert, während es läuft. Inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Relay starten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No incident matches the search and the filters.</source>
        <translation>Kein Incident passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all incidents</source>
        <translation>Alle Incidents zeigen</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>Die Incidents konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the incidents</source>
        <translation>Die Incidents werden gelesen</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentPane</name>
    <message>
        <source>Copy the channel’s link</source>
        <translation>Link zum Kanal kopieren</translation>
    </message>
    <message>
        <source>Go to its channel</source>
        <translation>Zu seinem Kanal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Als Markdown speichern</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Noch steht nichts darin.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how long, since when</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>lasted %1, until %2</source>
        <translation>dauerte %1, bis %2</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incident %1: %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Incident</translation>
    </message>
    <message>
        <source>Those of the practice workspace. Nothing of it leaves this computer.</source>
        <translation>Die des Übungs-Arbeitsbereichs. Nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Actions here and in chat do the same.</source>
        <translation>Aktionen hier und im Chat bewirken dasselbe.</translation>
    </message>
    <message>
        <source>The record as %1 has it. Actions here and in chat do the same.</source>
        <translation>Das Verzeichnis, wie %1 es hat. Aktionen hier und im Chat bewirken dasselbe.</translation>
    </message>
</context>
<context>
    <name>muster::ui::IncidentsPresenter</name>
    <message>
        <source>The link is in the clipboard</source>
        <translation>Der Link ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The incident is in the clipboard, as Markdown</source>
        <translation>Der Incident ist als Markdown in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>muster::ui::InstallForm</name>
    <message>
        <source>Ask Mattermost</source>
        <translation>Mattermost fragen lassen</translation>
    </message>
    <message>
        <source>Allow it without a browser</source>
        <translation>Ohne Browser erlauben</translation>
    </message>
    <message>
        <source>A window shows Mattermost’s question: “Authorize %1 to connect to your Mattermost user account?” Choose Allow. Without a browser, the one who is signed in allows it by this button.</source>
        <translation>Ein Fenster zeigt die Frage von Mattermost, ob %1 sich mit dem Mattermost-Konto verbinden darf. Dort „Erlauben“ wählen. Ohne Browser erlaubt es, wer angemeldet ist, mit diesem Knopf.</translation>
    </message>
    <message>
        <source>The embedded browser is not installed. The one who is signed in can allow %1 by this button instead.</source>
        <translation>Der eingebettete Browser ist nicht installiert. Wer angemeldet ist, kann es %1 stattdessen mit diesem Knopf erlauben.</translation>
    </message>
    <message>
        <source>In the system browser</source>
        <translation>Im Browser des Systems</translation>
    </message>
    <message>
        <source>In Muster</source>
        <translation>In Muster</translation>
    </message>
    <message>
        <source>A window of Muster’s or the system browser shows Mattermost’s question: “Authorize %1 to connect to your Mattermost user account?” Choose Allow; the last page in the system browser leads back here. Without a browser, the one who is signed in allows it by the last button.</source>
        <translation>Ein Fenster von Muster oder der Browser des Systems zeigt die Frage von Mattermost, ob %1 sich mit dem Mattermost-Konto verbinden darf. Dort „Erlauben“ wählen; die letzte Seite im Browser des Systems führt hierher zurück. Ohne Browser erlaubt es, wer angemeldet ist, mit dem letzten Knopf.</translation>
    </message>
    <message>
        <source>The system browser shows Mattermost’s question: “Authorize %1 to connect to your Mattermost user account?” Sign in there, choose Allow, and come back when its last page says so. Without a browser, the one who is signed in allows it by the last button.</source>
        <translation>Der Browser des Systems zeigt die Frage von Mattermost, ob %1 sich mit dem Mattermost-Konto verbinden darf. Dort anmelden, „Erlauben“ wählen und zurückkommen, sobald die letzte Seite es sagt. Ohne Browser erlaubt es, wer angemeldet ist, mit dem letzten Knopf.</translation>
    </message>
</context>
<context>
    <name>muster::ui::LatestCard</name>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours.</source>
        <translation>Nichts in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>It shows here while the relay runs.</source>
        <translation>Das steht hier, während das Relay läuft.</translation>
    </message>
</context>
<context>
    <name>muster::ui::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>muster::ui::OpenIncidentRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, for how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, incident %2</source>
        <translation>%1, Incident %2</translation>
    </message>
    <message>
        <source>More for incident %1</source>
        <translation>Mehr zu Incident %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to its channel</source>
        <translation>Zu seinem Kanal</translation>
    </message>
</context>
<context>
    <name>muster::ui::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>Offene Incidents</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>neueste %1 von %2</translation>
    </message>
    <message>
        <source>None. When someone types /incident new in chat, it shows here.</source>
        <translation>Keine. Tippt jemand im Chat /incident new, steht er hier.</translation>
    </message>
    <message>
        <source>They show here while the relay runs.</source>
        <translation>Sie stehen hier, während das Relay läuft.</translation>
    </message>
</context>
<context>
    <name>muster::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Practise first: the relay is real, the workspace is ours, nothing leaves this computer. Then connect your Mattermost.</source>
        <translation>Üben Sie zuerst: Das Relay ist echt, der Arbeitsbereich ist unserer, nichts verlässt diesen Rechner. Verbinden Sie dann Ihr Mattermost.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Connect a workspace</source>
        <translation>Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>Muster connects a Mattermost workspace with an incident record.</source>
        <translation>Muster verbindet einen Mattermost-Arbeitsbereich mit einem Verzeichnis der Incidents.</translation>
    </message>
    <message>
        <source>The relay is off. Commands in chat are not answered.</source>
        <translation>Das Relay ist aus. Befehle im Chat werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>The relay is starting.</source>
        <translation>Das Relay startet.</translation>
    </message>
    <message>
        <source>The relay takes nothing new and ends its work.</source>
        <translation>Das Relay nimmt nichts Neues an und beendet seine Arbeit.</translation>
    </message>
    <message>
        <source>The relay is stopped. Commands in chat are not answered.</source>
        <translation>Das Relay steht. Befehle im Chat werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>The practice workspace’s relay has run since %1. Nothing leaves this computer.</source>
        <translation>Das Relay des Übungs-Arbeitsbereichs läuft seit %1. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The relay has run since %1. Responders can open and end incidents.</source>
        <translation>Das Relay läuft seit %1. Incidents lassen sich melden und beenden.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>muster::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>muster::ui::PartsForm</name>
    <message>
        <source>The command calls</source>
        <translation>Der Befehl ruft</translation>
    </message>
    <message>
        <source>Make bot and command</source>
        <translation>Bot und Befehl anlegen</translation>
    </message>
    <message>
        <source>Change the relay’s address</source>
        <translation>Adresse des Relays ändern</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Bot name</source>
        <translation>Name des Bots</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Use @%1</source>
        <translation>@%1 nehmen</translation>
    </message>
    <message>
        <source>They are known once you are signed in.</source>
        <translation>Nach der Anmeldung sind sie bekannt.</translation>
    </message>
    <message>
        <source>None is known. Check again, or make one in Mattermost first.</source>
        <translation>Keines ist bekannt. Erneut prüfen, oder zuerst in Mattermost eines anlegen.</translation>
    </message>
    <message>
        <source>Tick one team at least. Teams that are made later are not added by themselves.</source>
        <translation>Mindestens ein Team ankreuzen. Später angelegte Teams kommen nicht von selbst dazu.</translation>
    </message>
    <message numerus="yes">
        <source>This makes the bot @%1 with one access token, adds it to %n team(s), and puts /incident there: %2. What is there already is used again.</source>
        <translation>
            <numerusform>Das legt den Bot @%1 mit einem Zugangstoken an, nimmt ihn in %n Team auf und richtet dort /incident ein: %2. Was schon da ist, wird wieder verwendet.</numerusform>
            <numerusform>Das legt den Bot @%1 mit einem Zugangstoken an, nimmt ihn in %n Teams auf und richtet dort /incident ein: %2. Was schon da ist, wird wieder verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleBanners</name>
    <message>
        <source>This is the practice workspace</source>
        <translation>Dies ist der Übungs-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Its people are made up, and none of them has to connect.</source>
        <translation>Seine Personen sind erfunden, und keine muss sich verbinden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The people of the teams could not be read</source>
        <translation>Die Personen der Teams konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open Set-up</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>Adresse wählen</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <translation>@%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost their connection</source>
        <translation>
            <numerusform>%n Person hat ihre Verbindung verloren</numerusform>
            <numerusform>%n Personen haben ihre Verbindung verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleFilterBar</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>People are those of the teams that Muster works for. Set it up, and they are here.</source>
        <translation>Personen sind die der Teams, für die Muster arbeitet. Nach der Einrichtung stehen sie hier.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The relay is off</source>
        <translation>Das Relay ist aus</translation>
    </message>
    <message>
        <source>Who is connected stays so, and is read while it runs.</source>
        <translation>Wer verbunden ist, bleibt es; gelesen wird, während es läuft.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Relay starten</translation>
    </message>
    <message>
        <source>Nobody is there yet</source>
        <translation>Noch ist niemand da</translation>
    </message>
    <message>
        <source>The teams that Muster works for have no people but bots. Who joins them is here.</source>
        <translation>Die Teams, für die Muster arbeitet, haben außer Bots niemanden. Wer hinzukommt, steht hier.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filter.</source>
        <translation>Zu Suche und Filter passt niemand.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Die Personen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>Personen werden gelesen</translation>
    </message>
</context>
<context>
    <name>muster::ui::PeopleModel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In Mattermost</source>
        <translation>In Mattermost</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>muster::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>Who must be</source>
        <translation>Wer es sein muss</translation>
    </message>
    <message>
        <source>Who has shown that their Mattermost account is theirs, and who has not yet.</source>
        <translation>Wer sich mit dem eigenen Mattermost-Konto ausgewiesen hat, und wer noch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is connected yet, of %n.</source>
        <translation>
            <numerusform>Von %n ist noch niemand verbunden.</numerusform>
            <numerusform>Von %n ist noch niemand verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are connected.</source>
        <translation>%1 von %2 sind verbunden.</translation>
    </message>
    <message>
        <source>Who is not can read incidents, but not change them.</source>
        <translation>Wer es nicht ist, kann Incidents lesen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PeoplePresenter</name>
    <message>
        <source>%1 was reminded</source>
        <translation>%1 wurde erinnert</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>muster::ui::PersonPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>In Mattermost</source>
        <translation>In Mattermost</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>They are told in Mattermost, and can connect again at any time.</source>
        <translation>Das wird in Mattermost mitgeteilt; erneut verbinden ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Reminded %1. Once a day is enough.</source>
        <translation>Erinnert %1. Einmal am Tag genügt.</translation>
    </message>
    <message>
        <source>Muster&apos;s bot writes to them, with a button that connects. Once a day at most.</source>
        <translation>Der Bot von Muster schreibt ihnen, mit einem Knopf zum Verbinden. Höchstens einmal am Tag.</translation>
    </message>
    <message>
        <source>Nobody can connect now, so there is nothing to be reminded of.</source>
        <translation>Im Moment kann sich niemand verbinden; zu erinnern gibt es nichts.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PostList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>muster::ui::PostView</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>BOT</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Nur Sie sehen das</translation>
    </message>
</context>
<context>
    <name>muster::ui::PracticePage</name>
    <message>
        <source>Start practising</source>
        <translation>Mit dem Üben beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>A small Mattermost of our own with the real relay behind it. Nothing leaves this computer.</source>
        <translation>Ein kleines eigenes Mattermost mit dem echten Relay dahinter. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Speak as Mattermost %1, and start over</source>
        <translation>Als Mattermost %1 sprechen und neu beginnen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Speaks as %1</source>
        <translation>Spricht als %1</translation>
    </message>
    <message>
        <source>The practice workspace did not start</source>
        <translation>Der Übungsbereich ist nicht gestartet</translation>
    </message>
    <message>
        <source>Starting the practice workspace</source>
        <translation>Der Übungsbereich startet</translation>
    </message>
    <message>
        <source>A Mattermost, three people, a bot and the relay. It takes a moment.</source>
        <translation>Ein Mattermost, drei Personen, ein Bot und das Relay. Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Try everything without a server</source>
        <translation>Alles ohne Server ausprobieren</translation>
    </message>
    <message>
        <source>Type /incident new as one of three people, fill in the form, and see what your responders will see. Six steps show you around.</source>
        <translation>Geben Sie als eine von drei Personen /incident new ein, füllen Sie das Formular aus und sehen Sie, was Ihre Leute sehen werden. Sechs Schritte führen Sie herum.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PracticePresenter</name>
    <message>
        <source>That link leads out of the practice workspace: %1</source>
        <translation>Dieser Link führt aus dem Übungsbereich hinaus: %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::PreviewList</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>muster::ui::PreviewRow</name>
    <message>
        <source>Cut at %1</source>
        <translation>Gekürzt auf %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
</context>
<context>
    <name>muster::ui::RadioEditor</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>muster::ui::RelayCard</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ending its work</source>
        <translation>Beendet seine Arbeit</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In Übung</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the relay</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the relay</comment>
        <translation>Aus</translation>
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
    <name>muster::ui::ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>As in the browser in which you use Mattermost, with the path where it has one.</source>
        <translation>Wie in dem Browser, in dem Mattermost benutzt wird, mit dem Pfad, wo es einen hat.</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Only where your organisation has its own. Empty: those that this computer trusts.</source>
        <translation>Nur wo die Organisation eine eigene hat. Leer: die, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Wählen: Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>muster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you apply works at once. Nothing needs a restart.</source>
        <translation>Was Sie übernehmen, wirkt sofort. Nichts braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Muster on this computer</source>
        <translation>Muster auf diesem Rechner</translation>
    </message>
    <message>
        <source>Where Mattermost reaches the relay</source>
        <translation>Wo Mattermost das Relay erreicht</translation>
    </message>
    <message>
        <source>Hide the limits</source>
        <translation>Grenzen ausblenden</translation>
    </message>
    <message>
        <source>Limits of one connection</source>
        <translation>Grenzen einer Verbindung</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <source>Takes back what Muster made in the workspace: commands, bot, tokens and OAuth application. Channels and posts stay. First shows everything, with what will happen to it.</source>
        <translation>Nimmt zurück, was Muster im Arbeitsbereich angelegt hat: Befehle, Bot, Tokens und OAuth-Anwendung. Kanäle und Nachrichten bleiben. Zeigt erst alles, mit dem, was damit geschieht.</translation>
    </message>
    <message>
        <source>Show what would be removed</source>
        <translation>Zeigen, was entfernt würde</translation>
    </message>
</context>
<context>
    <name>muster::ui::SettingsPresenter</name>
    <message>
        <source>Keep them in the file</source>
        <translation>In der Datei aufbewahren</translation>
    </message>
    <message>
        <source>This desktop has no keyring. Install one, for example gnome-keyring, and sign in to the desktop again.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund. Einen installieren, etwa gnome-keyring, und sich am Desktop neu anmelden.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then start the relay again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren und das Relay noch einmal starten.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Perhaps it waits for its password in a window of its own.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er in einem eigenen Fenster auf sein Passwort.</translation>
    </message>
</context>
<context>
    <name>muster::ui::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use the built-in record</source>
        <translation>Eingebautes Verzeichnis verwenden</translation>
    </message>
    <message>
        <source>Run /incident help</source>
        <translation>/incident help ausführen</translation>
    </message>
    <message>
        <source>All %1 steps are done: /incident is answered in Mattermost.</source>
        <translation>Alle %1 Schritte sind fertig: /incident wird in Mattermost beantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done. You can close Muster and go on later; nothing is lost.</source>
        <translation>%1 von %2 Schritten fertig. Muster lässt sich schließen, und später geht es weiter; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>muster::ui::SetupPresenter</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Secrets are kept in the file from now on. Do the step again</source>
        <translation>Geheimnisse werden ab jetzt in der Datei aufbewahrt. Den Schritt noch einmal ausführen</translation>
    </message>
</context>
<context>
    <name>muster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Übungsbereich</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
</context>
<context>
    <name>muster::ui::SignInForm</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugangstoken</translation>
    </message>
    <message>
        <source>Instead of the browser. In Mattermost: Profile &gt; Security &gt; Personal Access Tokens. It is forgotten when set-up is done; delete it there if it was made for this.</source>
        <translation>Statt des Browsers. In Mattermost: Profil &gt; Sicherheit &gt; Persönliche Zugangs-Token. Es wird vergessen, wenn alles eingerichtet ist; war es nur hierfür, dort löschen.</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Mit dem Token anmelden</translation>
    </message>
    <message>
        <source>Muster opens your server’s own log-in page in a window: password, single sign-on and second factor work as always. Muster sees no password.</source>
        <translation>Muster öffnet die Anmeldeseite des Servers in einem Fenster: Passwort, Single Sign-on und zweiter Faktor gehen wie immer. Muster sieht kein Passwort.</translation>
    </message>
    <message>
        <source>The embedded browser is not installed. Install the package muster-browser and start Muster again, or use a personal access token.</source>
        <translation>Der eingebettete Browser ist nicht installiert. Das Paket muster-browser installieren und Muster neu starten, oder ein persönliches Zugangstoken verwenden.</translation>
    </message>
</context>
<context>
    <name>muster::ui::SortHeader</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, ascending</source>
        <translation>Sortiert nach: %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by: %1, descending</source>
        <translation>Sortiert nach: %1, absteigend</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it.</source>
        <translation>Links und rechts wählen eine Spalte, die Leertaste sortiert nach ihr.</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepRow</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>As @%1</source>
        <translation>Als @%1</translation>
    </message>
    <message>
        <source>@%1 in %2</source>
        <translation>@%1 in %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::SuggestionList</name>
    <message>
        <source>Tab takes %1</source>
        <translation>Tabulator übernimmt %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::SwitchEditor</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>muster::ui::TemplateEditor</name>
    <message>
        <source>Type { for what you can put in.</source>
        <translation>{ zeigt, was Sie einsetzen können.</translation>
    </message>
</context>
<context>
    <name>muster::ui::TimelineRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>muster::ui::TitleLink</name>
    <message>
        <source>Open incident %1: %2</source>
        <translation>Incident %1 öffnen: %2</translation>
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
    <name>muster::ui::TourPanel</name>
    <message>
        <source>Declare an incident</source>
        <translation>Einen Incident melden</translation>
    </message>
    <message>
        <source>Responders type /incident new, in any channel. Send it.</source>
        <translation>Man gibt in irgendeinem Kanal /incident new ein. Senden Sie es ab.</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translation>Für mich eintippen</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Das Formular ausfüllen</translation>
    </message>
    <message>
        <source>A title is enough. Leave it empty once to see how an error is told.</source>
        <translation>Ein Titel genügt. Lassen Sie ihn einmal leer, um zu sehen, wie ein Fehler gemeldet wird.</translation>
    </message>
    <message>
        <source>Go to the incident’s channel</source>
        <translation>Zum Kanal des Incidents gehen</translation>
    </message>
    <message>
        <source>Muster made it and invited who declared. It is in the list at the left.</source>
        <translation>Muster hat ihn angelegt und eingeladen, wer gemeldet hat. Er steht links in der Liste.</translation>
    </message>
    <message>
        <source>Mitigate by button</source>
        <translation>Per Knopf eindämmen</translation>
    </message>
    <message>
        <source>Press Mitigate on the pinned card. The card and the header follow.</source>
        <translation>Drücken Sie auf der angehefteten Karte den Knopf zum Eindämmen. Karte und Überschrift ziehen nach.</translation>
    </message>
    <message>
        <source>Resolve by command</source>
        <translation>Per Befehl beheben</translation>
    </message>
    <message>
        <source>In the incident’s channel, type /incident resolve and what was done.</source>
        <translation>Geben Sie im Kanal des Incidents /incident resolve ein, und was getan wurde.</translation>
    </message>
    <message>
        <source>See the record</source>
        <translation>Das Verzeichnis ansehen</translation>
    </message>
    <message>
        <source>Everything is in the record, with its times. Have a look.</source>
        <translation>Alles steht mit seinen Zeiten im Verzeichnis. Sehen Sie nach.</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>Den Incident zeigen</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>/incident resolve rolled back the release</source>
        <translation>/incident resolve Version zurückgenommen</translation>
    </message>
</context>
<context>
    <name>muster::ui::Tray</name>
    <message>
        <source>Open Muster</source>
        <translation>Muster öffnen</translation>
    </message>
    <message>
        <source>Quit and stop the relay</source>
        <translation>Beenden und das Relay stoppen</translation>
    </message>
    <message>
        <source>Stop the relay</source>
        <translation>Das Relay stoppen</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Das Relay starten</translation>
    </message>
</context>
<context>
    <name>muster::ui::TroubleView</name>
    <message>
        <source>Install one, for example gnome-keyring, and sign in to the desktop again. Or have Muster keep secrets in %1, which only your user can read, unencrypted.</source>
        <translation>Einen installieren, etwa gnome-keyring, und sich am Desktop neu anmelden. Oder Muster Geheimnisse unverschlüsselt in %1 aufbewahren lassen, die nur dieser Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>Keep secrets in the file</source>
        <translation>Geheimnisse in der Datei aufbewahren</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>Wo es eingestellt wird</translation>
    </message>
    <message>
        <source>Name in config.json</source>
        <translation>Name in config.json</translation>
    </message>
</context>
<context>
    <name>muster::ui::UninstallDialog</name>
    <message>
        <source>Uninstall Muster</source>
        <translation>Muster deinstallieren</translation>
    </message>
</context>
<context>
    <name>muster::ui::UninstallView</name>
    <message>
        <source>Uninstall Muster</source>
        <translation>Muster deinstallieren</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Remove this as well</source>
        <translation>Auch dies entfernen</translation>
    </message>
    <message>
        <source>Only once nothing of Muster is left in the workspace. Without an export, the history is lost.</source>
        <translation>Erst wenn im Arbeitsbereich nichts von Muster mehr ist. Ohne Export ist der Verlauf verloren.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Eine Kopie behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Signed in as @%1.</source>
        <translation>Angemeldet als @%1.</translation>
    </message>
    <message>
        <source>The export is in %1.</source>
        <translation>Der Export liegt in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
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
<context>
    <name>muster::ui::VariableList</name>
    <message>
        <source>Tab takes %1</source>
        <translation>Tab nimmt %1</translation>
    </message>
    <message>
        <source>Tab to take, Esc to close</source>
        <translation>Tab nimmt, Esc schließt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
</TS>
