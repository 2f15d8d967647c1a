# For who is stuck: another screen, help, and handing one step to a colleague.

## At the foot of every page of the setup

stuck-help = עזרה
stuck-screen-link = המסך שלי נראה אחרת
stuck-ask-link = בקשת עזרה
stuck-colleague-link = העברת השלב הזה למישהו אחר בחברה
stuck-screen-where = איפה זה?
stuck-screen-anywhere = כל הדף

## This does not look like my screen

stuck-screen-title = המסך שלי נראה אחרת
stuck-screen-lead = מסכים משתנים, ובחברה שלכם הם יכולים להיראות אחרת. ספרו לנו, ונבדוק. לא צריך לחכות לנו: הדף הבא מראה איך להמשיך.
stuck-about-step = מדובר בשלב **{ $step }**.
stuck-about-action = מדובר בפעולה **{ $action }** בשלב **{ $step }**.
stuck-menus = אילו תפריטים אתם רואים ב-{ $vendor }? (רשות)
stuck-menus-newer = את החדשים, שהשלב מציג ראשונים
stuck-menus-older = את הישנים, שהשלב מציג תחת ״נראה ישן יותר״
stuck-menus-neither = לא אלה ולא אלה
stuck-screen-words = מה אתם רואים במקום זה? (רשות)
stuck-screen-hint = כמה מילים יעזרו, כמו שמות הכפתורים שאתם רואים. אל תכתבו כאן את הטוקן או סיסמה.
stuck-screen-sent-along = יחד עם זה נשלח: באיזה שלב מדובר, הכתובת שלכם, השפה, סוג הדפדפן ומה רוחב החלון שלו בערך. בלי צילום של המסך, ובלי שום דבר שהקלדתם במקום אחר.
stuck-screen-send = שליחה והמשך
stuck-back-to-step = חזרה לשלב

## Ask for help

stuck-ask-title = בקשת עזרה
stuck-ask-lead = כתבו איפה נתקעתם. מישהו אצל { $operator } יקרא ויענה.
stuck-ask-words = במה אתם צריכים עזרה?
stuck-ask-hint = אל תכתבו כאן את הטוקן או סיסמה: אף אחד לא צריך אותם כדי לעזור.
stuck-ask-answer-to = התשובה תגיע בדוא״ל אל **{ $address }**.
stuck-ask-sent-along = יחד עם זה נשלח: באיזה שלב אתם, איך הסתיימה הבדיקה האחרונה, השפה וסוג הדפדפן.
stuck-ask-send = שליחת ההודעה

## What is wrong with a form

stuck-fault-empty = כתבו במה אתם צריכים עזרה. משפט אחד מספיק.
stuck-fault-long = יש כאן { $count } תווים. קצרו עד { $most }.
stuck-fault-secret = בטקסט היה משהו שנראה כמו טוקן או מפתח, ולכן הוא לא נשלח ולא שמרנו ממנו כלום. הוצאנו את החלק הזה. אף פעם אל תשלחו טוקן בהודעה: מקומו רק בשדה שלו בהגדרה.
stuck-fault-enough =
    { $hours ->
        [one] שלחתם לנו היום הרבה הודעות. אפשר לשלוח את הבאה בעוד שעה לכל היותר, או לכתוב אל { $support }.
        [two] שלחתם לנו היום הרבה הודעות. אפשר לשלוח את הבאה בעוד כשעתיים, או לכתוב אל { $support }.
       *[other] שלחתם לנו היום הרבה הודעות. אפשר לשלוח את הבאה בעוד כ-{ $hours } שעות, או לכתוב אל { $support }.
    }
stuck-fault-fast = הרבה הודעות הגיעו מהרשת שלכם בדקה האחרונה. חכו דקה ולחצו שוב על הכפתור. מה שכתבתם לא אבד.

## After it was sent

