# The last page: what was linked, who can see what, how to take it back.

done-what = Wat er is gekoppeld
done-company = Bedrijf
done-account = Account
done-linked = Gekoppeld
done-set = ingesteld op { $day } door { $by }
done-permissions = Rechten
done-proved =
    { $count ->
        [one] 1 aangetoond door te lezen
       *[other] { $count } aangetoond door te lezen
    }
done-confirmed =
    { $count ->
        [one] 1 door jou bevestigd
       *[other] { $count } door jou bevestigd
    }
done-optional =
    { $count ->
        [one] 1 vakje dat niet verplicht is, niet aangevinkt
       *[other] { $count } vakjes die niet verplicht zijn, niet aangevinkt
    }
done-optional-unseen =
    { $count ->
        [one] 1 vakje dat niet verplicht is, niet te zien
       *[other] { $count } vakjes die niet verplicht zijn, niet te zien
    }
done-people = Mensen
done-right = Juiste account
done-said = bevestigd door { $by } op { $day }
done-left-text = Dat hoeft ook niet. Wil je later meer toestaan, vink dit dan aan in { $vendor } en sla op; we merken het vanzelf.
done-who = Wie wat kan zien
done-who-systems = **De systemen van { $operator }** kunnen de secties hieronder lezen, van de mensen die je in { $vendor } hebt gekozen.
done-who-staff = **Mensen bij { $operator }** die voor deze koppeling zorgen, zien hier welke vakjes zijn aangevinkt en om hoeveel mensen het gaat, maar nooit wat er in de velden staat.
done-who-secret = **Wat je hebt ingevuld** ligt achter slot en grendel. Niemand kan het nog bekijken: jij niet, en niemand bij { $operator }. Alleen de systemen gebruiken het.
done-who-privacy = Wat { $operator } met de gegevens doet, staat in de [privacyverklaring](privacy).
done-open =
    { $count ->
        [one] Eén sectie is open
       *[other] { $count } secties zijn open
    }
done-section-changes = lezen en wijzigen
done-section-reads = lezen
done-back = Hoe je het weer stopt
done-again = Wanneer we weer kijken
done-again-days =
    { $count ->
        [one] We kijken elke dag vanzelf of alles nog in orde is.
       *[other] We kijken elke { $count } dagen vanzelf of alles nog in orde is.
    }
done-again-hours =
    { $count ->
        [one] We kijken elk uur vanzelf of alles nog in orde is.
       *[other] We kijken elke { $count } uur vanzelf of alles nog in orde is.
    }
done-again-mail = Ontbreekt er dan iets, dan krijg je een e-mail.
done-again-next = De volgende keer is gepland op { $minute }.
