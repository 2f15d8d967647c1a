# For who is stuck, in Italian. A single step is "affidato" to somebody, the whole setup is "passata".

## At the foot of every page of the setup

stuck-help = Aiuto
stuck-screen-link = La mia schermata è diversa
stuck-ask-link = Chiedi aiuto
stuck-colleague-link = Affida questo passaggio a un’altra persona
stuck-screen-where = Dove si trova?
stuck-screen-anywhere = Tutta la pagina

## This does not look like my screen

stuck-screen-title = La mia schermata è diversa
stuck-screen-lead = Le schermate cambiano, e quelle della sua azienda possono essere diverse. Ce lo faccia sapere e verifichiamo. Non deve aspettarci: la pagina successiva mostra come continuare.
stuck-about-step = Riguarda il passaggio **{ $step }**.
stuck-about-action = Riguarda **{ $action }** nel passaggio **{ $step }**.
stuck-menus = Quali menu vede in { $vendor }? (facoltativo)
stuck-menus-newer = Quelli nuovi, che il passaggio mostra per primi
stuck-menus-older = Quelli vecchi, che il passaggio mostra sotto «menu vecchi»
stuck-menus-neither = Nessuno dei due
stuck-screen-words = Che cosa vede invece? (facoltativo)
stuck-screen-hint = Bastano poche parole, per esempio i nomi dei pulsanti che vede. Per favore, non scriva qui il token né una password.
stuck-screen-sent-along = Con il messaggio inviamo: il passaggio, il suo indirizzo, la lingua, il tipo di browser e la larghezza approssimativa della finestra. Nessuna immagine dello schermo, e nulla di ciò che ha scritto altrove.
stuck-screen-send = Invia e continua
stuck-back-to-step = Torna al passaggio

## Ask for help

stuck-ask-title = Chiedere aiuto
stuck-ask-lead = Scrivere che cosa non riesce a fare. Una persona di { $operator } legge e risponde.
stuck-ask-words = Per che cosa le serve aiuto?
stuck-ask-hint = Per favore, non scriva qui il token né una password: per aiutarla non servono.
stuck-ask-answer-to = La risposta arriva per e‑mail a **{ $address }**.
stuck-ask-sent-along = Con il messaggio inviamo: il passaggio a cui si trova, l’esito dell’ultimo controllo, la lingua e il tipo di browser.
stuck-ask-send = Invia il messaggio

## What is wrong with a form

stuck-fault-empty = Scrivere per che cosa serve aiuto: basta una frase.
stuck-fault-long = Il testo ha { $count } caratteri. Accorciarlo a { $most }.
stuck-fault-secret = Nel testo c’era qualcosa che sembra un token o una chiave, perciò non è stato inviato e non ne abbiamo conservato nulla. Quella parte l’abbiamo tolta. Un token non va mai inviato in un messaggio: va inserito solo nel suo campo della configurazione.
stuck-fault-enough =
    { $hours ->
        [one] Oggi ci ha già inviato parecchi messaggi. Può inviare il prossimo tra meno di un’ora, oppure scrivere a { $support }.
       *[other] Oggi ci ha già inviato parecchi messaggi. Può inviare il prossimo tra circa { $hours } ore, oppure scrivere a { $support }.
    }
stuck-fault-fast = Nell’ultimo minuto sono arrivati molti messaggi dalla sua rete. Attendere un minuto e premere di nuovo il pulsante. Ciò che ha scritto non è andato perso.

## After it was sent

stuck-sent-screen-title = Grazie, messaggio ricevuto
stuck-sent-screen-lead = Una persona di { $operator } guarda e corregge la guida. Non deve aspettare. Ecco che cosa può fare ora:
stuck-sent-other-menus = [Guardare entrambi i percorsi](step). Il passaggio mostra prima i menu di oggi e sotto quelli vecchi.
stuck-sent-search = Cercare in { $vendor }: nella pagina delle impostazioni trovare la casella di ricerca e scrivere **{ $word }**.
stuck-sent-next = Lasciarlo per dopo e [continuare con il passaggio successivo](next): { $step }.
stuck-sent-ask = Non riesce a continuare? [Chiedere aiuto](ask), e qualcuno le risponde.
stuck-sent-question-title = Il messaggio è partito
stuck-sent-next-heading = Che cosa succede ora
stuck-sent-question-mailed = Una persona di { $operator } lo legge, vede a quale passaggio si trova e risponde per e‑mail a **{ $address }**.
stuck-sent-question-queued = Una persona di { $operator } lo legge e vede a quale passaggio si trova. Se è urgente, scrivere anche a [{ $support }](mail).
stuck-sent-question-kept = Può chiudere questa pagina. Ciò che ha già fatto resta salvato, e il link continua a funzionare.

## Hand a step to a colleague