stuck-sent-screen-title = תודה, זה הגיע אלינו
stuck-sent-screen-lead = אנשי { $operator } יבדקו את זה ויתקנו את המדריך. לא צריך לחכות. מה אפשר לעשות עכשיו:
stuck-sent-other-menus = נסו את [שתי הדרכים שבשלב](step): קודם התפריטים של היום, ומתחתם הישנים.
stuck-sent-search = חפשו ב-{ $vendor }: מצאו שדה חיפוש בדף ההגדרות והקלידו **{ $word }**.
stuck-sent-next = השאירו את זה לאחר כך [והמשיכו לשלב הבא](next): { $step }.
stuck-sent-ask = אי אפשר להמשיך? [בקשו עזרה](ask), ומישהו יענה לכם.
stuck-sent-question-title = ההודעה שלכם בדרך
stuck-sent-next-heading = מה קורה עכשיו
stuck-sent-question-mailed = מישהו אצל { $operator } יקרא אותה, יראה באיזה שלב אתם, ויענה בדוא״ל אל **{ $address }**.
stuck-sent-question-queued = מישהו אצל { $operator } יקרא אותה ויראה באיזה שלב אתם. אם זה דחוף, כתבו גם אל [{ $support }](mail).
stuck-sent-question-kept = אפשר לסגור את הדף. מה שעשיתם עד עכשיו נשמר, והקישור שלכם ממשיך לפעול.

## Hand a step to a colleague

stuck-colleague-title = העברת השלב הזה למישהו אחר בחברה
stuck-colleague-lead = יש לאנשים אחרים בחברה הרשאות לשלב **{ $step }**? כתבו לנו כתובת דוא״ל של העבודה. נשלח לשם קישור שפותח את השלב הזה בלבד.
stuck-colleague-rule-own = הקישור שלכם ממשיך לפעול. בינתיים אפשר להמשיך בשלבים האחרים.
stuck-colleague-rule-see = מי שיקבל את הקישור יראה רק את השלב הזה, את התמונות שלו ואת העזרה. אף צד לא רואה מה הצד השני מקליד.
stuck-colleague-rule-told = בהודעה כתוב שאתם, { $address }, ביקשתם. כשהשלב יסתיים תקבלו הודעה בדוא״ל, והקישור שנשלח יפסיק לפעול.
stuck-colleague-rule-until = הקישור שיישלח בתוקף עד **{ $until }**, אלא אם תבטלו אותו.
stuck-colleague-email = כתובת הדוא״ל בעבודה של מי שיקבל את הקישור
stuck-colleague-send = שליחת השלב הזה
stuck-colleague-again = ב-{ $day } שלחתם את השלב הזה אל **{ $colleague }**. אם תשלחו אותו עכשיו לכתובת אחרת, הקישור ההוא יפסיק לפעול.
stuck-colleague-whole = כל ההגדרה צריכה לעבור לאחרים? [העבירו הלאה את הכול](whole). אז הקישור שלכם יפסיק לפעול.
stuck-colleague-no-mail = אי אפשר לשלוח מכאן דוא״ל. כתבו אל [{ $support }](mail) למי להעביר, ונשלח לשם קישור.
stuck-colleague-fault-address = זה לא נראה כמו כתובת דוא״ל. היא צריכה להיראות כמו ana@acme.example.
stuck-colleague-fault-same = זו הכתובת שלכם. כתבו כתובת של מישהו אחר בחברה.
stuck-colleague-fault-ended = הקישור שלכם הוחלף או בוטל לפני רגע, ולכן שום דבר לא נשלח. רק דרך הקישור החדש ביותר אפשר להעביר שלב.
stuck-colleague-fault-enough =
    { $hours ->
        [one] פניתם היום להרבה עמיתים. אפשר לפנות שוב בעוד שעה לכל היותר.
        [two] פניתם היום להרבה עמיתים. אפשר לפנות שוב בעוד כשעתיים.
       *[other] פניתם היום להרבה עמיתים. אפשר לפנות שוב בעוד כ-{ $hours } שעות.
    }

