# Pictures of the vendor's screens, for whoever does not see them. Names in “…” are words on the
# vendor's own screen and stay as they are there.

# $screen: one of the three below. $marked: picture-marked.
picture-alt = { $screen } { $marked }
picture-page = A drawing of the page “{ $screen }” in { $vendor }.
# Wherever somebody is in it.
picture-product = A drawing of { $vendor }.
picture-window = A drawing of the window “{ $screen }” in { $vendor }.
# $screen: where some boxes are, "People's data › Work".
picture-boxes = A drawing of “{ $screen }” in { $vendor }.
# $controls: one or more of the things below, with commas between.
picture-marked = Marked: { $controls }.
picture-number = { $number }. { $control }
picture-dots = the grid of dots at the top left
picture-gear = the gear
picture-bin = the bin that deletes the row
picture-left-menu = “{ $label }” in the menu at the left edge
picture-entry = the entry “{ $label }”
picture-button = the button “{ $label }”
# $place: what it stands on or beside.
picture-button-at = “{ $label }” at “{ $place }”
picture-tab = the tab “{ $label }”
picture-field = the box “{ $label }” to type into
picture-list = the list “{ $label }”
picture-search = the search box “{ $label }”
picture-choice = the choice “{ $label }”
picture-box = the tick box “{ $label }”
picture-every-box = every tick box in the list
# Where a pack brings a drawing as a file. $action: what is to be done there.
picture-of-action = A drawing of where this is in { $vendor }: { $action }

picture-title = Where it is in { $vendor }
picture-back = Back to the step
picture-close = Close
