# What a check saw of one permission, and why it could not tell. Bob and other product names stay as they are.

evidence-between-sentences = {" "}
evidence-quoted = « { $name } »
evidence-and = { $rest } et { $last }

# $because follows “parce que”; every clause begins with a consonant.
evidence-cannot-be-read = Lecture impossible parce que { $because }.
evidence-check-ended = La vérification s’est terminée avant que cela puisse être lu.
evidence-could-not-answer = { $vendor } n’a pas pu répondre à cette question pour l’instant ({ $detail }).
evidence-does-not-tell = La réponse donnée par { $vendor } ne dit pas si cela peut être vu ({ $status } pour { $question }).
evidence-could-not-tell = Bob a été interrogé et sa réponse ne permet pas de savoir.
evidence-not-offered = Bob ne propose pas cela ici ({ $status }) : le module est peut-être désactivé dans votre entreprise.
evidence-in-no-group = L’utilisateur de service ne peut encore rien voir : il n’est pas dans un groupe d’autorisations.

## Who can be seen

evidence-everybody-refused = Bob a refusé de montrer des salariés à cet utilisateur de service. Regardez cette case, et de qui son groupe peut voir les données.
evidence-nobody-shown = Bob n’a montré personne à cet utilisateur de service. Regardez de qui son groupe peut voir les données ; dans une entreprise vide, il n’y a rien à voir.
evidence-list-too-slow = Bob a mis trop de temps à donner la liste des salariés, aucun profil n’a donc pu être examiné.
evidence-no-ids = Bob ne montre pas les ID des salariés à cet utilisateur de service, et l’entreprise est trop grande pour poser la question pour chaque personne.
evidence-nobody-looked-at = Aucun profil n’a pu être examiné.

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came =
    { $people ->
        [one] Champs de la section « { $section } » montrés par Bob pour { $people } personne : { $count } sur { $of }.
       *[other] Champs de la section « { $section } » montrés par Bob pour { $people } personnes : { $count } sur { $of }.
    }
evidence-fields-came-for-some = Champs de la section « { $section } » montrés par Bob pour { $with } des { $people } personnes : { $count } sur { $of }.
evidence-no-fields-came =
    { $people ->
        [one] Champs de la section « { $section } » montrés par Bob pour { $people } personne : aucun sur { $of }.
       *[other] Champs de la section « { $section } » montrés par Bob pour { $people } personnes : aucun sur { $of }.
    }
evidence-left-out = Laissés de côté : { $fields }.
evidence-open-in-part = La section est donc ouverte en partie : soit sa case est cochée et certains champs sont fermés, soit seuls certains champs sont ouverts.
evidence-may-be-empty = Ces champs sont peut-être simplement vides.
evidence-needs-edit = Bob ne les montre que si View et Edit sont tous deux cochés.
evidence-unusual-fields = Ces champs sont d’un type que Bob ne montre peut-être jamais de cette façon ; cela ne dit donc rien sur la case.
evidence-empty-left-out = Bob ne montre pas ce qui est vide ici ; la section peut donc être fermée ou simplement vide.
evidence-too-few-people = C’est trop peu de personnes pour distinguer une section fermée d’une section vide.
evidence-single-fields = Votre entreprise ouvre et ferme des champs un par un ; soit la case n’est pas cochée, soit tous ces champs sont fermés. Regardez les deux.
evidence-guessed = Que ce soit la section « { $section } » est une supposition : la plupart de ses champs habituels s’y trouvent.
evidence-no-field = Bob n’affiche dans la section « { $section } » aucun champ qui puisse être demandé.
evidence-section-of-another = Dans Bob, la section { $section } contient les champs habituels d’une autre ; on ne sait donc pas quelle case est concernée.
evidence-sections-alike = Bob affiche plusieurs sections qui pourraient convenir : { $sections }.
evidence-section-moved = Bob n’affiche aucune section nommée « { $section } ». Ses champs habituels se trouvent dans { $sections } : regardez les cases de ces sections.
evidence-no-section = Bob n’affiche aucune section nommée « { $section } » : elle porte peut-être un autre nom dans votre entreprise, ou elle est désactivée.

## Tables that keep a history

evidence-table-told-closed = Le tableau a indiqué que certains champs sont fermés : { $fields }.
evidence-table-current-only = Bob a montré l’entrée actuelle du tableau { $table } et refusé le tableau entier.
evidence-table-refused = Bob a refusé de montrer le tableau { $table }.
evidence-table-empty = Le tableau { $table } n’avait aucune entrée pour les profils examinés.
evidence-table-earlier = Le tableau { $table } a montré des entrées plus anciennes.
evidence-table-columns-kept-back = Le tableau { $table } a montré des entrées plus anciennes, et Bob a gardé certaines colonnes pour lui, sans dire lesquelles.
evidence-table-columns-named = Le tableau { $table } a montré des entrées plus anciennes, et Bob a gardé certaines colonnes pour lui : { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] { $people } personne a exactement une entrée dans le tableau { $table } : soit il n’y a rien de plus ancien, soit la case de l’historique n’est pas cochée.
       *[other] { $people } personnes ont exactement une entrée dans le tableau { $table } : soit il n’y a rien de plus ancien, soit la case de l’historique n’est pas cochée.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob a affiché { $count } rapport.
       *[other] Bob a affiché { $count } rapports.
    }
evidence-no-reports = Bob n’a affiché aucun rapport, peut-être parce qu’il n’y en a pas.
evidence-reports-refused = Bob a refusé d’afficher les rapports.
evidence-documents = Bob a montré des documents sans dire dans quel dossier ils se trouvent.
evidence-documents-refused = Bob a refusé d’afficher les documents ; peut-être qu’aucun des deux dossiers n’est ouvert. Regardez les deux cases.
evidence-no-documents = Bob n’a montré aucun document pour les profils examinés, et c’est peut-être normal.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob a affiché { $count } type d’absence.
       *[other] Bob a affiché { $count } types d’absence.
    }
evidence-no-kinds-of-leave = Bob n’a affiché aucun type d’absence, peut-être parce qu’il n’y en a pas.
evidence-kinds-of-leave-refused = Bob a refusé d’afficher les types d’absence. Il demande peut-être « Manage company's time off settings » pour cela ; cela ne dit donc pas si « See » est coché.
evidence-who-is-out = Bob a montré qui est absent.
evidence-nobody-out = Bob n’a montré personne d’absent, ni ces trois derniers mois ni les trois prochains, et c’est peut-être normal.
evidence-who-is-out-refused = Bob a refusé de montrer qui est absent.
evidence-pending-request = Bob a montré une demande encore en attente.
evidence-no-pending-request = Bob n’a montré aucune demande en attente des 30 derniers jours, et c’est peut-être normal.
evidence-requests-refused = Bob a refusé de montrer les demandes. C’est peut-être parce que « See who's out today » manque ; cela ne dit donc rien sur cette case.
evidence-balance = Bob a montré un solde d’absences.
evidence-no-balance = Bob n’avait aucun solde d’absences pour les profils examinés.
evidence-balance-refused = Bob a refusé de montrer un solde d’absences.
evidence-balance-without-kind = Un solde se demande par type d’absence, et Bob n’en a indiqué aucun.
