# The check's page: what is missing, what is to be confirmed, what is in place.

## Headings, each with the sentence under it

check-nothing-title = Noch nichts zu prüfen
check-nothing-lead = Füllen Sie zuerst die Seite davor aus. Die Prüfung beginnt dann von selbst.
check-rows-title =
    { $count ->
        [one] Ein Kästchen wird noch einmal geprüft
       *[other] { $count } Kästchen werden noch einmal geprüft
    }
check-rows-lead = Das dauert einen Moment. Was vorher gefunden wurde, bleibt, wie es war.
check-running-title = Wir sehen nach, was { $vendor } uns zeigt
check-running-lead = Das dauert ein paar Sekunden. Wir sehen nur nach, ob sich etwas lesen lässt. Daten von Personen speichern wir nicht.
check-missing-title =
    { $count ->
        [one] Fast fertig: noch ein Kästchen anhaken
       *[other] Fast fertig: noch { $count } Kästchen anhaken
    }
check-missing-lead =
    { $count ->
        [one] Ihre Eingaben funktionieren. In { $vendor } braucht noch ein Kästchen ein Häkchen.
       *[other] Ihre Eingaben funktionieren. In { $vendor } braucht jedes dieser Kästchen noch ein Häkchen.
    }
check-unclear-title =
    { $count ->
        [one] Ein letzter Blick: ein Kästchen bestätigen
       *[other] Ein letzter Blick: { $count } Kästchen bestätigen
    }
check-unclear-lead = Alles, was wir sehen können, ist in Ordnung. Den Rest können wir von hier aus nicht sehen, deshalb fragen wir Sie.
check-question-title = Eine letzte Frage: Ist es das richtige Konto?
check-question-lead = Alles Nötige ist da. Es wird nichts verbunden, bevor Sie Ja sagen.
check-good-title = Alles ist in Ordnung
check-good-lead = Alles Nötige lässt sich lesen.

## While it runs

check-progress = Geprüfte Kästchen
check-held-up = Auf unserer Seite hält etwas die Prüfung auf. Es liegt nicht an Ihnen, und die Prüfung beginnt von selbst, sobald es behoben ist. Sie können diese Seite schließen.
check-queued = Die Prüfung beginnt gleich.
check-knocking = Wir klopfen mit Ihren Eingaben bei { $vendor } an.
check-accepted = { $vendor } hat Ihre Eingaben angenommen. Jetzt wird jede Berechtigung geprüft.
check-looked-at = { $found } von { $total } Berechtigungen geprüft.
check-slow = { $vendor } lässt sich Zeit. Sie können diese Seite schließen und später wiederkommen: Die Prüfung läuft auch ohne sie weiter.
check-slow-mail = { $vendor } lässt sich Zeit. Sie können diese Seite schließen: Die Prüfung läuft weiter, und wir schreiben Ihnen, wenn sie zu Ende ist.
check-renews = Diese Seite lädt sich alle paar Sekunden neu.
# What the marks mean, beside them.
check-key-waiting = noch nicht geprüft
check-key-unclear = danach fragen wir Sie später
check-key-optional = optional

## After a row's name, for screen readers

check-mark-granted = : in Ordnung
check-mark-confirmed = : von Ihnen bestätigt
check-mark-missing = : nicht angehakt
check-mark-unclear = : nicht zu sehen
check-mark-optional = : optional

## When the check could not get that far

check-what-to-do = Was Sie tun können
check-retry-now = Wir versuchen es gleich von selbst noch einmal.
check-retry-minutes =
    { $count ->
        [one] Wir versuchen es in etwa einer Minute von selbst noch einmal ({ $clock }).
       *[other] Wir versuchen es in etwa { $count } Minuten von selbst noch einmal ({ $clock }).
    }
check-retry-hours =
    { $count ->
        [one] Wir versuchen es in etwa einer Stunde von selbst noch einmal ({ $clock }).
       *[other] Wir versuchen es in etwa { $count } Stunden von selbst noch einmal ({ $clock }).
    }
