# What stands around a step of the guide, and on its pages.

steps = שלבים
step-done = (בוצע)
step-of = שלב { $number } מתוך { $count }
minutes-left =
    { $minutes ->
        [one] נשארה כדקה
        [two] נשארו כשתי דקות
       *[other] נשארו כ-{ $minutes } דקות
    }
stuck = נתקעתם? כתבו אל [{ $support }](mail). מה שעשיתם עד עכשיו נשמר. אפשר לסגור את הדף ולחזור עם אותו קישור.

lets-start = מתחילים
done-continue = סיימתי, אפשר להמשיך
back = חזרה
not-you = אין לכם הרשאות לזה? [העבירו את זה הלאה](hand-over) למי שיש לו אותן.

label-meaning = ({ $meaning })

copy = העתקה
copied = הועתק: { $text }
not-copied = ההעתקה לא הצליחה. סמנו את הטקסט והעתיקו אותו: { $text }

menus-question = איזה { $vendor } אתם רואים?
menus-why = ל-{ $vendor } יש שתי גרסאות. בחרו את זו שאתם רואים, והמדריך יציג רק מה שמתאים לה.
menus-newer = { $vendor } החדש
menus-older = { $vendor } הישן
menus-seen-newer = אתם רואים את { $vendor } החדש.
menus-seen-older = אתם רואים את { $vendor } הישן.
menus-change = שינוי
menus-look-older = אצלכם { $vendor } נראה ישן יותר?

# The list of boxes to tick at the vendor.
permissions-tally = סומנו כאן { $ticked } מתוך { $total }
permissions-count = { $ticked } מתוך { $total }
permissions-for-you = הסימון כאן הוא בשבילכם. מה שקובע הוא מה שתסמנו ב-{ $vendor }.
permissions-only-this = רק זה מבוקש:
permissions-leave-others = השאירו כל תיבה אחרת כמו שהיא.
permissions-all = הכול
optional = (רשות)
permissions-save = שמירה והמשך
permissions-save-and-check = שמירה וחזרה לבדיקה
permissions-save-and-stay = שמירה בלי לצאת מהדף
permissions-open =
    { $count ->
        [one] בבדיקה האחרונה נשארה תיבה אחת לטיפול.
        [two] בבדיקה האחרונה נשארו שתי תיבות לטיפול.
       *[other] בבדיקה האחרונה נשארו { $count } תיבות לטיפול.
    }
permissions-only-missing = הצגת מה שחסר בלבד
permissions-shown = אתם רואים רק את מה שהיה חסר בבדיקה האחרונה או שהיא לא יכלה לראות.
permissions-hidden =
    { $count ->
        [one] עוד תיבה אחת מוסתרת.
        [two] עוד שתי תיבות מוסתרות.
       *[other] עוד { $count } תיבות מוסתרות.
    }
permissions-show-all = הצגת הכול
permissions-nothing-open = בבדיקה האחרונה לא נשארו תיבות לטיפול, ולכן אתם רואים את כולן.
permissions-missing-heading = סימון מה שחסר
permissions-way = הדרך לשם ב-{ $vendor }, צעד אחר צעד
permissions-unseen =
    { $count ->
        [one] תיבה אחת שאי אפשר לראות מכאן
        [two] שתי תיבות שאי אפשר לראות מכאן
       *[other] { $count } תיבות שאי אפשר לראות מכאן
    }
permissions-unseen-lead = אי אפשר לראות מבחוץ אם הן מסומנות. אם סימנתם אותן, אין מה לעשות כאן.
permissions-row-missing = לא הייתה מסומנת
permissions-row-unclear = אי אפשר היה לראות

kind-view = צפייה
kind-history = היסטוריה
kind-edit = עריכה
kind-export = ייצוא
kind-approve = אישור

why = למה?
why-title = למה כל תיבה מבוקשת
why-back = חזרה לרשימה
why-lead = מה כל הרשאה מאפשרת אצל { $operator }, ומה לא פועל בלעדיה.
why-without = בלעדיה: { $without }
why-without-here = **בלעדיה:** { $without }

link-account = חיבור החשבון
credentials-set = זה מולא ב-{ $day } על ידי { $who }.
credentials-check-same = כדי לבדוק שוב עם אותם פרטים, [עברו לבדיקה](check).
credentials-replace = כדי להחליף, מלאו מחדש כל שדה.

form-faults = כדאי לבדוק את זה שוב
form-fault = { $field }: { $fault }
form-show = הצגה
