# The last page: what was linked, who can see what, how to take it back.

done-what = מה חובר
done-company = חברה
done-account = חשבון
done-linked = חובר
done-set = הוזן ב-{ $day } על ידי { $by }
done-permissions = הרשאות
done-proved =
    { $count ->
        [one] 1 אומתה בקריאה
       *[other] { $count } אומתו בקריאה
    }
done-confirmed = { $count } באישור שלכם
done-optional =
    { $count ->
        [one] 1 מתיבות הרשות לא מסומנת
       *[other] { $count } מתיבות הרשות לא מסומנות
    }
done-optional-unseen =
    { $count ->
        [one] 1 מתיבות הרשות שאי אפשר היה לראות
       *[other] { $count } מתיבות הרשות שאי אפשר היה לראות
    }
done-people = אנשים
done-right = החשבון הנכון
done-said = אושר על ידי { $by } ב-{ $day }
done-left-text = החיבור עובד גם בלי זה. אם תרצו פעם לאפשר יותר, סמנו ב-{ $vendor } את מה שכתוב כאן ושמרו. נשים לב לזה מעצמנו.
done-who = מי רואה מה
done-who-systems = **המערכות של { $operator }** יכולות לקרוא את החלקים שלמטה אצל האנשים שבחרתם ב-{ $vendor }.
done-who-staff = **אנשי { $operator }** שמטפלים בחיבור הזה רואים כאן אילו תיבות מסומנות וכמה אנשים יש, ואף פעם לא מה כתוב בשדות.
done-who-secret = **מה שהזנתם** שמור ונעול. אף אחד לא יכול לראות אותו שוב, לא אתם ולא אנשי { $operator }. רק המערכות משתמשות בו.
done-who-privacy = מה נעשה בנתונים אצל { $operator } כתוב [בהודעת הפרטיות](privacy).
done-open =
    { $count ->
        [one] חלק אחד פתוח
        [two] שני חלקים פתוחים
       *[other] { $count } חלקים פתוחים
    }
done-section-changes = קריאה ושינוי
done-section-reads = קריאה
done-back = איך מבטלים
done-again = מתי נבדוק שוב
done-again-days =
    { $count ->
        [one] פעם ביום אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
        [two] פעם ביומיים אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
       *[other] פעם ב-{ $count } ימים אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
    }
done-again-hours =
    { $count ->
        [one] פעם בשעה אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
        [two] פעם בשעתיים אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
       *[other] פעם ב-{ $count } שעות אנחנו בודקים מעצמנו אם הכול עדיין בסדר.
    }
done-again-mail = אם יהיה חסר משהו, נכתוב לכם.
done-again-next = הבדיקה הבאה מתוכננת ל-{ $minute }.
