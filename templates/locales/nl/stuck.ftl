# For who is stuck: "this does not look like my screen", "ask for help", and a colleague who is handed
# one step.

## At the foot of every page of the setup

stuck-help = Hulp
stuck-screen-link = Mijn scherm ziet er anders uit
stuck-ask-link = Hulp vragen
stuck-colleague-link = Draag deze stap over aan een collega
stuck-screen-where = Waar is het?
stuck-screen-anywhere = De hele pagina

## This does not look like my screen

stuck-screen-title = Mijn scherm ziet er anders uit
stuck-screen-lead = Schermen veranderen, en die van je bedrijf kunnen anders zijn. Laat het ons weten, dan kijken we ernaar. Je hoeft niet op ons te wachten: de volgende pagina laat zien hoe je verdergaat.
stuck-about-step = Het gaat over de stap **{ $step }**.
stuck-about-action = Het gaat over **{ $action }** in de stap **{ $step }**.
stuck-menus = Welke menu’s zie je in { $vendor }? (niet verplicht)
stuck-menus-newer = De nieuwere, zoals de stap ze als eerste toont
stuck-menus-older = De oudere, zoals de stap ze toont onder ‘ziet er ouder uit’
stuck-menus-neither = Geen van beide
stuck-screen-words = Wat zie je wel? (niet verplicht)
stuck-screen-hint = Een paar woorden helpen al, zoals de namen van de knoppen die je ziet. Schrijf hier niet het token of een wachtwoord.
stuck-screen-sent-along = We sturen mee: welke stap het is, je adres, je taal, wat voor browser je hebt en ongeveer hoe breed het venster is. Geen foto van je scherm, en niets wat je ergens anders hebt getypt.
stuck-screen-send = Versturen en verdergaan
stuck-back-to-step = Terug naar de stap

## Ask for help

stuck-ask-title = Hulp vragen
stuck-ask-lead = Schrijf waar je vastloopt. Iemand bij { $operator } leest het en antwoordt.
stuck-ask-words = Waar heb je hulp bij nodig?
stuck-ask-hint = Schrijf hier niet het token of een wachtwoord: die heeft niemand nodig om je te helpen.
stuck-ask-answer-to = Het antwoord komt per e‑mail naar **{ $address }**.
stuck-ask-sent-along = We sturen mee: bij welke stap je bent, hoe de laatste controle afliep, je taal en wat voor browser je hebt.
stuck-ask-send = Bericht versturen

## What is wrong with a form

stuck-fault-empty = Schrijf waar je hulp bij nodig hebt; één zin is genoeg.
stuck-fault-long = Dit is { $count } tekens lang. Kort het in tot { $most }.
stuck-fault-secret = In je tekst stond iets wat op een token of een sleutel lijkt. Daarom is de tekst niet verstuurd en hebben we er niets van bewaard. We hebben dat stuk eruit gehaald. Stuur een token nooit in een bericht; het hoort alleen in het veld dat ervoor is.
stuck-fault-enough =
    { $hours ->
        [one] Je hebt ons vandaag al flink wat berichten gestuurd. Het volgende kun je binnen een uur sturen, of schrijf naar { $support }.
       *[other] Je hebt ons vandaag al flink wat berichten gestuurd. Het volgende kun je over ongeveer { $hours } uur sturen, of schrijf naar { $support }.
    }
stuck-fault-fast = Vanaf jouw netwerk kwamen de laatste minuut veel berichten. Wacht een minuut en druk dan opnieuw op de knop. Wat je hebt geschreven, blijft staan.

## After it was sent

stuck-sent-screen-title = Bedankt, we hebben het
stuck-sent-screen-lead = Iemand bij { $operator } kijkt ernaar en past de stappen aan. Je hoeft niet te wachten. Dit kun je nu doen:
stuck-sent-other-menus = [Bekijk beide routes](step). De stap toont eerst de menu’s van nu, en daaronder de oudere.
stuck-sent-search = Zoek in { $vendor }: kijk op de pagina met instellingen of er een zoekveld is en typ **{ $word }**.
stuck-sent-next = Bewaar dit voor later en [ga verder met de volgende stap](next): { $step }.
stuck-sent-ask = Kom je niet verder? [Vraag om hulp](ask), dan krijg je antwoord van iemand.
stuck-sent-question-title = Je bericht is onderweg
stuck-sent-next-heading = Wat er nu gebeurt
stuck-sent-question-mailed = Iemand bij { $operator } leest het, ziet bij welke stap je bent, en antwoordt per e‑mail naar **{ $address }**.
stuck-sent-question-queued = Iemand bij { $operator } leest het en ziet bij welke stap je bent. Heeft het haast, schrijf dan ook naar [{ $support }](mail).
stuck-sent-question-kept = Je kunt deze pagina sluiten. Wat je tot nu toe hebt gedaan, blijft bewaard, en je link blijft werken.

## Hand a step to a colleague

