# The check's page: what is missing, what is to be confirmed, what is in place.

## Headings, each with the sentence under it

check-nothing-title = Nog niets te controleren
check-nothing-lead = Vul eerst de pagina hiervoor in. Daarna begint de controle vanzelf.
check-rows-title =
    { $count ->
        [one] We kijken opnieuw naar één vakje
       *[other] We kijken opnieuw naar { $count } vakjes
    }
check-rows-lead = Dit duurt even. Wat eerder is gevonden, blijft zoals het was.
check-running-title = We kijken wat { $vendor } ons laat zien
check-running-lead = Dit duurt een paar seconden. We kijken alleen of iets te lezen is; we bewaren van niemand gegevens.
check-missing-title =
    { $count ->
        [one] Bijna klaar: vink nog één vakje aan
       *[other] Bijna klaar: vink nog { $count } vakjes aan
    }
check-missing-lead =
    { $count ->
        [one] Wat je hebt ingevuld, werkt. In { $vendor } moet nog één vakje worden aangevinkt.
       *[other] Wat je hebt ingevuld, werkt. In { $vendor } moeten deze vakjes nog worden aangevinkt.
    }
check-unclear-title =
    { $count ->
        [one] Nog even kijken: bevestig één vakje
       *[other] Nog even kijken: bevestig { $count } vakjes
    }
check-unclear-lead = Alles wat we kunnen zien, is in orde. De rest kunnen we vanaf hier niet zien, dus dat vragen we aan jou.
check-question-title = Nog één vraag: is dit het juiste account?
check-question-lead = Alles wat nodig is, is in orde. Er wordt niets gekoppeld voordat je ja zegt.
check-good-title = Alles is in orde
check-good-lead = Alles wat nodig is, is te lezen.

## While it runs

check-progress = Vakjes bekeken
check-held-up = Iets aan onze kant houdt de controle tegen. Het ligt niet aan jou, en de controle begint vanzelf zodra het is opgelost. Je kunt deze pagina sluiten.
check-queued = De controle begint zo.
check-knocking = We kloppen aan bij { $vendor } met wat je hebt ingevuld.
check-accepted = { $vendor } heeft geaccepteerd wat je hebt ingevuld. Nu bekijken we elk recht.
check-looked-at = { $found } van { $total } rechten bekeken.
check-slow = { $vendor } doet er even over. Je kunt deze pagina sluiten en later terugkomen: de controle gaat gewoon door.
check-slow-mail = { $vendor } doet er even over. Je kunt deze pagina sluiten: de controle gaat door, en je krijgt een e-mail als die klaar is.
check-renews = Deze pagina ververst zichzelf om de paar seconden.
# What the marks mean, beside them.
check-key-waiting = nog niet bekeken
check-key-unclear = dat vragen we je straks
check-key-optional = niet verplicht

## After a row's name, for screen readers

check-mark-granted = : in orde
check-mark-confirmed = : door jou bevestigd
check-mark-missing = : niet aangevinkt
check-mark-unclear = : niet te zien
check-mark-optional = : niet verplicht

## When the check could not get that far

check-what-to-do = Wat je kunt doen
check-retry-now = We proberen het zo vanzelf opnieuw.
check-retry-minutes =
    { $count ->
        [one] We proberen het vanzelf opnieuw over ongeveer een minuut, om { $clock }.
       *[other] We proberen het vanzelf opnieuw over ongeveer { $count } minuten, om { $clock }.
    }
check-retry-hours =
    { $count ->
        [one] We proberen het vanzelf opnieuw over ongeveer een uur, om { $clock }.
       *[other] We proberen het vanzelf opnieuw over ongeveer { $count } uur, om { $clock }.
    }
check-retry-mail = Je hoeft niets te doen. Je kunt deze pagina sluiten: je krijgt een e-mail als de controle klaar is, of als je iets moet doen.
check-retry-stay = Je hoeft niets te doen. Deze pagina gaat dan vanzelf verder. Je kunt de pagina ook sluiten en later terugkomen.
check-learnt = Wat tot dan toe is gevonden, blijft bewaard: { $found } van { $total } vakjes zijn bekeken.
check-change-entered = Wijzig wat je hebt ingevuld
check-again = Opnieuw controleren
check-meant-title = Je hebt gezegd dat dit account klopt
check-meant-text = Iemand bij { $operator } bevestigt het, en je hoort daarvan. Tot dan verandert er niets; je kunt deze pagina sluiten.
check-is-meant-title = Is dit het account dat je nu wilt koppelen?
check-is-meant-text = Is je bedrijf naar een ander account overgestapt? Laat het dan weten. Iemand bij { $operator } bevestigt het, en je hoort daarvan.
check-is-meant-yes = Ja, dit account klopt

