# What is written to people by mail. No stars and no links in these messages. Addresses and codes stand on lines of
# their own, after the sentence that speaks of them.

mail-hello = Guten Tag,
# An e-mail address stands on the next line.
mail-questions = Fragen? Antworten Sie auf diese E-Mail oder schreiben Sie an:
# The next line is an e-mail address.
mail-sent = Diese E-Mail kommt von { $operator } und ging an:
mail-sent-with = Diese E-Mail kommt von { $operator }, wurde mit { $product } verschickt und ging an:
mail-privacy = Wie { $operator } mit personenbezogenen Daten umgeht
mail-stop = Keine Erinnerungen mehr an diese Einrichtung
# The next line is the address of a page.
mail-not-open = Öffnet sich der Link nicht? Dann gehen Sie auf diese Seite:
# The next line is a code.
mail-paste = Fügen Sie dort diesen Code ein:
# “Weitergeben” is what the page calls it.
mail-until = Der Link gilt bis zum { $moment }. Er ist nur für Sie bestimmt: Bitte leiten Sie diese E-Mail nicht weiter, sondern benutzen Sie „Weitergeben“ auf der Seite.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Sie bekommen diese E-Mail, weil Sie bei { $company } als Kontakt für { $vendor } genannt wurden.
mail-why-handed-over = Sie bekommen diese E-Mail, weil { $person } Sie für den Rest der Einrichtung genannt hat.
mail-why-link-was-yours = Sie bekommen diese E-Mail, weil der Einrichtungslink bis jetzt Ihrer war.
mail-why-other-browser = Sie bekommen diese E-Mail, weil Ihr Einrichtungslink in einem Browser geöffnet wurde, den wir noch nicht kennen.
mail-why-set-up = Sie bekommen diese E-Mail, weil Sie diese Verbindung eingerichtet haben.

# The mail with the setup link.
mail-setup-subject = { $vendor } mit { $operator } verbinden
mail-setup-preview = Etwa zehn Minuten, Schritt für Schritt. Der Link gilt bis zum { $moment }.
mail-setup-asked-by = { $person } von { $operator } bittet Sie, das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden.
mail-setup-asked = { $operator } bittet Sie, das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden.
mail-setup-replaced = Hier ist Ihr neuer Link, um das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden. Der bisherige Link gilt nicht mehr. Ihr Stand bleibt gespeichert.
# { $person } is a colleague's e-mail address.
mail-setup-handed-over = { $person } bittet Sie weiterzumachen: Das Konto von { $company } bei { $vendor } soll mit { $operator } verbunden werden. Der bisherige Stand bleibt gespeichert.
mail-setup-how = Eine Seite führt Sie Schritt für Schritt durch die Einrichtung, mit den Namen, die Sie auch in { $vendor } sehen. Sie sagt vorher, was freigegeben wird und warum. Es dauert etwa zehn Minuten. Sie brauchen dafür Admin-Rechte in { $vendor }. Wenn Sie keine haben, können Sie die Seite an jemanden weitergeben, der sie hat.
mail-setup-button = Einrichtung beginnen
mail-setup-back = Sie können jederzeit unterbrechen und später weitermachen.
mail-setup-unexpected = Sie haben das nicht erwartet? Dann müssen Sie nichts tun: Es wird nichts freigegeben, bis jemand die Schritte durchgeht. Wenn Sie unsicher sind, fragen Sie uns.

# To who handed the setup over to a colleague.
mail-over-subject = Weitergegeben: { $vendor } mit { $operator } verbinden
mail-over-title = Die Einrichtung wurde weitergegeben
# The next line is the colleague's e-mail address.
mail-over-to = Das Konto von { $company } bei { $vendor } soll mit { $operator } verbunden werden. Diese Aufgabe wurde auf der Seite weitergegeben, die Ihr Link öffnet. Ein neuer Link ist unterwegs an:
mail-over-ended = Ihr eigener Link gilt nicht mehr. Sie müssen nichts weiter tun.
# The next line is an e-mail address.
mail-over-not-you = Das waren nicht Sie? Dann hat jemand anderes Ihren Link benutzt. Sagen Sie uns Bescheid, dann beenden wir auch den neuen Link:

# The eight digits that let a second browser in.
mail-code-subject = Ihr Code, um { $vendor } weiter mit { $operator } zu verbinden
mail-code-title = Ihr Code
# The next line is the code.
mail-code-opened = Ihr Einrichtungslink für { $vendor } wurde in einem anderen Browser geöffnet. Um dort weiterzumachen, geben Sie auf der Seite diesen Code ein:
mail-code-works = { $minutes ->
    [one] Er gilt eine Minute lang, ein einziges Mal.
   *[other] Er gilt { $minutes } Minuten lang, ein einziges Mal.
}
# The next line is an e-mail address.
mail-code-not-you = Sie haben den Link nicht in einem anderen Browser geöffnet? Dann hat ihn jemand anderes. Ohne den Code kommt niemand hinein, geben Sie ihn also niemandem. Sagen Sie uns Bescheid, dann beenden wir diesen Link und schicken Ihnen einen neuen:

# The account is linked.
mail-linked-subject = { $vendor } ist mit { $operator } verbunden
mail-linked-title = { $vendor } ist verbunden
mail-linked-preview = Alle nötigen Berechtigungen sind da.
mail-linked-done = Geschafft: Das Konto von { $company } bei { $vendor } ist mit { $operator } verbunden. Alle nötigen Berechtigungen sind da. Vielen Dank!
mail-linked-what = Verbunden wurde der Zugriff, der dafür in { $vendor } angelegt wurde. Die Zugangsdaten dafür sind sicher weggeschlossen. Niemand kann sie noch einmal ansehen, weder Sie noch wir. Ihr Einrichtungslink gilt nicht mehr.
mail-take-back = So nehmen Sie es jederzeit zurück: Löschen Sie in { $vendor }, was dafür angelegt wurde, oder setzen Sie dessen Token oder Schlüssel zurück. Von da an können wir nichts mehr lesen. Bitte sagen Sie uns Bescheid, damit wir wissen, dass es so gewollt war.
# The next line is an e-mail address.
mail-linked-unexpected = Sie haben das nicht erwartet? Schreiben Sie uns sofort:

