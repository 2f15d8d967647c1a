# What stands around a step of the guide, and on its pages, in Italian.

steps = Passaggi
step-done = (fatto)
step-of = Passaggio { $number } di { $count }
minutes-left =
    { $minutes ->
        [one] ancora un minuto circa
       *[other] ancora { $minutes } minuti circa
    }
stuck = Qualcosa non riesce? Scrivere a [{ $support }](mail). Quanto già fatto resta salvato; può chiudere questa pagina e tornare con lo stesso link.

lets-start = Iniziamo
done-continue = Fatto, continua
back = Indietro
not-you = Non tocca a lei? [Passare la configurazione a un'altra persona](hand-over) che ha i diritti necessari.

label-meaning = ({ $meaning })

copy = Copia
copied = Copiato: { $text }
not-copied = La copia non è riuscita. Selezionare il testo e copiarlo: { $text }

# Which generation of the vendor’s menus somebody sees.
menus-question = Quale versione di { $vendor } vede?
menus-why = { $vendor } ha due aspetti diversi. Scegliere quello che vede: questa guida mostra allora solo ciò che corrisponde.
menus-newer = { $vendor } con i menu recenti
menus-older = { $vendor } con i menu meno recenti
# “Change” stands right behind it.
menus-seen-newer = Vede { $vendor } con i menu recenti.
menus-seen-older = Vede { $vendor } con i menu meno recenti.
menus-change = Cambia
menus-look-older = { $vendor } ha un aspetto meno recente?

permissions-tally = Segnate: { $ticked } di { $total }
permissions-count = { $ticked } di { $total }
permissions-for-you = I segni qui servono solo a lei; conta ciò che spunta in { $vendor }.
permissions-only-this = Si chiede solo questo:
permissions-leave-others = Lasciare ogni altra casella com'è.
permissions-all = Tutte
optional = (facoltativa)
permissions-save = Salva e continua
permissions-save-and-check = Salva e torna al controllo
permissions-save-and-stay = Salva e resta qui
permissions-open =
    { $count ->
        [one] L'ultimo controllo ha lasciato aperta una casella.
       *[other] L'ultimo controllo ha lasciato aperte { $count } caselle.
    }
permissions-only-missing = Mostra solo ciò che manca
permissions-shown = Qui c'è solo ciò che all'ultimo controllo mancava o non si poteva vedere.
permissions-hidden =
    { $count ->
        [one] Un'altra casella è nascosta.
       *[other] Altre { $count } caselle sono nascoste.
    }
permissions-show-all = Mostra tutte
permissions-nothing-open = L'ultimo controllo non ha lasciato aperta nessuna casella, perciò qui ci sono tutte.
permissions-row-missing = non era spuntata
permissions-row-unclear = non si poteva vedere

# What a box lets do; in brackets behind the words beside the box.
kind-view = Vedere
kind-history = Cronologia
kind-edit = Modificare
kind-export = Esportare
kind-approve = Approvare

why = Perché
why-title = Perché si chiede ogni casella
why-back = Torna all'elenco
why-lead = A che cosa serve a { $operator } ogni autorizzazione, e che cosa non funziona senza.
why-without = Senza: { $without }
why-without-here = **Senza:** { $without }

# The guides of the packs name this button.
link-account = Collega account
credentials-set = Dati inseriti da { $who } in data { $day }.
credentials-check-same = Per ripetere il controllo con gli stessi dati, [andare al controllo](check).
credentials-replace = Per sostituirli, compilare di nuovo ogni casella.

form-faults = Qui serve un altro sguardo
form-fault = { $field }: { $fault }
form-show = Mostra
