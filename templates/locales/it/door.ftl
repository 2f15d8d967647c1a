# The way in, in Italian: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Aprire il link di configurazione
start-heading = Le diamo il benvenuto
start-again = In questo browser al momento non è aperta nessuna configurazione. Aprire di nuovo il link dell’e‑mail, oppure incollare qui il codice che contiene. Ciò che ha già fatto resta salvato.
start-lead = { $operator } le ha inviato un invito a collegare l’account della sua azienda. Questa pagina la guida, passo dopo passo.
start-paste = Incollare il codice dell’e‑mail di invito. Inizia così:
start-ready = Il link è pronto. Aprendolo non si condivide nulla.
start-code = Il suo codice
start-unknown = Non conosciamo questo codice. Forse ne manca una parte. Copiare dall’e‑mail il codice intero, oppure aprire di nuovo il link dell’e‑mail.
start-cookie = Per mantenere l’accesso durante la configurazione e ricordare la lingua, salviamo dei cookie in questo browser. Non tracciano nulla.
start-privacy = Che cosa succede ai dati delle persone? [{ $operator } lo spiega qui](privacy).
start-resume-heading = Riprendere da dove aveva lasciato
start-resume = La configurazione di { $integration } per { $company } è aperta in questo browser.
start-resume-done = La configurazione di { $integration } per { $company } è terminata.
start-resume-button = Riprendi la configurazione
start-resume-done-button = Vedi che cosa è collegato
start-other-heading = Oppure aprire un altro link

code-title = Inserire il codice
code-heading = È davvero lei?
code-lead-to = Questo link è già stato aperto in un altro browser. Per essere sicuri che sia ancora lei, inviamo un codice di 8 cifre a **{ $address }**.
code-lead = Questo link è già stato aperto in un altro browser. Per essere sicuri che sia ancora lei, inviamo un codice di 8 cifre all’indirizzo che ha ricevuto l’invito.
code-sent = Un codice è in arrivo. È valido per 10 minuti, solo in questo browser.
code-field = Le 8 cifre dell’e‑mail
code-send = Nessun codice dopo due minuti? Inviane un altro
code-spam = Controllare anche la cartella spam. Se non ha più quella casella di posta, scrivere a [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Queste non sono le 8 cifre che abbiamo inviato per ultime. Resta un tentativo.
       *[other] Queste non sono le 8 cifre che abbiamo inviato per ultime. Restano { $tries } tentativi.
    }
code-spent = Questo codice non è più valido: è già stato usato, ha più di 10 minuti o è stato provato troppe volte. Qui sotto può farsene inviare un altro.
code-too-many =
    { $minutes ->
        [one] Sono già stati inviati più codici. Se ne ha chiesto uno in questo browser, il più recente nella posta è valido per 10 minuti dall’invio. Altrimenti, aprire di nuovo il link dell’e‑mail tra un minuto; nel browser in cui ha iniziato può continuare subito.
       *[other] Sono già stati inviati più codici. Se ne ha chiesto uno in questo browser, il più recente nella posta è valido per 10 minuti dall’invio. Altrimenti, aprire di nuovo il link dell’e‑mail tra { $minutes } minuti; nel browser in cui ha iniziato può continuare subito.
    }

