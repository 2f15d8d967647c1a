# The check's page. “Box” is תיבה; names of boxes and sections stay as they are on the vendor's screens.

## Headings, each with the sentence under it

check-nothing-title = עוד אין מה לבדוק
check-nothing-lead = מלאו קודם את הדף שלפני זה. אחר כך הבדיקה תתחיל מעצמה.
check-rows-title =
    { $count ->
        [one] בודקים שוב תיבה אחת
        [two] בודקים שוב שתי תיבות
       *[other] בודקים שוב { $count } תיבות
    }
check-rows-lead = זה לוקח רגע. מה שנמצא קודם נשאר כמו שהיה.
check-running-title = בודקים מה אפשר לראות ב-{ $vendor }
check-running-lead = זה לוקח כמה שניות. אנחנו רק בודקים אם אפשר לקרוא. שום מידע על אנשים לא נשמר.
check-missing-title =
    { $count ->
        [one] כמעט סיימתם: נשארה תיבה אחת לסמן
        [two] כמעט סיימתם: נשארו שתי תיבות לסמן
       *[other] כמעט סיימתם: נשארו { $count } תיבות לסמן
    }
check-missing-lead =
    { $count ->
        [one] מה שהזנתם פועל. עוד צריך לסמן תיבה אחת ב-{ $vendor }.
       *[other] מה שהזנתם פועל. עוד צריך לסמן כל אחת מהתיבות האלה ב-{ $vendor }.
    }
check-unclear-title =
    { $count ->
        [one] מבט אחרון: תיבה אחת לאישור
        [two] מבט אחרון: שתי תיבות לאישור
       *[other] מבט אחרון: { $count } תיבות לאישור
    }
check-unclear-lead = כל מה שאנחנו יכולים לראות בסדר. את השאר אי אפשר לראות מכאן, ולכן אנחנו שואלים אתכם.
check-question-title = שאלה אחרונה: זה החשבון הנכון?
check-question-lead = כל מה שנדרש מוכן. שום דבר לא מחובר לפני שתענו שכן.
check-good-title = הכול מוכן
check-good-lead = אפשר לקרוא את כל מה שנדרש.

## While it runs

check-progress = תיבות שנבדקו
check-held-up = משהו אצלנו מעכב את הבדיקה. זה לא בגללכם, והיא תתחיל מעצמה ברגע שזה יתוקן. אפשר לסגור את הדף הזה.
check-queued = הבדיקה תתחיל עוד רגע.
check-knocking = פונים אל { $vendor } עם מה שהזנתם.
check-accepted = מה שהזנתם התקבל ב-{ $vendor }. עכשיו עוברים על כל הרשאה.
check-looked-at = נבדקו { $found } מתוך { $total } הרשאות.
check-slow = התשובות של { $vendor } מתעכבות. אפשר לסגור את הדף ולחזור: הבדיקה ממשיכה גם בלעדיו.
check-slow-mail = התשובות של { $vendor } מתעכבות. אפשר לסגור את הדף: הבדיקה ממשיכה, ונכתוב לכם כשהיא תסתיים.
check-renews = הדף הזה מתעדכן מעצמו כל כמה שניות.
# What the marks mean, beside them.
check-key-waiting = עוד לא נבדקה
check-key-unclear = נשאל אתכם עליה אחר כך
check-key-optional = רשות

## After a row's name, for screen readers

check-mark-granted = : בסדר
check-mark-confirmed = : אישרתם
check-mark-missing = : לא מסומן
check-mark-unclear = : אי אפשר לראות
check-mark-optional = : רשות

## When the check could not get that far

check-what-to-do = מה לעשות
check-retry-now = עוד רגע ננסה שוב מעצמנו.
check-retry-minutes =
    { $count ->
        [one] ננסה שוב מעצמנו בעוד כדקה, ב-{ $clock }.
        [two] ננסה שוב מעצמנו בעוד כשתי דקות, ב-{ $clock }.
       *[other] ננסה שוב מעצמנו בעוד כ-{ $count } דקות, ב-{ $clock }.
    }
check-retry-hours =
    { $count ->
        [one] ננסה שוב מעצמנו בעוד כשעה, ב-{ $clock }.
        [two] ננסה שוב מעצמנו בעוד כשעתיים, ב-{ $clock }.
       *[other] ננסה שוב מעצמנו בעוד כ-{ $count } שעות, ב-{ $clock }.
    }
