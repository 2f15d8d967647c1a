# The check's page: what is missing, what is to be confirmed, what is in place.
# In French 0 counts as [one]: where a count may be 0, [one] shows the number.
# $clock is “14:05 UTC” or “3 mai à 14:05 UTC”: no “à” or “le” before it.

## Headings, each with the sentence under it

check-nothing-title = Rien à vérifier pour l’instant
check-nothing-lead = Remplissez d’abord la page précédente. La vérification démarre ensuite toute seule.
check-rows-title =
    { $count ->
        [one] Nous regardons à nouveau une case
       *[other] Nous regardons à nouveau { $count } cases
    }
check-rows-lead = Cela prend un instant. Ce qui a été trouvé avant ne change pas.
check-running-title = Nous regardons ce qui est visible dans { $vendor }
check-running-lead = Cela prend quelques secondes. Nous regardons seulement ce qui peut être lu ; aucune donnée personnelle n’est conservée.
check-missing-title =
    { $count ->
        [one] Presque terminé : une case à cocher
       *[other] Presque terminé : { $count } cases à cocher
    }
check-missing-lead =
    { $count ->
        [one] Ce que vous avez saisi fonctionne. Il reste une case à cocher dans { $vendor }.
       *[other] Ce que vous avez saisi fonctionne. Il reste à cocher chacune de ces cases dans { $vendor }.
    }
check-unclear-title =
    { $count ->
        [one] Un dernier coup d’œil : une case à confirmer
       *[other] Un dernier coup d’œil : { $count } cases à confirmer
    }
check-unclear-lead = Tout ce que nous pouvons voir est en place. Le reste n’est pas visible d’ici, c’est pourquoi nous vous posons la question.
check-question-title = Une dernière question : est-ce le bon compte ?
check-question-lead = Tout ce qu’il faut est en place. Rien n’est associé avant que vous disiez oui.
check-good-title = Tout est en place
check-good-lead = Tout ce qui est nécessaire peut être lu.

## While it runs

check-progress = Cases examinées
check-held-up = Quelque chose, de notre côté, retarde la vérification. Vous n’y êtes pour rien, et elle démarrera toute seule dès que ce sera réparé. Vous pouvez fermer cette page.
check-queued = La vérification commence dans un instant.
check-knocking = Nous nous présentons à { $vendor } avec ce que vous avez saisi.
check-accepted = { $vendor } a accepté ce que vous avez saisi. Nous regardons maintenant chaque autorisation.
check-looked-at = Autorisations examinées : { $found } sur { $total }.
check-slow = { $vendor } prend son temps. Vous pouvez fermer cette page et revenir : la vérification continue quand même.
check-slow-mail = { $vendor } prend son temps. Vous pouvez fermer cette page : la vérification continue, et nous vous écrirons quand elle sera terminée.
check-renews = Cette page se met à jour toutes les quelques secondes.
# What the marks mean, beside them.
check-key-waiting = pas encore regardée
check-key-unclear = nous vous poserons la question ensuite
check-key-optional = facultative

## After a row's name, for screen readers

check-mark-granted = {" "}: en place
check-mark-confirmed = {" "}: confirmée par vous
check-mark-missing = {" "}: pas cochée
check-mark-unclear = {" "}: impossible à voir
check-mark-optional = {" "}: facultative

## When the check could not get that far

check-what-to-do = Que faire
check-retry-now = Nous allons réessayer automatiquement dans un instant.
check-retry-minutes =
    { $count ->
        [one] Nous réessaierons automatiquement dans une minute environ ({ $clock }).
       *[other] Nous réessaierons automatiquement dans { $count } minutes environ ({ $clock }).
    }
check-retry-hours =
    { $count ->
        [one] Nous réessaierons automatiquement dans une heure environ ({ $clock }).
       *[other] Nous réessaierons automatiquement dans { $count } heures environ ({ $clock }).
    }
check-retry-mail = Vous n’avez rien à faire. Fermez cette page si vous voulez : nous vous écrirons quand la vérification sera terminée, ou s’il y a quelque chose à faire de votre côté.
check-retry-stay = Vous n’avez rien à faire. Cette page continue ensuite toute seule ; vous pouvez aussi la fermer et revenir.
check-learnt = Ce qui a été trouvé jusque-là est conservé. Cases examinées : { $found } sur { $total }.
check-change-entered = Modifier ce que vous avez saisi
check-again = Vérifier à nouveau
check-meant-title = Vous avez indiqué que c’est bien ce compte
check-meant-text = Une personne chez { $operator } le confirme et vous tient au courant. D’ici là, rien ne change ; vous pouvez fermer cette page.
check-is-meant-title = Est-ce ce compte que vous voulez associer maintenant ?
check-is-meant-text = Si votre entreprise a changé de compte, indiquez-le. Une personne chez { $operator } le confirme ensuite et vous tient au courant.
check-is-meant-yes = Oui, c’est bien ce compte