check-retry-mail = Sie müssen nichts tun. Schließen Sie diese Seite, wenn Sie möchten: Wir schreiben Ihnen, wenn die Prüfung durch ist oder wenn es für Sie etwas zu tun gibt.
check-retry-stay = Sie müssen nichts tun. Diese Seite macht dann von selbst weiter. Sie können sie auch schließen und später wiederkommen.
# How far a check got before it stopped.
check-learnt = Was bis dahin gefunden wurde, bleibt erhalten: { $found } von { $total } Kästchen wurden geprüft.
check-change-entered = Eingaben ändern
check-again = Erneut prüfen
check-meant-title = Sie haben gesagt, dass es dieses Konto sein soll
check-meant-text = Jemand bei { $operator } bestätigt das, und Sie bekommen dann Bescheid. Bis dahin ändert sich nichts. Sie können diese Seite schließen.
check-is-meant-title = Möchten Sie jetzt dieses Konto verbinden?
check-is-meant-text = Wenn Ihr Unternehmen das Konto gewechselt hat, sagen Sie es uns. Jemand bei { $operator } bestätigt es dann, und Sie bekommen Bescheid.
check-is-meant-yes = Ja, es soll dieses Konto sein

## Beside the result

check-tidied = Wir haben Leerzeichen, Anführungszeichen oder Zeilenumbrüche rund um den eingefügten Text entfernt. Sonst wurde nichts geändert.
check-go-to = Weiter zu: { $title }
check-linked-title = Ihr Konto ist verbunden
check-linked-text = Alles Nötige ist da.
check-see-linked = Ansehen, was verbunden wurde
# A short row of counts: “57 in place”, “2 to tick”, “3 to confirm”.
check-tally-good = { $count } in Ordnung
check-tally-missing = { $count } anzuhaken
check-tally-unclear = { $count } zu bestätigen
check-tally-optional = { $count } optional
check-tally = Was die Prüfung gefunden hat
check-changed = Was sich geändert hat
# $changes is a list of the messages below.
check-changes = Seit der Prüfung ({ $clock }): { $changes }.
check-came-in =
    { $count ->
        [one] ein Kästchen ist jetzt in Ordnung
       *[other] { $count } Kästchen sind jetzt in Ordnung
    }
check-went =
    { $count ->
        [one] ein Kästchen ist nicht mehr in Ordnung
       *[other] { $count } Kästchen sind nicht mehr in Ordnung
    }
check-no-more =
    { $count ->
        [one] ein Kästchen ist nicht mehr zu sehen
       *[other] { $count } Kästchen sind nicht mehr zu sehen
    }
# $people is “40 people”.
check-people-instead = { $people } zu sehen statt { $before }
check-now-granted = jetzt in Ordnung
check-now-missing = nicht mehr angehakt
check-now-unclear = nicht mehr zu sehen
# New ID and token of an account that is linked already.
check-new-refused = Die neuen Eingaben wurden nicht angenommen. Was am { $day } eingegeben wurde, gilt weiter.
check-new-refused-too = Auch diese Eingaben wurden nicht angenommen. Es hat sich nichts geändert.
check-new-waits = Die neuen Eingaben gelten, sobald alles in Ordnung ist. Bis dahin gilt weiter, was am { $day } eingegeben wurde.
check-new-waits-alone = Die neuen Eingaben gelten, sobald alles in Ordnung ist.

## What is missing

check-tick-title =
    { $count ->
        [one] Dieses Kästchen in { $vendor } anhaken
       *[other] Diese { $count } Kästchen in { $vendor } anhaken
    }
# $granted is what holds the boxes there, such as “die Berechtigungsgruppe”.
check-tick-text = Öffnen Sie in { $vendor } { $granted }, haken Sie an, was hier steht, und speichern Sie. Prüfen Sie dann erneut.
check-only-missing = Schritt für Schritt: nur zeigen, was fehlt
check-place = In { $vendor }: { $place }
check-place-own = In { $vendor }: { $place } (bei Ihnen heißt es in { $vendor } „{ $own }“)
check-own-name = bei Ihnen heißt es in { $vendor } „{ $own }“
check-row-again = Nur dieses prüfen
check-only-these = Nur diese { $count } prüfen
check-later =
    { $count ->
        [one] Übrig bleibt dann ein Kästchen, das wir nicht sehen können. Dazu fragen wir Sie später.
       *[other] Übrig bleiben dann { $count } Kästchen, die wir nicht sehen können. Dazu fragen wir Sie später.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Ein Kästchen bestätigen, das wir nicht sehen können
       *[other] { $count } Kästchen bestätigen, die wir nicht sehen können
    }