dead-expired-title = Questo link è scaduto
dead-expired = Per sicurezza un link di configurazione funziona per un tempo limitato, e quel tempo è passato. Ciò che ha già fatto resta salvato.
dead-expired-next = Ci scriva e le inviamo un nuovo link. Potrà riprendere da dove aveva lasciato.
dead-revoked-title = Questo link è stato disattivato
dead-revoked = Qualcuno del nostro team ha disattivato questo link. Non si può più usare.
dead-revoked-next = Se non se lo aspettava, ci scriva.
dead-replaced-title = C’è un link più recente
dead-replaced = È stata inviata un’e‑mail più recente con un altro link, a lei o a un’altra persona dell’azienda. Funziona solo il link più recente.
dead-replaced-next = Cercare la nostra e‑mail più recente. Se non la trova, ci scriva.
dead-completed-title = Questa configurazione è terminata
dead-completed = Con questo link l’account è stato collegato: il link ha fatto il suo lavoro e non apre più nulla.
dead-completed-next = C’è qualcosa da cambiare o da sistemare? Ci scriva e le inviamo un nuovo link.
dead-write = Scrivi a { $support }
dead-newer = Ha una nostra e‑mail più recente? Aprire il link che contiene, oppure [incollare il codice](start).
dead-offer = Possiamo inviarle un nuovo link per e‑mail, a **{ $address }**. Potrà riprendere da dove aveva lasciato.
dead-offer-again = Un nuovo link è in arrivo a **{ $address }**. Controllare anche la cartella spam. Dopo due minuti non c’è ancora? Possiamo inviargliene un altro.
dead-offer-button = Invia un nuovo link
dead-offer-elsewhere = Non è più la sua casella di posta? Scrivere a [{ $support }](mail).

new-link-title = Un nuovo link è in arrivo
new-link-sent = Abbiamo inviato un nuovo link a **{ $address }**. Aprirlo da lì per riprendere da dove aveva lasciato.
new-link-spam = Dovrebbe arrivare entro due minuti. Controllare anche la cartella spam. I link delle e‑mail precedenti non funzionano più.
new-link-many-title = Sono già stati inviati più link
new-link-many =
    { $hours ->
        [one] Inviamo al massimo tre nuovi link al giorno. Cercare la nostra e‑mail più recente, anche nella cartella spam. Può chiedere un altro link tra un’ora.
       *[other] Inviamo al massimo tre nuovi link al giorno. Cercare la nostra e‑mail più recente, anche nella cartella spam. Può chiedere un altro link tra { $hours } ore.
    }
new-link-none-title = Da qui non possiamo inviarle un nuovo link
new-link-none = Questo link è cambiato da quando ha aperto la pagina, o non si trova più in questo browser. Aprire la nostra e‑mail più recente. Se non basta, ci scriva.

hand-over-title = Passare la configurazione a un’altra persona
hand-over-heading = Passare la configurazione a un’altra persona
hand-over-lead = I diritti necessari li ha qualcun altro? Indicare l’e‑mail di lavoro di quella persona. Riceverà un link tutto suo.
hand-over-kept = L’altra persona riprende dal punto in cui è lei ora. Ciò che è già stato fatto resta salvato.
hand-over-ends = Il suo link non funzionerà più, e le daremo conferma per e‑mail.
hand-over-until = Scadenza del link dell’altra persona: **{ $moment }**.
hand-over-field = E‑mail di lavoro dell’altra persona
hand-over-button = Invia il link
hand-over-back = Torna alla configurazione
hand-over-write = I diritti necessari li ha qualcun altro? Scrivere a [{ $support }](mail) indicando la persona. Riceverà un link tutto suo, e ciò che lei ha già fatto resta salvato.
hand-over-address = «{ $typed }» non sembra un indirizzo e‑mail. Dovrebbe essere come ana@acme.example.
hand-over-no-mail = Da qui non si possono inviare e‑mail, perciò non possiamo invitare l’altra persona. Scrivere a { $support } indicando chi è.
hand-over-same = È l’indirizzo a cui il link è già stato inviato. Inserire quello dell’altra persona.
hand-over-ended = Questo link è stato sostituito o disattivato un momento fa. Funziona solo il link più recente.
handed-over-title = Configurazione passata a un’altra persona
handed-over-sent = Un link è in arrivo a **{ $address }**. Avvisare questa persona di cercare un’e‑mail di { $operator }, anche nella cartella spam.
handed-over-close = Non deve fare altro. Il suo link non funziona più; può chiudere questa pagina.

language = Lingua
language-change = Cambia
privacy = Privacy
runs-on = Funziona con Keyway