## Beside the result

check-tidied = Nous avons retiré des espaces, des guillemets ou des retours à la ligne autour du texte collé. Rien d’autre n’a été modifié.
check-go-to = Aller à : { $title }
check-linked-title = Votre compte est associé
check-linked-text = Tout ce qu’il faut est en place.
check-see-linked = Voir ce qui a été associé
check-tally-good = { $count } en place
check-tally-missing = { $count } à cocher
check-tally-unclear = { $count } à confirmer
check-tally-optional =
    { $count ->
        [one] { $count } facultative
       *[other] { $count } facultatives
    }
check-tally = Ce que la vérification a trouvé
check-changed = Ce qui a changé
check-changes = Depuis la vérification d’avant ({ $clock }) : { $changes }.
check-came-in =
    { $count ->
        [one] une case est maintenant en place
       *[other] { $count } cases sont maintenant en place
    }
check-went =
    { $count ->
        [one] une case n’est plus en place
       *[other] { $count } cases ne sont plus en place
    }
check-no-more =
    { $count ->
        [one] une case n’est plus visible
       *[other] { $count } cases ne sont plus visibles
    }
check-people-instead = { $people } au lieu de { $before }
check-now-granted = maintenant en place
check-now-missing = plus cochée
check-now-unclear = plus visible
check-new-refused = Ce qui vient d’être saisi n’a pas été accepté. Ce qui a été enregistré le { $day } reste utilisé.
check-new-refused-too = Ce qui vient d’être saisi n’a pas été accepté non plus. Rien n’a changé.
check-new-waits = Ce qui vient d’être saisi sera utilisé dès que tout sera en place. D’ici là, ce qui a été enregistré le { $day } reste utilisé.
check-new-waits-alone = Ce qui vient d’être saisi sera utilisé dès que tout sera en place.

## What is missing

check-tick-title =
    { $count ->
        [one] Cochez cette case dans { $vendor }
       *[other] Cochez ces { $count } cases dans { $vendor }
    }
check-tick-text = Ouvrez { $granted } dans { $vendor }, cochez ce qui est indiqué ici et enregistrez. Puis vérifiez à nouveau.
check-only-missing = Étape par étape : afficher seulement ce qui manque
check-place = Dans { $vendor } : { $place }
check-place-own = Dans { $vendor } : { $place } (chez vous, cela s’appelle « { $own } » dans { $vendor })
check-own-name = chez vous, cela s’appelle « { $own } » dans { $vendor }
check-row-again = Vérifier seulement cette case
check-only-these = Vérifier seulement ces cases ({ $count })
check-later =
    { $count ->
        [one] Ensuite, il reste une case que nous ne voyons pas. La question vous sera posée à ce moment-là.
       *[other] Ensuite, il reste { $count } cases que nous ne voyons pas. La question vous sera posée à ce moment-là.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Confirmez une case que nous ne voyons pas
       *[other] Confirmez { $count } cases que nous ne voyons pas
    }
check-confirm-title-later =
    { $count ->
        [one] Ensuite, confirmez une case que nous ne voyons pas
       *[other] Ensuite, confirmez { $count } cases que nous ne voyons pas
    }
check-confirm-text = Pour la plupart des cases, il nous suffit de lire des données dans { $vendor } pour savoir si elles sont cochées. Pour celles-ci, cela ne suffit pas. Regardez-les dans { $vendor } ; si l’une d’elles n’est pas cochée, cochez-la et enregistrez. Puis dites-le-nous ici.
check-boxes =
    { $count ->
        [one] Une case
       *[other] { $count } cases
    }
check-boxes-each = { $count } cases, chacune pour sa propre raison
check-all-seen =
    { $count ->
        [2] J’ai regardé dans { $vendor }, et les deux cases ci-dessus sont cochées.
        [one] J’ai regardé dans { $vendor }, et la case ci-dessus est cochée.
       *[other] J’ai regardé dans { $vendor }, et les { $count } cases ci-dessus sont toutes cochées.
    }
check-confirm = Confirmer
check-first = Une chose d’abord
check-tick-first = Rien n’est encore coché ici. Toutes les cases sont cochées dans { $vendor } ? Alors cochez la seule case sous la liste. Sinon, ouvrez la liste et cochez celles qui le sont. Puis appuyez sur « Confirmer ».
check-account-noted = C’est noté : c’est le bon compte. Il reste une chose. Toutes les cases ci-dessous sont cochées dans { $vendor } ? Alors cochez la seule case sous la liste et appuyez sur « Confirmer ». Sinon, ouvrez la liste et cochez celles qui le sont.
check-to-boxes = Aller aux cases
check-too-many =
    { $minutes ->
        [one] Ce compte a été vérifié de nombreuses fois depuis une heure. La prochaine vérification peut commencer dans une minute.
       *[other] Ce compte a été vérifié de nombreuses fois depuis une heure. La prochaine vérification peut commencer dans { $minutes } minutes.
    }
