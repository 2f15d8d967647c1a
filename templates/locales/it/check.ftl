# The check's page in Italian. Moments such as $clock and $day stand without an article before them ("8 novembre" would want "l'").

## Headings, each with the sentence under it

check-nothing-title = Non c’è ancora nulla da controllare
check-nothing-lead = Compilare prima la pagina precedente. Poi il controllo parte da solo.
check-rows-title =
    { $count ->
        [one] Nuovo controllo di una casella
       *[other] Nuovo controllo di { $count } caselle
    }
check-rows-lead = Ci vuole un momento. Ciò che si era già visto resta com’era.
check-running-title = Guardiamo che cosa ci mostra { $vendor }
check-running-lead = Bastano pochi secondi. Guardiamo solo se un dato si può leggere: non conserviamo i dati di nessuno.
check-missing-title =
    { $count ->
        [one] Ci siamo quasi: una casella da spuntare
       *[other] Ci siamo quasi: { $count } caselle da spuntare
    }
check-missing-lead =
    { $count ->
        [one] I dati inseriti funzionano. In { $vendor } c’è ancora una casella da spuntare.
       *[other] I dati inseriti funzionano. In { $vendor } ci sono ancora queste caselle da spuntare.
    }
check-unclear-title =
    { $count ->
        [one] Un ultimo sguardo: una casella da confermare
       *[other] Un ultimo sguardo: { $count } caselle da confermare
    }
check-unclear-lead = Tutto ciò che possiamo vedere è a posto. Il resto da qui non si vede, perciò lo chiediamo a lei.
check-question-title = Un’ultima domanda: è l’account giusto?
check-question-lead = Tutto ciò che serve è a posto. Non viene collegato nulla prima del suo sì.
check-good-title = È tutto a posto
check-good-lead = Tutto ciò che serve si può leggere.

## While it runs

check-progress = Caselle controllate
check-held-up = Un nostro problema sta rallentando il controllo. Non dipende da lei: il controllo partirà da solo appena lo avremo risolto. Può chiudere questa pagina.
check-queued = Il controllo parte tra un momento.
check-knocking = Ci presentiamo a { $vendor } con i dati inseriti.
check-accepted = { $vendor } ha accettato i dati inseriti. Ora controlliamo ogni autorizzazione.
check-looked-at = Autorizzazioni controllate: { $found } di { $total }.
check-slow = { $vendor } impiega un po’ di tempo. Può chiudere questa pagina e tornare: il controllo continua comunque.
check-slow-mail = { $vendor } impiega un po’ di tempo. Può chiudere questa pagina: il controllo continua, e alla fine le scriviamo.
check-renews = Questa pagina si aggiorna ogni pochi secondi.
# What the marks mean, beside them.
check-key-waiting = non ancora controllata
check-key-unclear = lo chiederemo a lei dopo
check-key-optional = facoltativa

## After a row's name, for screen readers

check-mark-granted = : a posto
check-mark-confirmed = : confermata da lei
check-mark-missing = : non spuntata
check-mark-unclear = : non si può vedere
check-mark-optional = : facoltativa

## When the check could not get that far

check-what-to-do = Che cosa fare
check-retry-now = Stiamo per riprovare.
check-retry-minutes =
    { $count ->
        [one] Riproveremo tra circa un minuto ({ $clock }).
       *[other] Riproveremo tra circa { $count } minuti ({ $clock }).
    }
check-retry-hours =
    { $count ->
        [one] Riproveremo tra circa un’ora ({ $clock }).
       *[other] Riproveremo tra circa { $count } ore ({ $clock }).
    }
check-retry-mail = Non deve fare nulla. Se vuole, può chiudere questa pagina: le scriviamo quando il controllo è riuscito o quando c’è qualcosa da fare.
check-retry-stay = Non deve fare nulla. Poi questa pagina continua da sola; può anche chiuderla e tornare.
check-learnt = Ciò che si è visto finora resta salvato (caselle controllate: { $found } di { $total }).
check-change-entered = Modifica i dati inseriti
check-again = Controlla di nuovo
check-meant-title = Ha detto che l’account è quello giusto
check-meant-text = Una persona di { $operator } lo confermerà e la avviserà. Fino ad allora non cambia nulla: può chiudere questa pagina.
check-is-meant-title = È questo l’account da collegare adesso?
check-is-meant-text = Se l’azienda ha cambiato account, può dirlo qui. Una persona di { $operator } lo confermerà e la avviserà.
check-is-meant-yes = Sì, l’account giusto è questo