check-confirm-title-later =
    { $count ->
        [one] Danach ein Kästchen bestätigen, das wir nicht sehen können
       *[other] Danach { $count } Kästchen bestätigen, die wir nicht sehen können
    }
check-confirm-text = Bei { $vendor } erkennen wir die meisten Kästchen nur daran, was sich lesen lässt. Bei diesen hier geht das nicht. Sehen Sie in { $vendor } nach. Ist eines nicht angehakt, haken Sie es an und speichern Sie. Sagen Sie es uns dann hier.
check-boxes =
    { $count ->
        [one] Ein Kästchen
       *[other] { $count } Kästchen
    }
# More than one, and no two of them for the same reason.
check-boxes-each = { $count } Kästchen, jedes aus einem eigenen Grund
check-all-seen =
    { $count ->
        [2] Ich habe in { $vendor } nachgesehen, und beide Kästchen oben sind angehakt.
        [one] Ich habe in { $vendor } nachgesehen, und das Kästchen oben ist angehakt.
       *[other] Ich habe in { $vendor } nachgesehen, und alle { $count } Kästchen oben sind angehakt.
    }
check-confirm = Bestätigen
check-first = Vorher noch etwas
check-tick-first = Hier ist noch nichts angehakt. Sind in { $vendor } alle angehakt? Dann haken Sie das eine Kästchen unter der Liste an. Wenn nicht, öffnen Sie die Liste und haken Sie die an, die es sind. Klicken Sie dann auf „Bestätigen“.
check-account-noted = Notiert: Das ist das richtige Konto. Eines fehlt noch. Sind in { $vendor } alle Kästchen von unten angehakt? Dann haken Sie das eine Kästchen unter der Liste an und klicken Sie auf „Bestätigen“. Wenn nicht, öffnen Sie die Liste und haken Sie die an, die es sind.
check-to-boxes = Zu den Kästchen
check-too-many =
    { $minutes ->
        [one] Dieses Konto wurde in der letzten Stunde oft geprüft. Die nächste Prüfung kann in einer Minute beginnen.
       *[other] Dieses Konto wurde in der letzten Stunde oft geprüft. Die nächste Prüfung kann in { $minutes } Minuten beginnen.
    }
check-ended = Diese Verbindung ist beendet. Es gibt nichts mehr zu prüfen.

## Which account it is

check-account-title = Ist das Ihr Konto?
# $domain is the company's mail domain, $people is “40 people (31 active)”.
check-account-seen = Das ist das Konto von **{ $domain }** bei { $vendor }. Darin sehen wir **{ $people }**.
check-account-seen-uncounted = Das ist das Konto von **{ $domain }** bei { $vendor }. Wie viele Personen darin sind, ließ sich nicht zählen.
check-account-unnamed = In diesem Konto bei { $vendor } sehen wir **{ $people }**.
check-account-unnamed-uncounted = Wie viele Personen in diesem Konto bei { $vendor } sind, ließ sich nicht zählen. Es ist das Konto, in dem Sie den Zugriff angelegt haben.
check-people-active = { $people } ({ $active } aktiv)
# “1 Person”, so that it fits every case.
check-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
check-people-at-least =
    { $count ->
        [one] mindestens 1 Person
       *[other] mindestens { $count } Personen
    }
check-people-seen =
    { $all ->
        [one] Eine Person ist zu sehen, davon aktiv: { $active }.
       *[other] { $all } Personen sind zu sehen, davon aktiv: { $active }.
    }
check-people-seen-at-least =
    { $all ->
        [one] Mindestens eine Person ist zu sehen, davon aktiv: { $active }.
       *[other] Mindestens { $all } Personen sind zu sehen, davon aktiv: { $active }.
    }
