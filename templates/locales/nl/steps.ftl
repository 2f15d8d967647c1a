# What stands around a step of the guide, and on its pages.

steps = Stappen
step-done = (klaar)
step-of = Stap { $number } van { $count }
minutes-left =
    { $minutes ->
        [one] nog ongeveer één minuut
       *[other] nog ongeveer { $minutes } minuten
    }
stuck = Kom je er niet uit? Schrijf naar [{ $support }](mail). Wat je tot nu toe hebt gedaan, blijft bewaard; je kunt deze pagina sluiten en met dezelfde link terugkomen.

lets-start = Aan de slag
done-continue = Klaar, verder
back = Terug
not-you = Niet iets voor jou? [Draag dit over](hand-over) aan een collega die er de rechten voor heeft.

# Stands right behind a label of the vendor's screens, in brackets.
label-meaning = ({ $meaning })

copy = Kopiëren
copied = Gekopieerd: { $text }
not-copied = Kopiëren is niet gelukt. Selecteer de tekst en kopieer die: { $text }

menus-question = Welke { $vendor } zie je?
menus-why = { $vendor } kan er op twee manieren uitzien. Kies wat je ziet, dan tonen de stappen hier alleen wat daarbij past.
menus-newer = De nieuwere { $vendor }
menus-older = De oudere { $vendor }
menus-seen-newer = Je ziet de nieuwere { $vendor }.
menus-seen-older = Je ziet de oudere { $vendor }.
menus-change = Wijzigen
# stuck-menus-older quotes the end of it.
menus-look-older = Ziet { $vendor } er ouder uit?

permissions-tally = { $ticked } van { $total } afgevinkt
permissions-count = { $ticked } van { $total }
permissions-for-you = Afvinken is voor jezelf; wat telt, is wat je in { $vendor } aanvinkt.
permissions-only-this = Alleen dit wordt gevraagd:
permissions-leave-others = Laat alle andere vakjes zoals ze zijn.
permissions-all = Alles
optional = (niet verplicht)
permissions-save = Opslaan en verder
permissions-save-and-check = Opslaan, en terug naar de controle
permissions-save-and-stay = Opslaan, en hier blijven
permissions-open =
    { $count ->
        [one] Bij de laatste controle bleef één vakje open.
       *[other] Bij de laatste controle bleven { $count } vakjes open.
    }
permissions-only-missing = Alleen tonen wat ontbreekt
permissions-shown = Je ziet alleen wat bij de laatste controle ontbrak of niet te zien was.
permissions-hidden =
    { $count ->
        [one] Eén ander vakje is verborgen.
       *[other] { $count } andere vakjes zijn verborgen.
    }
permissions-show-all = Alles tonen
permissions-nothing-open = Bij de laatste controle bleef geen vakje open, dus je ziet ze allemaal.
permissions-missing-heading = Vink aan wat ontbreekt
permissions-way = De weg erheen in { $vendor }, stap voor stap
permissions-unseen =
    { $count ->
        [one] Eén vakje dat we niet kunnen zien
       *[other] { $count } vakjes die we niet kunnen zien
    }
permissions-unseen-lead = Van buitenaf is niet te zien of ze aangevinkt zijn. Heb je ze aangevinkt, dan hoef je hier niets te doen.
permissions-row-missing = was niet aangevinkt
permissions-row-unclear = was niet te zien

# What a box lets do.
kind-view = Bekijken
kind-history = Geschiedenis
kind-edit = Bewerken
kind-export = Exporteren
kind-approve = Goedkeuren

why = Waarom
why-title = Waarom elk vakje wordt gevraagd
why-back = Terug naar de lijst
why-lead = Wat { $operator } met elk recht doet, en wat zonder dat recht niet werkt.
why-without = Zonder dit: { $without }
why-without-here = **Zonder dit:** { $without }

# The guides of the packs name this button.
link-account = Account koppelen
credentials-set = Dit is op { $day } ingevuld door { $who }.
credentials-check-same = Wil je opnieuw controleren met dezelfde gegevens, [ga dan naar de controle](check).
credentials-replace = Wil je ze vervangen, vul dan alle velden opnieuw in.

form-faults = Kijk hier nog even naar
form-fault = { $field }: { $fault }
form-show = Tonen
