# What is written to people by mail. No stars and no links in these texts.
# Names may begin with a vowel: no “de” or “que” before them.

mail-hello = Bonjour,
mail-questions = Des questions ? Répondez à cet e-mail ou écrivez à :
mail-sent = { $operator } a envoyé cet e-mail à :
mail-sent-with = { $operator } a envoyé cet e-mail avec { $product } à :
mail-privacy = Comment { $operator } traite les données personnelles
mail-stop = Plus de rappels pour cette configuration
mail-not-open = Le lien ne s’ouvre pas ? Allez alors à cette page :
mail-paste = Et collez-y ce code :
mail-until = Le lien fonctionne jusqu’au { $moment }. Il est pour vous seulement : ne transférez pas cet e-mail, mais utilisez « Transmettez cette page à un collègue » sur la page.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Vous recevez cet e-mail parce que votre adresse a été donnée comme contact chez { $company } pour { $vendor }.
mail-why-handed-over = Vous recevez cet e-mail car { $person } a donné votre adresse pour continuer la configuration.
mail-why-link-was-yours = Vous recevez cet e-mail parce que le lien de configuration était le vôtre jusqu’à présent.
mail-why-other-browser = Vous recevez cet e-mail parce que votre lien de configuration a été ouvert dans un navigateur que nous ne connaissons pas encore.
mail-why-set-up = Vous recevez cet e-mail parce que vous avez mis en place cette connexion.

# The mail with the setup link.
mail-setup-subject = Connecter { $vendor } à { $operator }
mail-setup-preview = Une dizaine de minutes, étape par étape. Le lien fonctionne jusqu’au { $moment }.
mail-setup-asked-by = { $person }, chez { $operator }, vous demande de connecter à { $operator } le compte { $vendor } utilisé par { $company }.
mail-setup-asked = { $operator } vous demande de connecter à { $operator } le compte { $vendor } utilisé par { $company }.
mail-setup-replaced = Voici votre nouveau lien pour connecter à { $operator } le compte { $vendor } utilisé par { $company }. Le lien que vous aviez avant a pris fin. Ce que vous avez déjà fait est conservé.
mail-setup-handed-over = { $person } vous demande de prendre la suite pour connecter à { $operator } le compte { $vendor } utilisé par { $company }. Ce qui a déjà été fait est conservé.
mail-setup-how = Une page vous guide étape par étape, avec les noms que vous voyez sur les écrans { $vendor }. Elle dit à l’avance ce qui est partagé et pourquoi. Cela prend une dizaine de minutes. Il vous faut les droits d’administration dans { $vendor }. Si vous ne les avez pas, la page vous permet de la transmettre à un collègue qui les a.
mail-setup-button = Commencer la configuration
mail-setup-back = Vous pouvez vous arrêter et revenir à tout moment.
mail-setup-unexpected = Vous n’attendiez pas cet e-mail ? Alors vous n’avez rien à faire : rien n’est partagé tant que personne ne suit les étapes. En cas de doute, demandez-nous.

# To who handed the setup over to a colleague.
mail-over-subject = La configuration { $vendor } – { $operator } a été transmise
mail-over-title = La configuration a été transmise
mail-over-to = La connexion à { $operator } du compte { $vendor } utilisé par { $company } a été transmise, depuis la page que votre lien ouvre. Un nouveau lien est en route vers :
mail-over-ended = Votre propre lien a pris fin. Vous n’avez plus rien à faire.
mail-over-not-you = Ce n’était pas vous ? Alors quelqu’un d’autre a utilisé votre lien. Dites-le-nous, et nous mettrons fin aussi au nouveau lien :

# The eight digits that let a second browser in.
mail-code-subject = Votre code pour continuer à connecter { $vendor } à { $operator }
mail-code-title = Votre code
mail-code-opened = Votre lien de configuration pour { $vendor } a été ouvert dans un autre navigateur. Pour y continuer, tapez ce code sur la page :
mail-code-works = { $minutes ->
    [one] Il fonctionne pendant une minute, une seule fois.
   *[other] Il fonctionne pendant { $minutes } minutes, une seule fois.
}
mail-code-not-you = Vous n’avez pas ouvert le lien dans un autre navigateur ? Alors quelqu’un d’autre l’a. Sans le code, personne n’entre : ne le donnez donc à personne. Dites-le-nous, et nous mettrons fin à ce lien et vous en enverrons un nouveau :

# The account is linked.
mail-linked-subject = La connexion { $vendor } – { $operator } est en place
mail-linked-title = La connexion { $vendor } est en place
mail-linked-preview = Toutes les autorisations nécessaires sont là.
mail-linked-done = C’est fait : le compte { $vendor } utilisé par { $company } est connecté à { $operator }. Toutes les autorisations nécessaires sont là. Merci !
mail-linked-what = Ce qui a été connecté, c’est l’accès créé pour cela dans { $vendor }. Ses identifiants sont mis sous clé, et plus personne ne peut les voir, ni vous ni nous. Votre lien de configuration a pris fin.
mail-take-back = Pour revenir en arrière, à tout moment : supprimez ce qui a été créé pour cela dans { $vendor }, ou réinitialisez son jeton ou sa clé. À partir de là, nous ne pouvons plus rien lire. Dites-le-nous, s’il vous plaît, pour que nous sachions que c’est voulu.
mail-linked-unexpected = Vous n’attendiez pas cet e-mail ? Écrivez-nous tout de suite :

