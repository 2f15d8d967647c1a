# What is written to people by mail.

mail-hello = Hallo,
mail-questions = Vragen? Beantwoord deze e-mail, of schrijf naar:
mail-sent = { $operator } heeft deze e-mail gestuurd naar:
mail-sent-with = { $operator } heeft deze e-mail met { $product } gestuurd naar:
mail-privacy = Hoe { $operator } omgaat met persoonsgegevens
mail-stop = Geen herinneringen meer over deze koppeling
mail-not-open = Gaat de link niet open? Ga dan naar deze pagina:
mail-paste = En plak daar deze code:
mail-until = De link werkt tot { $moment }. Hij is alleen voor jou bedoeld: stuur deze e-mail niet door, maar gebruik ‘Draag dit over’ op de pagina.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Je krijgt deze e-mail omdat je bij { $company } bent opgegeven als contactpersoon voor { $vendor }.
mail-why-handed-over = Je krijgt deze e-mail omdat { $person } jou heeft opgegeven om verder te gaan met de koppeling.
mail-why-link-was-yours = Je krijgt deze e-mail omdat de koppellink tot nu toe van jou was.
mail-why-other-browser = Je krijgt deze e-mail omdat je koppellink is geopend in een browser die we nog niet kennen.
mail-why-set-up = Je krijgt deze e-mail omdat jij deze koppeling hebt ingesteld.

# The mail with the setup link.
mail-setup-subject = Koppel { $vendor } aan { $operator }
mail-setup-preview = Ongeveer tien minuten, stap voor stap. De link werkt tot { $moment }.
mail-setup-asked-by = { $person } van { $operator } vraagt je om het { $vendor }-account van { $company } te koppelen aan { $operator }.
mail-setup-asked = { $operator } vraagt je om het { $vendor }-account van { $company } te koppelen aan { $operator }.
mail-setup-replaced = Hier is je nieuwe link om het { $vendor }-account van { $company } te koppelen aan { $operator }. De link die je eerder had, werkt niet meer. Wat je tot nu toe hebt gedaan, blijft bewaard.
mail-setup-handed-over = { $person } vraagt je om verder te gaan met het koppelen van het { $vendor }-account van { $company } aan { $operator }. Wat tot nu toe is gedaan, blijft bewaard.
mail-setup-how = Een pagina leidt je er stap voor stap doorheen, met de namen die je op de schermen van { $vendor } ziet, en zegt vooraf wat er wordt gedeeld en waarom. Het duurt ongeveer tien minuten. Je moet er beheerder van { $vendor } voor zijn. Ben je dat niet, dan kun je het op de pagina overdragen aan een collega die dat wel is.
mail-setup-button = Begin met koppelen
mail-setup-back = Je kunt op elk moment stoppen en later terugkomen.
mail-setup-unexpected = Verwachtte je dit niet? Dan hoef je niets te doen: er wordt niets gedeeld totdat iemand de stappen volgt. Twijfel je, vraag het ons dan.

# To who handed the setup over to a colleague.
mail-over-subject = De koppeling van { $vendor } aan { $operator } is overgedragen
mail-over-title = De koppeling is overgedragen
mail-over-to = De koppeling van het { $vendor }-account van { $company } aan { $operator } is overgedragen, vanaf de pagina die jouw link opent. Een nieuwe link is onderweg naar:
mail-over-ended = Je eigen link werkt niet meer. Je hoeft niets meer te doen.
mail-over-not-you = Was jij dit niet? Dan heeft iemand anders je link gebruikt. Laat het ons weten, dan zetten we ook de nieuwe link uit:

# The eight digits that let a second browser in.
mail-code-subject = Je code om verder te gaan met het koppelen van { $vendor } aan { $operator }
mail-code-title = Je code
mail-code-opened = Je koppellink voor { $vendor } is in een andere browser geopend. Typ deze code op de pagina om daar verder te gaan:
mail-code-works =
    { $minutes ->
        [one] De code werkt één minuut, één keer.
       *[other] De code werkt { $minutes } minuten, één keer.
    }
mail-code-not-you = Heb je de link niet in een andere browser geopend? Dan heeft iemand anders hem. Zonder de code komt niemand binnen, dus geef hem aan niemand. Laat het ons weten, dan zetten we die link uit en sturen we je een nieuwe:

# The account is linked.
mail-linked-subject = { $vendor } is gekoppeld aan { $operator }
mail-linked-title = { $vendor } is gekoppeld
mail-linked-preview = Alle rechten die nodig zijn, zijn er.
mail-linked-done = Het is gelukt: het { $vendor }-account van { $company } is gekoppeld aan { $operator }. Alle rechten die nodig zijn, zijn er. Bedankt!
mail-linked-what = Gekoppeld is de toegang die er in { $vendor } voor is gemaakt. De gegevens waarmee die opengaat, liggen achter slot en grendel. Niemand kan ze nog bekijken: jij niet, en wij ook niet. Je koppellink werkt niet meer.
mail-take-back = Je kunt de toegang op elk moment weer stoppen: verwijder in { $vendor } wat ervoor is gemaakt, of stel het token of de sleutel opnieuw in. Vanaf dan kunnen we niets meer lezen. Laat het ons weten, zodat we weten dat het de bedoeling was.
mail-linked-unexpected = Verwachtte je dit niet? Schrijf ons dan meteen:

