# Pages that stand in for one that could not be shown. Each has a title and says what to do.

error-foreign-title = Das kam nicht von unserer Seite
error-foreign = Zu Ihrer Sicherheit nehmen wir nur an, was von unseren eigenen Seiten gesendet wird. Ihr Browser hat gemeldet, dass das hier von anderswo kam. Gehen Sie zurück, öffnen Sie die Seite neu und versuchen Sie es noch einmal. Passiert es wieder, aktualisieren Sie Ihren Browser oder nehmen Sie einen anderen.
error-missing-title = Hier gibt es keine Seite
error-missing = Vielleicht ist die Adresse unvollständig oder veraltet. Es wurde nichts geändert.
error-closed-title = Das ist für Sie nicht freigegeben
error-closed = Mit Ihrem Konto geht das nicht. Jemand mit mehr Rechten kann es tun.
error-gone-title = Das ist beendet
error-gone = Diese Seite gab es hier einmal. Bitten Sie uns um einen neuen Link, dann helfen wir Ihnen weiter.
error-conflict-title = Jemand war schneller
error-conflict = Das wurde in einem anderen Fenster oder von jemand anderem geändert. Öffnen Sie die Seite neu, um den jetzigen Stand zu sehen.
error-method-title = Das geht hier nicht
error-method = Diese Adresse nimmt so eine Anfrage nicht an. Es wurde nichts geändert.
error-large-title = Das ist zu viel Text
error-large = Es wurde mehr gesendet, als diese Seite aufnehmen kann. Es wurde nichts gespeichert. Gehen Sie zurück und senden Sie weniger.
error-format-title = Dieses Format können wir nicht lesen
error-format = Diese Adresse nimmt ein gewöhnliches Web-Formular an. Es wurde nichts gespeichert.
error-form-title = Das Formular kam nicht vollständig an
error-form = Etwas hat gefehlt oder wurde doppelt gesendet. Deshalb wurde nichts gespeichert. Gehen Sie zurück, öffnen Sie die Seite neu und senden Sie das Formular noch einmal.
error-fast-title = Das ging ein bisschen schnell
error-fast = Aus Ihrem Netzwerk kamen in kurzer Zeit zu viele Versuche. Warten Sie eine Minute und machen Sie dann dort weiter, wo Sie waren. Es ist nichts verloren.
error-busy-title = Gerade ist bei uns viel los
error-busy = Ihre Anfrage konnte nicht rechtzeitig beantwortet werden. Warten Sie ein paar Sekunden und öffnen Sie die Seite dann neu. Was Sie vorher gespeichert haben, ist sicher.
error-ours-title = Auf unserer Seite ist etwas schiefgegangen
error-ours = Es liegt nicht an Ihnen, und was Sie vorher gespeichert haben, ist sicher. Öffnen Sie die Seite neu. Bleibt es so, schreiben Sie uns.
error-other-title = Das hat nicht geklappt
error-other = Die Anfrage war nicht zu verstehen. Es wurde nichts geändert.
error-reference = Wenn Sie uns deswegen schreiben, geben Sie diese Nummer mit an:
# A button that leads to the page where a setup link is opened.
error-start = Einrichtungslink öffnen
# A button for support staff.
error-console = Zur Konsole