## Beside the result

check-tidied = We hebben spaties, aanhalingstekens of regeleinden weggehaald rond wat je hebt geplakt. Verder is er niets veranderd.
check-go-to = Ga naar: { $title }
check-linked-title = Je account is gekoppeld
check-linked-text = Alles wat nodig is, is in orde.
check-see-linked = Bekijk wat er is gekoppeld
check-tally-good = { $count } in orde
check-tally-missing = { $count } aan te vinken
check-tally-unclear = { $count } te bevestigen
check-tally-optional = { $count } niet verplicht
check-tally = Wat de controle heeft gevonden
check-changed = Wat er is veranderd
check-changes = Sinds de controle van { $clock }: { $changes }.
check-came-in =
    { $count ->
        [one] één vakje is nu in orde
       *[other] { $count } vakjes zijn nu in orde
    }
check-went =
    { $count ->
        [one] één vakje is niet meer in orde
       *[other] { $count } vakjes zijn niet meer in orde
    }
check-no-more =
    { $count ->
        [one] één vakje is niet meer te zien
       *[other] { $count } vakjes zijn niet meer te zien
    }
check-people-instead = { $people } te zien in plaats van { $before }
check-now-granted = nu in orde
check-now-missing = niet meer aangevinkt
check-now-unclear = niet meer te zien
check-new-refused = Wat nu is ingevuld, werd niet geaccepteerd. Wat op { $day } is ingesteld, wordt nog gebruikt.
check-new-refused-too = Wat nu is ingevuld, werd ook niet geaccepteerd. Er is niets veranderd.
check-new-waits = Wat nu is ingevuld, wordt gebruikt zodra alles in orde is. Tot dan blijft in gebruik wat op { $day } is ingesteld.
check-new-waits-alone = Wat nu is ingevuld, wordt gebruikt zodra alles in orde is.

## What is missing

check-tick-title =
    { $count ->
        [one] Vink dit vakje aan in { $vendor }
       *[other] Vink deze { $count } vakjes aan in { $vendor }
    }
check-tick-text = Open { $granted } in { $vendor }, vink aan wat hier staat en sla op. Controleer daarna opnieuw.
check-only-missing = Stap voor stap: alleen tonen wat ontbreekt
check-place = In { $vendor }: { $place }
check-place-own = In { $vendor }: { $place } (heet in jullie { $vendor } ‘{ $own }’)
check-own-name = heet in jullie { $vendor } ‘{ $own }’
check-row-again = Alleen dit controleren
check-only-these = Alleen deze { $count } controleren
check-later =
    { $count ->
        [one] Daarna blijft er één vakje over dat we niet kunnen zien. Dat vragen we je dan.
       *[other] Daarna blijven er { $count } vakjes over die we niet kunnen zien. Die vragen we je dan.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Bevestig één vakje dat we niet kunnen zien
       *[other] Bevestig { $count } vakjes die we niet kunnen zien
    }
check-confirm-title-later =
    { $count ->
        [one] Bevestig daarna één vakje dat we niet kunnen zien
       *[other] Bevestig daarna { $count } vakjes die we niet kunnen zien
    }
check-confirm-text = De meeste vakjes in { $vendor } kunnen we alleen zien door iets te lezen, en bij deze lukt dat niet. Bekijk ze in { $vendor }; is er een niet aangevinkt, vink het dan aan en sla op. Laat het ons daarna hier weten.
check-boxes =
    { $count ->
        [one] Eén vakje
       *[other] { $count } vakjes
    }
check-boxes-each = { $count } vakjes, elk met een eigen reden
check-all-seen =
    { $count ->
        [2] Ik heb in { $vendor } gekeken, en beide vakjes hierboven zijn aangevinkt.
        [one] Ik heb in { $vendor } gekeken, en het vakje hierboven is aangevinkt.
       *[other] Ik heb in { $vendor } gekeken, en alle { $count } vakjes hierboven zijn aangevinkt.
    }
check-confirm = Bevestigen
check-first = Eerst nog één ding
check-tick-first = Hier is nog niets aangevinkt. Zijn ze in { $vendor } allemaal aangevinkt? Vink dan het ene vakje onder de lijst aan. Zo niet, open dan de lijst en vink aan wat wel is aangevinkt. Druk daarna op Bevestigen.
check-account-noted = Genoteerd: dit is het juiste account. Nog één ding. Zijn alle vakjes hieronder aangevinkt in { $vendor }? Vink dan het ene vakje onder de lijst aan en druk op Bevestigen. Zo niet, open dan de lijst en vink aan wat wel is aangevinkt.
check-to-boxes = Naar de vakjes
check-too-many =
    { $minutes ->
        [one] Dit account is het afgelopen uur vaak gecontroleerd. De volgende controle kan over één minuut beginnen.
       *[other] Dit account is het afgelopen uur vaak gecontroleerd. De volgende controle kan over { $minutes } minuten beginnen.
    }