stuck-colleague-title = Affidare questo passaggio a un’altra persona
stuck-colleague-lead = I diritti per **{ $step }** li ha qualcun altro? Indicare l’e‑mail di lavoro di quella persona. Riceverà un link che apre questo passaggio e nient’altro.
stuck-colleague-rule-own = Il suo link continua a funzionare. Intanto può andare avanti con gli altri passaggi.
stuck-colleague-rule-see = L’altra persona vede solo questo passaggio, con immagini e aiuto. Ciò che scrive lei non lo vede l’altra persona, e viceversa.
stuck-colleague-rule-told = L’altra persona legge che la richiesta viene da lei, { $address }. Quando il passaggio è fatto, lei riceve un’e‑mail e il link dell’altra persona non funziona più.
stuck-colleague-rule-until = Scadenza del link dell’altra persona: **{ $until }**, se prima non lo revoca.
stuck-colleague-email = E‑mail di lavoro dell’altra persona
stuck-colleague-send = Invia questo passaggio
stuck-colleague-again = Lo ha già chiesto a **{ $colleague }** ({ $day }). Se ora lo invia a qualcun altro, quel link non funziona più.
stuck-colleague-whole = Deve fare tutto un’altra persona? In questo caso, [passare l’intera configurazione](whole). Allora il suo link non funziona più.
stuck-colleague-no-mail = Da qui non si possono inviare e‑mail. Scrivere a [{ $support }](mail) indicando la persona: riceverà un link.
stuck-colleague-fault-address = Questo non sembra un indirizzo e‑mail. Dovrebbe essere come ana@acme.example.
stuck-colleague-fault-same = Questo è il suo indirizzo. Indicare quello di un’altra persona.
stuck-colleague-fault-ended = Il suo link è stato sostituito o disattivato un momento fa, perciò non è stato inviato nulla. Solo il link più recente permette di affidare un passaggio.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Oggi lo ha già chiesto a parecchie persone. Può chiederlo di nuovo tra meno di un’ora.
       *[other] Oggi lo ha già chiesto a parecchie persone. Può chiederlo di nuovo tra circa { $hours } ore.
    }

## What the step's page says of it

stuck-handed-you = Ha chiesto a **{ $colleague }** di fare questo passaggio.
stuck-handed-other = **{ $asker }** ha chiesto a **{ $colleague }** di fare questo passaggio.
stuck-handed-sent = Link inviato ({ $day }), ma non è ancora stato aperto.
stuck-handed-opened = Link aperto ({ $day }).
stuck-handed-on = Intanto può [continuare con il passaggio successivo](next). Se completa lei questo passaggio, il link dell’altra persona non funziona più.
stuck-handed-take-back = Revoca
stuck-handed-done = **{ $colleague }** ha fatto questo passaggio ({ $day }).

## What the colleague reads

stuck-only-heading = { $asker } di { $company } le ha chiesto di fare questo passaggio
stuck-only-text = Il suo link apre questo passaggio e nient’altro. Prema il pulsante in fondo e ha finito.
stuck-only-minutes =
    { $minutes ->
        [one] Un passaggio per lei, un minuto circa
       *[other] Un passaggio per lei, { $minutes } minuti circa
    }
stuck-only-done = Fatto
stuck-only-elsewhere-title = Il suo link apre un solo passaggio
stuck-only-elsewhere = Questo fa parte di un altro punto della configurazione, perciò non è cambiato nulla. Se ne occupa chi le ha affidato il passaggio.
stuck-only-elsewhere-back = Vai al suo passaggio
stuck-done-title = Grazie, è tutto
stuck-done-lead = Il passaggio è fatto, e chi glielo ha affidato può vederlo. Non deve fare altro.
stuck-done-close = Il suo link ha fatto il suo lavoro e non apre più nulla. Può chiudere questa pagina.
stuck-late-title = Il passaggio è stato completato nel frattempo
stuck-late-lead = Un’altra persona ha completato questo passaggio. Ciò che ha appena inviato non è stato conservato e non ha cambiato nulla.

## Mail to the colleague

stuck-mail-asked-subject = { $asker } le chiede di fare un passaggio in { $vendor }
stuck-mail-asked-heading = C’è un passaggio per lei
stuck-mail-asked-lead = { $asker } di { $company } le ha chiesto di fare il passaggio «{ $step }», per collegare { $vendor } a { $operator }.
stuck-mail-asked-what = Una pagina mostra dove fare clic. Apre solo questo passaggio e nient’altro: fatto quello, ha finito.
stuck-mail-asked-button = Apri il passaggio
stuck-mail-asked-until = Il link funziona finché il passaggio non è fatto. Scadenza: { $until }.
stuck-mail-asked-not-you = Non se lo aspettava? Allora non deve fare nulla. Nel dubbio, chiedere a chi le ha affidato il passaggio.
stuck-mail-asked-why = Riceve questa e-mail perché { $asker } ha indicato lei per questo passaggio.

## Mail to who asked

stuck-mail-done-subject = { $colleague } ha fatto il passaggio «{ $step }»
stuck-mail-done-heading = Il passaggio è fatto
stuck-mail-done-lead = { $colleague } ha fatto il passaggio «{ $step }» per collegare { $vendor } a { $operator }, come richiesto da lei.
stuck-mail-done-next = Può continuare da dove aveva lasciato: aprire la configurazione nel browser già usato, oppure di nuovo il link della nostra prima e-mail.
stuck-mail-done-why = Riceve questa e-mail perché ha chiesto a { $colleague } di fare questo passaggio.