check-retry-mail = אין מה לעשות. אפשר לסגור את הדף: נכתוב לכם כשהבדיקה תעבור, או כשיהיה לכם מה לעשות.
check-retry-stay = אין מה לעשות. הדף ימשיך מעצמו. אפשר גם לסגור אותו ולחזור.
check-learnt = מה שנמצא עד אז נשמר: נבדקו { $found } מתוך { $total } תיבות.
check-change-entered = שינוי של מה שהזנתם
check-again = בדיקה חוזרת
check-meant-title = אמרתם שזה החשבון הנכון
check-meant-text = האישור יגיע מאנשי { $operator }, ויודיעו לכם. עד אז שום דבר לא משתנה, ואפשר לסגור את הדף.
check-is-meant-title = זה החשבון שתרצו לחבר עכשיו?
check-is-meant-text = אם החברה שלכם החליפה חשבון, אמרו לנו. האישור יגיע אז מאנשי { $operator }, ויודיעו לכם.
check-is-meant-yes = כן, לחשבון הזה

## Beside the result

check-tidied = הסרנו רווחים, מירכאות או מעברי שורה מסביב למה שהדבקתם. שום דבר אחר לא השתנה.
check-go-to = מעבר אל: { $title }
check-linked-title = החשבון שלכם מחובר
check-linked-text = כל מה שנדרש מוכן.
check-see-linked = מה חובר
check-tally-good = { $count } בסדר
check-tally-missing = { $count } לסימון
check-tally-unclear = { $count } לאישור
check-tally-optional = { $count } רשות
check-tally = מה הבדיקה מצאה
check-changed = מה השתנה
check-changes = מאז הבדיקה ב-{ $clock }: { $changes }.
check-came-in =
    { $count ->
        [one] תיבה אחת עכשיו בסדר
        [two] שתי תיבות עכשיו בסדר
       *[other] { $count } תיבות עכשיו בסדר
    }
check-went =
    { $count ->
        [one] תיבה אחת כבר לא בסדר
        [two] שתי תיבות כבר לא בסדר
       *[other] { $count } תיבות כבר לא בסדר
    }
check-no-more =
    { $count ->
        [one] תיבה אחת כבר אי אפשר לראות
        [two] שתי תיבות כבר אי אפשר לראות
       *[other] { $count } תיבות כבר אי אפשר לראות
    }
check-people-instead = רואים { $people } במקום { $before }
check-now-granted = עכשיו בסדר
check-now-missing = כבר לא מסומנת
check-now-unclear = כבר אי אפשר לראות
check-new-refused = מה שהוזן עכשיו לא התקבל. מה שהוזן ב-{ $day } עדיין בשימוש.
check-new-refused-too = גם מה שהוזן עכשיו לא התקבל. שום דבר לא השתנה.
check-new-waits = מה שהוזן עכשיו ייכנס לשימוש כשהכול יהיה מוכן. עד אז מה שהוזן ב-{ $day } נשאר בשימוש.
check-new-waits-alone = מה שהוזן עכשיו ייכנס לשימוש כשהכול יהיה מוכן.

## What is missing

check-tick-title =
    { $count ->
        [one] סמנו את התיבה הזו ב-{ $vendor }
        [two] סמנו את שתי התיבות האלה ב-{ $vendor }
       *[other] סמנו את { $count } התיבות האלה ב-{ $vendor }
    }
check-tick-text = פתחו { $granted } ב-{ $vendor }, סמנו את מה שמופיע כאן ושמרו. אחר כך בדקו שוב.
check-only-missing = הצגת מה שחסר בלבד, צעד אחר צעד
check-place = ב-{ $vendor }: { $place }
check-place-own = ב-{ $vendor }: { $place } (אצלכם ב-{ $vendor } זה נקרא ״{ $own }״)
check-own-name = אצלכם ב-{ $vendor } זה נקרא ״{ $own }״
check-row-again = בדיקה רק של זו
check-only-these =
    { $count ->
        [one] בדיקה רק של התיבה הזו
        [two] בדיקה רק של שתי אלה
       *[other] בדיקה רק של { $count } התיבות האלה
    }
check-later =
    { $count ->
        [one] אחרי זה נשארת תיבה אחת שאנחנו לא יכולים לראות. אז נשאל אתכם עליה.
        [two] אחרי זה נשארות שתי תיבות שאנחנו לא יכולים לראות. אז נשאל אתכם עליהן.
       *[other] אחרי זה נשארות { $count } תיבות שאנחנו לא יכולים לראות. אז נשאל אתכם עליהן.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] אשרו תיבה אחת שאנחנו לא יכולים לראות
        [two] אשרו שתי תיבות שאנחנו לא יכולים לראות
       *[other] אשרו { $count } תיבות שאנחנו לא יכולים לראות
    }
