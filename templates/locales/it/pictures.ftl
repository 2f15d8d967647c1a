# Pictures of the vendor's screens in Italian, for whoever does not see them. Names in «…» stay as they are there.

picture-alt = { $screen } { $marked }
picture-page = Disegno della pagina «{ $screen }» in { $vendor }.
picture-product = Disegno di una schermata di { $vendor }.
picture-window = Disegno della finestra «{ $screen }» in { $vendor }.
picture-boxes = Disegno di «{ $screen }» in { $vendor }.
picture-marked = In evidenza: { $controls }.
picture-number = { $number }. { $control }
picture-dots = la griglia di puntini in alto a sinistra
picture-gear = l’ingranaggio
picture-bin = il cestino che elimina la riga
picture-left-menu = «{ $label }» nel menu a sinistra
picture-entry = la voce «{ $label }»
picture-button = il pulsante «{ $label }»
picture-button-at = «{ $label }» accanto a «{ $place }»
picture-tab = la scheda «{ $label }»
picture-field = il campo «{ $label }» in cui scrivere
picture-list = l’elenco «{ $label }»
picture-search = la casella di ricerca «{ $label }»
picture-choice = la scelta «{ $label }»
picture-box = la casella da spuntare «{ $label }»
picture-every-box = tutte le caselle dell’elenco
picture-of-action = Disegno che mostra dove si trova in { $vendor }: { $action }

picture-title = Dove si trova in { $vendor }
picture-back = Torna al passaggio
picture-close = Chiudi
