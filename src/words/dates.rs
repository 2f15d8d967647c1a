//! Days, times and numbers as a language writes them (Unicode's CLDR, by ICU4X).

use std::sync::LazyLock;

use chrono::{Datelike as _, Timelike as _};
use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter,
    fieldsets::{MDT, T, YMD, YMDT},
    input::{Date, DateTime, Time},
    options::TimePrecision,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

use super::Language;
use crate::base::time::Moment;

struct Formats {
    day: DateTimeFormatter<YMD>,
    minute: DateTimeFormatter<YMDT>,
    day_and_time: DateTimeFormatter<MDT>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

static FORMATS: LazyLock<[Formats; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(formats));

fn formats(language: Language) -> Formats {
    let built_in = "the data of our languages is built in";
    let locale: Locale = language.locale().parse().expect(built_in);
    let minute = TimePrecision::Minute;
    Formats {
        day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(built_in),
        minute: DateTimeFormatter::try_new(
            (&locale).into(),
            YMDT::long().with_time_precision(minute),
        )
        .expect(built_in),
        day_and_time: DateTimeFormatter::try_new(
            (&locale).into(),
            MDT::long().with_time_precision(minute),
        )
        .expect(built_in),
        time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(built_in),
        number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
            .expect(built_in),
    }
}

fn of(language: Language) -> &'static Formats {
    &FORMATS[language.index()]
}

pub(super) fn day(language: Language, moment: Moment) -> String {
    of(language).day.format(&date_time(moment).date).to_string()
}

pub(super) fn minute(language: Language, moment: Moment) -> String {
    of(language).minute.format(&date_time(moment)).to_string()
}

pub(super) fn day_and_time(language: Language, moment: Moment) -> String {
    of(language)
        .day_and_time
        .format(&date_time(moment))
        .to_string()
}

pub(super) fn time(language: Language, moment: Moment) -> String {
    of(language)
        .time
        .format(&date_time(moment).time)
        .to_string()
}

pub(super) fn number(language: Language, number: u64) -> String {
    of(language)
        .number
        .format(&Decimal::from(number))
        .to_string()
}

fn date_time(moment: Moment) -> DateTime<Iso> {
    let in_range = "a moment of our time is a day of the calendar";
    let [month, day, hour, minute] = [moment.month(), moment.day(), moment.hour(), moment.minute()]
        .map(|part| u8::try_from(part).expect(in_range));
    DateTime {
        date: Date::try_new_iso(moment.year(), month, day).expect(in_range),
        time: Time::try_new(hour, minute, 0, 0).expect(in_range),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_writes_dates_and_numbers_its_own_way() {
        let moment = "2026-05-03T14:05:59Z".parse().unwrap();
        for (language, shown, large) in [
            (Language::English, "3 May 2026 at 14:05", "50,000"),
            (Language::German, "3. Mai 2026 um 14:05", "50.000"),
            (Language::Japanese, "2026年5月3日 14:05", "50,000"),
            (Language::Hebrew, "3 במאי 2026 בשעה 14:05", "50,000"),
        ] {
            assert_eq!(minute(language, moment), shown);
            assert_eq!(number(language, 50_000), large);
        }
        assert_eq!(day_and_time(Language::English, moment), "3 May at 14:05");
    }
}