check-confirm-title-later =
    { $count ->
        [one] אחרי זה, אשרו תיבה אחת שאנחנו לא יכולים לראות
        [two] אחרי זה, אשרו שתי תיבות שאנחנו לא יכולים לראות
       *[other] אחרי זה, אשרו { $count } תיבות שאנחנו לא יכולים לראות
    }
check-confirm-text = את רוב התיבות ב-{ $vendor } אנחנו רואים רק דרך קריאה, ואת אלה אי אפשר לראות כך. בדקו אותן ב-{ $vendor }. אם אחת לא מסומנת, סמנו אותה ושמרו. אחר כך אמרו לנו כאן.
check-boxes =
    { $count ->
        [one] תיבה אחת
        [two] 2 תיבות
       *[other] { $count } תיבות
    }
check-boxes-each = { $count } תיבות, כל אחת מסיבה אחרת
check-all-seen =
    { $count ->
        [one] בדקתי ב-{ $vendor }, והתיבה שלמעלה מסומנת.
        [two] בדקתי ב-{ $vendor }, ושתי התיבות שלמעלה מסומנות.
       *[other] בדקתי ב-{ $vendor }, וכל { $count } התיבות שלמעלה מסומנות.
    }
check-confirm = אישור
check-first = דבר אחד קודם
check-tick-first = עוד לא סימנתם כאן כלום. הכול מסומן ב-{ $vendor }? סמנו את התיבה האחת שמתחת לרשימה. אם לא, פתחו את הרשימה וסמנו את מה שמסומן. אחר כך לחצו על ״אישור״.
check-account-noted = רשמנו: זה החשבון הנכון. נשאר דבר אחד. כל התיבות שלמטה מסומנות ב-{ $vendor }? סמנו את התיבה האחת שמתחת לרשימה ולחצו על ״אישור״. אם לא, פתחו את הרשימה וסמנו את מה שמסומן.
check-to-boxes = מעבר לתיבות
check-too-many =
    { $minutes ->
        [one] החשבון הזה נבדק הרבה פעמים בשעה האחרונה. אפשר להתחיל את הבדיקה הבאה בעוד דקה.
        [two] החשבון הזה נבדק הרבה פעמים בשעה האחרונה. אפשר להתחיל את הבדיקה הבאה בעוד שתי דקות.
       *[other] החשבון הזה נבדק הרבה פעמים בשעה האחרונה. אפשר להתחיל את הבדיקה הבאה בעוד { $minutes } דקות.
    }
check-ended = החיבור הזה הסתיים, ולכן אין יותר מה לבדוק.

## Which account it is

check-account-title = זה החשבון שלכם?
check-account-seen = זה חשבון { $vendor } של **{ $domain }**, ויש בו **{ $people }**.
check-account-seen-uncounted = זה חשבון { $vendor } של **{ $domain }**. לא הצלחנו לספור כמה אנשים יש בו.
check-account-unnamed = בחשבון { $vendor } הזה אנחנו רואים **{ $people }**.
check-account-unnamed-uncounted = לא הצלחנו לספור כמה אנשים יש בחשבון { $vendor } הזה. זה החשבון שבו יצרתם את הגישה.
check-people-active = { $people } ({ $active } פעילים)
check-people =
    { $count ->
        [one] אדם אחד
        [two] שני אנשים
       *[other] { $count } אנשים
    }
check-people-at-least =
    { $count ->
        [one] לפחות אדם אחד
        [two] לפחות שני אנשים
       *[other] לפחות { $count } אנשים
    }
check-people-seen =
    { $all ->
        [one] רואים אדם אחד. פעילים: { $active }.
        [two] רואים שני אנשים. פעילים: { $active }.
       *[other] רואים { $all } אנשים. פעילים: { $active }.
    }
check-people-seen-at-least =
    { $all ->
        [one] רואים לפחות אדם אחד. פעילים: { $active }.
        [two] רואים לפחות שני אנשים. פעילים: { $active }.
       *[other] רואים לפחות { $all } אנשים. פעילים: { $active }.
    }
