# The last page: what was linked, who can see what, how to take it back.

done-what = Ce qui a été associé
done-company = Entreprise
done-account = Compte
done-linked = Associé
done-set = saisi le { $day } par { $by }
done-permissions = Autorisations
done-proved =
    { $count ->
        [one] { $count } vérifiée par lecture
       *[other] { $count } vérifiées par lecture
    }
done-confirmed =
    { $count ->
        [one] { $count } confirmée par vous
       *[other] { $count } confirmées par vous
    }
done-optional =
    { $count ->
        [one] { $count } case facultative non cochée
       *[other] { $count } cases facultatives non cochées
    }
done-optional-unseen =
    { $count ->
        [one] { $count } case facultative impossible à voir
       *[other] { $count } cases facultatives impossibles à voir
    }
done-people = Personnes
done-right = Bon compte
done-said = confirmé par { $by } le { $day }
done-left-text = Rien n’en dépend. Si un jour vous voulez autoriser davantage, cochez dans { $vendor } et enregistrez ; nous le remarquerons.
done-who = Qui peut voir quoi
done-who-systems = **Les systèmes utilisés par { $operator }** peuvent lire les sections ci-dessous, pour les personnes que vous avez choisies dans { $vendor }.
done-who-staff = **Les personnes chez { $operator }** qui s’occupent de cette connexion voient ici quelles cases sont cochées et combien de personnes il y a, jamais ce que contiennent les champs.
done-who-secret = **Ce que vous avez saisi** est mis sous clé. Plus personne ne peut le voir, ni vous ni personne chez { $operator } ; seuls les systèmes s’en servent.
done-who-privacy = Ce que fait { $operator } avec les données est expliqué dans ses [informations sur la confidentialité](privacy).
done-open =
    { $count ->
        [one] { $count } section est ouverte
       *[other] { $count } sections sont ouvertes
    }
done-section-changes = lire et modifier
done-section-reads = lire
done-back = Comment revenir en arrière
done-again = Quand nous regardons à nouveau
done-again-days =
    { $count ->
        [one] Une fois par jour, nous regardons automatiquement si tout est encore en place.
       *[other] Tous les { $count } jours, nous regardons automatiquement si tout est encore en place.
    }
done-again-hours =
    { $count ->
        [one] Toutes les heures, nous regardons automatiquement si tout est encore en place.
       *[other] Toutes les { $count } heures, nous regardons automatiquement si tout est encore en place.
    }
done-again-mail = S’il manque alors quelque chose, nous vous écrirons.
done-again-next = La prochaine vérification est prévue le { $minute }.
