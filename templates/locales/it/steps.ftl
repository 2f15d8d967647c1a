# What stands around a step of the guide, and on its pages, in Italian.

steps = Passaggi
step-done = (fatto)
step-of = Passaggio { $number } di { $count }
minutes-left =
    { $minutes ->
        [one] ancora un minuto circa
       *[other] ancora { $minutes } minuti circa
    }
stuck = Non riesce a continuare? Scrivere a [{ $support }](mail). Ciò che ha già fatto resta salvato; può chiudere questa pagina e tornare con lo stesso link.

lets-start = Iniziamo
done-continue = Fatto, continua
back = Indietro
not-you = Non tocca a lei? [Passare la configurazione a un’altra persona](hand-over) che ha i diritti necessari.

label-meaning = ({ $meaning })

copy = Copia
copied = Copiato: { $text }
not-copied = La copia non è riuscita. Selezionare il testo e copiarlo: { $text }

# Which generation of the vendor’s menus somebody sees.
menus-question = Quale versione di { $vendor } vede?
menus-why = { $vendor } ha due aspetti diversi. Scegliere quello che vede: la guida mostrerà solo ciò che gli corrisponde.
menus-newer = { $vendor } con i menu nuovi
menus-older = { $vendor } con i menu vecchi
# “Change” stands right behind it.
menus-seen-newer = Vede { $vendor } con i menu nuovi.
menus-seen-older = Vede { $vendor } con i menu vecchi.
menus-change = Cambia
menus-look-older = { $vendor } ha i menu vecchi?

permissions-tally = Segnate: { $ticked } di { $total }
permissions-count = { $ticked } di { $total }
permissions-for-you = Segnarle qui serve solo a lei; conta ciò che spunta in { $vendor }.
permissions-only-this = Si chiede solo questo:
permissions-leave-others = Lasciare ogni altra casella com’è.
permissions-all = Tutte
optional = (facoltativa)
permissions-save = Salva e continua
permissions-save-and-check = Salva e torna al controllo
permissions-save-and-stay = Salva e resta qui
permissions-open =
    { $count ->
        [one] L’ultimo controllo ha lasciato in sospeso una casella.
       *[other] L’ultimo controllo ha lasciato in sospeso { $count } caselle.
    }
permissions-only-missing = Mostra solo ciò che manca
permissions-shown = Qui c’è solo ciò che all’ultimo controllo mancava o non si poteva vedere.
permissions-hidden =
    { $count ->
        [one] Un’altra casella è nascosta.
       *[other] Altre { $count } caselle sono nascoste.
    }
permissions-show-all = Mostra tutte
permissions-nothing-open = L’ultimo controllo non ha lasciato in sospeso nessuna casella, perciò qui ci sono tutte.
permissions-missing-heading = Spuntare ciò che manca
permissions-way = Il percorso in { $vendor }, passo dopo passo
permissions-unseen =
    { $count ->
        [one] Una casella che non possiamo vedere
       *[other] { $count } caselle che non possiamo vedere
    }
permissions-unseen-lead = Dall’esterno non si vede se sono spuntate. Se le ha già spuntate, qui non c’è altro da fare.
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
why-back = Torna all’elenco
why-lead = A che cosa serve a { $operator } ogni autorizzazione, e che cosa non funziona senza.
why-without = Senza: { $without }
why-without-here = **Senza:** { $without }

# The guides of the packs name this button.
link-account = Collega account
credentials-set = Dati inseriti da { $who } ({ $day }).
credentials-check-same = Per ripetere il controllo con gli stessi dati, [andare al controllo](check).
credentials-replace = Per sostituirli, compilare di nuovo tutti i campi.

form-faults = Qualcosa da ricontrollare
form-fault = { $field }: { $fault }
form-show = Mostra
