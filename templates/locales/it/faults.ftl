# What is wrong with what was typed or pasted into the form for the vendor's credentials, in Italian.
# $field is a label of any gender, so "il campo" goes before it.

fault-empty = Il campo «{ $field }» è ancora vuoto.
fault-blank-in-it = Nel campo «{ $field }» c’è uno spazio o un a capo in mezzo al testo. Copiare di nuovo, senza nient’altro.
fault-other-characters = Nel campo «{ $field }» vanno solo { $characters }. Cercare un carattere che non c’entra.
fault-small-letters = lettere minuscole
fault-capital-letters = lettere maiuscole
fault-digits = cifre
fault-hyphens = trattini
fault-underscores = trattini bassi
fault-full-stops = punti
fault-character = «{ $character }»
fault-characters-between = caratteri da «{ $from }» a «{ $to }»
fault-too-short =
    { $least ->
        [one] Il testo nel campo «{ $field }» è troppo corto: deve avere almeno { $least } carattere.
       *[other] Il testo nel campo «{ $field }» è troppo corto: deve avere almeno { $least } caratteri.
    }
fault-too-long =
    { $most ->
        [one] Il testo nel campo «{ $field }» è troppo lungo: può avere al massimo { $most } carattere.
       *[other] Il testo nel campo «{ $field }» è troppo lungo: può avere al massimo { $most } caratteri.
    }
fault-swapped = Questo sembra il testo del campo «{ $field }». Scambiare i due testi tra i campi.
fault-other-start = Il testo del campo «{ $field }» di solito inizia con { $start }.
fault-other-length =
    { $usual ->
        [one] Il testo del campo «{ $field }» di solito ha { $usual } carattere. Guardare se ne manca una parte.
       *[other] Il testo del campo «{ $field }» di solito ha { $usual } caratteri. Guardare se ne manca una parte.
    }

## Bob: the ID and the token of a service user. SERVICE- is how every such ID starts; Copy and ID are
## words on Bob's screen and stay as they are.

fault-id-of-another-shape = L’ID di un utente di servizio di solito inizia con SERVICE-. Se Bob non lo accetta, copiarlo ancora una volta dal campo chiamato ID.
fault-id-empty = Incollare qui l’ID dell’utente di servizio. Inizia con SERVICE-.
fault-id-cut-short = In Bob dopo SERVICE- c’è altro testo. Fare clic su Copy accanto all’ID e incollarlo qui per intero.
fault-token-for-id = Questo sembra il token. Qui va il testo che inizia con SERVICE-.
fault-address-for-id = Questo sembra un indirizzo e‑mail. Qui va l’ID che Bob mostra per l’utente di servizio; inizia con SERVICE-.
fault-same-text = Nei due campi c’è lo stesso testo. Qui va l’ID, che inizia con SERVICE-.
fault-token-empty = Incollare qui il token dell’utente di servizio.
fault-dots = Questi sono i puntini che nascondono il token. In Bob, fare clic su Copy accanto al token e incollarlo qui.
fault-id-twice = In entrambi i campi c’è un ID dell’utente di servizio. Il token è l’altro testo, più lungo, nella finestra di Bob.
fault-id-for-token = Questo sembra l’ID dell’utente di servizio. Qui va il token, il testo più lungo nella finestra di Bob.
fault-header = Questa è l’intera intestazione di una richiesta. Incollare solo il testo che Bob mostra nel suo campo.
fault-both-together = Qui ci sono l’ID e il token insieme. Incollare ciascuno nel proprio campo.
fault-encoded-pair = Questi sono l’ID e il token in forma codificata. Incollarli come li mostra Bob, ciascuno nel proprio campo.
fault-label-along = È stato incollato anche il nome del campo. Incollare solo il testo che si trova nel campo di Bob.
fault-blank-in-the-middle = In mezzo al testo c’è uno spazio o un a capo. In Bob, fare clic su Copy e incollare solo quel testo.