check-ended = Deze koppeling is gestopt, dus er is niets meer te controleren.

## Which account it is

check-account-title = Is dit jullie account?
check-account-seen = Dit is het { $vendor }-account van **{ $domain }** met **{ $people }**.
check-account-seen-uncounted = Dit is het { $vendor }-account van **{ $domain }**. Hoeveel mensen erin staan, was niet te tellen.
check-account-unnamed = Dit { $vendor }-account toont ons **{ $people }**.
check-account-unnamed-uncounted = Hoeveel mensen er in dit { $vendor }-account staan, was niet te tellen. Het is het account waarin je de toegang hebt gemaakt.
check-people-active = { $people } ({ $active } actief)
check-people =
    { $count ->
        [one] één persoon
       *[other] { $count } mensen
    }
check-people-at-least =
    { $count ->
        [one] minstens één persoon
       *[other] minstens { $count } mensen
    }
check-people-seen =
    { $all ->
        [one] Er is één persoon te zien, actief: { $active }.
       *[other] Er zijn { $all } mensen te zien, van wie { $active } actief.
    }
check-people-seen-at-least =
    { $all ->
        [one] Er is minstens één persoon te zien, actief: { $active }.
       *[other] Er zijn minstens { $all } mensen te zien, van wie { $active } actief.
    }
check-by-status = Per status: { $statuses }.
check-account-asked = Is dit het juiste account?
check-account-asked-counted = Is dit het juiste account, en klopt het aantal ongeveer?
check-account-yes = Ja, koppel dit account
check-account-people = Nee, er ontbreken mensen
check-account-another = Nee, dit is een ander account
check-account-boxes =
    { $count ->
        [2] Er wordt niets gekoppeld voordat ook beide vakjes hierboven zijn bevestigd. Druk je eerder op Ja, dan gaat er niets verloren: je antwoord blijft bewaard, en de rest vragen we je nog.
        [one] Er wordt niets gekoppeld voordat ook het vakje hierboven is bevestigd. Druk je eerder op Ja, dan gaat er niets verloren: je antwoord blijft bewaard, en de rest vragen we je nog.
       *[other] Er wordt niets gekoppeld voordat ook alle { $count } vakjes hierboven zijn bevestigd. Druk je eerder op Ja, dan gaat er niets verloren: je antwoord blijft bewaard, en de rest vragen we je nog.
    }
check-people-missing-title = Er ontbreken mensen
check-people-missing-advice = Kijk in { $vendor } van wie hier gegevens worden gedeeld. Vaak vallen daar mensen buiten die weg zijn of later beginnen. Kies iedereen van wie de gegevens gedeeld moeten worden, sla op en controleer daarna opnieuw.
check-another-title = Dit is een ander account
check-another-advice = Wat je hebt ingevuld, hoort bij het { $vendor }-account dat hier staat. Open het juiste { $vendor }-account, doe daar dezelfde stappen en vul in wat je daar krijgt. Wat je in dit account hebt gemaakt, kun je verwijderen.
# Under the two headings above.
check-answered-lead = Dat heb je ons laten weten, dus er is nog niets gekoppeld.
# Opens the other answers.
check-changed-mind = Toch anders?
check-show-where = Laat zien waar in { $vendor }

## Good to know

check-half = Gedeeltelijk open
check-half-text =
    { $count ->
        [one] Deze sectie is open, maar sommige velden erin niet. Koppelen kan ook zo. Moeten die velden ook gedeeld worden, kijk dan in { $vendor } naar de rechten per veld.
       *[other] Deze { $count } secties zijn open, maar sommige velden erin niet. Koppelen kan ook zo. Moeten die velden ook gedeeld worden, kijk dan in { $vendor } naar de rechten per veld.
    }
check-left-out = Niet getoond: { $fields }
check-know = Goed om te weten
check-about = Dit gaat over: { $what }
check-show-step = Laat zien waar: { $title }
check-excess =
    { $count ->
        [one] Meer dan nodig: 1 vakje
       *[other] Meer dan nodig: { $count } vakjes
    }