check-by-status = Nach Status: { $statuses }.
check-account-asked = Ist es das richtige Konto?
check-account-asked-counted = Ist es das richtige Konto, und stimmt die Zahl ungefähr?
check-account-yes = Ja, dieses Konto verbinden
check-account-people = Nein, es fehlen Personen
check-account-another = Nein, das ist ein anderes Konto
check-account-boxes =
    { $count ->
        [2] Es wird nichts verbunden, bevor auch beide Kästchen oben bestätigt sind. Wenn Sie schon vorher auf Ja klicken, geht nichts verloren: Ihre Antwort bleibt gespeichert, und Sie werden nach dem Rest gefragt.
        [one] Es wird nichts verbunden, bevor auch das Kästchen oben bestätigt ist. Wenn Sie schon vorher auf Ja klicken, geht nichts verloren: Ihre Antwort bleibt gespeichert, und Sie werden nach dem Rest gefragt.
       *[other] Es wird nichts verbunden, bevor auch alle { $count } Kästchen oben bestätigt sind. Wenn Sie schon vorher auf Ja klicken, geht nichts verloren: Ihre Antwort bleibt gespeichert, und Sie werden nach dem Rest gefragt.
    }
check-people-missing-title = Es fehlen Personen
check-people-missing-advice = Sehen Sie in { $vendor } nach, wessen Daten hier freigegeben sind. Oft fehlen dort alle, die schon gegangen sind oder erst später anfangen. Wählen Sie alle aus, deren Daten freigegeben werden sollen, speichern Sie und prüfen Sie dann erneut.
check-another-title = Das ist ein anderes Konto
check-another-advice = Ihre Eingaben gehören zu dem Konto bei { $vendor }, das hier genannt ist. Öffnen Sie das richtige Konto, gehen Sie dort dieselben Schritte durch und geben Sie hier ein, was Sie dort bekommen. Was Sie in diesem Konto angelegt haben, können Sie löschen.
# Under the two headings above.
check-answered-lead = Das haben Sie uns gesagt. Deshalb ist noch nichts verbunden.
# Opens the other answers.
check-changed-mind = Doch anders?
check-show-where = Zeigen, wo das in { $vendor } ist

## Good to know

check-half = Zum Teil freigegeben
check-half-text =
    { $count ->
        [one] Dieser Bereich ist freigegeben, einige seiner Felder sind es nicht. Sie können auch so verbinden. Sollen auch die Felder freigegeben werden, sehen Sie in { $vendor } bei den Berechtigungen der einzelnen Felder nach.
       *[other] Diese { $count } Bereiche sind freigegeben, einige ihrer Felder sind es nicht. Sie können auch so verbinden. Sollen auch die Felder freigegeben werden, sehen Sie in { $vendor } bei den Berechtigungen der einzelnen Felder nach.
    }
check-left-out = Nicht dabei: { $fields }
check-know = Gut zu wissen
check-about = Es geht um: { $what }
check-show-step = Zeigen, wo das ist: { $title }
check-excess =
    { $count ->
        [one] Mehr als nötig: 1 Kästchen
       *[other] Mehr als nötig: { $count } Kästchen
    }
check-excess-text = Das ist zu sehen, obwohl niemand darum gebeten hat. Es hält nichts auf. Was nicht gebraucht wird, geben Sie besser nicht frei: Wenn Sie es zurücknehmen möchten, öffnen Sie in { $vendor } { $granted }, entfernen Sie das Häkchen bei dem, was hier steht, und speichern Sie.
check-optional =
    { $count ->
        [one] 1 optionales Kästchen ist offen
       *[other] { $count } optionale Kästchen sind offen
    }
check-optional-text =
    { $count ->
        [one] Sie können auch ohne es verbinden. Haken Sie es in { $vendor } an, wenn Sie mehr erlauben möchten.
       *[other] Sie können auch ohne sie verbinden. Haken Sie sie in { $vendor } an, wenn Sie mehr erlauben möchten.
    }
check-granted =
    { $count ->
        [one] 1 Berechtigung ist in Ordnung
       *[other] { $count } Berechtigungen sind in Ordnung
    }
check-own =
    { $count ->
        [one] 1 eigener Bereich
       *[other] { $count } eigene Bereiche
    }
