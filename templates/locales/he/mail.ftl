# What is written to people by mail: no stars and no links in these messages.

mail-hello = שלום,
mail-questions = יש שאלות? השיבו להודעה הזו, או כתבו אל:
mail-sent = ההודעה הזו נשלחה מטעם { $operator } אל:
mail-sent-with = ההודעה הזו נשלחה מטעם { $operator } דרך { $product } אל:
mail-privacy = איך נשמרים נתונים אישיים אצל { $operator }
mail-stop = בלי תזכורות נוספות על ההגדרה הזו
mail-not-open = הקישור לא נפתח? עברו לדף הזה:
mail-paste = והדביקו שם את הקוד הזה:
mail-until = הקישור בתוקף עד { $moment }. הוא מיועד רק לכם: אל תעבירו את ההודעה הזו לאחרים, והשתמשו במקום זה ב״העברה הלאה״ שבדף.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = קיבלתם את ההודעה כי נרשמתם כאנשי הקשר של { $company } בנושא { $vendor }.
mail-why-handed-over = קיבלתם את ההודעה לפי בקשה מאת { $person }, שתמשיכו את ההגדרה.
mail-why-link-was-yours = קיבלתם את ההודעה כי קישור ההגדרה היה שלכם עד עכשיו.
mail-why-other-browser = קיבלתם את ההודעה כי קישור ההגדרה שלכם נפתח בדפדפן שאנחנו עוד לא מכירים.
mail-why-set-up = קיבלתם את ההודעה כי אתם הגדרתם את החיבור הזה.

# The mail with the setup link.
mail-setup-subject = חיבור { $vendor } אל { $operator }
mail-setup-preview = כעשר דקות, שלב אחר שלב. הקישור בתוקף עד { $moment }.
mail-setup-asked-by = קיבלתם בקשה מאת { $person }, מטעם { $operator }: לחבר את חשבון { $vendor } של { $company } אל { $operator }.
mail-setup-asked = קיבלתם בקשה מטעם { $operator }: לחבר את חשבון { $vendor } של { $company } אל { $operator }.
mail-setup-replaced = הנה קישור חדש לחיבור חשבון { $vendor } של { $company } אל { $operator }. הקישור הקודם כבר לא פועל. מה שעשיתם עד עכשיו נשמר.
mail-setup-handed-over = קיבלתם בקשה מאת { $person }: להמשיך לחבר את חשבון { $vendor } של { $company } אל { $operator }. מה שנעשה עד עכשיו נשמר.
mail-setup-how = דף אחד ידריך אתכם שלב אחר שלב, עם השמות שתראו במסכים של { $vendor }, ויאמר מראש מה משותף ולמה. זה לוקח כעשר דקות, ודורש הרשאות ניהול ב-{ $vendor }. אין לכם? בדף אפשר להעביר את זה הלאה למי שיש לו אותן בחברה שלכם.
mail-setup-button = התחלת ההגדרה
mail-setup-back = אפשר לעצור ולחזור בכל רגע.
mail-setup-unexpected = לא ציפיתם לזה? אין מה לעשות: שום דבר לא משותף עד שמישהו עובר על השלבים. אם אתם לא בטוחים, שאלו אותנו.

# To who handed the setup over to a colleague.
mail-over-subject = חיבור { $vendor } אל { $operator } הועבר הלאה
mail-over-title = ההגדרה הועברה הלאה
mail-over-to = חיבור חשבון { $vendor } של { $company } אל { $operator } הועבר הלאה, מהדף שהקישור שלכם פותח. קישור חדש בדרך אל:
mail-over-ended = הקישור שלכם כבר לא פועל. אין לכם עוד מה לעשות.
mail-over-not-you = זה לא הייתם אתם? אם כך, מישהו אחר השתמש בקישור שלכם. כתבו לנו, ונבטל גם את הקישור החדש:

# The eight digits that let a second browser in.
mail-code-subject = הקוד שלכם להמשך החיבור של { $vendor } אל { $operator }
mail-code-title = הקוד שלכם
mail-code-opened = קישור ההגדרה שלכם עבור { $vendor } נפתח בדפדפן אחר. כדי להמשיך שם, הקלידו בדף את הקוד הזה:
mail-code-works = { $minutes ->
    [one] הוא בתוקף לדקה אחת, לשימוש חד-פעמי.
    [two] הוא בתוקף לשתי דקות, לשימוש חד-פעמי.
   *[other] הוא בתוקף ל-{ $minutes } דקות, לשימוש חד-פעמי.
}
mail-code-not-you = לא פתחתם את הקישור בדפדפן אחר? אם כך, הוא נמצא אצל מישהו אחר. בלי הקוד אף אחד לא נכנס, ולכן אל תמסרו אותו לאיש. כתבו לנו, נבטל את הקישור הזה ונשלח לכם חדש:

