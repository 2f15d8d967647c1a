# What a check saw of one permission, and why it could not tell.

evidence-between-sentences = {" "}
evidence-quoted = ״{ $name }״
evidence-and = { $rest } וגם { $last }

# $because is a clause from words.he.toml; it is said of one box or of many.
evidence-cannot-be-read = אי אפשר לראות מכאן: { $because }.
evidence-check-ended = הבדיקה הסתיימה לפני שאפשר היה לקרוא את זה.
evidence-could-not-answer = לשאלה הזו לא הגיעה עכשיו תשובה מ-{ $vendor } ({ $detail }).
evidence-does-not-tell = לפי התשובה של { $vendor } אי אפשר לדעת אם מותר לראות את זה ({ $status }, { $question }).
evidence-could-not-tell = שאלנו את Bob, ולא הגיעה תשובה שאפשר ללמוד ממנה.
evidence-not-offered = Bob לא מציע את זה כאן ({ $status }): ייתכן שהחלק הזה כבוי בחברה שלכם.
evidence-in-no-group = משתמש השירות עוד לא רואה כלום: הוא לא בקבוצת הרשאות.

## Who can be seen

evidence-everybody-refused = Bob סירב להציג עובדים למשתמש השירות הזה. בדקו את התיבה הזו, ולנתונים של מי יש לקבוצה שלו גישה.
evidence-nobody-shown = Bob לא הציג אף אחד למשתמש השירות הזה. בדקו לנתונים של מי יש לקבוצה שלו גישה. בחברה ריקה אין מה לראות.
evidence-list-too-slow = רשימת העובדים מ-Bob התעכבה מדי, ולכן אי אפשר היה להסתכל על אף אחד.
evidence-no-ids = Bob לא מציג למשתמש השירות הזה מזהים של עובדים, והחברה גדולה מכדי לשאול על כולם.
evidence-nobody-looked-at = אי אפשר היה להסתכל על אף אחד.

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came =
    { $people ->
        [one] הגיעו { $count } מתוך { $of } השדות של ״{ $section }״, אצל אדם אחד.
        [two] הגיעו { $count } מתוך { $of } השדות של ״{ $section }״, אצל שני אנשים.
       *[other] הגיעו { $count } מתוך { $of } השדות של ״{ $section }״, אצל { $people } אנשים.
    }
evidence-fields-came-for-some = הגיעו { $count } מתוך { $of } השדות של ״{ $section }״, אצל { $with } מתוך { $people } אנשים.
evidence-no-fields-came =
    { $people ->
        [one] לא הגיע אף אחד מ-{ $of } השדות של ״{ $section }״, אצל אדם אחד.
        [two] לא הגיע אף אחד מ-{ $of } השדות של ״{ $section }״, אצל שני אנשים.
       *[other] לא הגיע אף אחד מ-{ $of } השדות של ״{ $section }״, אצל { $people } אנשים.
    }
evidence-left-out = הושמטו: { $fields }.
evidence-open-in-part = כלומר, החלק פתוח בחלקו: או שהתיבה שלו מסומנת ושדות בודדים סגורים, או שרק שדות בודדים פתוחים.
evidence-may-be-empty = ייתכן שהם פשוט ריקים.
evidence-needs-edit = Bob מציג אותם רק כשגם View וגם Edit מסומנים.
evidence-unusual-fields = אלה שדות מסוגים שייתכן ש-Bob אף פעם לא מציג כך, ולכן זה לא מלמד על התיבה.
evidence-empty-left-out = Bob משמיט כאן מה שריק, ולכן ייתכן שהחלק סגור או פשוט ריק.
evidence-too-few-people = אלה מעט מדי אנשים כדי להבדיל בין חלק סגור לחלק ריק.
evidence-single-fields = החברה שלכם פותחת וסוגרת שדות בודדים, ולכן או שהתיבה לא מסומנת, או שכל השדות האלה סגורים. בדקו את שניהם.
evidence-guessed = שזה החלק ״{ $section }״, זה ניחוש: רוב השדות הרגילים שלו נמצאים שם.
evidence-no-field = ברשימה של Bob אין שדה של החלק ״{ $section }״ שאפשר לבקש.
evidence-section-of-another = בחלק { $section } של Bob נמצאים השדות הרגילים של חלק אחר, ולכן לא ברור לאיזו תיבה הכוונה.
evidence-sections-alike = ברשימה של Bob יש יותר מחלק אחד שמתאים: { $sections }.
evidence-section-moved = ברשימה של Bob אין חלק בשם ״{ $section }״. השדות הרגילים שלו נמצאים כאן: { $sections }. בדקו את התיבות של אלה.
evidence-no-section = ברשימה של Bob אין חלק בשם ״{ $section }״: ייתכן שבחברה שלכם יש לו שם אחר, או שהוא כבוי.

