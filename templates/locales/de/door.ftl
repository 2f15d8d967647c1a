# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Einrichtungslink öffnen
start-heading = Willkommen
start-again = In diesem Browser ist gerade keine Einrichtung offen. Öffnen Sie den Link aus der E‑Mail noch einmal oder fügen Sie hier den Code daraus ein. Ihr Stand bleibt gespeichert.
start-lead = { $operator } hat Sie eingeladen, das Konto Ihres Unternehmens zu verbinden. Diese Seite führt Sie Schritt für Schritt durch die Einrichtung.
# The beginning of the code, “st1_…”, stands right after it.
start-paste = Fügen Sie den Code aus der E‑Mail ein, mit der Sie eingeladen wurden. So fängt er an:
start-ready = Ihr Link ist bereit. Wenn Sie ihn öffnen, wird noch nichts freigegeben.
start-code = Ihr Code
start-unknown = Diesen Code kennen wir nicht. Vielleicht fehlt ein Teil davon. Kopieren Sie den ganzen Code aus der E‑Mail oder öffnen Sie den Link darin noch einmal.
start-cookie = Damit Sie während der Einrichtung angemeldet bleiben und wir uns Ihre Sprache merken, speichern wir Cookies in diesem Browser. Nachverfolgt wird damit nichts.
start-privacy = Was geschieht mit den Daten der Personen? [{ $operator } erklärt es hier](privacy).
start-resume-heading = Dort weitermachen, wo Sie waren
# $integration is the name of the other company’s product, such as “HiBob”.
start-resume = In diesem Browser ist die Einrichtung von { $integration } für { $company } offen.
start-resume-done = Die Einrichtung von { $integration } für { $company } ist fertig.
start-resume-button = Dort weitermachen, wo Sie waren
start-resume-done-button = Ansehen, was verbunden ist
start-other-heading = Oder einen anderen Link öffnen

code-title = Code eingeben
code-heading = Sind Sie es?
# $address is partly hidden, such as “a…@acme.example”.
code-lead-to = Dieser Link wurde schon in einem anderen Browser geöffnet. Um sicher zu sein, dass Sie es sind, schicken wir einen Code mit 8 Ziffern an **{ $address }**.
code-lead = Dieser Link wurde schon in einem anderen Browser geöffnet. Um sicher zu sein, dass Sie es sind, schicken wir einen Code mit 8 Ziffern an die Adresse, die eingeladen wurde.
code-sent = Ein Code ist unterwegs. Er gilt 10 Minuten lang und nur in diesem Browser.
code-field = Die 8 Ziffern aus der E‑Mail
code-send = Nach zwei Minuten noch kein Code da? Einen neuen schicken
code-spam = Sehen Sie auch im Spam-Ordner nach. Haben Sie das Postfach nicht mehr, schreiben Sie an [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Das sind nicht die 8 Ziffern, die wir zuletzt geschickt haben. Sie haben noch einen Versuch.
       *[other] Das sind nicht die 8 Ziffern, die wir zuletzt geschickt haben. Sie haben noch { $tries } Versuche.
    }
code-spent = Dieser Code gilt nicht mehr: Er wurde benutzt, ist älter als 10 Minuten oder wurde zu oft versucht. Unten können Sie sich einen neuen schicken.
code-too-many =
    { $minutes ->
        [one] Es wurden schon mehrere Codes verschickt. Haben Sie in diesem Browser einen angefordert, gilt der neueste im Postfach bis 10 Minuten nach dem Versand. Wenn nicht, öffnen Sie den Link aus der E‑Mail in einer Minute noch einmal. In dem Browser, in dem Sie angefangen haben, geht es sofort weiter.
       *[other] Es wurden schon mehrere Codes verschickt. Haben Sie in diesem Browser einen angefordert, gilt der neueste im Postfach bis 10 Minuten nach dem Versand. Wenn nicht, öffnen Sie den Link aus der E‑Mail in { $minutes } Minuten noch einmal. In dem Browser, in dem Sie angefangen haben, geht es sofort weiter.
    }

