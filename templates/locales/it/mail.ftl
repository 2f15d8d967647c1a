# What is written to people by mail, in Italian. Dates stand without an article before them.

mail-hello = Buongiorno,
mail-questions = Domande? Rispondere a questa e-mail o scrivere a:
mail-sent = { $operator } ha inviato questa e-mail a:
mail-sent-with = { $operator } ha inviato questa e-mail con { $product } a:
mail-privacy = Come { $operator } tratta i dati personali
mail-stop = Niente più promemoria su questa configurazione
mail-not-open = Non si apre? Andare a questa pagina:
mail-paste = E incollare lì questo codice:
mail-until = Scadenza del link: { $moment }. È solo per lei: per favore non inoltri questa e-mail, ma usi «Passare la configurazione a un’altra persona» nella pagina.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Riceve questa e-mail perché il suo indirizzo è indicato come contatto di { $company } per { $vendor }.
mail-why-handed-over = Riceve questa e-mail perché { $person } ha indicato lei per continuare la configurazione.
mail-why-link-was-yours = Riceve questa e-mail perché finora il link di configurazione era suo.
mail-why-other-browser = Riceve questa e-mail perché il suo link di configurazione è stato aperto in un browser che non conosciamo ancora.
mail-why-set-up = Riceve questa e-mail perché ha configurato questo collegamento.

# The mail with the setup link.
mail-setup-subject = Collegare { $vendor } a { $operator }
mail-setup-preview = Circa dieci minuti, passo dopo passo. Scadenza del link: { $moment }.
mail-setup-asked-by = { $person } di { $operator } le chiede di collegare l’account { $vendor } di { $company } a { $operator }.
mail-setup-asked = { $operator } le chiede di collegare l’account { $vendor } di { $company } a { $operator }.
mail-setup-replaced = Ecco il nuovo link per collegare l’account { $vendor } di { $company } a { $operator }. Il link precedente non funziona più. Ciò che ha già fatto resta salvato.
mail-setup-handed-over = { $person } le chiede di continuare a collegare l’account { $vendor } di { $company } a { $operator }. Quanto già fatto resta salvato.
mail-setup-how = Una pagina la guida passo dopo passo, con i nomi che vede nelle schermate di { $vendor }, e dice prima che cosa viene condiviso e perché. Ci vogliono circa dieci minuti. Servono i diritti di amministratore in { $vendor }. Se non li ha, dalla pagina può passare tutto a un’altra persona che li ha.
mail-setup-button = Inizia la configurazione
mail-setup-back = Può fermarsi e riprendere in qualsiasi momento.
mail-setup-unexpected = Non se lo aspettava? Allora non deve fare nulla: non viene condiviso nulla finché qualcuno non segue i passaggi. Nel dubbio, ci scriva.

# To who handed the setup over to a colleague.
mail-over-subject = Il collegamento di { $vendor } a { $operator } è passato a un’altra persona
mail-over-title = La configurazione è passata a un’altra persona
mail-over-to = Il compito di collegare l’account { $vendor } di { $company } a { $operator } è passato a un’altra persona, dalla pagina che si apre con il suo link. Un nuovo link è in arrivo a:
mail-over-ended = Il suo link non funziona più. Non deve fare altro.
mail-over-not-you = Non l’ha chiesto lei? Allora qualcun altro ha usato il suo link. Ce lo faccia sapere e disattiviamo anche il nuovo link:

# The eight digits that let a second browser in.
mail-code-subject = Il codice per continuare a collegare { $vendor } a { $operator }
mail-code-title = Il suo codice
mail-code-opened = Il suo link di configurazione per { $vendor } è stato aperto in un altro browser. Per continuare lì, scrivere questo codice nella pagina:
mail-code-works = { $minutes ->
    [one] È valido per un minuto, una volta sola.
   *[other] È valido per { $minutes } minuti, una volta sola.
}
mail-code-not-you = Non ha aperto il link in un altro browser? Allora lo ha qualcun altro. Senza il codice non entra nessuno: non lo dia a nessuno. Ce lo faccia sapere: disattiviamo quel link e gliene inviamo uno nuovo:

# The account is linked.
mail-linked-subject = Il collegamento di { $vendor } a { $operator } è attivo
mail-linked-title = Il collegamento di { $vendor } è attivo
mail-linked-preview = Tutte le autorizzazioni che servono ci sono.
mail-linked-done = Fatto: l’account { $vendor } di { $company } è collegato a { $operator }. Tutte le autorizzazioni che servono ci sono. Grazie!
mail-linked-what = È stato collegato l’accesso creato apposta in { $vendor }. Ciò che serve per usarlo è conservato al sicuro e nessuno può più vederlo: né lei né noi. Il suo link di configurazione non funziona più.
mail-take-back = Per revocare l’accesso, in qualsiasi momento: eliminare ciò che è stato creato apposta in { $vendor }, oppure reimpostare il token o la chiave. Da quel momento non possiamo leggere più nulla. Ce lo faccia sapere, così sappiamo che era voluto.
mail-linked-unexpected = Non se lo aspettava? Ci scriva subito:

# A linked account that works no longer as it did.
mail-degraded-subject = Il collegamento di { $vendor } a { $operator } è da ricontrollare
mail-degraded-title = Il collegamento di { $vendor } è da ricontrollare
mail-degraded-preview = Qualcosa è cambiato in { $vendor }. Si rimedia in pochi minuti.
mail-degraded-changed = L’account { $vendor } di { $company } era collegato a { $operator }, e da allora qualcosa è cambiato. Non è andato perso nulla, e si rimedia in pochi minuti.
mail-degraded-boxes = { $count ->
    [one] Questa casella non è più spuntata in { $vendor }:
   *[other] Queste caselle non sono più spuntate in { $vendor }:
}
mail-degraded-tick = { $count ->
    [one] Aprire { $place } in { $vendor }, spuntarla e salvare. Poi aprire la pagina e premere «Controlla di nuovo».
   *[other] Aprire { $place } in { $vendor }, spuntarle e salvare. Poi aprire la pagina e premere «Controlla di nuovo».
}
mail-degraded-button = Apri la pagina per rimediare
mail-degraded-meant = Era voluto? Ce lo faccia sapere, così smettiamo di controllare. Nel frattempo è già tutto a posto? Allora non deve fare nulla: ce ne accorgiamo da soli.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Ancora da fare: collegare { $vendor } a { $operator }
mail-reminder-title = Il collegamento di { $vendor } non è ancora terminato
mail-reminder-button = Continua la configurazione
mail-reminder-browser = Nel browser che ha già usato può continuare subito. In un altro, prima le inviamo un codice.
mail-reminder-both = Funziona anche il link della nostra e-mail precedente: entrambi aprono la stessa pagina.
mail-reminder-preview = Bastano pochi minuti, e può fermarsi in qualsiasi momento.
mail-reminder-begun = Ha iniziato a collegare l’account { $vendor } di { $company } a { $operator }. Ciò che ha già fatto resta salvato, e può riprendere da dove aveva lasciato.
mail-reminder-unopened = Le abbiamo inviato un link ({ $day }) per collegare l’account { $vendor } di { $company } a { $operator }. Non è ancora stato aperto. Una pagina la guida passo dopo passo, in circa dieci minuti.

# Two days before a link ends.
mail-expiring-subject = Sta per scadere il link per collegare { $vendor } a { $operator } ({ $day })
mail-expiring-title = Il link sta per scadere ({ $day })
mail-expiring-preview = Quanto già fatto resta salvato.
mail-expiring-ends = Il link per collegare l’account { $vendor } di { $company } a { $operator } sta per scadere. Scadenza: { $moment }. Quanto già fatto resta salvato anche dopo.
mail-expiring-later = Le serve più tempo? Basta rispondere a questa e-mail e le inviamo un nuovo link.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = L’accesso di { $operator } a { $vendor } è stato rinnovato
mail-renewed-title = L’accesso a { $vendor } è stato rinnovato
mail-renewed-preview = Se lo aspettava? Allora non deve fare nulla.
mail-renewed-when = Nella nostra pagina è stato inserito ({ $moment }) un nuovo token o una nuova chiave per l’account { $vendor } di { $company }, con il link di configurazione di:
mail-renewed-checked = Il controllo è riuscito, e tutte le autorizzazioni che servono ci sono. Da ora { $operator } usa questo accesso. Quello precedente da noi è stato cancellato.
mail-renewed-expected = È stato fatto da lei o da qualcuno che se ne deve occupare? Allora non deve fare nulla.
mail-renewed-unexpected = Non se lo aspettava? Guardi in { $vendor } chi ha creato un nuovo token o una nuova chiave, e ci scriva subito:

# The page behind “No more reminders about this setup”.
stop-title = Fermare i promemoria?
stop-what = Le scriviamo quando una configurazione non è ancora terminata, al massimo due volte, e prima che il link scada. Basta premere il pulsante e smettiamo.
stop-link-works = Il suo link continua a funzionare. Le e-mail che chiede lei, per esempio un codice, arrivano comunque.
stop-button = Ferma i promemoria
stop-done-title = Niente più promemoria
stop-done = Fatto. Non inviamo più promemoria su questa configurazione.
