# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Open je koppellink
start-heading = Welkom
start-again = In deze browser staat op dit moment geen koppeling open. Open de link uit de e‑mail opnieuw, of plak hier de code eruit. Wat je eerder hebt gedaan, blijft bewaard.
start-lead = { $operator } heeft je uitgenodigd om het account van je bedrijf te koppelen. Deze pagina leidt je er stap voor stap doorheen.
start-paste = Plak de code uit de e‑mail met de uitnodiging. Zo begint die:
start-ready = Je link is klaar. Door hem te openen wordt er niets gedeeld.
start-code = Je code
start-unknown = We kennen deze code niet. Misschien ontbreekt er een stuk. Kopieer de hele code uit de e‑mail, of open de link daarin opnieuw.
start-cookie = We zetten cookies in deze browser, zodat je tijdens het koppelen ingelogd blijft en we je taal onthouden. Ze volgen niets.
start-privacy = Wat gebeurt er met gegevens van mensen? [{ $operator } vertelt het hier](privacy).
start-resume-heading = Ga verder waar je was
start-resume = De koppeling van { $integration } voor { $company } staat open in deze browser.
start-resume-done = De koppeling van { $integration } voor { $company } is klaar.
start-resume-button = Ga verder waar je was
start-resume-done-button = Bekijk wat er is gekoppeld
start-other-heading = Of open een andere link

code-title = Vul de code in
code-heading = Ben jij het?
code-lead-to = Deze link is eerder in een andere browser geopend. Om zeker te weten dat jij het nog bent, sturen we een code van 8 cijfers naar **{ $address }**.
code-lead = Deze link is eerder in een andere browser geopend. Om zeker te weten dat jij het nog bent, sturen we een code van 8 cijfers naar het adres waar de uitnodiging heen ging.
code-sent = Een code is onderweg. Die werkt 10 minuten, alleen in deze browser.
code-field = De 8 cijfers uit de e‑mail
code-send = Na twee minuten nog geen code? Stuur een nieuwe
code-spam = Kijk ook in je spammap. Heb je die mailbox niet meer, schrijf dan naar [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Dit zijn niet de 8 cijfers die we het laatst hebben gestuurd. Je kunt het nog één keer proberen.
       *[other] Dit zijn niet de 8 cijfers die we het laatst hebben gestuurd. Je kunt het nog { $tries } keer proberen.
    }
code-spent = Deze code werkt niet meer: hij is al gebruikt, is ouder dan 10 minuten of is te vaak geprobeerd. Stuur jezelf hieronder een nieuwe.
code-too-many =
    { $minutes ->
        [one] Er zijn al een paar codes verstuurd. Heb je er een gevraagd in deze browser, dan werkt de nieuwste in de mailbox tot 10 minuten na het versturen. Zo niet, open dan over één minuut de link uit de e‑mail opnieuw; in de browser waarin je begon, kun je meteen verder.
       *[other] Er zijn al een paar codes verstuurd. Heb je er een gevraagd in deze browser, dan werkt de nieuwste in de mailbox tot 10 minuten na het versturen. Zo niet, open dan over { $minutes } minuten de link uit de e‑mail opnieuw; in de browser waarin je begon, kun je meteen verder.
    }

