# Pictures of the vendor's screens, for whoever does not see them.

picture-alt = { $screen } { $marked }
picture-page = Een tekening van de pagina ‘{ $screen }’ in { $vendor }.
picture-product = Een tekening van { $vendor }.
picture-window = Een tekening van het venster ‘{ $screen }’ in { $vendor }.
picture-boxes = Een tekening van ‘{ $screen }’ in { $vendor }.
picture-marked = Gemarkeerd: { $controls }.
picture-number = { $number }. { $control }
picture-dots = het raster van puntjes linksboven
picture-gear = het tandwiel
picture-bin = de prullenbak die de rij verwijdert
picture-left-menu = ‘{ $label }’ in het menu aan de linkerkant
picture-entry = de regel ‘{ $label }’
picture-button = de knop ‘{ $label }’
picture-button-at = ‘{ $label }’ bij ‘{ $place }’
picture-tab = het tabblad ‘{ $label }’
picture-field = het veld ‘{ $label }’ om in te typen
picture-list = de lijst ‘{ $label }’
picture-search = het zoekveld ‘{ $label }’
picture-choice = de keuze ‘{ $label }’
picture-box = het vakje ‘{ $label }’ om aan te vinken
picture-every-box = alle vakjes in de lijst
picture-of-action = Een tekening van waar dit is in { $vendor }: { $action }

picture-title = Waar het is in { $vendor }
picture-back = Terug naar de stap
picture-close = Sluiten