## Beside the result

check-tidied = Abbiamo tolto spazi, virgolette o a capo attorno al testo incollato. Nient’altro è cambiato.
check-go-to = Vai a: { $title }
check-linked-title = L’account è collegato
check-linked-text = Tutto ciò che serve è a posto.
check-see-linked = Vedi che cosa è stato collegato
check-tally-good = { $count } a posto
check-tally-missing = { $count } da spuntare
check-tally-unclear = { $count } da confermare
check-tally-optional =
    { $count ->
        [one] { $count } facoltativa
       *[other] { $count } facoltative
    }
check-tally = Che cosa ha visto il controllo
check-changed = Che cosa è cambiato
check-changes = Rispetto al controllo precedente ({ $clock }): { $changes }.
check-came-in =
    { $count ->
        [one] ora una casella in più è a posto
       *[other] ora { $count } caselle in più sono a posto
    }
check-went =
    { $count ->
        [one] una casella non è più a posto
       *[other] { $count } caselle non sono più a posto
    }
check-no-more =
    { $count ->
        [one] una casella non si vede più da qui
       *[other] { $count } caselle non si vedono più da qui
    }
check-people-instead = ora { $people } invece di { $before }
check-now-granted = ora a posto
check-now-missing = non più spuntata
check-now-unclear = non si vede più da qui
check-new-refused = I dati inseriti ora non sono stati accettati. Restano in uso quelli già salvati ({ $day }).
check-new-refused-too = Neanche i dati inseriti ora sono stati accettati. Non è cambiato nulla.
check-new-waits = I dati inseriti ora entrano in uso appena tutto è a posto. Fino ad allora restano in uso quelli già salvati ({ $day }).
check-new-waits-alone = I dati inseriti ora entrano in uso appena tutto è a posto.

## What is missing

check-tick-title =
    { $count ->
        [one] Spuntare questa casella in { $vendor }
       *[other] Spuntare queste { $count } caselle in { $vendor }
    }
check-tick-text = Aprire { $granted } in { $vendor }, spuntare quanto indicato qui e salvare. Poi ripetere il controllo.
check-only-missing = Passo dopo passo: mostra solo ciò che manca
check-place = In { $vendor }: { $place }
check-place-own = In { $vendor }: { $place } (nell’account { $vendor } della sua azienda: «{ $own }»)
check-own-name = nell’account { $vendor } della sua azienda: «{ $own }»
check-row-again = Controlla solo questa
check-only-these = Controlla solo queste { $count }
check-later =
    { $count ->
        [one] Dopo resta una casella che non possiamo vedere. Le chiederemo allora di confermarla.
       *[other] Dopo restano { $count } caselle che non possiamo vedere. Le chiederemo allora di confermarle.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Confermare una casella che non possiamo vedere
       *[other] Confermare { $count } caselle che non possiamo vedere
    }
check-confirm-title-later =
    { $count ->
        [one] Dopo, confermare una casella che non possiamo vedere
       *[other] Dopo, confermare { $count } caselle che non possiamo vedere
    }
check-confirm-text = La maggior parte delle caselle di { $vendor } la controlliamo leggendo dei dati, ma con queste non si può. Guardarle in { $vendor }: se una non è spuntata, spuntarla e salvare. Poi confermarlo qui.
check-boxes =
    { $count ->
        [one] Una casella
       *[other] { $count } caselle
    }
check-boxes-each = { $count } caselle, ognuna per un motivo diverso
check-all-seen =
    { $count ->
        [2] Ho guardato in { $vendor }: tutte e due le caselle qui sopra sono spuntate.
        [one] Ho guardato in { $vendor }: la casella qui sopra è spuntata.
       *[other] Ho guardato in { $vendor }: tutte le { $count } caselle qui sopra sono spuntate.
    }
check-confirm = Conferma
check-first = Prima una cosa
check-tick-first = Qui non è ancora spuntato nulla. In { $vendor } sono spuntate tutte? Allora spuntare l’unica casella sotto l’elenco. Altrimenti aprire l’elenco e spuntare quelle che lo sono. Poi premere «Conferma».
check-account-noted = Annotato: è l’account giusto. Resta una cosa. In { $vendor } sono spuntate tutte le caselle qui sotto? Allora spuntare l’unica casella sotto l’elenco e premere «Conferma». Altrimenti aprire l’elenco e spuntare quelle che lo sono.
check-to-boxes = Vai alle caselle
check-too-many =
    { $minutes ->
        [one] Questo account è stato controllato molte volte nell’ultima ora. Il prossimo controllo può partire tra un minuto.
       *[other] Questo account è stato controllato molte volte nell’ultima ora. Il prossimo controllo può partire tra { $minutes } minuti.
    }
