# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Ouvrir votre lien de configuration
start-heading = Bienvenue
start-again = Aucune configuration n’est ouverte dans ce navigateur pour l’instant. Ouvrez à nouveau le lien de l’e‑mail, ou collez ici le code qui s’y trouve. Ce que vous avez déjà fait est conservé.
start-lead = { $operator } vous invite à connecter le compte de votre entreprise. Cette page vous guide étape par étape.
start-paste = Collez le code de l’e‑mail d’invitation. Il commence ainsi :
start-ready = Votre lien est prêt. L’ouvrir ne partage rien.
start-code = Votre code
start-unknown = Nous ne connaissons pas ce code. Il en manque peut-être une partie. Copiez le code entier de l’e‑mail, ou ouvrez à nouveau le lien qui s’y trouve.
start-cookie = Pour que votre session reste ouverte pendant la configuration, et pour retenir votre langue, nous enregistrons des cookies dans ce navigateur. Ils ne servent à aucun suivi.
start-privacy = Que deviennent les données des personnes ? [{ $operator } vous le dit ici](privacy).
start-resume-heading = Reprendre là où vous en étiez
start-resume = La configuration { $integration } pour { $company } est ouverte dans ce navigateur.
start-resume-done = La configuration { $integration } pour { $company } est terminée.
start-resume-button = Reprendre là où vous en étiez
start-resume-done-button = Voir ce qui est associé
start-other-heading = Ou ouvrir un autre lien

code-title = Saisir le code
code-heading = Est-ce bien vous ?
code-lead-to = Ce lien a déjà été ouvert dans un autre navigateur. Pour nous assurer que c’est toujours vous, nous envoyons un code à 8 chiffres à **{ $address }**.
code-lead = Ce lien a déjà été ouvert dans un autre navigateur. Pour nous assurer que c’est toujours vous, nous envoyons un code à 8 chiffres à l’adresse qui a reçu l’invitation.
code-sent = Un code est en route. Il fonctionne pendant 10 minutes, dans ce navigateur seulement.
code-field = Les 8 chiffres de l’e‑mail
code-send = Pas de code après deux minutes ? En envoyer un autre
code-spam = Regardez aussi dans vos courriers indésirables. Si vous n’avez plus cette boîte mail, écrivez à [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Ce ne sont pas les 8 derniers chiffres envoyés. Il vous reste un essai.
       *[other] Ce ne sont pas les 8 derniers chiffres envoyés. Il vous reste { $tries } essais.
    }
code-spent = Ce code ne fonctionne plus : il a déjà servi, il a plus de 10 minutes, ou il y a eu trop d’essais. Demandez-en un autre ci-dessous.
code-too-many =
    { $minutes ->
        [one] Plusieurs codes ont déjà été envoyés. Si vous en avez demandé un dans ce navigateur, le plus récent de votre boîte mail fonctionne pendant 10 minutes après son envoi. Sinon, ouvrez à nouveau le lien de l’e‑mail dans une minute ; dans le navigateur où vous avez commencé, vous pouvez continuer tout de suite.
       *[other] Plusieurs codes ont déjà été envoyés. Si vous en avez demandé un dans ce navigateur, le plus récent de votre boîte mail fonctionne pendant 10 minutes après son envoi. Sinon, ouvrez à nouveau le lien de l’e‑mail dans { $minutes } minutes ; dans le navigateur où vous avez commencé, vous pouvez continuer tout de suite.
    }