check-ended = Cette connexion a pris fin : il n’y a plus rien à vérifier.

## Which account it is

check-account-title = Est-ce votre compte ?
check-account-seen = C’est le compte { $vendor } du domaine **{ $domain }**, avec **{ $people }**.
check-account-seen-uncounted = C’est le compte { $vendor } du domaine **{ $domain }**. Le nombre de personnes n’a pas pu être compté.
check-account-unnamed = Ce compte { $vendor } nous montre **{ $people }**.
check-account-unnamed-uncounted = Le nombre de personnes de ce compte { $vendor } n’a pas pu être compté. C’est le compte dans lequel vous avez créé l’accès.
check-people-active = { $people } (dont { $active } en activité)
check-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
check-people-at-least =
    { $count ->
        [one] au moins { $count } personne
       *[other] au moins { $count } personnes
    }
check-people-seen =
    { $all ->
        [one] { $all } personne visible, dont { $active } en activité.
       *[other] { $all } personnes visibles, dont { $active } en activité.
    }
check-people-seen-at-least =
    { $all ->
        [one] Au moins { $all } personne visible, dont { $active } en activité.
       *[other] Au moins { $all } personnes visibles, dont { $active } en activité.
    }
check-by-status = Par statut : { $statuses }.
check-account-asked = Est-ce le bon compte ?
check-account-asked-counted = Est-ce le bon compte, et le nombre est-il à peu près juste ?
check-account-yes = Oui, associer ce compte
check-account-people = Non, il manque des personnes
check-account-another = Non, c’est un autre compte
check-account-boxes =
    { $count ->
        [2] Rien n’est associé avant que les deux cases ci-dessus soient confirmées aussi. Si vous répondez oui avant, rien n’est perdu : votre réponse est conservée, et le reste vous sera demandé.
        [one] Rien n’est associé avant que la case ci-dessus soit confirmée aussi. Si vous répondez oui avant, rien n’est perdu : votre réponse est conservée, et le reste vous sera demandé.
       *[other] Rien n’est associé avant que les { $count } cases ci-dessus soient toutes confirmées aussi. Si vous répondez oui avant, rien n’est perdu : votre réponse est conservée, et le reste vous sera demandé.
    }
check-people-missing-title = Il manque des personnes
check-people-missing-advice = Regardez dans { $vendor } de qui les données sont partagées ici. Souvent, les personnes parties ou qui arrivent plus tard n’y sont pas. Choisissez toutes les personnes dont les données sont à partager, enregistrez, puis vérifiez à nouveau.
check-another-title = C’est un autre compte
check-another-advice = Ce que vous avez saisi vient du compte { $vendor } indiqué ici. Ouvrez le bon compte { $vendor }, suivez-y les mêmes étapes et saisissez plutôt ce qu’il vous donne. Ce que vous avez créé dans celui-ci, vous pouvez le supprimer.
# Under the two headings above.
check-answered-lead = C’est ce que vous nous avez dit : rien n’est encore associé.
# Opens the other answers.
check-changed-mind = Vous avez changé d’avis ?
check-show-where = Me montrer où, dans { $vendor }

## Good to know

check-half = Ouvert en partie
check-half-text =
    { $count ->
        [one] Cette section est ouverte, mais certains de ses champs ne le sont pas. Cela n’empêche pas d’associer le compte. Si ces champs sont à partager, regardez les autorisations des champs dans { $vendor }.
       *[other] Ces { $count } sections sont ouvertes, mais certains de leurs champs ne le sont pas. Cela n’empêche pas d’associer le compte. Si ces champs sont à partager, regardez les autorisations des champs dans { $vendor }.
    }
check-left-out = Laissés de côté : { $fields }
check-know = Bon à savoir
check-about = Il s’agit de : { $what }
check-show-step = Me montrer où : { $title }
check-excess =
    { $count ->
        [one] Plus que nécessaire : { $count } case
       *[other] Plus que nécessaire : { $count } cases
    }
check-excess-text = Cela peut être vu, alors que personne ne l’a demandé. Cela n’empêche rien. Ce qui n’est pas nécessaire, mieux vaut ne pas le partager : pour le retirer, ouvrez { $granted } dans { $vendor }, décochez ce qui est indiqué ici et enregistrez.
check-optional =
    { $count ->
        [one] Il reste { $count } case facultative
       *[other] Il reste { $count } cases facultatives
    }