## What the step's page says of it

stuck-handed-you = שלחתם את השלב הזה אל **{ $colleague }**.
stuck-handed-other = השלב הזה הועבר מאת **{ $asker }** אל **{ $colleague }**.
stuck-handed-sent = הקישור נשלח ב-{ $day } ועוד לא נפתח.
stuck-handed-opened = הקישור נפתח ב-{ $day }.
stuck-handed-on = בינתיים אפשר [להמשיך לשלב הבא](next). אם תסיימו את השלב הזה בעצמכם, הקישור שנשלח יפסיק לפעול.
stuck-handed-take-back = ביטול ההעברה
stuck-handed-done = השלב הזה נעשה ב-{ $day } על ידי **{ $colleague }**.

## What the colleague reads

stuck-only-heading = בקשה מאת { $asker }, מטעם { $company }: לעשות את השלב הזה
stuck-only-text = הקישור שלכם פותח את השלב הזה בלבד. כשתסיימו, לחצו על הכפתור שבסוף הדף. זה הכול.
stuck-only-minutes =
    { $minutes ->
        [one] שלב אחד בשבילכם, כדקה
        [two] שלב אחד בשבילכם, כשתי דקות
       *[other] שלב אחד בשבילכם, כ-{ $minutes } דקות
    }
stuck-only-done = סיימתי את השלב
stuck-only-elsewhere-title = הקישור שלכם פותח שלב אחד
stuck-only-elsewhere = זה שייך לחלק אחר של ההגדרה, ולכן שום דבר לא השתנה. בזה מטפל מי ששלח לכם את השלב.
stuck-only-elsewhere-back = מעבר לשלב שלכם
stuck-done-title = תודה, זה הכול
stuck-done-lead = השלב הסתיים, ומי ששלח לכם אותו רואה זאת. אין לכם עוד מה לעשות.
stuck-done-close = הקישור שלכם סיים את תפקידו ולא פותח יותר כלום. אפשר לסגור את הדף.
stuck-late-title = השלב הושלם בינתיים
stuck-late-lead = מישהו אחר סיים את השלב הזה. מה ששלחתם עכשיו לא נשמר ולא שינה דבר.

## Mail to the colleague

stuck-mail-asked-subject = בקשה מאת { $asker }: לעשות שלב אחד ב-{ $vendor }
stuck-mail-asked-heading = שלב אחד מחכה לכם
stuck-mail-asked-lead = קיבלתם בקשה מאת { $asker }, מטעם { $company }: לעשות את השלב ״{ $step }״ בחיבור { $vendor } אל { $operator }.
stuck-mail-asked-what = דף אחד מראה איפה ללחוץ. הוא פותח את השלב הזה בלבד, וכשהשלב הסתיים, סיימתם.
stuck-mail-asked-button = פתיחת השלב
stuck-mail-asked-until = הקישור בתוקף עד { $until }, או עד שהשלב הסתיים.
stuck-mail-asked-not-you = לא ציפיתם לזה? אין מה לעשות. אם אתם לא בטוחים, שאלו את מי ששלח לכם את הבקשה.
stuck-mail-asked-why = קיבלתם את ההודעה לפי בקשה מאת { $asker }, שתעשו את השלב הזה.

## Mail to who asked

stuck-mail-done-subject = השלב ״{ $step }״ נעשה על ידי { $colleague }
stuck-mail-done-heading = השלב הסתיים
stuck-mail-done-lead = השלב ״{ $step }״ בחיבור { $vendor } אל { $operator } נעשה על ידי { $colleague }, כמו שביקשתם.
stuck-mail-done-next = המשיכו מאיפה שהייתם: פתחו את ההגדרה בדפדפן שבו השתמשתם, או שוב את הקישור מההודעה הראשונה שלנו.
stuck-mail-done-why = קיבלתם את ההודעה כי שלחתם את השלב הזה אל { $colleague }.