# **View** is the word beside the box on the vendor's screen: it stays.
check-own-text =
    { $count ->
        [one] Ihr Unternehmen hat ihn selbst angelegt, deshalb hat niemand darum gebeten. Haken Sie dort **View** an, wenn auch er freigegeben werden soll.
       *[other] Ihr Unternehmen hat sie selbst angelegt, deshalb hat niemand darum gebeten. Haken Sie **View** bei denen an, die auch freigegeben werden sollen.
    }
check-own-open = { $section }: freigegeben
check-own-closed = { $section }: nicht freigegeben
check-own-unclear = { $section }: nicht zu sehen

## The raw detail

check-detail = Was genau gefragt wurde, für Neugierige und für Ihre IT
check-detail-text = Bei { $vendor } lesen wir nur. Wir speichern nur Anzahlen und Ja oder Nein: Hier stehen keine Daten von Personen und nichts Geheimes.
check-detail-all = Jedes Kästchen mit dem, was zu sehen war, als Text zum Kopieren
check-detail-title = Was die Prüfung gesehen hat
check-detail-lead = Die ganze Prüfung als Text, für eine E-Mail an Ihre IT. Sie enthält keine Daten von Personen und nichts Geheimes.
check-detail-back = Zurück zur Prüfung
check-detail-copy = Alles kopieren
check-detail-copied = Kopiert
check-detail-marked = Das Kopieren hat nicht geklappt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur oder über das Menü.
check-detail-ended = Beendet
check-detail-asked = Gefragt
check-detail-list = Liste der Kästchen
check-detail-found = Gefunden
check-detail-people = Personen
check-detail-when =
    { $seconds ->
        [one] { $minute }, nach einer Sekunde
       *[other] { $minute }, nach { $seconds } Sekunden
    }
check-detail-calls =
    { $count ->
        [one] Eine Anfrage an { $vendor }
       *[other] { $count } Anfragen an { $vendor }
    }
check-detail-full = Alles wurde geprüft.
check-detail-quick = Ein kurzer Blick auf die wichtigsten Kästchen.
check-detail-only =
    { $count ->
        [one] Ein Kästchen wurde noch einmal geprüft. Die anderen stehen hier so, wie sie vorher gefunden wurden.
       *[other] { $count } Kästchen wurden noch einmal geprüft. Die anderen stehen hier so, wie sie vorher gefunden wurden.
    }
check-count-granted = { $count } nachgewiesen
check-count-confirmed = { $count } von Ihnen bestätigt
check-count-missing = { $count } nicht angehakt
check-count-unclear = { $count } nicht zu sehen
check-count-optional = { $count } optional und nicht angehakt

## The mail when a check has ended that nobody watched

mail-check-subject = Die Prüfung von { $vendor } ist zu Ende
mail-check-preview = Was noch zu tun ist, dauert ein paar Minuten.
mail-check-lead = Die Prüfung des Kontos von { $company } bei { $vendor } ist zu Ende, und für Sie ist noch etwas zu tun.
mail-check-boxes =
    { $count ->
        [one] Dieses Kästchen ist in { $vendor } noch nicht angehakt:
       *[other] Diese { $count } Kästchen sind in { $vendor } noch nicht angehakt:
    }
# $place is what holds the boxes there, such as “die Berechtigungsgruppe”.
mail-check-tick =
    { $count ->
        [one] Öffnen Sie in { $vendor } { $place }, haken Sie es dort an und speichern Sie. Öffnen Sie dann Ihre Seite und prüfen Sie erneut.
       *[other] Öffnen Sie in { $vendor } { $place }, haken Sie sie dort an und speichern Sie. Öffnen Sie dann Ihre Seite und prüfen Sie erneut.
    }
mail-check-confirm =
    { $count ->
        [0] Alles Nötige ist da. Eine Frage ist noch offen: ob es das richtige Konto ist.
        [one] Alles, was wir sehen können, ist in Ordnung. Ein Kästchen können wir von hier aus nicht sehen. Bitte sehen Sie selbst nach und bestätigen Sie es.
       *[other] Alles, was wir sehen können, ist in Ordnung. { $count } Kästchen können wir von hier aus nicht sehen. Bitte sehen Sie selbst nach und bestätigen Sie sie.
    }
mail-check-button = Ihre Seite öffnen