check-ended = Questo collegamento è terminato, perciò non c’è più nulla da controllare.

## Which account it is

check-account-title = È questo il suo account?
check-account-seen = È l’account { $vendor } di **{ $domain }** con **{ $people }**.
check-account-seen-uncounted = È l’account { $vendor } di **{ $domain }**. Non è stato possibile contare le persone.
check-account-unnamed = Questo account { $vendor } ci mostra **{ $people }**.
check-account-unnamed-uncounted = Non è stato possibile contare le persone di questo account { $vendor }. È l’account in cui ha creato l’accesso.
check-people-active = { $people } (attive: { $active })
check-people =
    { $count ->
        [one] una persona
       *[other] { $count } persone
    }
check-people-at-least =
    { $count ->
        [one] almeno una persona
       *[other] almeno { $count } persone
    }
check-people-seen =
    { $all ->
        [one] Si vede una persona (attive: { $active }).
       *[other] Si vedono { $all } persone (attive: { $active }).
    }
check-people-seen-at-least =
    { $all ->
        [one] Si vede almeno una persona (attive: { $active }).
       *[other] Si vedono almeno { $all } persone (attive: { $active }).
    }
check-by-status = Per stato: { $statuses }.
check-account-asked = È l’account giusto?
check-account-asked-counted = È l’account giusto, e il numero più o meno torna?
check-account-yes = Sì, collega questo account
check-account-people = No, mancano delle persone
check-account-another = No, è un altro account
check-account-boxes =
    { $count ->
        [2] Non viene collegato nulla prima che siano confermate anche tutte e due le caselle qui sopra. Se preme «Sì» prima, non si perde nulla: la risposta resta salvata, e il resto le viene chiesto dopo.
        [one] Non viene collegato nulla prima che sia confermata anche la casella qui sopra. Se preme «Sì» prima, non si perde nulla: la risposta resta salvata, e il resto le viene chiesto dopo.
       *[other] Non viene collegato nulla prima che siano confermate anche tutte le { $count } caselle qui sopra. Se preme «Sì» prima, non si perde nulla: la risposta resta salvata, e il resto le viene chiesto dopo.
    }
check-people-missing-title = Mancano delle persone
check-people-missing-advice = Guardare in { $vendor } di chi vengono condivisi i dati. Spesso lì sono escluse le persone che hanno lasciato l’azienda o che iniziano più tardi. Scegliere tutte le persone di cui condividere i dati, salvare e ripetere il controllo.
check-another-title = È un altro account
check-another-advice = I dati inseriti appartengono all’account { $vendor } indicato qui. Aprire quello giusto in { $vendor }, seguire lì gli stessi passaggi e inserire i dati che mostra. Ciò che ha creato nell’altro si può eliminare.
# Under the two headings above.
check-answered-lead = È ciò che ci ha detto: non è ancora collegato nulla.
# Opens the other answers.
check-changed-mind = Ha cambiato idea?
check-show-where = Mostra dove si trova in { $vendor }

## Good to know

check-half = Aperte in parte
check-half-text =
    { $count ->
        [one] Questa sezione è aperta, ma alcuni suoi campi no. L’account si può collegare lo stesso. Per condividere anche quei campi, guardare le autorizzazioni dei singoli campi in { $vendor }.
       *[other] Queste { $count } sezioni sono aperte, ma alcuni loro campi no. L’account si può collegare lo stesso. Per condividere anche quei campi, guardare le autorizzazioni dei singoli campi in { $vendor }.
    }
check-left-out = Omessi: { $fields }
check-know = Buono a sapersi
check-about = Riguarda: { $what }
check-show-step = Mostra dove si trova: { $title }
check-excess =
    { $count ->
        [one] Più del necessario: 1 casella
       *[other] Più del necessario: { $count } caselle
    }
check-excess-text = Questo si può vedere, anche se nessuno lo ha chiesto. Non blocca nulla. Ciò che non serve è meglio non condividerlo: per revocarlo, aprire { $granted } in { $vendor }, togliere la spunta a quanto indicato qui e salvare.
check-optional =
    { $count ->
        [one] Resta 1 casella facoltativa
       *[other] Restano { $count } caselle facoltative
    }
