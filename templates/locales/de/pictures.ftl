# Pictures of the vendor's screens, for whoever does not see them. Names in „…“ are words on the
# vendor's own screen and stay as they are there.

picture-alt = { $screen } { $marked }
picture-page = Eine Zeichnung der Seite „{ $screen }“ in { $vendor }.
# Wherever somebody is in it.
picture-product = Eine Zeichnung von { $vendor }.
picture-window = Eine Zeichnung des Fensters „{ $screen }“ in { $vendor }.
# $screen: where some boxes are, "People's data › Work".
picture-boxes = Eine Zeichnung von „{ $screen }“ in { $vendor }.
# $controls: one or more of the things below, with commas between.
picture-marked = Markiert: { $controls }.
picture-number = { $number }. { $control }
picture-dots = das Raster aus Punkten oben links
picture-gear = das Zahnrad
picture-bin = der Papierkorb, der die Zeile löscht
picture-left-menu = „{ $label }“ im Menü am linken Rand
picture-entry = der Eintrag „{ $label }“
picture-button = die Schaltfläche „{ $label }“
# $place: what it stands on or beside.
picture-button-at = „{ $label }“ bei „{ $place }“
picture-tab = der Reiter „{ $label }“
picture-field = das Eingabefeld „{ $label }“
picture-list = die Liste „{ $label }“
picture-search = das Suchfeld „{ $label }“
picture-choice = die Auswahl „{ $label }“
picture-box = das Kästchen „{ $label }“
picture-every-box = alle Kästchen der Liste
# Where a pack brings a drawing as a file. $action: what is to be done there.
picture-of-action = Eine Zeichnung, wo das in { $vendor } ist: { $action }

picture-title = Wo das in { $vendor } ist
picture-back = Zurück zum Schritt
picture-close = Schließen