# The account is linked.
mail-linked-subject = { $vendor } מחובר אל { $operator }
mail-linked-title = { $vendor } מחובר
mail-linked-preview = כל ההרשאות הנדרשות ניתנו.
mail-linked-done = זהו, סיימתם: חשבון { $vendor } של { $company } מחובר אל { $operator }. כל ההרשאות הנדרשות ניתנו. תודה!
mail-linked-what = מה שחובר הוא הגישה שנוצרה לשם כך ב-{ $vendor }. מה שפותח אותה שמור ונעול, ואף אחד לא יכול לראות אותו שוב, לא אתם ולא אנחנו. קישור ההגדרה שלכם כבר לא פועל.
mail-take-back = איך מבטלים, בכל עת: מחקו את מה שנוצר לשם כך ב-{ $vendor }, או אפסו את הטוקן או המפתח שלו. מאותו רגע לא נוכל לקרוא יותר כלום. כתבו לנו, כדי שנדע שזה בכוונה.
mail-linked-unexpected = לא ציפיתם לזה? כתבו לנו מיד:

# A linked account that works no longer as it did.
mail-degraded-subject = כדאי לבדוק את החיבור של { $vendor } אל { $operator }
mail-degraded-title = כדאי לבדוק את החיבור של { $vendor }
mail-degraded-preview = משהו השתנה ב-{ $vendor }. התיקון לוקח כמה דקות.
mail-degraded-changed = חשבון { $vendor } של { $company } חובר אל { $operator }, ומאז משהו בו השתנה. שום דבר לא אבד, והתיקון לוקח כמה דקות.
mail-degraded-boxes = { $count ->
    [one] התיבה הזו כבר לא מסומנת ב-{ $vendor }:
   *[other] התיבות האלה כבר לא מסומנות ב-{ $vendor }:
}
mail-degraded-tick = { $count ->
    [one] פתחו { $place } ב-{ $vendor }, סמנו אותה שם ושמרו. אחר כך פתחו את הדף שלכם ולחצו על ״בדיקה חוזרת״.
   *[other] פתחו { $place } ב-{ $vendor }, סמנו אותן שם ושמרו. אחר כך פתחו את הדף שלכם ולחצו על ״בדיקה חוזרת״.
}
mail-degraded-button = פתיחת הדף לתיקון
mail-degraded-meant = זה בכוונה? כתבו לנו, כדי שנפסיק לבדוק. זה כבר תוקן? אין מה לעשות: נשים לב לזה מעצמנו.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = עוד נשאר: לחבר את { $vendor } אל { $operator }
mail-reminder-title = החיבור של { $vendor } עוד לא הסתיים
mail-reminder-button = המשך ההגדרה
mail-reminder-browser = בדפדפן שבו השתמשתם קודם תמשיכו מיד. בדפדפן אחר נשלח לכם קודם קוד.
mail-reminder-both = גם הקישור בהודעה הקודמת שלנו פועל: שניהם פותחים את אותו דף.
mail-reminder-preview = זה לוקח כמה דקות, ואפשר לעצור בכל רגע.
mail-reminder-begun = התחלתם לחבר את חשבון { $vendor } של { $company } אל { $operator }. מה שעשיתם נשמר, ותמשיכו מאיפה שעצרתם.
mail-reminder-unopened = ב-{ $day } שלחנו לכם קישור לחיבור חשבון { $vendor } של { $company } אל { $operator }. הוא עוד לא נפתח. דף אחד ידריך אתכם שלב אחר שלב, בכעשר דקות.

# Two days before a link ends.
mail-expiring-subject = הקישור שלכם לחיבור { $vendor } אל { $operator } בתוקף רק עד { $day }
mail-expiring-title = הקישור שלכם בתוקף רק עד { $day }
mail-expiring-preview = מה שנעשה עד עכשיו נשמר.
mail-expiring-ends = הקישור שלכם לחיבור חשבון { $vendor } של { $company } אל { $operator } בתוקף עד { $moment }. מה שנעשה עד עכשיו נשמר גם אחרי זה.
mail-expiring-later = צריכים עוד זמן? השיבו להודעה הזו, ונשלח לכם קישור חדש.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = הגישה של { $operator } אל { $vendor } חודשה
mail-renewed-title = הגישה אל { $vendor } חודשה
mail-renewed-preview = ציפיתם לזה? אין מה לעשות.
mail-renewed-when = ב-{ $moment } הוזן בדף שלנו טוקן או מפתח חדש לחשבון { $vendor } של { $company }, דרך קישור ההגדרה של:
mail-renewed-checked = הוא נבדק, וכל ההרשאות הנדרשות ניתנו. מעכשיו הוא בשימוש אצל { $operator }. הקודם נמחק כאן.
mail-renewed-expected = זה הייתם אתם, או מי שאמור לעשות את זה? אין מה לעשות.
mail-renewed-unexpected = לא ציפיתם לזה? בדקו ב-{ $vendor } מי יצר טוקן או מפתח חדש, וכתבו לנו מיד:

# The page behind “No more reminders about this setup”.
stop-title = להפסיק את התזכורות?
stop-what = אנחנו כותבים לכם כשההגדרה עוד לא הסתיימה, לכל היותר פעמיים, ולפני שהקישור מפסיק לפעול. לחצו על הכפתור ונפסיק.
stop-link-works = הקישור שלכם ימשיך לפעול. הודעות שאתם מבקשים בעצמכם, כמו קוד, ימשיכו להגיע.
stop-button = הפסקת התזכורות
stop-done-title = אין יותר תזכורות
stop-done = זהו. לא נשלח לכם עוד תזכורות על ההגדרה הזו.
