# What is wrong with what was typed or pasted into the form for the vendor's credentials. It stands at
# the field. What was typed is never quoted. $field has an unknown gender: nothing agrees with it.

fault-empty = { $field } : ce champ est encore vide.
fault-blank-in-it = { $field } : il y a un espace ou un retour à la ligne au milieu. Copiez le texte à nouveau, sans rien d’autre.
fault-other-characters = { $field } : on n’y trouve que ceci : { $characters }. Cherchez un caractère qui n’en fait pas partie.
fault-small-letters = minuscules
fault-capital-letters = majuscules
fault-digits = chiffres
fault-hyphens = traits d’union
fault-underscores = tirets bas
fault-full-stops = points
fault-character = « { $character } »
fault-characters-between = de « { $from } » à « { $to } »
fault-too-short =
    { $least ->
        [one] { $field } : ce texte est trop court, il compte au moins { $least } caractère.
       *[other] { $field } : ce texte est trop court, il compte au moins { $least } caractères.
    }
fault-too-long =
    { $most ->
        [one] { $field } : ce texte est trop long, il compte au plus { $most } caractère.
       *[other] { $field } : ce texte est trop long, il compte au plus { $most } caractères.
    }
fault-swapped = Ce texte semble être celui du champ « { $field } ». Mettez chacun des deux textes dans l’autre champ.
fault-other-start = { $field } : le texte commence en général par { $start }.
fault-other-length =
    { $usual ->
        [one] { $field } : le texte compte en général { $usual } caractère. Regardez s’il en manque une partie.
       *[other] { $field } : le texte compte en général { $usual } caractères. Regardez s’il en manque une partie.
    }

## Bob: the ID and the token of a service user. SERVICE-, Copy and ID stay as they are.

fault-id-of-another-shape = L’ID d’un utilisateur de service commence en général par SERVICE-. Si Bob ne l’accepte pas, copiez-le encore une fois depuis le champ nommé ID.
fault-id-empty = Collez ici l’ID de l’utilisateur de service. Il commence par SERVICE-.
fault-id-cut-short = Dans Bob, il y a une suite après SERVICE-. Cliquez sur Copy à côté de l’ID et collez-le ici en entier.
fault-token-for-id = Cela ressemble au jeton. Ici, il faut le texte qui commence par SERVICE-.
fault-address-for-id = Cela ressemble à une adresse e‑mail. Ici, il faut l’ID que Bob affiche pour l’utilisateur de service ; il commence par SERVICE-.
fault-same-text = Les deux champs contiennent le même texte. Ici, il faut l’ID, qui commence par SERVICE-.
fault-token-empty = Collez ici le jeton de l’utilisateur de service.
fault-dots = Ce sont les points qui cachent le jeton. Dans Bob, cliquez sur Copy à côté du jeton et collez-le ici.
fault-id-twice = Les deux champs contiennent un ID d’utilisateur de service. Le jeton est l’autre texte, plus long, dans la fenêtre de Bob.
fault-id-for-token = Cela ressemble à l’ID de l’utilisateur de service. Ici, il faut le jeton, le texte plus long dans la fenêtre de Bob.
fault-header = C’est l’en-tête entier d’une requête. Collez seulement le texte que Bob affiche dans son champ.
fault-both-together = L’ID et le jeton sont ici ensemble. Collez chacun dans son propre champ.
fault-encoded-pair = Ce sont l’ID et le jeton sous une forme codée. Collez-les tels que Bob les affiche, chacun dans son propre champ.
fault-label-along = Le nom du champ a été collé avec le texte. Collez seulement le texte qui est dans le champ dans Bob.
fault-blank-in-the-middle = Il y a un espace ou un retour à la ligne au milieu. Dans Bob, cliquez sur Copy et collez le texte seul.