dead-expired-title = Dieser Link ist abgelaufen
dead-expired = Zur Sicherheit gilt ein Einrichtungslink nur eine begrenzte Zeit, und die ist vorbei. Ihr Stand bleibt gespeichert.
dead-expired-next = Schreiben Sie uns, dann schicken wir Ihnen einen neuen Link. Sie machen dort weiter, wo Sie waren.
dead-revoked-title = Dieser Link wurde abgeschaltet
dead-revoked = Jemand auf unserer Seite hat diesen Link beendet. Damit lässt sich nichts mehr tun.
dead-revoked-next = Wenn Sie das nicht erwartet haben, schreiben Sie uns.
dead-replaced-title = Es gibt einen neueren Link
dead-replaced = Eine neuere E‑Mail mit einem anderen Link wurde verschickt, an Sie oder an jemanden aus Ihrem Unternehmen. Nur der neueste Link gilt.
dead-replaced-next = Suchen Sie die neueste E‑Mail von uns. Wenn Sie sie nicht finden, schreiben Sie uns.
dead-completed-title = Diese Einrichtung ist fertig
dead-completed = Mit diesem Link wurde das Konto verbunden. Er hat seine Aufgabe erfüllt und öffnet nichts mehr.
dead-completed-next = Ist etwas zu ändern oder zu beheben? Schreiben Sie uns, dann schicken wir Ihnen einen neuen Link.
dead-write = An { $support } schreiben
dead-newer = Sie haben eine neuere E‑Mail von uns? Öffnen Sie den Link darin oder [fügen Sie den Code daraus ein](start).
# $address is partly hidden, such as “a…@acme.example”.
dead-offer = Wir können Ihnen per E‑Mail an **{ $address }** einen neuen Link schicken. Sie machen dort weiter, wo Sie waren.
dead-offer-again = Ein neuer Link ist unterwegs an **{ $address }**. Sehen Sie auch im Spam-Ordner nach. Nach zwei Minuten noch nichts da? Wir können noch einen schicken.
dead-offer-button = Neuen Link schicken
dead-offer-elsewhere = Das ist nicht mehr Ihr Postfach? Schreiben Sie an [{ $support }](mail).

new-link-title = Ein neuer Link ist unterwegs
# $address is partly hidden, such as “a…@acme.example”.
new-link-sent = Wir haben einen neuen Link an **{ $address }** geschickt. Öffnen Sie ihn dort, dann machen Sie weiter, wo Sie waren.
new-link-spam = Er sollte innerhalb von zwei Minuten da sein. Sehen Sie auch im Spam-Ordner nach. Die Links in älteren E‑Mails gelten nicht mehr.
new-link-many-title = Es wurden schon mehrere Links verschickt
new-link-many =
    { $hours ->
        [one] Wir schicken höchstens drei neue Links am Tag. Suchen Sie die neueste E‑Mail von uns, auch im Spam-Ordner. In einer Stunde können Sie einen weiteren anfordern.
       *[other] Wir schicken höchstens drei neue Links am Tag. Suchen Sie die neueste E‑Mail von uns, auch im Spam-Ordner. In { $hours } Stunden können Sie einen weiteren anfordern.
    }
new-link-none-title = Hier können wir Ihnen keinen neuen Link schicken
new-link-none = Dieser Link hat sich geändert, seit Sie die Seite geöffnet haben, oder dieser Browser hat ihn nicht mehr. Öffnen Sie die neueste E‑Mail von uns oder schreiben Sie uns.

hand-over-title = Weitergeben
hand-over-heading = An eine Kollegin oder einen Kollegen weitergeben
hand-over-lead = Hat jemand anderes die Rechte dafür? Geben Sie hier die dienstliche E‑Mail-Adresse an. Wir schicken der Person einen eigenen Link.
hand-over-kept = Die Person macht dort weiter, wo Sie jetzt sind. Ihr Stand bleibt gespeichert.
hand-over-ends = Ihr eigener Link gilt dann nicht mehr, und wir bestätigen Ihnen per E‑Mail, dass die Einrichtung weitergegeben wurde.
# $moment is a date and a time.
hand-over-until = Der neue Link gilt bis zum **{ $moment }**.
hand-over-field = Dienstliche E‑Mail-Adresse der Kollegin oder des Kollegen
hand-over-button = Link an diese Adresse schicken
hand-over-back = Zurück zur Einrichtung
hand-over-write = Hat jemand anderes die Rechte dafür? Schreiben Sie an [{ $support }](mail) und nennen Sie die Person. Sie bekommt einen eigenen Link, und Ihr Stand bleibt gespeichert.
hand-over-address = „{ $typed }“ sieht nicht wie eine E‑Mail-Adresse aus. Sie sollte aussehen wie ana@acme.example.
hand-over-no-mail = Von hier aus lassen sich keine E‑Mails verschicken, deshalb können wir niemanden einladen. Schreiben Sie an { $support } und nennen Sie die Person.
hand-over-same = An diese Adresse wurde der Link schon geschickt. Geben Sie die Adresse der Kollegin oder des Kollegen ein.
hand-over-ended = Dieser Link wurde gerade eben ersetzt oder abgeschaltet. Nur der neueste Link gilt.
handed-over-title = Weitergegeben
handed-over-sent = Ein Link ist unterwegs an **{ $address }**. Sagen Sie der Person, dass eine E‑Mail von { $operator } kommt. Sie soll auch im Spam-Ordner nachsehen.
handed-over-close = Für Sie gibt es nichts mehr zu tun. Ihr eigener Link gilt nicht mehr. Sie können diese Seite schließen.

# Beside the list of languages at the foot of every page.
language = Sprache
# The button that changes the page to the language that was chosen.
language-change = Wechseln
privacy = Datenschutz
# “Keyway” is a name.
runs-on = Läuft mit Keyway