# A linked account that works no longer as it did.
mail-degraded-subject = Kijk even naar de koppeling van { $vendor } aan { $operator }
mail-degraded-title = Kijk even naar de koppeling van { $vendor }
mail-degraded-preview = Er is iets veranderd in { $vendor }. Het is in een paar minuten opgelost.
mail-degraded-changed = Het { $vendor }-account van { $company } was gekoppeld aan { $operator }, en sindsdien is er iets aan veranderd. Er is niets verloren gegaan, en het is in een paar minuten opgelost.
mail-degraded-boxes =
    { $count ->
        [one] Dit vakje is in { $vendor } niet meer aangevinkt:
       *[other] Deze vakjes zijn in { $vendor } niet meer aangevinkt:
    }
mail-degraded-tick =
    { $count ->
        [one] Open { $place } in { $vendor }, vink het daar aan en sla op. Open daarna je pagina en druk op ‘Opnieuw controleren’.
       *[other] Open { $place } in { $vendor }, vink ze daar aan en sla op. Open daarna je pagina en druk op ‘Opnieuw controleren’.
    }
mail-degraded-button = Open de pagina waar dit kan
mail-degraded-meant = Was het de bedoeling? Laat het ons dan weten, dan kijken we niet meer. Is het intussen al opgelost? Dan hoef je niets te doen: we merken het vanzelf.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Nog te doen: koppel { $vendor } aan { $operator }
mail-reminder-title = De koppeling van { $vendor } is nog niet klaar
mail-reminder-button = Ga verder met koppelen
mail-reminder-browser = In de browser die je eerder gebruikte, ga je meteen verder. In een andere sturen we je eerst een code.
mail-reminder-both = De link in onze eerdere e-mail werkt ook: beide openen dezelfde pagina.
mail-reminder-preview = Het duurt een paar minuten, en je kunt op elk moment stoppen.
mail-reminder-begun = Je bent begonnen met het koppelen van het { $vendor }-account van { $company } aan { $operator }. Wat je tot nu toe hebt gedaan, blijft bewaard, en je gaat verder waar je was gebleven.
mail-reminder-unopened = Op { $day } stuurden we je een link om het { $vendor }-account van { $company } te koppelen aan { $operator }. Die is nog niet geopend. Een pagina leidt je er stap voor stap doorheen, in ongeveer tien minuten.

# Two days before a link ends.
mail-expiring-subject = Je link om { $vendor } te koppelen aan { $operator } verloopt op { $day }
mail-expiring-title = Je link verloopt op { $day }
mail-expiring-preview = Wat tot nu toe is gedaan, blijft bewaard.
mail-expiring-ends = Je link om het { $vendor }-account van { $company } te koppelen aan { $operator } werkt tot { $moment }. Wat tot nu toe is gedaan, blijft ook daarna bewaard.
mail-expiring-later = Heb je meer tijd nodig? Beantwoord deze e-mail, dan sturen we je een nieuwe link.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = De toegang van { $operator } tot { $vendor } is vernieuwd
mail-renewed-title = De toegang tot { $vendor } is vernieuwd
mail-renewed-preview = Verwachtte je dit? Dan hoef je niets te doen.
mail-renewed-when = Op { $moment } is op onze pagina een nieuw token of een nieuwe sleutel ingevuld voor het { $vendor }-account van { $company }, met de koppellink van:
mail-renewed-checked = Die toegang is gecontroleerd, en alle rechten die nodig zijn, zijn er. { $operator } gebruikt die vanaf nu. De vorige is hier gewist.
mail-renewed-expected = Was jij dit, of iemand die dit hoort te doen? Dan hoef je niets te doen.
mail-renewed-unexpected = Verwachtte je dit niet? Kijk dan in { $vendor } wie een nieuw token of een nieuwe sleutel heeft gemaakt, en schrijf ons meteen:

# The page behind “No more reminders about this setup”.
stop-title = Herinneringen stoppen?
stop-what = We schrijven je als een koppeling nog niet klaar is, hooguit twee keer, en voordat je link verloopt. Druk op de knop, dan doen we dat niet meer.
stop-link-works = Je link blijft werken. E-mails waar je zelf om vraagt, zoals een code, krijg je nog wel.
stop-button = Herinneringen stoppen
stop-done-title = Geen herinneringen meer
stop-done = Klaar. We sturen je geen herinneringen meer over deze koppeling.
