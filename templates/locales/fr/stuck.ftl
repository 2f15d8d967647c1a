# For who is stuck: "this does not look like my screen", "ask for help", and a colleague who is handed
# one step.

## At the foot of every page of the setup

stuck-help = Aide
stuck-screen-link = Mon écran est différent
stuck-ask-link = Demander de l’aide
stuck-colleague-link = Confier cette étape à un collègue
stuck-screen-where = Où est-ce ?
stuck-screen-anywhere = Toute la page

## This does not look like my screen

stuck-screen-title = Mon écran est différent
stuck-screen-lead = Les écrans changent, et ceux de votre entreprise peuvent être différents. Dites-le-nous, et nous regarderons. Inutile de nous attendre : la page suivante montre comment continuer.
stuck-about-step = Cela concerne l’étape **{ $step }**.
stuck-about-action = Cela concerne **{ $action }**, dans l’étape **{ $step }**.
stuck-menus = Quels menus voyez-vous dans { $vendor } ? (facultatif)
stuck-menus-newer = Les nouveaux, que l’étape montre en premier
stuck-menus-older = Les anciens, que l’étape montre sous « plus ancien »
stuck-menus-neither = Ni les uns ni les autres
stuck-screen-words = Que voyez-vous à la place ? (facultatif)
stuck-screen-hint = Quelques mots suffisent, par exemple les noms des boutons que vous voyez. N’écrivez ici ni le jeton ni un mot de passe.
stuck-screen-sent-along = Nous envoyons aussi : l’étape, votre adresse, votre langue, le type de votre navigateur et la largeur approximative de sa fenêtre. Pas d’image de votre écran, et rien de ce que vous avez tapé ailleurs.
stuck-screen-send = Envoyer et continuer
stuck-back-to-step = Retour à l’étape

## Ask for help

stuck-ask-title = Demander de l’aide
stuck-ask-lead = Écrivez ce qui vous bloque. Une personne chez { $operator } le lit et vous répond.
stuck-ask-words = Qu’est-ce qui vous bloque ?
stuck-ask-hint = N’écrivez ici ni le jeton ni un mot de passe : personne n’en a besoin pour vous aider.
stuck-ask-answer-to = La réponse arrive par e‑mail à **{ $address }**.
stuck-ask-sent-along = Nous envoyons aussi : l’étape où vous êtes, le résultat de la dernière vérification, votre langue et le type de votre navigateur.
stuck-ask-send = Envoyer le message

## What is wrong with a form

stuck-fault-empty = Écrivez ce qui vous bloque ; une phrase suffit.
stuck-fault-long = Ce texte compte { $count } caractères. Raccourcissez-le à { $most }.
stuck-fault-secret = Votre texte contenait quelque chose qui ressemble à un jeton ou à une clé. Il n’a donc pas été envoyé, et nous n’en avons rien gardé. Nous avons retiré cette partie. N’envoyez jamais de jeton dans un message ; sa seule place est son champ dans la configuration.
stuck-fault-enough =
    { $hours ->
        [one] Vous nous avez envoyé beaucoup de messages aujourd’hui. Vous pourrez envoyer le prochain d’ici une heure, ou écrire à { $support }.
       *[other] Vous nous avez envoyé beaucoup de messages aujourd’hui. Vous pourrez envoyer le prochain dans { $hours } heures environ, ou écrire à { $support }.
    }
stuck-fault-fast = Beaucoup de messages sont venus de votre réseau depuis une minute. Attendez une minute, puis appuyez à nouveau sur le bouton. Rien de ce que vous avez écrit n’est perdu.

## After it was sent

stuck-sent-screen-title = Merci, nous avons bien reçu votre message
stuck-sent-screen-lead = Une personne chez { $operator } regarde et corrige le guide. Inutile d’attendre. Ce que vous pouvez faire maintenant :
stuck-sent-other-menus = [Voir les deux façons de cliquer](step). L’étape montre d’abord les menus d’aujourd’hui, puis les anciens.
stuck-sent-search = Cherchez dans { $vendor } : trouvez un champ de recherche sur la page des réglages et tapez **{ $word }**.
stuck-sent-next = Laissez cela pour plus tard et [passez à l’étape suivante](next) : { $step }.
stuck-sent-ask = Impossible de continuer ? [Demandez de l’aide](ask), et quelqu’un vous répondra.
stuck-sent-question-title = Votre message est en route
stuck-sent-next-heading = Et maintenant
stuck-sent-question-mailed = Une personne chez { $operator } le lit, voit à quelle étape vous êtes et répond par e‑mail à **{ $address }**.
stuck-sent-question-queued = Une personne chez { $operator } le lit et voit à quelle étape vous êtes. Si c’est urgent, écrivez aussi à [{ $support }](mail).
stuck-sent-question-kept = Vous pouvez fermer cette page. Ce que vous avez déjà fait est conservé, et votre lien continue de fonctionner.

## Hand a step to a colleague