check-by-status = לפי סטטוס: { $statuses }.
check-account-asked = זה החשבון הנכון?
check-account-asked-counted = זה החשבון הנכון, והמספר נכון בערך?
check-account-yes = כן, לחבר את החשבון הזה
check-account-people = לא, חסרים אנשים
check-account-another = לא, זה חשבון אחר
check-account-boxes =
    { $count ->
        [one] שום דבר לא מחובר לפני שגם התיבה שלמעלה מאושרת. אם תלחצו על ״כן״ קודם, לא קרה כלום: התשובה נשמרת, ונשאל אתכם על השאר.
        [two] שום דבר לא מחובר לפני שגם שתי התיבות שלמעלה מאושרות. אם תלחצו על ״כן״ קודם, לא קרה כלום: התשובה נשמרת, ונשאל אתכם על השאר.
       *[other] שום דבר לא מחובר לפני שגם כל { $count } התיבות שלמעלה מאושרות. אם תלחצו על ״כן״ קודם, לא קרה כלום: התשובה נשמרת, ונשאל אתכם על השאר.
    }
check-people-missing-title = חסרים אנשים
check-people-missing-advice = בדקו ב-{ $vendor } הנתונים של מי משותפים כאן. לעיתים קרובות חסרים שם מי שעזבו או מי שמתחילים בקרוב. בחרו את כל מי שהנתונים שלהם צריכים להיות משותפים, שמרו ובדקו שוב.
check-another-title = זה חשבון אחר
check-another-advice = מה שהזנתם שייך לחשבון { $vendor } שמופיע כאן. פתחו את חשבון { $vendor } הנכון, עברו בו על אותם שלבים, והזינו במקום זה את מה שתקבלו שם. את מה שיצרתם בחשבון הזה אפשר למחוק.
# Under the two headings above.
check-answered-lead = כך אמרתם לנו, ולכן שום דבר עוד לא מחובר.
# Opens the other answers.
check-changed-mind = שיניתם את דעתכם?
check-show-where = איפה זה ב-{ $vendor }

## Good to know

check-half = פתוח בחלקו
check-half-text =
    { $count ->
        [one] החלק הזה פתוח, וכמה שדות בו סגורים. אפשר לחבר גם בלי זה. אם השדות צריכים להיות משותפים, בדקו את הרשאות השדות ב-{ $vendor }.
        [two] שני החלקים האלה פתוחים, וכמה שדות בהם סגורים. אפשר לחבר גם בלי זה. אם השדות צריכים להיות משותפים, בדקו את הרשאות השדות ב-{ $vendor }.
       *[other] { $count } החלקים האלה פתוחים, וכמה שדות בהם סגורים. אפשר לחבר גם בלי זה. אם השדות צריכים להיות משותפים, בדקו את הרשאות השדות ב-{ $vendor }.
    }
check-left-out = הושמטו: { $fields }
check-know = כדאי לדעת
check-about = במה מדובר: { $what }
check-show-step = איפה זה: { $title }
check-excess =
    { $count ->
        [one] יותר ממה שצריך: תיבה אחת
        [two] יותר ממה שצריך: שתי תיבות
       *[other] יותר ממה שצריך: { $count } תיבות
    }
check-excess-text = אפשר לראות את זה, אף שלא ביקשו. זה לא עוצר כלום. מה שלא נחוץ, עדיף לא לשתף: כדי לבטל, פתחו { $granted } ב-{ $vendor }, הסירו את הסימון ממה שמופיע כאן ושמרו.
check-optional =
    { $count ->
        [one] נשארה תיבת רשות אחת
        [two] נשארו שתי תיבות רשות
       *[other] נשארו { $count } תיבות רשות
    }
check-optional-text =
    { $count ->
        [one] אפשר לחבר גם בלעדיה. סמנו אותה ב-{ $vendor } אם תרצו לאפשר יותר.
        [two] אפשר לחבר גם בלעדיהן. סמנו אותן ב-{ $vendor } אם תרצו לאפשר יותר.
       *[other] אפשר לחבר גם בלעדיהן. סמנו אותן ב-{ $vendor } אם תרצו לאפשר יותר.
    }
check-granted =
    { $count ->
        [one] הרשאה אחת בסדר
        [two] שתי הרשאות בסדר
       *[other] { $count } הרשאות בסדר
    }
check-own =
    { $count ->
        [one] חלק אחד שיצרתם בעצמכם
        [two] שני חלקים שיצרתם בעצמכם
       *[other] { $count } חלקים שיצרתם בעצמכם
    }
check-own-text =
    { $count ->
        [one] החברה שלכם יצרה אותו בעצמה, ולכן אף אחד לא ביקש אותו. סמנו **View** לידו אם גם הוא צריך להיות משותף.
        [two] החברה שלכם יצרה אותם בעצמה, ולכן אף אחד לא ביקש אותם. סמנו **View** ליד אלה שגם הם צריכים להיות משותפים.
       *[other] החברה שלכם יצרה אותם בעצמה, ולכן אף אחד לא ביקש אותם. סמנו **View** ליד אלה שגם הם צריכים להיות משותפים.
    }