check-excess-text = Dit is te zien, hoewel niemand erom heeft gevraagd. Het houdt niets tegen. Wat niet nodig is, kun je beter niet delen: wil je het weer stoppen, open dan { $granted } in { $vendor }, vink uit wat hier staat en sla op.
check-optional =
    { $count ->
        [one] Nog 1 vakje dat niet verplicht is
       *[other] Nog { $count } vakjes die niet verplicht zijn
    }
check-optional-text =
    { $count ->
        [one] Koppelen kan ook zonder. Vink het in { $vendor } aan als je meer wilt toestaan.
       *[other] Koppelen kan ook zonder. Vink ze in { $vendor } aan als je meer wilt toestaan.
    }
check-granted =
    { $count ->
        [one] 1 recht is in orde
       *[other] { $count } rechten zijn in orde
    }
check-own =
    { $count ->
        [one] 1 eigen sectie
       *[other] { $count } eigen secties
    }
check-own-text =
    { $count ->
        [one] Je bedrijf heeft deze zelf gemaakt, dus niemand heeft erom gevraagd. Vink **View** aan als die ook gedeeld moet worden.
       *[other] Je bedrijf heeft deze zelf gemaakt, dus niemand heeft erom gevraagd. Vink **View** aan bij de secties die ook gedeeld moeten worden.
    }
check-own-open = { $section }: open
check-own-closed = { $section }: dicht
check-own-unclear = { $section }: niet te zien

## The raw detail

check-detail = Wat er precies is gevraagd, voor wie nieuwsgierig is en voor IT
check-detail-text = We lezen alleen in { $vendor }, en bewaren aantallen en ja of nee: hier staan geen gegevens van mensen in en niets geheims.
check-detail-all = Elk vakje met wat er is gezien, als tekst om te kopiëren
check-detail-title = Wat de controle heeft gezien
check-detail-lead = De hele controle als tekst, voor een e-mail aan je IT-collega’s. Er staan geen gegevens van mensen in en niets geheims.
check-detail-back = Terug naar de controle
check-detail-copy = Alles kopiëren
check-detail-copied = Gekopieerd
check-detail-marked = Kopiëren is niet gelukt. De tekst is geselecteerd: kopieer die met je toetsenbord of menu.
check-detail-ended = Klaar
check-detail-asked = Gevraagd
check-detail-list = Lijst met vakjes
check-detail-found = Gevonden
check-detail-people = Mensen
check-detail-when =
    { $seconds ->
        [one] { $minute }, na één seconde
       *[other] { $minute }, na { $seconds } seconden
    }
check-detail-calls =
    { $count ->
        [one] Eén vraag aan { $vendor }
       *[other] { $count } vragen aan { $vendor }
    }
check-detail-full = Alles is bekeken.
check-detail-quick = Er is kort gekeken naar de belangrijkste vakjes.
check-detail-only =
    { $count ->
        [one] Eén vakje is opnieuw bekeken; bij de andere staat wat eerder is gevonden.
       *[other] { $count } vakjes zijn opnieuw bekeken; bij de andere staat wat eerder is gevonden.
    }
check-count-granted = { $count } aangetoond
check-count-confirmed = { $count } door jou bevestigd
check-count-missing = { $count } niet aangevinkt
check-count-unclear = { $count } niet te zien
check-count-optional = { $count } niet verplicht en niet aangevinkt

## The mail when a check has ended that nobody watched

mail-check-subject = De controle van { $vendor } is klaar
mail-check-preview = Wat er nog te doen is, kost een paar minuten.
mail-check-lead = De controle van het { $vendor }-account van { $company } is klaar, en je moet nog iets doen.
mail-check-boxes =
    { $count ->
        [one] Dit vakje is in { $vendor } nog niet aangevinkt:
       *[other] Deze { $count } vakjes zijn in { $vendor } nog niet aangevinkt:
    }
mail-check-tick =
    { $count ->
        [one] Open { $place } in { $vendor }, vink het daar aan en sla op. Open daarna je pagina en controleer opnieuw.
       *[other] Open { $place } in { $vendor }, vink ze daar aan en sla op. Open daarna je pagina en controleer opnieuw.
    }
mail-check-confirm =
    { $count ->
        [0] Alles is in orde. Er is nog één vraag: of dit het juiste account is.
        [one] Alles wat we kunnen zien, is in orde. Eén vakje kunnen we vanaf hier niet zien, dus we vragen je om het te bekijken en te bevestigen.
       *[other] Alles wat we kunnen zien, is in orde. { $count } vakjes kunnen we vanaf hier niet zien, dus we vragen je om ze te bekijken en te bevestigen.
    }
mail-check-button = Open je pagina
