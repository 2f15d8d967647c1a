# What is wrong with what was typed or pasted into the form for the vendor's credentials. What was typed is never quoted.

# $field is the field's label, such as “API-Schlüssel”.
fault-empty = Das Feld „{ $field }“ ist noch leer.
fault-blank-in-it = „{ $field }“: In der Mitte steht ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie den Text noch einmal, ohne etwas daneben.
# $characters is a list of the kinds below: “Kleinbuchstaben, Ziffern und Bindestriche”.
fault-other-characters = „{ $field }“ kann nur { $characters } enthalten. Suchen Sie ein Zeichen, das nicht dazugehört.
fault-small-letters = Kleinbuchstaben
fault-capital-letters = Großbuchstaben
fault-digits = Ziffern
fault-hyphens = Bindestriche
fault-underscores = Unterstriche
fault-full-stops = Punkte
# One character.
fault-character = „{ $character }“
# A range of characters, such as „a“ bis „f“.
fault-characters-between = „{ $from }“ bis „{ $to }“
fault-too-short =
    { $least ->
        [one] „{ $field }“ ist zu kurz: Es braucht mindestens { $least } Zeichen.
       *[other] „{ $field }“ ist zu kurz: Es braucht mindestens { $least } Zeichen.
    }
fault-too-long =
    { $most ->
        [one] „{ $field }“ ist zu lang: Es darf höchstens { $most } Zeichen sein.
       *[other] „{ $field }“ ist zu lang: Es dürfen höchstens { $most } Zeichen sein.
    }
# $field is the label of another field, whose text was pasted into this one.
fault-swapped = Das sieht aus wie der Text für „{ $field }“. Setzen Sie jeden der beiden Texte in das andere Feld.
# $start is a technical text such as “pk_”.
fault-other-start = „{ $field }“ fängt normalerweise mit { $start } an.
fault-other-length =
    { $usual ->
        [one] „{ $field }“ ist normalerweise { $usual } Zeichen lang. Sehen Sie nach, ob ein Teil fehlt.
       *[other] „{ $field }“ ist normalerweise { $usual } Zeichen lang. Sehen Sie nach, ob ein Teil fehlt.
    }

## Bob: the ID and the token of a service user. SERVICE- is how every such ID starts; Copy and ID are
## words on Bob's screen and stay as they are.

# It is taken all the same.
fault-id-of-another-shape = Die ID eines Servicebenutzers fängt normalerweise mit SERVICE- an. Wenn Bob sie nicht annimmt, kopieren Sie sie noch einmal aus dem Feld, das ID heißt.
fault-id-empty = Fügen Sie hier die ID des Servicebenutzers ein. Sie fängt mit SERVICE- an.
fault-id-cut-short = In Bob kommt nach SERVICE- noch etwas. Klicken Sie neben der ID auf Copy und fügen Sie sie hier ganz ein.
fault-token-for-id = Das sieht aus wie das Token. Hierher gehört der Text, der mit SERVICE- anfängt.
fault-address-for-id = Das sieht aus wie eine E‑Mail-Adresse. Hierher gehört die ID, die Bob für den Servicebenutzer zeigt. Sie fängt mit SERVICE- an.
fault-same-text = In beiden Feldern steht derselbe Text. Hierher gehört die ID, die mit SERVICE- anfängt.
fault-token-empty = Fügen Sie hier das Token des Servicebenutzers ein.
# Bob hides the token behind dots, and these were copied.
fault-dots = Das sind die Punkte, hinter denen das Token verborgen ist. Klicken Sie in Bob neben dem Token auf Copy und fügen Sie es hier ein.
fault-id-twice = In beiden Feldern steht die ID eines Servicebenutzers. Das Token ist der andere, längere Text im Fenster von Bob.
fault-id-for-token = Das sieht aus wie die ID des Servicebenutzers. Hierher gehört das Token, der längere Text im Fenster von Bob.
# Something such as “Authorization: Basic …” was pasted.
fault-header = Das ist eine ganze Kopfzeile einer Anfrage. Fügen Sie nur den Text ein, den Bob in seinem Feld zeigt.
fault-both-together = Hier stehen ID und Token zusammen. Fügen Sie jeden Text in sein eigenes Feld ein.
fault-encoded-pair = Das sind ID und Token in umgewandelter Form. Fügen Sie beide so ein, wie Bob sie zeigt, jeden Text in sein eigenes Feld.
# Something such as “Token: …” was pasted.
fault-label-along = Der Name des Feldes wurde mit eingefügt. Fügen Sie nur den Text ein, der in Bob im Feld steht.
fault-blank-in-the-middle = In der Mitte steht ein Leerzeichen oder ein Zeilenumbruch. Klicken Sie in Bob auf Copy und fügen Sie nur den Text ein.