dead-expired-title = Ce lien a expiré
dead-expired = Par sécurité, un lien de configuration fonctionne pendant un temps limité, et ce temps est écoulé. Ce que vous avez déjà fait est conservé.
dead-expired-next = Écrivez-nous, et nous vous enverrons un nouveau lien. Vous reprendrez là où vous en étiez.
dead-revoked-title = Ce lien a été désactivé
dead-revoked = Quelqu’un de notre côté a mis fin à ce lien. Il ne permet plus rien.
dead-revoked-next = Si vous ne vous y attendiez pas, écrivez-nous.
dead-replaced-title = Il y a un lien plus récent
dead-replaced = Un e‑mail plus récent avec un autre lien a été envoyé, à vous ou à un collègue. Seul le lien le plus récent fonctionne.
dead-replaced-next = Cherchez notre e‑mail le plus récent. Si vous ne le trouvez pas, écrivez-nous.
dead-completed-title = Cette configuration est terminée
dead-completed = Le compte a été associé avec ce lien ; il a donc fait son travail et n’ouvre plus rien.
dead-completed-next = Il y a quelque chose à modifier ou à réparer ? Écrivez-nous, et nous vous enverrons un nouveau lien.
dead-write = Écrire à { $support }
dead-newer = Vous avez un e‑mail plus récent de notre part ? Ouvrez le lien qui s’y trouve, ou [collez son code](start).
dead-offer = Nous pouvons vous envoyer un nouveau lien, par e‑mail à **{ $address }**. Vous reprenez là où vous en étiez.
dead-offer-again = Un nouveau lien est en route vers **{ $address }**. Regardez aussi dans vos courriers indésirables. Rien après deux minutes ? Nous pouvons en envoyer un autre.
dead-offer-button = M’envoyer un nouveau lien
dead-offer-elsewhere = Ce n’est plus votre boîte mail ? Écrivez à [{ $support }](mail).

new-link-title = Un nouveau lien est en route
new-link-sent = Nous avons envoyé un nouveau lien à **{ $address }**. Ouvrez-le depuis cette boîte mail, et vous reprendrez là où vous en étiez.
new-link-spam = Il devrait arriver dans les deux minutes. Regardez aussi dans vos courriers indésirables. Les liens des e‑mails plus anciens ne fonctionnent plus.
new-link-many-title = Plusieurs liens ont déjà été envoyés
new-link-many =
    { $hours ->
        [one] Nous envoyons au plus trois nouveaux liens par jour. Cherchez notre e‑mail le plus récent, aussi dans vos courriers indésirables. Vous pourrez en demander un autre dans une heure.
       *[other] Nous envoyons au plus trois nouveaux liens par jour. Cherchez notre e‑mail le plus récent, aussi dans vos courriers indésirables. Vous pourrez en demander un autre dans { $hours } heures.
    }
new-link-none-title = Nous ne pouvons pas vous envoyer de nouveau lien ici
new-link-none = Ce lien a changé depuis que vous avez ouvert la page, ou ce navigateur ne l’a plus. Ouvrez notre e‑mail le plus récent, ou écrivez-nous.

hand-over-title = Transmettez cette page à un collègue
hand-over-heading = Transmettez cette page à un collègue
hand-over-lead = Quelqu’un d’autre a les droits nécessaires ? Indiquez-nous son adresse e‑mail professionnelle. Nous lui enverrons son propre lien.
hand-over-kept = Cette personne reprend là où vous en êtes. Ce que vous avez déjà fait est conservé.
hand-over-ends = Votre propre lien cesse de fonctionner, et nous vous confirmons par e‑mail que la page a été transmise.
hand-over-until = Le lien de cette personne fonctionne jusqu’au **{ $moment }**.
hand-over-field = L’e‑mail professionnel de votre collègue
hand-over-button = Lui envoyer le lien
hand-over-back = Retour à la configuration
hand-over-write = Quelqu’un d’autre a les droits nécessaires ? Écrivez à [{ $support }](mail) en nommant votre collègue. Cette personne reçoit son propre lien, et ce que vous avez déjà fait est conservé.
hand-over-address = « { $typed } » ne ressemble pas à une adresse e‑mail. Elle devrait ressembler à ana@acme.example.
hand-over-no-mail = Aucun e‑mail ne peut être envoyé d’ici ; nous ne pouvons donc pas inviter votre collègue. Écrivez à { $support } en donnant son nom.
hand-over-same = C’est l’adresse à laquelle le lien a déjà été envoyé. Saisissez l’adresse de votre collègue.
hand-over-ended = Ce lien vient d’être remplacé ou désactivé. Seul le lien le plus récent fonctionne.
handed-over-title = C’est transmis
handed-over-sent = Un lien est en route vers **{ $address }**. Dites à votre collègue de chercher un e‑mail envoyé par { $operator }, aussi dans ses courriers indésirables.
handed-over-close = Vous n’avez plus rien à faire. Votre propre lien ne fonctionne plus ; vous pouvez fermer cette page.

language = Langue
language-change = Changer
privacy = Confidentialité
runs-on = Fonctionne avec Keyway