dead-expired-title = Deze link is verlopen
dead-expired = Voor de veiligheid werkt een koppellink maar een bepaalde tijd, en die is voorbij. Wat je eerder hebt gedaan, blijft bewaard.
dead-expired-next = Schrijf ons, dan sturen we je een nieuwe link. Je gaat verder waar je was.
dead-revoked-title = Deze link is uitgezet
dead-revoked = Iemand aan onze kant heeft deze link uitgezet. Je kunt er niets meer mee doen.
dead-revoked-next = Had je dat niet verwacht, schrijf ons dan.
dead-replaced-title = Er is een nieuwere link
dead-replaced = Er is een nieuwere e‑mail met een andere link gestuurd, aan jou of aan een collega. Alleen de nieuwste link werkt.
dead-replaced-next = Zoek de nieuwste e‑mail van ons. Kun je die niet vinden, schrijf ons dan.
dead-completed-title = Deze koppeling is klaar
dead-completed = Met deze link is het account gekoppeld. De link heeft zijn werk gedaan en opent niets meer.
dead-completed-next = Wil je iets wijzigen of herstellen? Schrijf ons, dan sturen we je een nieuwe link.
dead-write = Schrijf naar { $support }
dead-newer = Heb je een nieuwere e‑mail van ons? Open de link daarin, of [plak de code eruit](start).
dead-offer = We kunnen je een nieuwe link sturen, per e‑mail naar **{ $address }**. Je gaat verder waar je was.
dead-offer-again = Een nieuwe link is onderweg naar **{ $address }**. Kijk ook in je spammap. Na twee minuten nog niets? Dan kunnen we er nog een sturen.
dead-offer-button = Stuur mij een nieuwe link
dead-offer-elsewhere = Heb je die mailbox niet meer? Schrijf naar [{ $support }](mail).

new-link-title = Een nieuwe link is onderweg
new-link-sent = We hebben een nieuwe link gestuurd naar **{ $address }**. Open hem daar, dan ga je verder waar je was.
new-link-spam = Hij is er meestal binnen twee minuten. Kijk ook in je spammap. De links in oudere e‑mails werken niet meer.
new-link-many-title = Er zijn al een paar links gestuurd
new-link-many =
    { $hours ->
        [one] We sturen hooguit drie nieuwe links per dag. Zoek de nieuwste e‑mail van ons, ook in je spammap. Over een uur kun je om een nieuwe vragen.
       *[other] We sturen hooguit drie nieuwe links per dag. Zoek de nieuwste e‑mail van ons, ook in je spammap. Over { $hours } uur kun je om een nieuwe vragen.
    }
new-link-none-title = We kunnen je hier geen nieuwe link sturen
new-link-none = Deze link is veranderd sinds je de pagina opende, of deze browser heeft hem niet meer. Open de nieuwste e‑mail van ons, of schrijf ons.

hand-over-title = Draag dit over
hand-over-heading = Draag dit over aan een collega
hand-over-lead = Heeft iemand anders hier de rechten voor? Vul het zakelijke e‑mailadres van die collega in. We sturen je collega een eigen link.
hand-over-kept = Je collega gaat verder waar jij nu bent. Wat je tot nu toe hebt gedaan, blijft bewaard.
hand-over-ends = Je eigen link werkt dan niet meer, en je krijgt een e‑mail dat de koppeling is overgedragen.
hand-over-until = De link van je collega werkt tot **{ $moment }**.
hand-over-field = Zakelijk e‑mailadres van je collega
hand-over-button = Stuur de link
hand-over-back = Terug naar de stappen
hand-over-write = Heeft iemand anders hier de rechten voor? Schrijf naar [{ $support }](mail) wie je collega is. Je collega krijgt een eigen link, en wat je tot nu toe hebt gedaan, blijft bewaard.
hand-over-address = ‘{ $typed }’ lijkt niet op een e‑mailadres. Het ziet er meestal uit als ana@acme.example.
hand-over-no-mail = Vanaf hier kan geen e‑mail worden verstuurd, dus we kunnen je collega niet uitnodigen. Schrijf naar { $support } wie het is.
hand-over-same = Naar dit adres is de link al gestuurd. Vul het adres van je collega in.
hand-over-ended = Deze link is net vervangen of uitgezet. Alleen de nieuwste link werkt.
handed-over-title = Overgedragen
handed-over-sent = Een link is onderweg naar **{ $address }**. Vraag je collega om te kijken of er een e‑mail van { $operator } is, ook in de spammap.
handed-over-close = Je hoeft niets meer te doen. Je eigen link werkt niet meer; je kunt deze pagina sluiten.

language = Taal
language-change = Wijzigen
privacy = Privacy
runs-on = Draait op Keyway
