# The last page: what was linked, who can see what, how to take it back.

done-what = Was verbunden wurde
done-company = Unternehmen
done-account = Konto
done-linked = Verbunden
# When and by whom the ID and token were typed in. $by is an e-mail address.
done-set = eingegeben am { $day } von { $by }
done-permissions = Berechtigungen
done-proved =
    { $count ->
        [one] 1 durch Lesen nachgewiesen
       *[other] { $count } durch Lesen nachgewiesen
    }
done-confirmed =
    { $count ->
        [one] 1 von Ihnen bestätigt
       *[other] { $count } von Ihnen bestätigt
    }
done-optional =
    { $count ->
        [one] 1 optionales Kästchen nicht angehakt
       *[other] { $count } optionale Kästchen nicht angehakt
    }
done-optional-unseen =
    { $count ->
        [one] 1 optionales Kästchen nicht zu sehen
       *[other] { $count } optionale Kästchen nicht zu sehen
    }
done-people = Personen
done-right = Richtiges Konto
done-said = bestätigt am { $day } von { $by }
done-left-text = Die Verbindung funktioniert auch so. Wenn Sie irgendwann mehr erlauben möchten, haken Sie in { $vendor } an, was hier genannt ist, und speichern Sie. Wir merken es von selbst.
done-who = Wer was sehen kann
done-who-systems = **Die Systeme von { $operator }** können die Bereiche unten lesen, und zwar von den Personen, die Sie in { $vendor } ausgewählt haben.
done-who-staff = **Wer bei { $operator }** diese Verbindung betreut, sieht hier, welche Kästchen angehakt sind und um wie viele Personen es geht, aber nie, was in den Feldern steht.
done-who-secret = **Ihre Eingaben** sind sicher weggeschlossen. Niemand kann sie noch einmal ansehen, weder Sie noch jemand bei { $operator }. Nur die Systeme benutzen sie.
done-who-privacy = Was { $operator } mit den Daten tut, steht in den [Hinweisen zum Datenschutz](privacy).
done-open =
    { $count ->
        [one] Ein Bereich ist freigegeben
       *[other] { $count } Bereiche sind freigegeben
    }
# How much a section is open, beside its name.
done-section-changes = lesen und ändern
done-section-reads = lesen
done-back = Wie Sie es zurücknehmen
done-again = Wann wir wieder nachsehen
done-again-days =
    { $count ->
        [one] Wir sehen einmal am Tag von selbst nach, ob noch alles in Ordnung ist.
       *[other] Wir sehen alle { $count } Tage von selbst nach, ob noch alles in Ordnung ist.
    }
done-again-hours =
    { $count ->
        [one] Wir sehen jede Stunde von selbst nach, ob noch alles in Ordnung ist.
       *[other] Wir sehen alle { $count } Stunden von selbst nach, ob noch alles in Ordnung ist.
    }
done-again-mail = Wenn dann etwas fehlt, schreiben wir Ihnen.
done-again-next = Das nächste Mal sehen wir am { $minute } nach.
