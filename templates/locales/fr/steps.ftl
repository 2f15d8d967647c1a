# What stands around a step of the guide, and on its pages.

steps = Étapes
step-done = (terminée)
step-of = Étape { $number } sur { $count }
minutes-left =
    { $minutes ->
        [one] encore une minute environ
       *[other] encore { $minutes } minutes environ
    }
stuck = Un blocage ? Écrivez à [{ $support }](mail). Ce que vous avez déjà fait est conservé ; vous pouvez fermer cette page et revenir avec le même lien.

lets-start = Commencer
done-continue = C’est fait, continuer
back = Retour
# mail-until names these words.
not-you = Ce n’est pas à vous de le faire ? [Transmettez cette page à un collègue](hand-over) qui a les droits nécessaires.

label-meaning = ({ $meaning })

copy = Copier
copied = Copié : { $text }
not-copied = La copie n’a pas fonctionné. Sélectionnez le texte et copiez-le : { $text }

# Which generation of the vendor’s menus somebody sees.
menus-question = À quoi ressemble { $vendor } chez vous ?
menus-why = { $vendor } existe avec deux présentations. Choisissez celle que vous voyez, et ce guide ne vous montre que ce qui y correspond.
menus-newer = { $vendor }, nouvelle présentation
menus-older = { $vendor }, ancienne présentation
menus-seen-newer = Vous voyez { $vendor } dans sa nouvelle présentation.
menus-seen-older = Vous voyez { $vendor } dans son ancienne présentation.
menus-change = Changer
menus-look-older = Chez vous, { $vendor } a l’air plus ancien ?

# The list of boxes to tick at the vendor. They are crossed off here, for oneself.
permissions-tally = Cases pointées : { $ticked } sur { $total }
permissions-count = { $ticked } sur { $total }
permissions-for-you = Pointer les cases ici ne sert qu’à vous ; ce qui compte, c’est ce que vous cochez dans { $vendor }.
permissions-only-this = Voici tout ce qui est demandé :
permissions-leave-others = Laissez toutes les autres cases telles qu’elles sont.
permissions-all = Toutes
optional = (facultatif)
permissions-save = Enregistrer et continuer
permissions-save-and-check = Enregistrer et revenir à la vérification
permissions-save-and-stay = Enregistrer et rester ici
permissions-open =
    { $count ->
        [one] Après la dernière vérification, il reste une case à régler.
       *[other] Après la dernière vérification, il reste { $count } cases à régler.
    }
permissions-only-missing = Afficher seulement ce qui manque
permissions-shown = Vous voyez seulement ce qui manquait à la dernière vérification, ou qu’elle n’a pas pu voir.
permissions-hidden =
    { $count ->
        [one] Une autre case est masquée.
       *[other] { $count } autres cases sont masquées.
    }
permissions-show-all = Tout afficher
permissions-nothing-open = Après la dernière vérification, il ne reste rien à régler : vous voyez donc toutes les cases.
permissions-missing-heading = Cochez ce qui manque
permissions-way = Le chemin dans { $vendor }, étape par étape
permissions-unseen =
    { $count ->
        [one] Une case que nous ne pouvons pas voir
       *[other] { $count } cases que nous ne pouvons pas voir
    }
permissions-unseen-lead = De l’extérieur, on ne voit pas si elles sont cochées. Si vous les avez cochées, il n’y a rien à faire ici.
permissions-row-missing = n’était pas cochée
permissions-row-unclear = n’a pas pu être vue

# What a box lets do.
kind-view = Voir
kind-history = Historique
kind-edit = Modifier
kind-export = Exporter
kind-approve = Approuver

why = Pourquoi
why-title = Pourquoi chaque case est demandée
why-back = Retour à la liste
why-lead = À quoi chaque autorisation sert chez { $operator }, et ce qui ne fonctionne pas sans elle.
why-without = Sans elle : { $without }
why-without-here = **Sans elle :** { $without }

# The guides of the packs name this button.
link-account = Associer le compte
credentials-set = Rempli le { $day } par { $who }.
credentials-check-same = Pour vérifier à nouveau avec les mêmes données, [allez à la vérification](check).
credentials-replace = Pour les remplacer, remplissez à nouveau tous les champs.

form-faults = Il reste quelque chose à corriger
form-fault = { $field } : { $fault }
form-show = Afficher
