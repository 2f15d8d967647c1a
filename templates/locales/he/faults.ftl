# What is wrong with what was typed or pasted into the form for the vendor's credentials.

fault-empty = { $field }: השדה עוד ריק.
fault-blank-in-it = { $field }: יש רווח או מעבר שורה באמצע. העתיקו שוב, בלי שום דבר נוסף.
fault-other-characters = { $field }: אמורים להיות שם רק { $characters }. חפשו תו שלא שייך לשם.
fault-small-letters = אותיות אנגליות קטנות
fault-capital-letters = אותיות אנגליות גדולות
fault-digits = ספרות
fault-hyphens = מקפים
fault-underscores = קווים תחתונים
fault-full-stops = נקודות
fault-character = ״{ $character }״
fault-characters-between = ״{ $from }״ עד ״{ $to }״
fault-too-short =
    { $least ->
        [one] { $field }: הטקסט קצר מדי. צריך להיות בו לפחות תו אחד.
        [two] { $field }: הטקסט קצר מדי. צריכים להיות בו לפחות שני תווים.
       *[other] { $field }: הטקסט קצר מדי. צריכים להיות בו לפחות { $least } תווים.
    }
fault-too-long =
    { $most ->
        [one] { $field }: הטקסט ארוך מדי. צריך להיות בו תו אחד לכל היותר.
        [two] { $field }: הטקסט ארוך מדי. צריכים להיות בו שני תווים לכל היותר.
       *[other] { $field }: הטקסט ארוך מדי. צריכים להיות בו { $most } תווים לכל היותר.
    }
fault-swapped = זה נראה כמו { $field }. שימו כל אחד מהשניים בשדה של השני.
fault-other-start = { $field }: בדרך כלל זה מתחיל ב-{ $start }.
fault-other-length =
    { $usual ->
        [one] { $field }: בדרך כלל יש שם תו אחד. בדקו אם חסר חלק.
        [two] { $field }: בדרך כלל יש שם שני תווים. בדקו אם חסר חלק.
       *[other] { $field }: בדרך כלל יש שם { $usual } תווים. בדקו אם חסר חלק.
    }

## Bob: the ID and the token of a service user

fault-id-of-another-shape = מזהה של משתמש שירות מתחיל בדרך כלל באותיות {"\u2066"}SERVICE-{"\u2069"}. אם Bob לא מקבל אותו, העתיקו אותו שוב מהשדה ששמו ID.
fault-id-empty = הדביקו כאן את המזהה של משתמש השירות. הוא מתחיל באותיות {"\u2066"}SERVICE-{"\u2069"}.
fault-id-cut-short = ב-Bob יש המשך אחרי {"\u2066"}SERVICE-{"\u2069"}. לחצו על Copy ליד ID והדביקו כאן את כולו.
fault-token-for-id = זה נראה כמו הטוקן. לכאן שייך הטקסט שמתחיל באותיות {"\u2066"}SERVICE-{"\u2069"}.
fault-address-for-id = זה נראה כמו כתובת דוא״ל. לכאן שייך המזהה ש-Bob מציג למשתמש השירות. הוא מתחיל באותיות {"\u2066"}SERVICE-{"\u2069"}.
fault-same-text = בשני השדות יש אותו טקסט. לכאן שייך המזהה, שמתחיל באותיות {"\u2066"}SERVICE-{"\u2069"}.
fault-token-empty = הדביקו כאן את הטוקן של משתמש השירות.
fault-dots = אלה הנקודות שמסתירות את הטוקן. לחצו ב-Bob על Copy ליד הטוקן והדביקו כאן.
fault-id-twice = בשני השדות יש מזהה של משתמש שירות. הטוקן הוא הטקסט השני, הארוך יותר, בחלון של Bob.
fault-id-for-token = זה נראה כמו המזהה של משתמש השירות. לכאן שייך הטוקן, הטקסט הארוך יותר בחלון של Bob.
fault-header = זו כותרת שלמה של בקשה. הדביקו רק את הטקסט ש-Bob מציג בשדה.
fault-both-together = יש כאן את המזהה ואת הטוקן יחד. הדביקו כל אחד בשדה שלו.
fault-encoded-pair = אלה המזהה והטוקן בצורה מקודדת. הדביקו אותם כמו ש-Bob מציג אותם, כל אחד בשדה שלו.
fault-label-along = שם השדה הודבק יחד עם הטקסט. הדביקו רק את הטקסט שבתוך השדה ב-Bob.
fault-blank-in-the-middle = יש רווח או מעבר שורה באמצע. לחצו ב-Bob על Copy והדביקו את הטקסט לבדו.
