# What a check saw of one permission, in Italian. Names in quotes stay as they are on the vendor's screens.

evidence-between-sentences = {" "}
evidence-quoted = «{ $name }»
evidence-and = { $rest } e { $last }

# $because continues the sentence: `because` in words.it.toml.
evidence-cannot-be-read = Non si può leggere perché { $because }.
evidence-check-ended = Il controllo è terminato prima di poterlo leggere.
evidence-could-not-answer = { $vendor } in questo momento non ha potuto rispondere ({ $detail }).
evidence-does-not-tell = Dalla risposta di { $vendor } non si capisce se questo si può vedere ({ $status }, { $question }).
evidence-could-not-tell = Bob non ha dato una risposta da cui si possa capire.
evidence-not-offered = Qui Bob non lo offre ({ $status }): forse il modulo è disattivato nella sua azienda.
evidence-in-no-group = L’utente di servizio non può ancora vedere nulla: non è in un gruppo di autorizzazioni.

## Who can be seen

evidence-everybody-refused = Bob non ha voluto mostrare nessun dipendente a questo utente di servizio. Guardare questa casella, e di chi può vedere i dati il suo gruppo.
evidence-nobody-shown = Bob non ha mostrato nessuno a questo utente di servizio. Guardare di chi può vedere i dati il suo gruppo; in un’azienda vuota non c’è nulla da vedere.
evidence-list-too-slow = Bob ha impiegato troppo tempo per elencare i dipendenti, perciò non è stato possibile esaminare i dati di nessuno.
evidence-no-ids = Bob non mostra gli ID dei dipendenti a questo utente di servizio, e l’azienda è troppo grande per chiedere di tutti.
evidence-nobody-looked-at = Non è stato possibile esaminare i dati di nessuno.

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came =
    { $people ->
        [one] Campi di «{ $section }» arrivati per 1 persona: { $count } su { $of }.
       *[other] Campi di «{ $section }» arrivati per { $people } persone: { $count } su { $of }.
    }
evidence-fields-came-for-some = Campi di «{ $section }» arrivati per { $with } di { $people } persone: { $count } su { $of }.
evidence-no-fields-came =
    { $people ->
        [one] Campi di «{ $section }» arrivati per 1 persona: nessuno su { $of }.
       *[other] Campi di «{ $section }» arrivati per { $people } persone: nessuno su { $of }.
    }
evidence-left-out = Omessi: { $fields }.
evidence-open-in-part = La sezione è quindi aperta in parte: o la sua casella è spuntata e alcuni campi sono chiusi, oppure sono aperti solo alcuni campi.
evidence-may-be-empty = Forse sono semplicemente vuoti.
evidence-needs-edit = Bob li mostra solo dove sono spuntati sia View sia Edit.
evidence-unusual-fields = Sono di un tipo che forse Bob non mostra mai in questo modo, perciò non dicono nulla sulla casella.
evidence-empty-left-out = Qui Bob omette ciò che è vuoto: la sezione può essere chiusa oppure solo vuota.
evidence-too-few-people = Sono troppo poche persone per distinguere una sezione chiusa da una vuota.
evidence-single-fields = La sua azienda apre e chiude singoli campi: o la casella non è spuntata, oppure tutti questi campi sono chiusi. Guardare entrambe le cose.
evidence-guessed = Che questa sia la sezione «{ $section }» è un’ipotesi: la maggior parte dei suoi campi abituali si trova qui.
evidence-no-field = Bob non elenca nessun campo della sezione «{ $section }» che si possa chiedere.
evidence-section-of-another = La sezione { $section } di Bob contiene i campi abituali di un’altra, perciò non è chiaro quale casella sia.
evidence-sections-alike = Bob elenca più di una sezione possibile: { $sections }.
evidence-section-moved = Bob non elenca nessuna sezione di nome «{ $section }». I suoi campi abituali si trovano in { $sections }: guardare le caselle lì.
evidence-no-section = Bob non elenca nessuna sezione di nome «{ $section }»: forse nella sua azienda ha un altro nome o è disattivata.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = Dalla sua tabella si vede che alcuni campi sono chiusi: { $fields }.
evidence-table-current-only = Bob ha mostrato la voce attuale della tabella { $table } ma non la tabella intera.
evidence-table-refused = Bob non ha voluto mostrare la tabella { $table }.
evidence-table-empty = La tabella { $table } non aveva voci per le persone esaminate.
evidence-table-earlier = La tabella { $table } ha mostrato voci precedenti.
evidence-table-columns-kept-back = La tabella { $table } ha mostrato voci precedenti, ma Bob ha omesso alcune colonne senza dire quali.
evidence-table-columns-named = La tabella { $table } ha mostrato voci precedenti, ma Bob ha omesso alcune colonne: { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 persona ha una sola voce nella tabella { $table }: o non c’è nulla di precedente, oppure la casella della cronologia non è spuntata.
       *[other] { $people } persone hanno una sola voce nella tabella { $table }: o non c’è nulla di precedente, oppure la casella della cronologia non è spuntata.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob ha elencato 1 report.
       *[other] Bob ha elencato { $count } report.
    }
evidence-no-reports = Bob non ha elencato nessun report; forse non ce ne sono.
evidence-reports-refused = Bob non ha voluto elencare i report.
evidence-documents = Bob ha mostrato documenti senza dire in quale cartella sono.
evidence-documents-refused = Bob non ha voluto elencare i documenti: forse nessuna delle due cartelle è aperta. Guardare entrambe le caselle.
evidence-no-documents = Bob non ha mostrato documenti delle persone esaminate; può anche essere così.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob ha elencato 1 tipo di assenza.
       *[other] Bob ha elencato { $count } tipi di assenza.
    }
evidence-no-kinds-of-leave = Bob non ha elencato nessun tipo di assenza; forse non ce ne sono.
evidence-kinds-of-leave-refused = Bob non ha voluto elencare i tipi di assenza. Forse per questo chiede «Manage company's time off settings», perciò non si capisce se «See» è spuntata.
evidence-who-is-out = Bob ha mostrato chi è assente.
evidence-nobody-out = Bob non ha mostrato nessuna assenza tra tre mesi fa e i prossimi tre mesi; può anche essere così.
evidence-who-is-out-refused = Bob non ha voluto mostrare chi è assente.
evidence-pending-request = Bob ha mostrato una richiesta in attesa di approvazione.
evidence-no-pending-request = Bob non ha mostrato nessuna richiesta in attesa di approvazione degli ultimi 30 giorni; può anche essere così.
evidence-requests-refused = Bob non ha voluto mostrare le richieste. Forse manca «See who's out today», perciò non si capisce se questa casella è spuntata.
evidence-balance = Bob ha mostrato un saldo delle assenze.
evidence-no-balance = Bob non aveva un saldo delle assenze per le persone esaminate.
evidence-balance-refused = Bob non ha voluto mostrare un saldo delle assenze.
evidence-balance-without-kind = Un saldo si chiede per tipo di assenza, e Bob non ne ha indicato nessuno.