# A linked account that works no longer as it did.
mail-degraded-subject = La connexion { $vendor } – { $operator } demande votre attention
mail-degraded-title = La connexion { $vendor } demande votre attention
mail-degraded-preview = Quelque chose a changé dans { $vendor }. Cela se répare en quelques minutes.
mail-degraded-changed = Le compte { $vendor } utilisé par { $company } était connecté à { $operator }, et quelque chose y a changé depuis. Rien n’est perdu, et cela se répare en quelques minutes.
mail-degraded-boxes = { $count ->
    [one] Cette case n’est plus cochée dans { $vendor } :
   *[other] Ces cases ne sont plus cochées dans { $vendor } :
}
mail-degraded-tick = { $count ->
    [one] Ouvrez { $place } dans { $vendor }, cochez-la et enregistrez. Puis ouvrez votre page et appuyez sur « Vérifier à nouveau ».
   *[other] Ouvrez { $place } dans { $vendor }, cochez-les et enregistrez. Puis ouvrez votre page et appuyez sur « Vérifier à nouveau ».
}
mail-degraded-button = Ouvrir la page où cela se fait
mail-degraded-meant = C’était voulu ? Dites-le-nous, pour que nous arrêtions de regarder. C’est déjà réparé ? Alors vous n’avez rien à faire : nous le remarquerons.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Reste à faire : connecter { $vendor } à { $operator }
mail-reminder-title = La connexion { $vendor } n’est pas encore terminée
mail-reminder-button = Continuer la configuration
mail-reminder-browser = Dans le navigateur que vous avez utilisé avant, vous continuez tout de suite. Dans un autre, nous vous envoyons d’abord un code.
mail-reminder-both = Le lien de notre e-mail précédent fonctionne aussi : les deux ouvrent la même page.
mail-reminder-preview = Cela prend quelques minutes, et vous pouvez vous arrêter à tout moment.
mail-reminder-begun = Vous avez commencé à connecter à { $operator } le compte { $vendor } utilisé par { $company }. Ce que vous avez déjà fait est conservé, et vous reprenez là où vous en étiez.
mail-reminder-unopened = Le { $day }, nous vous avons envoyé un lien pour connecter à { $operator } le compte { $vendor } utilisé par { $company }. Il n’a pas encore été ouvert. Une page vous guide étape par étape, en une dizaine de minutes.

# Two days before a link ends.
mail-expiring-subject = Votre lien pour connecter { $vendor } à { $operator } prend fin le { $day }
mail-expiring-title = Votre lien prend fin le { $day }
mail-expiring-preview = Ce qui a déjà été fait est conservé.
mail-expiring-ends = Votre lien pour connecter à { $operator } le compte { $vendor } utilisé par { $company } fonctionne jusqu’au { $moment }. Ce qui a déjà été fait reste conservé après cette date.
mail-expiring-later = Il vous faut plus de temps ? Répondez à cet e-mail, et nous vous enverrons un nouveau lien.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = { $operator } : l’accès à { $vendor } a été renouvelé
mail-renewed-title = L’accès à { $vendor } a été renouvelé
mail-renewed-preview = Vous vous y attendiez ? Alors vous n’avez rien à faire.
mail-renewed-when = Le { $moment }, un nouveau jeton ou une nouvelle clé pour le compte { $vendor } utilisé par { $company } a été saisi sur notre page, avec le lien de configuration de :
mail-renewed-checked = Nous l’avons vérifié, et toutes les autorisations nécessaires sont là. { $operator } l’utilise désormais. L’ancien accès est effacé ici.
mail-renewed-expected = C’était vous, ou quelqu’un qui devait le faire ? Alors vous n’avez rien à faire.
mail-renewed-unexpected = Vous ne vous y attendiez pas ? Alors regardez dans { $vendor } qui a créé un nouveau jeton ou une nouvelle clé, et écrivez-nous tout de suite :

# The page behind “No more reminders about this setup”.
stop-title = Arrêter les rappels ?
stop-what = Nous vous écrivons quand une configuration n’est pas encore terminée, deux fois au plus, et avant la fin de votre lien. Appuyez sur le bouton, et nous arrêterons.
stop-link-works = Votre lien continue de fonctionner. Les e-mails que vous demandez vous-même, comme un code, arrivent toujours.
stop-button = Arrêter les rappels
stop-done-title = Plus de rappels
stop-done = C’est fait. Nous ne vous envoyons plus de rappels pour cette configuration.
