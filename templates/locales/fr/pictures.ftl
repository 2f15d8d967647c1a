# Pictures of the vendor's screens, for whoever does not see them. Names in « … » are words on the
# vendor's own screen and stay as they are there.

picture-alt = { $screen } { $marked }
picture-page = Dessin de la page « { $screen } » dans { $vendor }.
picture-product = Dessin d’un écran { $vendor }.
picture-window = Dessin de la fenêtre « { $screen } » dans { $vendor }.
picture-boxes = Dessin de « { $screen } » dans { $vendor }.
picture-marked = Repéré sur le dessin : { $controls }.
picture-number = { $number }. { $control }
picture-dots = la grille de points en haut à gauche
picture-gear = la roue dentée
picture-bin = la corbeille qui supprime la ligne
picture-left-menu = « { $label } » dans le menu du bord gauche
picture-entry = l’entrée « { $label } »
picture-button = le bouton « { $label } »
picture-button-at = « { $label } » à l’endroit « { $place } »
picture-tab = l’onglet « { $label } »
picture-field = le champ « { $label } » à remplir
picture-list = la liste « { $label } »
picture-search = le champ de recherche « { $label } »
picture-choice = le choix « { $label } »
picture-box = la case à cocher « { $label } »
picture-every-box = toutes les cases de la liste
picture-of-action = Dessin qui montre où cela se trouve dans { $vendor } : { $action }

picture-title = Où cela se trouve dans { $vendor }
picture-back = Retour à l’étape
picture-close = Fermer
