# For who is stuck: "this does not look like my screen", "ask for help", and a colleague who is handed one step.

## At the foot of every page of the setup

stuck-help = Hilfe
stuck-screen-link = Das sieht bei mir anders aus
stuck-ask-link = Um Hilfe bitten
stuck-colleague-link = Diesen Schritt weitergeben
# For screen readers the title of the thing to do follows.
stuck-screen-where = Wo ist das?
stuck-screen-anywhere = Die ganze Seite

## This does not look like my screen

stuck-screen-title = Das sieht bei mir anders aus
stuck-screen-lead = Ansichten ändern sich, und in Ihrem Unternehmen sehen sie vielleicht anders aus. Sagen Sie es uns, dann sehen wir nach. Sie müssen nicht auf uns warten: Die nächste Seite zeigt, wie es weitergeht.
stuck-about-step = Es geht um den Schritt **{ $step }**.
stuck-about-action = Es geht um **{ $action }** im Schritt **{ $step }**.
stuck-menus = Welche Menüs sehen Sie in { $vendor }? (optional)
stuck-menus-newer = Die neueren, die der Schritt zuerst zeigt
stuck-menus-older = Die älteren, die der Schritt unter „sieht älter aus“ zeigt
stuck-menus-neither = Keine von beiden
stuck-screen-words = Was sehen Sie stattdessen? (optional)
stuck-screen-hint = Ein paar Wörter helfen schon, zum Beispiel die Namen der Schaltflächen, die Sie sehen. Bitte schreiben Sie hier weder das Token noch ein Passwort hinein.
# What goes along; said before it is sent.
stuck-screen-sent-along = Mitgeschickt werden: um welchen Schritt es geht, Ihre Adresse, Ihre Sprache, die Art Ihres Browsers und ungefähr, wie breit sein Fenster ist. Kein Bild Ihres Bildschirms und nichts, was Sie anderswo eingegeben haben.
stuck-screen-send = Senden und weitermachen
stuck-back-to-step = Zurück zum Schritt

## Ask for help

stuck-ask-title = Um Hilfe bitten
stuck-ask-lead = Schreiben Sie, wo Sie nicht weiterkommen. Ein Mensch bei { $operator } liest es und antwortet.
stuck-ask-words = Wobei brauchen Sie Hilfe?
stuck-ask-hint = Bitte schreiben Sie hier weder das Token noch ein Passwort hinein: Um Ihnen zu helfen, braucht das niemand.
stuck-ask-answer-to = Die Antwort kommt per E‑Mail an **{ $address }**.
stuck-ask-sent-along = Mitgeschickt werden: bei welchem Schritt Sie sind, wie die letzte Prüfung ausging, Ihre Sprache und die Art Ihres Browsers.
stuck-ask-send = Nachricht senden

## What is wrong with a form

stuck-fault-empty = Schreiben Sie, wobei Sie Hilfe brauchen. Ein Satz genügt.
stuck-fault-long = Der Text hat { $count } Zeichen. Kürzen Sie ihn auf { $most }.
stuck-fault-secret = In Ihrem Text stand etwas, das wie ein Token oder ein Schlüssel aussieht. Deshalb wurde er nicht gesendet, und wir haben nichts davon behalten. Diesen Teil haben wir herausgenommen. Schicken Sie ein Token bitte nie in einer Nachricht: Es gehört nur in sein eigenes Feld in der Einrichtung.
stuck-fault-enough =
    { $hours ->
        [one] Sie haben uns heute schon viele Nachrichten geschickt. Die nächste können Sie innerhalb einer Stunde schicken. Oder schreiben Sie an { $support }.
       *[other] Sie haben uns heute schon viele Nachrichten geschickt. Die nächste können Sie in etwa { $hours } Stunden schicken. Oder schreiben Sie an { $support }.
    }
stuck-fault-fast = Aus Ihrem Netzwerk kamen in der letzten Minute viele Nachrichten. Warten Sie eine Minute und klicken Sie dann noch einmal auf die Schaltfläche. Von Ihrem Text geht nichts verloren.

## After it was sent