stuck-colleague-title = Draag deze stap over aan een collega
stuck-colleague-lead = Heeft iemand anders de rechten voor **{ $step }**? Vul het zakelijke e‑mailadres van die collega in. We sturen een link die deze stap opent en verder niets.
stuck-colleague-rule-own = Je eigen link blijft werken. Je kunt intussen verder met de andere stappen.
stuck-colleague-rule-see = Je collega ziet alleen deze stap, met de afbeeldingen en de hulp. Jullie zien niet wat de ander typt.
stuck-colleague-rule-told = Je collega leest dat jij, { $address }, dit hebt gevraagd. Als de stap klaar is, krijg jij een e‑mail en werkt de link van je collega niet meer.
stuck-colleague-rule-until = De link van je collega werkt tot **{ $until }**, tenzij je de stap terugneemt.
stuck-colleague-email = Zakelijk e‑mailadres van je collega
stuck-colleague-send = Stuur deze stap
stuck-colleague-again = Je hebt dit op { $day } gevraagd aan **{ $colleague }**. Stuur je de stap nu naar iemand anders, dan werkt die eerdere link niet meer.
stuck-colleague-whole = Moet iemand anders alles doen? [Draag dan de hele koppeling over](whole). Je eigen link werkt daarna niet meer.
stuck-colleague-no-mail = Vanaf hier kan geen e‑mail worden verstuurd. Schrijf naar [{ $support }](mail) wie je collega is, dan krijgt die een link.
stuck-colleague-fault-address = Dit lijkt niet op een e‑mailadres. Het ziet er meestal uit als ana@acme.example.
stuck-colleague-fault-same = Dit is je eigen adres. Vul het adres van een collega in.
stuck-colleague-fault-ended = Je link is net vervangen of uitgezet, dus er is niets verstuurd. Alleen met de nieuwste link kun je een stap overdragen.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Je hebt het vandaag al aan flink wat collega’s gevraagd. De volgende kun je binnen een uur vragen.
       *[other] Je hebt het vandaag al aan flink wat collega’s gevraagd. De volgende kun je over ongeveer { $hours } uur vragen.
    }

## What the step's page says of it

stuck-handed-you = Je hebt **{ $colleague }** gevraagd om deze stap te doen.
stuck-handed-other = **{ $asker }** heeft **{ $colleague }** gevraagd om deze stap te doen.
stuck-handed-sent = De link is verstuurd op { $day }, maar nog niet geopend.
stuck-handed-opened = De link is geopend op { $day }.
stuck-handed-on = Je kunt intussen [verdergaan met de volgende stap](next). Rond je deze stap zelf af, dan werkt de link van je collega niet meer.
stuck-handed-take-back = Terugnemen
stuck-handed-done = **{ $colleague }** heeft deze stap gedaan op { $day }.

## What the colleague reads

stuck-only-heading = { $asker } van { $company } heeft je gevraagd om deze stap te doen
stuck-only-text = Je link opent deze stap en verder niets. Druk op de knop aan het einde en je bent klaar.
stuck-only-minutes =
    { $minutes ->
        [one] Eén stap voor jou, ongeveer één minuut
       *[other] Eén stap voor jou, ongeveer { $minutes } minuten
    }
stuck-only-done = Klaar
stuck-only-elsewhere-title = Je link opent één stap
stuck-only-elsewhere = Dat hoort bij een ander deel van de koppeling, dus er is niets veranderd. Je collega zorgt daarvoor.
stuck-only-elsewhere-back = Naar je stap
stuck-done-title = Bedankt, dat was het
stuck-done-lead = De stap is klaar, en je collega kan dat zien. Je hoeft niets meer te doen.
stuck-done-close = Je link heeft zijn werk gedaan en opent niets meer. Je kunt deze pagina sluiten.
stuck-late-title = De stap is intussen afgerond
stuck-late-lead = Iemand anders heeft deze stap afgerond. Wat je net hebt verstuurd, is niet bewaard en heeft niets veranderd.

## Mail to the colleague

stuck-mail-asked-subject = { $asker } vraagt je om één stap te doen in { $vendor }
stuck-mail-asked-heading = Er is één stap voor jou
stuck-mail-asked-lead = { $asker } van { $company } heeft je gevraagd om de stap ‘{ $step }’ te doen, bij het koppelen van { $vendor } aan { $operator }.
stuck-mail-asked-what = Een pagina laat zien waar je moet klikken. De pagina opent alleen deze stap; is die klaar, dan ben jij ook klaar.
stuck-mail-asked-button = Open de stap
stuck-mail-asked-until = De link werkt tot { $until }, of tot de stap klaar is.
stuck-mail-asked-not-you = Verwachtte je dit niet? Dan hoef je niets te doen. Twijfel je, vraag het dan aan je collega.
stuck-mail-asked-why = Je krijgt deze e-mail omdat { $asker } jou voor deze stap heeft opgegeven.

## Mail to who asked

stuck-mail-done-subject = { $colleague } heeft de stap ‘{ $step }’ gedaan
stuck-mail-done-heading = De stap is klaar
stuck-mail-done-lead = { $colleague } heeft de stap ‘{ $step }’ gedaan, bij het koppelen van { $vendor } aan { $operator }. Daar had jij om gevraagd.
stuck-mail-done-next = Ga verder waar je was: open de pagina in de browser die je gebruikte, of open opnieuw de link in onze eerste e-mail.
stuck-mail-done-why = Je krijgt deze e-mail omdat je { $colleague } hebt gevraagd om deze stap te doen.