## Tables that keep a history

evidence-table-told-closed = לפי הטבלה שלו, כמה שדות סגורים: { $fields }.
evidence-table-current-only = Bob הציג את הרישום הנוכחי בטבלה { $table }, וסירב להציג את הטבלה כולה.
evidence-table-refused = Bob סירב להציג את הטבלה { $table }.
evidence-table-empty = בטבלה { $table } לא היו רישומים של האנשים שבדקנו.
evidence-table-earlier = בטבלה { $table } הוצגו רישומים קודמים.
evidence-table-columns-kept-back = בטבלה { $table } הוצגו רישומים קודמים, ו-Bob השמיט כמה עמודות בלי לומר אילו.
evidence-table-columns-named = בטבלה { $table } הוצגו רישומים קודמים, ו-Bob השמיט כמה עמודות: { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] לאדם אחד יש בדיוק רישום אחד בטבלה { $table }: או שאין שום דבר קודם, או שתיבת ההיסטוריה לא מסומנת.
        [two] לשני אנשים יש בדיוק רישום אחד בטבלה { $table }: או שאין שום דבר קודם, או שתיבת ההיסטוריה לא מסומנת.
       *[other] ל-{ $people } אנשים יש בדיוק רישום אחד בטבלה { $table }: או שאין שום דבר קודם, או שתיבת ההיסטוריה לא מסומנת.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob הציג דוח אחד.
        [two] Bob הציג שני דוחות.
       *[other] Bob הציג { $count } דוחות.
    }
evidence-no-reports = Bob לא הציג דוחות. ייתכן שאין כאלה.
evidence-reports-refused = Bob סירב להציג את רשימת הדוחות.
evidence-documents = Bob הציג מסמכים בלי לומר באיזו תיקייה הם נמצאים.
evidence-documents-refused = Bob סירב להציג את רשימת המסמכים, ולכן ייתכן ששתי התיקיות סגורות. בדקו את שתי התיבות.
evidence-no-documents = Bob לא הציג מסמכים של האנשים שבדקנו. ייתכן שאין כאלה.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob הציג סוג חופשה אחד.
        [two] Bob הציג שני סוגי חופשה.
       *[other] Bob הציג { $count } סוגי חופשה.
    }
evidence-no-kinds-of-leave = Bob לא הציג סוגי חופשה. ייתכן שאין כאלה.
evidence-kinds-of-leave-refused = Bob סירב להציג את סוגי החופשה. ייתכן שבשביל זה נדרש ״Manage company's time off settings״, ולכן אי אפשר לדעת מזה אם ״See״ מסומן.
evidence-who-is-out = Bob הציג מי לא נמצא.
evidence-nobody-out = Bob לא הציג אף אחד שלא נמצא, מלפני שלושה חודשים ועד שלושה חודשים קדימה. ייתכן שזה נכון.
evidence-who-is-out-refused = Bob סירב להציג מי לא נמצא.
evidence-pending-request = Bob הציג בקשה שעוד מחכה לאישור.
evidence-no-pending-request = Bob לא הציג בקשה מ-30 הימים האחרונים שמחכה לאישור. ייתכן שאין כאלה.
evidence-requests-refused = Bob סירב להציג בקשות. ייתכן שחסר ״See who's out today״, ולכן זה לא מלמד על התיבה הזו.
evidence-balance = Bob הציג יתרת חופשה.
evidence-no-balance = ב-Bob אין יתרת חופשה של האנשים שבדקנו.
evidence-balance-refused = Bob סירב להציג יתרת חופשה.
evidence-balance-without-kind = יתרה מבקשים לפי סוג חופשה, ו-Bob לא הציג אף סוג.
