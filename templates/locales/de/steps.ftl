# What stands around a step of the guide, and on its pages.

steps = Schritte
# After a step's name, for screen readers.
step-done = (fertig)
step-of = Schritt { $number } von { $count }
# For all the steps that are not done yet.
minutes-left =
    { $minutes ->
        [one] noch etwa eine Minute
       *[other] noch etwa { $minutes } Minuten
    }
stuck = Sie kommen nicht weiter? Schreiben Sie an [{ $support }](mail). Ihr Stand bleibt gespeichert. Sie können diese Seite schließen und mit demselben Link wiederkommen.

# The button under the first step.
lets-start = Los geht’s
# The button under every other step that is read.
done-continue = Erledigt, weiter
# Leads to the step before.
back = Zurück
not-you = Das ist nicht Ihre Aufgabe? [Weitergeben](hand-over) an eine Kollegin oder einen Kollegen mit den nötigen Rechten.

# What a label of the vendor’s screens means in this language: “Settings (Einstellungen)”.
label-meaning = ({ $meaning })

copy = Kopieren
# Said by a screen reader when the button was pressed.
copied = Kopiert: { $text }
not-copied = Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn: { $text }

# Which generation of the vendor’s menus somebody sees.
menus-question = Wie sieht { $vendor } bei Ihnen aus?
menus-why = { $vendor } gibt es mit zwei Arten von Menüs. Wählen Sie die, die Sie sehen, dann zeigt Ihnen diese Anleitung nur, was dazu passt.
# The two buttons.
menus-newer = { $vendor } mit neueren Menüs
menus-older = { $vendor } mit älteren Menüs
# “Ändern” stands right behind it and opens the question again.
menus-seen-newer = Sie sehen { $vendor } mit neueren Menüs.
menus-seen-older = Sie sehen { $vendor } mit älteren Menüs.
menus-change = Ändern
menus-look-older = { $vendor } sieht älter aus?

# The list of boxes to tick at the vendor. They are crossed off here, for oneself.
permissions-tally = { $ticked } von { $total } abgehakt
permissions-count = { $ticked } von { $total }
permissions-for-you = Das Abhaken hier ist nur für Sie. Es zählt, was Sie in { $vendor } anhaken.
permissions-only-this = Nur darum wird gebeten:
permissions-leave-others = Lassen Sie jedes andere Kästchen, wie es ist.
# A box that crosses off all boxes of its group.
permissions-all = Alle
# Behind a box that need not be ticked.
optional = (optional)
permissions-save = Speichern und weiter
permissions-save-and-check = Speichern und zurück zur Prüfung
permissions-save-and-stay = Speichern und hier bleiben
# After a check. A link follows that shows only these.
permissions-open =
    { $count ->
        [one] Nach der letzten Prüfung ist noch ein Kästchen offen.
       *[other] Nach der letzten Prüfung sind noch { $count } Kästchen offen.
    }
permissions-only-missing = Nur zeigen, was fehlt
permissions-shown = Sie sehen nur, was bei der letzten Prüfung fehlte oder nicht zu sehen war.
# A link follows that shows them all.
permissions-hidden =
    { $count ->
        [one] Ein weiteres Kästchen ist ausgeblendet.
       *[other] { $count } weitere Kästchen sind ausgeblendet.
    }
permissions-show-all = Alle zeigen
permissions-nothing-open = Nach der letzten Prüfung ist kein Kästchen offen, deshalb sehen Sie alle.
permissions-missing-heading = Haken Sie an, was fehlt
permissions-way = Der Weg dorthin in { $vendor }, Schritt für Schritt
permissions-unseen =
    { $count ->
        [one] Ein Kästchen, das wir nicht sehen können
       *[other] { $count } Kästchen, die wir nicht sehen können
    }
permissions-unseen-lead = Von außen ist nicht zu sehen, ob sie angehakt sind. Haben Sie sie angehakt, gibt es hier nichts zu tun.
# Beside a box: what the last check said of it.
permissions-row-missing = war nicht angehakt
permissions-row-unclear = war nicht zu sehen

# What a box lets do.
kind-view = Ansehen
kind-history = Verlauf
kind-edit = Bearbeiten
kind-export = Exportieren
kind-approve = Genehmigen

# Opens why the boxes of a group are asked for.
why = Warum
# The page of all the reasons.
why-title = Warum um jedes Kästchen gebeten wird
why-back = Zurück zur Liste
why-lead = Was { $operator } mit jeder Berechtigung tut und was ohne sie nicht geht.
# $without is a whole sentence.
why-without = Ohne sie: { $without }
why-without-here = **Ohne sie:** { $without }

# The form of the credentials. The guides name this button: keep to that.
link-account = Konto verbinden
credentials-set = Am { $day } von { $who } ausgefüllt.
credentials-check-same = Um mit denselben Angaben erneut zu prüfen, [gehen Sie zur Prüfung](check).
credentials-replace = Um die Angaben zu ersetzen, füllen Sie alle Felder neu aus.

# Above a form whose fields have faults, each with its fault.
form-faults = Hier ist noch etwas zu tun
form-fault = { $field }: { $fault }
# Beside a secret that is typed blind.
form-show = Anzeigen