check-optional-text =
    { $count ->
        [one] Elle n’empêche pas d’associer le compte. Cochez-la dans { $vendor } si vous voulez autoriser davantage.
       *[other] Elles n’empêchent pas d’associer le compte. Cochez-les dans { $vendor } si vous voulez autoriser davantage.
    }
check-granted =
    { $count ->
        [one] { $count } autorisation est en place
       *[other] { $count } autorisations sont en place
    }
check-own =
    { $count ->
        [one] { $count } section propre à votre entreprise
       *[other] { $count } sections propres à votre entreprise
    }
check-own-text =
    { $count ->
        [one] Votre entreprise l’a créée elle-même, personne ne l’a donc demandée. Cochez **View** si elle est à partager aussi.
       *[other] Votre entreprise les a créées elle-même, personne ne les a donc demandées. Cochez **View** pour celles qui sont à partager aussi.
    }
check-own-open = { $section } : ouverte
check-own-closed = { $section } : fermée
check-own-unclear = { $section } : impossible à voir

## The raw detail

check-detail = Ce qui a été demandé exactement, pour les curieux et pour l’informatique
check-detail-text = Nous posons à { $vendor } uniquement des questions de lecture, et nous ne gardons que des nombres et des oui ou non : il n’y a ici aucune donnée personnelle et rien de secret.
check-detail-all = Toutes les cases avec ce qui a été vu, en texte à copier
check-detail-title = Ce que la vérification a vu
check-detail-lead = Toute cette vérification en texte, pour un e-mail à vos collègues de l’informatique. Il n’y a là aucune donnée personnelle et rien de secret.
check-detail-back = Retour à la vérification
check-detail-copy = Tout copier
check-detail-copied = Copié
check-detail-marked = La copie n’a pas fonctionné. Le texte est sélectionné : copiez-le avec le clavier ou le menu.
check-detail-ended = Terminée
check-detail-asked = Question
check-detail-list = Liste des cases
check-detail-found = Résultat
check-detail-people = Personnes
check-detail-when =
    { $seconds ->
        [one] { $minute }, après { $seconds } seconde
       *[other] { $minute }, après { $seconds } secondes
    }
check-detail-calls =
    { $count ->
        [one] { $count } appel à { $vendor }
       *[other] { $count } appels à { $vendor }
    }
check-detail-full = Tout a été examiné.
check-detail-quick = Un rapide coup d’œil aux cases les plus importantes.
check-detail-only =
    { $count ->
        [one] Une case a été examinée à nouveau ; les autres restent telles qu’elles ont été trouvées avant.
       *[other] { $count } cases ont été examinées à nouveau ; les autres restent telles qu’elles ont été trouvées avant.
    }
check-count-granted =
    { $count ->
        [one] { $count } vérifiée
       *[other] { $count } vérifiées
    }
check-count-confirmed =
    { $count ->
        [one] { $count } confirmée par vous
       *[other] { $count } confirmées par vous
    }
check-count-missing =
    { $count ->
        [one] { $count } pas cochée
       *[other] { $count } pas cochées
    }
check-count-unclear =
    { $count ->
        [one] { $count } impossible à voir
       *[other] { $count } impossibles à voir
    }
check-count-optional =
    { $count ->
        [one] { $count } facultative, pas en place
       *[other] { $count } facultatives, pas en place
    }

## The mail when a check has ended that nobody watched

mail-check-subject = { $vendor } : votre vérification est terminée
mail-check-preview = Ce qui reste à faire prend quelques minutes.
mail-check-lead = La vérification du compte { $vendor } utilisé par { $company } est terminée, et il vous reste quelque chose à faire.
mail-check-boxes =
    { $count ->
        [one] Cette case n’est pas encore cochée dans { $vendor } :
       *[other] Ces { $count } cases ne sont pas encore cochées dans { $vendor } :
    }
mail-check-tick =
    { $count ->
        [one] Ouvrez { $place } dans { $vendor }, cochez-la et enregistrez. Puis ouvrez votre page et vérifiez à nouveau.
       *[other] Ouvrez { $place } dans { $vendor }, cochez-les et enregistrez. Puis ouvrez votre page et vérifiez à nouveau.
    }
mail-check-confirm =
    { $count ->
        [0] Tout est en place. Il reste une question : est-ce le bon compte ?
        [one] Tout ce que nous pouvons voir est en place. Une case n’est pas visible d’ici : regardez-la, s’il vous plaît, et confirmez-la.
       *[other] Tout ce que nous pouvons voir est en place. { $count } cases ne sont pas visibles d’ici : regardez-les, s’il vous plaît, et confirmez-les.
    }
mail-check-button = Ouvrir votre page