check-own-open = { $section }: פתוח
check-own-closed = { $section }: סגור
check-own-unclear = { $section }: אי אפשר לראות

## The raw detail

check-detail = מה בדיוק נשאל, לסקרנים ולאנשי המחשוב
check-detail-text = אנחנו רק קוראים מ-{ $vendor }, ושומרים מספרים ותשובות של כן או לא: אין כאן נתונים של אף אדם ושום דבר סודי.
check-detail-all = כל תיבה ומה שנראה בה, כטקסט להעתקה
check-detail-title = מה הבדיקה ראתה
check-detail-lead = כל הבדיקה הזו כטקסט, לשליחה בדוא״ל לאנשי המחשוב שלכם. אין בו נתונים של אף אדם ושום דבר סודי.
check-detail-back = חזרה לבדיקה
check-detail-copy = העתקת הכול
check-detail-copied = הועתק
check-detail-marked = ההעתקה לא הצליחה. הטקסט מסומן: העתיקו אותו דרך המקלדת או התפריט.
check-detail-ended = הסתיימה
check-detail-asked = נשאל
check-detail-list = רשימת התיבות
check-detail-found = נמצא
check-detail-people = אנשים
check-detail-when =
    { $seconds ->
        [one] { $minute }, אחרי שנייה אחת
        [two] { $minute }, אחרי שתי שניות
       *[other] { $minute }, אחרי { $seconds } שניות
    }
check-detail-calls =
    { $count ->
        [one] פנייה אחת אל { $vendor }
        [two] שתי פניות אל { $vendor }
       *[other] { $count } פניות אל { $vendor }
    }
check-detail-full = הכול נבדק.
check-detail-quick = מבט קצר על התיבות החשובות ביותר.
check-detail-only =
    { $count ->
        [one] תיבה אחת נבדקה שוב. האחרות נשארו כמו שנמצאו קודם.
        [two] שתי תיבות נבדקו שוב. האחרות נשארו כמו שנמצאו קודם.
       *[other] { $count } תיבות נבדקו שוב. האחרות נשארו כמו שנמצאו קודם.
    }
check-count-granted =
    { $count ->
        [one] 1 אומתה
       *[other] { $count } אומתו
    }
check-count-confirmed = { $count } באישור שלכם
check-count-missing =
    { $count ->
        [one] 1 לא מסומנת
       *[other] { $count } לא מסומנות
    }
check-count-unclear = { $count } שאי אפשר לראות
check-count-optional =
    { $count ->
        [one] 1 מתיבות הרשות חסרה
       *[other] { $count } מתיבות הרשות חסרות
    }

## The mail when a check has ended that nobody watched

mail-check-subject = הבדיקה שלכם ב-{ $vendor } הסתיימה
mail-check-preview = מה שנשאר לעשות ייקח כמה דקות.
mail-check-lead = הבדיקה של חשבון { $vendor } של { $company } הסתיימה, ונשאר לכם משהו לעשות.
mail-check-boxes =
    { $count ->
        [one] התיבה הזו עוד לא מסומנת ב-{ $vendor }:
        [two] שתי התיבות האלה עוד לא מסומנות ב-{ $vendor }:
       *[other] { $count } התיבות האלה עוד לא מסומנות ב-{ $vendor }:
    }
mail-check-tick =
    { $count ->
        [one] פתחו { $place } ב-{ $vendor }, סמנו אותה שם ושמרו. אחר כך פתחו את הדף שלכם ובדקו שוב.
       *[other] פתחו { $place } ב-{ $vendor }, סמנו אותן שם ושמרו. אחר כך פתחו את הדף שלכם ובדקו שוב.
    }
mail-check-confirm =
    { $count ->
        [0] הכול מוכן. נשארה שאלה אחת: האם זה החשבון הנכון.
        [one] כל מה שאנחנו יכולים לראות בסדר. תיבה אחת אי אפשר לראות מכאן, ולכן אנחנו מבקשים שתבדקו אותה ותאשרו.
        [two] כל מה שאנחנו יכולים לראות בסדר. שתי תיבות אי אפשר לראות מכאן, ולכן אנחנו מבקשים שתבדקו אותן ותאשרו.
       *[other] כל מה שאנחנו יכולים לראות בסדר. { $count } תיבות אי אפשר לראות מכאן, ולכן אנחנו מבקשים שתבדקו אותן ותאשרו.
    }
mail-check-button = פתיחת הדף שלכם