stuck-colleague-title = Confier cette étape à un collègue
stuck-colleague-lead = Quelqu’un d’autre a les droits pour **{ $step }** ? Indiquez-nous son adresse e‑mail professionnelle. Nous lui enverrons un lien qui ouvre cette étape et rien d’autre.
stuck-colleague-rule-own = Votre propre lien continue de fonctionner. Vous pouvez avancer sur les autres étapes pendant ce temps.
stuck-colleague-rule-see = Cette personne voit seulement cette étape, ses images et l’aide. Ni vous ni elle ne voyez ce que l’autre saisit.
stuck-colleague-rule-told = Elle apprend que la demande vient de vous, { $address }. Quand l’étape est faite, vous recevez un e‑mail, et son lien prend fin.
stuck-colleague-rule-until = Son lien fonctionne jusqu’au **{ $until }**, sauf si vous l’annulez.
stuck-colleague-email = L’e‑mail professionnel de votre collègue
stuck-colleague-send = Lui envoyer cette étape
stuck-colleague-again = Vous avez confié cette étape à **{ $colleague }** le { $day }. Si vous l’envoyez maintenant à quelqu’un d’autre, ce premier lien prendra fin.
stuck-colleague-whole = Quelqu’un d’autre doit tout faire ? [Transmettez plutôt toute la configuration](whole). Votre propre lien prend alors fin.
stuck-colleague-no-mail = Aucun e‑mail ne peut être envoyé d’ici. Écrivez à [{ $support }](mail) en nommant votre collègue, qui recevra un lien.
stuck-colleague-fault-address = Cela ne ressemble pas à une adresse e‑mail. Elle devrait ressembler à ana@acme.example.
stuck-colleague-fault-same = C’est votre propre adresse. Indiquez l’adresse d’un collègue.
stuck-colleague-fault-ended = Votre lien vient d’être remplacé ou désactivé, rien n’a donc été envoyé. Seul le lien le plus récent permet de confier une étape.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Vous avez demandé à beaucoup de collègues aujourd’hui. Vous pourrez demander au prochain d’ici une heure.
       *[other] Vous avez demandé à beaucoup de collègues aujourd’hui. Vous pourrez demander au prochain dans { $hours } heures environ.
    }

## What the step's page says of it

stuck-handed-you = Vous avez demandé à **{ $colleague }** de faire cette étape.
stuck-handed-other = **{ $asker }** a demandé à **{ $colleague }** de faire cette étape.
stuck-handed-sent = Le lien a été envoyé le { $day } ; il n’a pas encore été ouvert.
stuck-handed-opened = Le lien a été ouvert le { $day }.
stuck-handed-on = En attendant, vous pouvez [passer à l’étape suivante](next). Si vous terminez cette étape vous-même, l’autre lien prend fin.
stuck-handed-take-back = Annuler la demande
stuck-handed-done = **{ $colleague }** a fait cette étape le { $day }.

## What the colleague reads

stuck-only-heading = { $asker }, chez { $company }, vous a demandé de faire cette étape
stuck-only-text = Votre lien ouvre cette étape et rien d’autre. Appuyez sur le bouton à la fin, et vous aurez terminé.
stuck-only-minutes =
    { $minutes ->
        [one] Une étape pour vous, une minute environ
       *[other] Une étape pour vous, { $minutes } minutes environ
    }
stuck-only-done = C’est fait
stuck-only-elsewhere-title = Votre lien ouvre une seule étape
stuck-only-elsewhere = Cela fait partie d’une autre étape de la configuration, rien n’a donc été modifié. Votre collègue s’en occupe.
stuck-only-elsewhere-back = Aller à votre étape
stuck-done-title = Merci, c’est terminé
stuck-done-lead = L’étape est faite, et votre collègue peut le voir. Vous n’avez plus rien à faire.
stuck-done-close = Votre lien a fait son travail et n’ouvre plus rien. Vous pouvez fermer cette page.
stuck-late-title = L’étape a été terminée entre-temps
stuck-late-lead = Une autre personne a terminé cette étape. Ce que vous venez d’envoyer n’a pas été conservé et n’a rien changé.

## Mail to the colleague

stuck-mail-asked-subject = { $asker } vous demande de faire une étape dans { $vendor }
stuck-mail-asked-heading = Une étape vous attend
stuck-mail-asked-lead = { $asker }, chez { $company }, vous a demandé de faire l’étape « { $step } » pour connecter { $vendor } à { $operator }.
stuck-mail-asked-what = Une page vous montre où cliquer. Elle ouvre cette seule étape ; quand elle est faite, vous avez terminé.
stuck-mail-asked-button = Ouvrir l’étape
stuck-mail-asked-until = Le lien fonctionne jusqu’au { $until }, ou jusqu’à ce que l’étape soit faite.
stuck-mail-asked-not-you = Vous n’attendiez pas cet e-mail ? Alors vous n’avez rien à faire. En cas de doute, demandez à votre collègue.
stuck-mail-asked-why = Vous recevez cet e-mail car { $asker } a donné votre adresse pour cette étape.

## Mail to who asked

stuck-mail-done-subject = { $colleague } a fait l’étape « { $step } »
stuck-mail-done-heading = L’étape est faite
stuck-mail-done-lead = { $colleague } a fait l’étape « { $step } » pour connecter { $vendor } à { $operator }, comme vous l’aviez demandé.
stuck-mail-done-next = Reprenez là où vous en étiez : ouvrez la configuration dans le navigateur que vous avez utilisé, ou ouvrez à nouveau le lien de notre premier e-mail.
stuck-mail-done-why = Vous recevez cet e-mail parce que vous avez demandé à { $colleague } de faire cette étape.