stuck-sent-screen-title = Danke, es ist angekommen
stuck-sent-screen-lead = Jemand bei { $operator } sieht es sich an und verbessert die Anleitung. Sie müssen nicht darauf warten. Das können Sie jetzt tun:
# Only where the guide knows newer and older menus.
stuck-sent-other-menus = [Beide Wege ansehen](step). Der Schritt zeigt zuerst die heutigen Menüs und darunter die älteren.
stuck-sent-search = In { $vendor } suchen: Suchen Sie auf der Seite mit den Einstellungen ein Suchfeld und tippen Sie **{ $word }** ein.
stuck-sent-next = Das hier für später lassen und [mit dem nächsten Schritt weitermachen](next): { $step }.
stuck-sent-ask = Sie kommen nicht weiter? [Bitten Sie um Hilfe](ask), dann antwortet Ihnen jemand.
stuck-sent-question-title = Ihre Nachricht ist unterwegs
stuck-sent-next-heading = Wie es weitergeht
stuck-sent-question-mailed = Ein Mensch bei { $operator } liest sie, sieht, bei welchem Schritt Sie sind, und antwortet per E‑Mail an **{ $address }**.
stuck-sent-question-queued = Ein Mensch bei { $operator } liest sie und sieht, bei welchem Schritt Sie sind. Ist es eilig, schreiben Sie auch an [{ $support }](mail).
stuck-sent-question-kept = Sie können diese Seite schließen. Ihr Stand bleibt gespeichert, und Ihr Link gilt weiter.

## Hand a step to a colleague

stuck-colleague-title = Diesen Schritt weitergeben
stuck-colleague-lead = Hat jemand anderes die Rechte für **{ $step }**? Geben Sie hier die dienstliche E‑Mail-Adresse an. Wir schicken dorthin einen Link, der diesen Schritt öffnet und sonst nichts.
stuck-colleague-rule-own = Ihr eigener Link gilt weiter. Sie können inzwischen die anderen Schritte machen.
stuck-colleague-rule-see = Dort sind nur dieser Schritt, seine Bilder und die Hilfe zu sehen. Was Sie eingeben, sieht die andere Person nicht, und umgekehrt.
stuck-colleague-rule-told = In der E‑Mail steht, dass Sie, { $address }, darum gebeten haben. Wenn der Schritt fertig ist, bekommen Sie eine E‑Mail, und der Link gilt nicht mehr.
stuck-colleague-rule-until = Der Link gilt bis zum **{ $until }**, außer Sie nehmen ihn zurück.
stuck-colleague-email = Dienstliche E‑Mail-Adresse der Kollegin oder des Kollegen
stuck-colleague-send = Diesen Schritt schicken
stuck-colleague-again = Am { $day } haben Sie **{ $colleague }** darum gebeten. Wenn Sie den Schritt jetzt an jemand anderen schicken, gilt der bisherige Link nicht mehr.
stuck-colleague-whole = Soll jemand anderes alles übernehmen? [Geben Sie stattdessen die ganze Einrichtung weiter](whole). Ihr eigener Link gilt dann nicht mehr.
stuck-colleague-no-mail = Von hier aus lassen sich keine E‑Mails verschicken. Schreiben Sie an [{ $support }](mail) und nennen Sie die Person, dann bekommt sie einen Link.
stuck-colleague-fault-address = Das sieht nicht wie eine E‑Mail-Adresse aus. Sie sollte aussehen wie ana@acme.example.
stuck-colleague-fault-same = Das ist Ihre eigene Adresse. Geben Sie die Adresse einer Kollegin oder eines Kollegen an.
stuck-colleague-fault-ended = Ihr Link wurde gerade eben ersetzt oder abgeschaltet, deshalb wurde nichts verschickt. Nur mit dem neuesten Link lässt sich ein Schritt weitergeben.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Sie haben heute schon viele Personen um einen Schritt gebeten. Die nächste können Sie innerhalb einer Stunde bitten.
       *[other] Sie haben heute schon viele Personen um einen Schritt gebeten. Die nächste können Sie in etwa { $hours } Stunden bitten.
    }

