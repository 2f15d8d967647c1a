# What a check saw of one permission, and why it could not tell. Bob and other product names stay as they are.
# Names in quotes are names of sections on the vendor's screens or of the company's own; they stay, too.

# Stands between two sentences.
evidence-between-sentences = {" "}
evidence-quoted = ‘{ $name }’
evidence-and = { $rest } en { $last }

# $because continues the sentence, with its verb at the end.
evidence-cannot-be-read = Niet te lezen omdat { $because }.
evidence-check-ended = De controle stopte voordat dit gelezen kon worden.
evidence-could-not-answer = { $vendor } kon deze vraag nu niet beantwoorden ({ $detail }).
evidence-does-not-tell = Het antwoord van { $vendor } zegt niet of dit te zien is ({ $status } op { $question }).
evidence-could-not-tell = We hebben het aan Bob gevraagd, maar uit het antwoord was niets op te maken.
evidence-not-offered = Bob biedt dit hier niet aan ({ $status }): misschien staat deze module bij jullie uit.
evidence-in-no-group = De servicegebruiker kan nog niets zien: hij zit nog niet in een rechtengroep.

## Who can be seen

evidence-everybody-refused = Bob wilde deze servicegebruiker geen enkele medewerker tonen. Kijk naar dit vakje, en van wie de groep gegevens mag zien.
evidence-nobody-shown = Bob toonde deze servicegebruiker niemand. Kijk van wie de groep gegevens mag zien; in een leeg bedrijf is er niets te zien.
evidence-list-too-slow = Bob deed te lang over de medewerkerslijst, dus er was niemand te bekijken.
evidence-no-ids = Bob toont deze servicegebruiker geen ID’s van medewerkers, en het bedrijf is te groot om naar iedereen te vragen.
evidence-nobody-looked-at = Er was niemand te bekijken.

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came =
    { $people ->
        [one] We kregen { $count } van de { $of } velden van ‘{ $section }’ te zien, bij 1 persoon.
       *[other] We kregen { $count } van de { $of } velden van ‘{ $section }’ te zien, bij { $people } mensen.
    }
evidence-fields-came-for-some = We kregen { $count } van de { $of } velden van ‘{ $section }’ te zien, bij { $with } van de { $people } mensen.
evidence-no-fields-came =
    { $people ->
        [one] We kregen geen van de { $of } velden van ‘{ $section }’ te zien, bij 1 persoon.
       *[other] We kregen geen van de { $of } velden van ‘{ $section }’ te zien, bij { $people } mensen.
    }
evidence-left-out = Niet getoond: { $fields }.
evidence-open-in-part = De sectie is dus gedeeltelijk open: óf het vakje is aangevinkt en een paar velden zijn dicht, óf alleen een paar velden zijn open.
evidence-may-be-empty = Misschien zijn deze gewoon leeg.
evidence-needs-edit = Bob toont deze alleen als View en Edit allebei zijn aangevinkt.
evidence-unusual-fields = Het zijn soorten velden die Bob misschien nooit zo toont, dus dit zegt niets over het vakje.
evidence-empty-left-out = Bob laat hier weg wat leeg is, dus de sectie kan dicht zijn of gewoon leeg.
evidence-too-few-people = Dat zijn te weinig mensen om te zien of een sectie dicht is of leeg.
evidence-single-fields = Je bedrijf opent en sluit losse velden. Dus óf het vakje is niet aangevinkt, óf al deze velden zijn dicht. Kijk naar allebei.
evidence-guessed = We vermoeden dat dit de sectie ‘{ $section }’ is: hier staan de meeste velden die daar gewoonlijk in staan.
evidence-no-field = Bob noemt bij de sectie ‘{ $section }’ geen veld waar naar gevraagd kan worden.
evidence-section-of-another = In Bobs sectie { $section } staan de velden die gewoonlijk in een andere staan, dus het is niet duidelijk welk vakje bedoeld is.
evidence-sections-alike = Bob noemt meer dan één sectie die bedoeld kan zijn: { $sections }.
evidence-section-moved = Bob noemt geen sectie met de naam ‘{ $section }’. De velden die er gewoonlijk in staan, staan in { $sections }: kijk naar de vakjes daarvan.
evidence-no-section = Bob noemt geen sectie met de naam ‘{ $section }’: misschien heet die bij jullie anders, of staat die uit.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = De tabel ervan liet zien dat sommige velden dicht zijn: { $fields }.
evidence-table-current-only = Bob toonde wat nu geldt in de tabel { $table }, maar wilde de hele tabel niet tonen.
evidence-table-refused = Bob wilde de tabel { $table } niet tonen.
evidence-table-empty = In de tabel { $table } stond niets over de mensen die zijn bekeken.
evidence-table-earlier = In de tabel { $table } was te zien wat er eerder stond.
evidence-table-columns-kept-back = In de tabel { $table } was te zien wat er eerder stond, maar sommige kolommen hield Bob achter, zonder te zeggen welke.
evidence-table-columns-named = In de tabel { $table } was te zien wat er eerder stond, maar sommige kolommen hield Bob achter, namelijk { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 persoon heeft precies één regel in de tabel { $table }: óf er is niets van eerder, óf het vakje voor de geschiedenis is niet aangevinkt.
       *[other] { $people } mensen hebben precies één regel in de tabel { $table }: óf er is niets van eerder, óf het vakje voor de geschiedenis is niet aangevinkt.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob toonde 1 rapport.
       *[other] Bob toonde { $count } rapporten.
    }
evidence-no-reports = Bob toonde geen rapporten; misschien zijn die er niet.
evidence-reports-refused = Bob wilde geen rapporten tonen.
evidence-documents = Bob toonde documenten, maar zei niet in welke map ze staan.
evidence-documents-refused = Bob wilde geen documenten tonen, dus misschien is geen van de twee mappen open. Kijk naar beide vakjes.
evidence-no-documents = Bob toonde geen documenten van de mensen die zijn bekeken; misschien zijn die er niet.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob toonde 1 soort verlof.
       *[other] Bob toonde { $count } soorten verlof.
    }
evidence-no-kinds-of-leave = Bob toonde geen soorten verlof; misschien zijn die er niet.
evidence-kinds-of-leave-refused = Bob wilde de soorten verlof niet tonen. Misschien is daarvoor ‘Manage company's time off settings’ nodig, dus dit zegt niet of ‘See’ is aangevinkt.
evidence-who-is-out = Bob toonde wie er niet is.
evidence-nobody-out = Bob toonde niemand die afwezig is tussen drie maanden geleden en over drie maanden; dat kan kloppen.
evidence-who-is-out-refused = Bob wilde niet tonen wie er niet is.
evidence-pending-request = Bob toonde een aanvraag die nog op goedkeuring wacht.
evidence-no-pending-request = Bob toonde geen aanvraag van de laatste 30 dagen die op goedkeuring wacht; dat kan kloppen.
evidence-requests-refused = Bob wilde geen aanvragen tonen. Misschien is ‘See who's out today’ niet aangevinkt, dus dit zegt niets over dit vakje.
evidence-balance = Bob toonde een verlofsaldo.
evidence-no-balance = Bob had geen verlofsaldo van de mensen die zijn bekeken.
evidence-balance-refused = Bob wilde geen verlofsaldo tonen.
evidence-balance-without-kind = Een saldo vraag je op per soort verlof, en Bob noemde geen enkele soort.
