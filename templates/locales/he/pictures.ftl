# Pictures of the vendor's screens, for whoever does not see them. Names in quotes stay as on the vendor's screen.

picture-alt = { $screen } { $marked }
picture-page = ציור של הדף ״{ $screen }״ ב-{ $vendor }.
picture-product = ציור של { $vendor }.
picture-window = ציור של החלון ״{ $screen }״ ב-{ $vendor }.
picture-boxes = ציור של ״{ $screen }״ ב-{ $vendor }.
picture-marked = מודגש: { $controls }.
picture-number = { $number }. { $control }
picture-dots = רשת הנקודות בפינה השמאלית העליונה
picture-gear = גלגל השיניים
picture-bin = הפח שמוחק את השורה
picture-left-menu = ״{ $label }״ בתפריט בצד שמאל
picture-entry = השורה ״{ $label }״
picture-button = הכפתור ״{ $label }״
picture-button-at = ״{ $label }״ ליד ״{ $place }״
picture-tab = הלשונית ״{ $label }״
picture-field = השדה ״{ $label }״
picture-list = הרשימה ״{ $label }״
picture-search = שדה החיפוש ״{ $label }״
picture-choice = האפשרות ״{ $label }״
picture-box = תיבת הסימון ״{ $label }״
picture-every-box = כל תיבות הסימון ברשימה
picture-of-action = ציור שמראה איפה זה ב-{ $vendor }: { $action }

picture-title = איפה זה ב-{ $vendor }
picture-back = חזרה לשלב
picture-close = סגירה