# A linked account that works no longer as it did.
mail-degraded-subject = Bei der Verbindung von { $vendor } mit { $operator } ist etwas zu tun
mail-degraded-title = Bei der Verbindung mit { $vendor } ist etwas zu tun
mail-degraded-preview = In { $vendor } hat sich etwas geändert. Das ist in ein paar Minuten behoben.
mail-degraded-changed = Das Konto von { $company } bei { $vendor } wurde mit { $operator } verbunden, und seitdem hat sich etwas daran geändert. Es ist nichts verloren, und in ein paar Minuten ist es behoben.
# A list of boxes follows, as they are named on the vendor's screens.
mail-degraded-boxes = { $count ->
    [one] Dieses Kästchen ist in { $vendor } nicht mehr angehakt:
   *[other] Diese Kästchen sind in { $vendor } nicht mehr angehakt:
}
# “Erneut prüfen” is a button on our page.
mail-degraded-tick = { $count ->
    [one] Öffnen Sie in { $vendor } { $place }, haken Sie es dort an und speichern Sie. Öffnen Sie dann Ihre Seite und klicken Sie auf „Erneut prüfen“.
   *[other] Öffnen Sie in { $vendor } { $place }, haken Sie sie dort an und speichern Sie. Öffnen Sie dann Ihre Seite und klicken Sie auf „Erneut prüfen“.
}
mail-degraded-button = Die Seite dafür öffnen
mail-degraded-meant = War es so gewollt? Dann sagen Sie uns Bescheid, damit wir nicht weiter nachsehen. Ist es inzwischen behoben? Dann müssen Sie nichts tun: Wir merken es von selbst.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Noch zu tun: { $vendor } mit { $operator } verbinden
mail-reminder-title = { $vendor } ist noch nicht fertig verbunden
mail-reminder-button = Einrichtung fortsetzen
mail-reminder-browser = In dem Browser, den Sie zuletzt benutzt haben, geht es sofort weiter. In einem anderen schicken wir Ihnen zuerst einen Code.
mail-reminder-both = Der Link in unserer früheren E-Mail gilt auch noch: Beide öffnen dieselbe Seite.
mail-reminder-preview = Es dauert ein paar Minuten, und Sie können jederzeit unterbrechen.
mail-reminder-begun = Sie haben angefangen, das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden. Ihr Stand bleibt gespeichert, und Sie machen dort weiter, wo Sie aufgehört haben.
mail-reminder-unopened = Am { $day } haben wir Ihnen einen Link geschickt, um das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden. Er wurde noch nicht geöffnet. Eine Seite führt Sie in etwa zehn Minuten Schritt für Schritt durch die Einrichtung.

# Two days before a link ends.
mail-expiring-subject = Ihr Link, um { $vendor } mit { $operator } zu verbinden, gilt nur noch bis zum { $day }
mail-expiring-title = Ihr Link gilt nur noch bis zum { $day }
mail-expiring-preview = Der bisherige Stand bleibt gespeichert.
mail-expiring-ends = Ihr Link, um das Konto von { $company } bei { $vendor } mit { $operator } zu verbinden, gilt bis zum { $moment }. Der bisherige Stand bleibt auch danach gespeichert.
mail-expiring-later = Brauchen Sie mehr Zeit? Antworten Sie auf diese E-Mail, dann schicken wir Ihnen einen neuen Link.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = Der Zugriff von { $operator } auf { $vendor } wurde erneuert
mail-renewed-title = Der Zugriff auf { $vendor } wurde erneuert
mail-renewed-preview = Haben Sie das erwartet? Dann müssen Sie nichts tun.
# The next line is the e-mail address of who did it.
mail-renewed-when = Am { $moment } wurde auf unserer Seite ein neues Token oder ein neuer Schlüssel für das Konto von { $company } bei { $vendor } eingegeben, mit dem Einrichtungslink von:
mail-renewed-checked = Alles wurde geprüft, und alle nötigen Berechtigungen sind da. { $operator } benutzt von jetzt an den neuen Zugriff. Der bisherige ist hier gelöscht.
mail-renewed-expected = Waren Sie das, oder jemand, der das tun sollte? Dann müssen Sie nichts tun.
# The next line is an e-mail address.
mail-renewed-unexpected = Sie haben das nicht erwartet? Dann sehen Sie in { $vendor } nach, wer ein neues Token oder einen neuen Schlüssel angelegt hat, und schreiben Sie uns sofort:

# The page behind “Keine Erinnerungen mehr an diese Einrichtung”.
stop-title = Erinnerungen abstellen?
stop-what = Wir schreiben Ihnen höchstens zweimal, wenn eine Einrichtung noch nicht fertig ist, und bevor Ihr Link abläuft. Klicken Sie auf die Schaltfläche, dann hören wir damit auf.
stop-link-works = Ihr Link gilt weiter. E-Mails, um die Sie selbst bitten, zum Beispiel mit einem Code, kommen auch weiterhin.
stop-button = Erinnerungen abstellen
stop-done-title = Keine Erinnerungen mehr
stop-done = Erledigt. Wir schicken Ihnen keine Erinnerungen mehr an diese Einrichtung.