## What the step's page says of it

stuck-handed-you = Sie haben **{ $colleague }** gebeten, diesen Schritt zu machen.
stuck-handed-other = **{ $asker }** hat **{ $colleague }** gebeten, diesen Schritt zu machen.
stuck-handed-sent = Der Link wurde am { $day } verschickt und noch nicht geöffnet.
stuck-handed-opened = Der Link wurde am { $day } geöffnet.
stuck-handed-on = Sie können inzwischen [mit dem nächsten Schritt weitermachen](next). Wenn Sie diesen Schritt selbst abschließen, gilt der verschickte Link nicht mehr.
stuck-handed-take-back = Zurücknehmen
stuck-handed-done = **{ $colleague }** hat diesen Schritt am { $day } gemacht.

## What the colleague reads

stuck-only-heading = { $asker } von { $company } hat Sie um diesen Schritt gebeten
stuck-only-text = Ihr Link öffnet diesen Schritt und sonst nichts. Klicken Sie am Ende auf die Schaltfläche, dann sind Sie fertig.
stuck-only-minutes =
    { $minutes ->
        [one] Ein Schritt für Sie, etwa eine Minute
       *[other] Ein Schritt für Sie, etwa { $minutes } Minuten
    }
stuck-only-done = Erledigt
stuck-only-elsewhere-title = Ihr Link öffnet einen Schritt
stuck-only-elsewhere = Das gehört zu einem anderen Teil der Einrichtung, deshalb wurde nichts geändert. Darum kümmert sich, wer Sie um den Schritt gebeten hat.
stuck-only-elsewhere-back = Zu Ihrem Schritt
stuck-done-title = Danke, das war alles
stuck-done-lead = Der Schritt ist fertig, und wer Sie darum gebeten hat, kann das sehen. Für Sie gibt es nichts mehr zu tun.
stuck-done-close = Ihr Link hat seine Aufgabe erfüllt und öffnet nichts mehr. Sie können diese Seite schließen.
stuck-late-title = Der Schritt wurde inzwischen erledigt
stuck-late-lead = Jemand anderes hat diesen Schritt abgeschlossen. Was Sie gerade gesendet haben, wurde nicht gespeichert und hat nichts verändert.

## Mail to the colleague

# $asker is an address
stuck-mail-asked-subject = { $asker } bittet Sie um einen Schritt in { $vendor }
stuck-mail-asked-heading = Ein Schritt ist für Sie
stuck-mail-asked-lead = { $asker } von { $company } bittet Sie um den Schritt „{ $step }“. Er gehört dazu, { $vendor } mit { $operator } zu verbinden.
stuck-mail-asked-what = Eine Seite zeigt Ihnen, wo Sie klicken. Sie öffnet diesen einen Schritt und sonst nichts. Ist er fertig, sind Sie fertig.
stuck-mail-asked-button = Schritt öffnen
stuck-mail-asked-until = Der Link gilt bis zum { $until } oder bis der Schritt fertig ist.
stuck-mail-asked-not-you = Sie haben das nicht erwartet? Dann müssen Sie nichts tun. Wenn Sie unsicher sind, fragen Sie bei der Person nach, die Sie darum bittet.
stuck-mail-asked-why = Sie bekommen diese E-Mail, weil { $asker } Sie für diesen Schritt genannt hat.

## Mail to who asked

stuck-mail-done-subject = { $colleague } hat den Schritt „{ $step }“ gemacht
stuck-mail-done-heading = Der Schritt ist fertig
stuck-mail-done-lead = { $colleague } hat den Schritt „{ $step }“ gemacht, um den Sie gebeten haben. Er gehört dazu, { $vendor } mit { $operator } zu verbinden.
stuck-mail-done-next = Machen Sie dort weiter, wo Sie waren: Öffnen Sie die Einrichtung in dem Browser, den Sie benutzt haben, oder noch einmal den Link aus unserer ersten E-Mail.
stuck-mail-done-why = Sie bekommen diese E-Mail, weil Sie { $colleague } um diesen Schritt gebeten haben.