check-optional-text =
    { $count ->
        [one] L’account si può collegare anche senza. Spuntarla in { $vendor } se vuole permettere di più.
       *[other] L’account si può collegare anche senza. Spuntarle in { $vendor } se vuole permettere di più.
    }
check-granted =
    { $count ->
        [one] 1 autorizzazione è a posto
       *[other] { $count } autorizzazioni sono a posto
    }
check-own =
    { $count ->
        [one] 1 sezione creata dalla sua azienda
       *[other] { $count } sezioni create dalla sua azienda
    }
check-own-text =
    { $count ->
        [one] L’ha creata l’azienda, perciò nessuno l’ha chiesta. Spuntare **View** se è da condividere.
       *[other] Queste le ha create l’azienda, perciò nessuno le ha chieste. Spuntare **View** per quelle da condividere.
    }
check-own-open = { $section }: aperta
check-own-closed = { $section }: chiusa
check-own-unclear = { $section }: non si può vedere

## The raw detail

check-detail = Che cosa è stato chiesto di preciso, per chi è curioso e per l’IT
check-detail-text = A { $vendor } chiediamo solo di leggere, e annotiamo solo numeri e sì o no: qui non ci sono dati di persone né nulla di segreto.
check-detail-all = Ogni casella con ciò che si è visto, come testo da copiare
check-detail-title = Che cosa ha visto il controllo
check-detail-lead = Tutto questo controllo come testo, per un’e-mail all’IT. Non contiene dati di persone né nulla di segreto.
check-detail-back = Torna al controllo
check-detail-copy = Copia tutto
check-detail-copied = Copiato
check-detail-marked = La copia non è riuscita. Il testo è selezionato: copiarlo con la tastiera o dal menu.
check-detail-ended = Fine
check-detail-asked = Chiesto
check-detail-list = Elenco delle caselle
check-detail-found = Risultato
check-detail-people = Persone
check-detail-when =
    { $seconds ->
        [one] { $minute }, dopo un secondo
       *[other] { $minute }, dopo { $seconds } secondi
    }
check-detail-calls =
    { $count ->
        [one] Una richiesta a { $vendor }
       *[other] { $count } richieste a { $vendor }
    }
check-detail-full = È stato controllato tutto.
check-detail-quick = Un controllo rapido delle caselle più importanti.
check-detail-only =
    { $count ->
        [one] Una casella è stata ricontrollata; le altre sono come al controllo precedente.
       *[other] { $count } caselle sono state ricontrollate; le altre sono come al controllo precedente.
    }
check-count-granted =
    { $count ->
        [one] { $count } verificata
       *[other] { $count } verificate
    }
check-count-confirmed =
    { $count ->
        [one] { $count } confermata da lei
       *[other] { $count } confermate da lei
    }
check-count-missing =
    { $count ->
        [one] { $count } non spuntata
       *[other] { $count } non spuntate
    }
check-count-unclear =
    { $count ->
        [one] { $count } che non si può vedere
       *[other] { $count } che non si possono vedere
    }
check-count-optional =
    { $count ->
        [one] { $count } facoltativa e non a posto
       *[other] { $count } facoltative e non a posto
    }

## The mail when a check has ended that nobody watched

mail-check-subject = Il controllo di { $vendor } è terminato
mail-check-preview = Per quello che resta da fare bastano pochi minuti.
mail-check-lead = Il controllo dell’account { $vendor } di { $company } è terminato, e le resta ancora qualcosa da fare.
mail-check-boxes =
    { $count ->
        [one] Questa casella non è ancora spuntata in { $vendor }:
       *[other] Queste { $count } caselle non sono ancora spuntate in { $vendor }:
    }
mail-check-tick =
    { $count ->
        [one] Aprire { $place } in { $vendor }, spuntarla e salvare. Poi aprire la pagina della configurazione e ripetere il controllo.
       *[other] Aprire { $place } in { $vendor }, spuntarle e salvare. Poi aprire la pagina della configurazione e ripetere il controllo.
    }
mail-check-confirm =
    { $count ->
        [0] È tutto a posto. Resta una domanda: è questo l’account giusto?
        [one] Tutto ciò che possiamo vedere è a posto. Una casella da qui non si vede, perciò le chiediamo di guardarla e confermarla.
       *[other] Tutto ciò che possiamo vedere è a posto. { $count } caselle da qui non si vedono, perciò le chiediamo di guardarle e confermarle.
    }
mail-check-button = Apri la pagina
