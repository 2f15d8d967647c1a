# What is wrong with what was typed or pasted into the form for the vendor's credentials.

fault-empty = { $field } is nog leeg.
fault-blank-in-it = { $field }: er staat een spatie of een regeleinde middenin. Kopieer de tekst opnieuw, zonder iets ernaast.
fault-other-characters = { $field } bestaat alleen uit { $characters }. Zoek een teken dat er niet bij hoort.
fault-small-letters = kleine letters
fault-capital-letters = hoofdletters
fault-digits = cijfers
fault-hyphens = streepjes
fault-underscores = lage streepjes
fault-full-stops = punten
fault-character = ‘{ $character }’
fault-characters-between = ‘{ $from }’ tot en met ‘{ $to }’
fault-too-short =
    { $least ->
        [one] { $field } is te kort: minstens { $least } teken.
       *[other] { $field } is te kort: minstens { $least } tekens.
    }
fault-too-long =
    { $most ->
        [one] { $field } is te lang: hooguit { $most } teken.
       *[other] { $field } is te lang: hooguit { $most } tekens.
    }
fault-swapped = Dit lijkt de tekst voor ‘{ $field }’ te zijn. Zet de twee teksten in elkaars veld.
fault-other-start = { $field } begint meestal met { $start }.
fault-other-length =
    { $usual ->
        [one] { $field } is meestal { $usual } teken lang. Kijk of er een stuk ontbreekt.
       *[other] { $field } is meestal { $usual } tekens lang. Kijk of er een stuk ontbreekt.
    }

## Bob: the ID and the token of a service user. SERVICE-, Copy and ID stay as they are.

fault-id-of-another-shape = De ID van een servicegebruiker begint meestal met SERVICE-. Accepteert Bob hem niet, kopieer hem dan nog een keer uit het veld dat ID heet.
fault-id-empty = Plak hier de ID van de servicegebruiker. Die begint met SERVICE-.
fault-id-cut-short = In Bob staat er nog iets achter SERVICE-. Klik naast de ID op Copy en plak de hele tekst hier.
fault-token-for-id = Dit lijkt het token te zijn. Hier hoort de tekst die met SERVICE- begint.
fault-address-for-id = Dit lijkt een e‑mailadres te zijn. Hier hoort de ID die Bob bij de servicegebruiker toont; die begint met SERVICE-.
fault-same-text = In beide velden staat dezelfde tekst. Hier hoort de ID, die met SERVICE- begint.
fault-token-empty = Plak hier het token van de servicegebruiker.
fault-dots = Dit zijn de puntjes die het token verbergen. Klik in Bob naast het token op Copy en plak het hier.
fault-id-twice = In beide velden staat een ID van een servicegebruiker. Het token is de andere, langere tekst in het venster van Bob.
fault-id-for-token = Dit lijkt de ID van de servicegebruiker te zijn. Hier hoort het token, de langere tekst in het venster van Bob.
fault-header = Dit is een hele kopregel van een verzoek. Plak alleen de tekst die Bob in het veld toont.
fault-both-together = Hier staan de ID en het token samen. Plak ze elk in hun eigen veld.
fault-encoded-pair = Dit zijn de ID en het token in gecodeerde vorm. Plak ze zoals Bob ze toont, elk in hun eigen veld.
fault-label-along = De naam van het veld is meegeplakt. Plak alleen de tekst die in Bob in het veld staat.
fault-blank-in-the-middle = Er staat een spatie of een regeleinde middenin. Klik in Bob op Copy en plak alleen de tekst.
