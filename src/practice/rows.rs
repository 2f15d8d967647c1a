//! The rows of an employee's tables, the newest first.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    people::{Lifecycle, Person},
    values::{reference, site_id},
};
use crate::base::time::Duration;

const COURSES: [&str; 2] = ["First aid", "Writing plainly"];

/// The rows of one table of somebody.
pub(super) fn of(table: &str, person: &Person) -> Vec<Value> {
    match table {
        "lifecycle" => lifecycle(person),
        "training" => training(person),
        _ => (0..person.rows)
            .map(|back| row(table, person, back))
            .collect(),
    }
}

/// The dates of the row that lies `back` rows in the past: since when, and until when.
fn span(person: &Person, back: usize) -> (NaiveDate, Option<NaiveDate>) {
    let start = person.started();
    let step = |rows: usize| start + Duration::days(90 * i64::try_from(rows).unwrap_or(0));
    let newest = person.rows - 1;
    let until = (back > 0).then(|| step(newest - back + 1) - Duration::days(1));
    (step(newest - back), until)
}

fn row(table: &str, person: &Person, back: usize) -> Value {
    let (from, until) = span(person, back);
    let mut row = json!({
        "id": 40_000 + person.number * 10 + back,
        "effectiveDate": from,
        "endEffectiveDate": until,
        "activeEffectiveDate": from,
        "isCurrent": back == 0,
        "canBeDeleted": back > 0,
        "modificationDate": from,
        "change": change(),
    });
    let more = match table {
        "work" => work(person, back, from),
        "employment" => employment(from),
        _ => salary(person, back, from),
    };
    if let (Value::Object(row), Value::Object(more)) = (&mut row, more) {
        row.extend(more);
    }
    row
}

fn change() -> Value {
    json!({ "reason": null, "changedBy": "Bob", "changedById": null })
}

fn work(person: &Person, back: usize, from: NaiveDate) -> Value {
    json!({
        "title": if back == 0 { person.title() } else { "Trainee" },
        "department": person.department(),
        "site": person.site(),
        "siteId": site_id(person),
        "reportsTo": person.manager().map(|number| reference(person, number)),
        "workChangeType": if back == 0 { "Promotion" } else { "New position" },
        "creationDate": from,
        "customColumns": {},
    })
}

fn employment(from: NaiveDate) -> Value {
    let day = |hours: u8| json!(hours);
    json!({
        "contract": "Full time",
        "type": "Permanent",
        "weeklyHours": 40,
        "fte": 100,
        "salaryPayType": "Salaried",
        "calendarName": "Examplish holidays",
        "calendarId": 7001,
        "reason": null,
        "CreationDate": from,
        "actualWorkingPattern": {
            "workingPatternType": "hourly",
            "days": {
                "sunday": day(0), "monday": day(8), "tuesday": day(8), "wednesday": day(8),
                "thursday": day(8), "friday": day(8), "saturday": day(0),
            },
            "hoursPerDay": 8,
            "workingPatternId": 11,
        },
    })
}

fn salary(person: &Person, back: usize, from: NaiveDate) -> Value {
    let raises = person.rows - 1 - back;
    json!({
        "base": { "value": 40_000 + 1_000 * (person.number % 20) + 2_500 * raises, "currency": "EUR" },
        "payPeriod": "Annual",
        "payFrequency": "Monthly",
        "workChangeType": null,
        "creationDate": from,
        "customColumns": {},
    })
}

fn lifecycle(person: &Person) -> Vec<Value> {
    let start = person.started();
    let hired = (Lifecycle::Hired, start - Duration::days(30), None);
    let employed = (Lifecycle::Employed, start, None);
    let now = match person.lifecycle {
        Lifecycle::Hired => Vec::new(),
        Lifecycle::Employed => vec![employed],
        Lifecycle::Terminated => {
            let left = person.left().unwrap_or(person.today);
            vec![(Lifecycle::Terminated, left, Some("Resignation")), employed]
        }
        leave => vec![(leave, person.today - Duration::days(15), None), employed],
    };
    let long = person.rows > 1 || person.lifecycle == Lifecycle::Hired;
    let mut statuses: Vec<_> = now.into_iter().chain(long.then_some(hired)).collect();
    if person.rows == 1 {
        statuses.truncate(1);
    }
    let row = |(back, (status, from, reason)): (usize, &(Lifecycle, NaiveDate, Option<&str>))| {
        let until = back
            .checked_sub(1)
            .map(|newer| statuses[newer].1 - Duration::days(1));
        json!({
            "id": 70_000 + person.number * 10 + back,
            "effectiveDate": from,
            "endEffectiveDate": until,
            "status": status.word(),
            "employeeStatus": if status.is_active() { "Active" } else { "Inactive" },
            "reasonType": reason,
            "leaveReason": null,
            "isCurrent": back == 0,
            "canBeDeleted": back > 0,
            "workChangeType": null,
            "creationDate": from,
            "modificationDate": from,
            "change": change(),
            "customColumns": {},
        })
    };
    statuses.iter().enumerate().map(row).collect()
}

fn training(person: &Person) -> Vec<Value> {
    let course = |n: usize| {
        json!({
            "id": 90_000 + person.number * 10 + n,
            "name": COURSES[n % COURSES.len()],
            "description": null,
            "cost": { "value": 120.0, "currency": "EUR" },
            "status": "Completed",
            "frequency": "One time",
            "startDate": person.started() + Duration::days(30),
            "endDate": person.started() + Duration::days(31),
            "documentId": null,
            "customColumns": {},
        })
    };
    (0..person.number % 3).map(course).collect()
}
