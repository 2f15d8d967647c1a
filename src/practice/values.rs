//! What stands in an employee's fields, in Bob's machine format and as a person reads it.

use serde_json::{Value, json};

use super::{
    fields::{Field, Shape},
    people::{Lifecycle, Person, SITES, id_of},
};

/// The value of a field of somebody; `null` when the field is empty.
pub(super) fn of(person: &Person, field: &Field) -> Value {
    if let Some(basic) = basic(person, field.id) {
        return basic;
    }
    if person.sparse {
        return Value::Null;
    }
    let more = field.id.split('.').next().unwrap_or_default();
    match more {
        "work" | "employee" => work(person, field.id),
        "payroll" | "internal" | "positions" | "training" | "workEligibility" => {
            employment(person, field.id)
        }
        _ => private(person, field.id),
    }
}

/// The same for people's eyes: Bob's `humanReadable` form.
pub(super) fn readable(person: &Person, field: &Field) -> Value {
    match (of(person, field), field.shape) {
        (Value::Null, _) => Value::Null,
        (Value::Array(items), _) => {
            let words: Vec<_> = items.iter().filter_map(Value::as_str).collect();
            Value::String(words.join(", "))
        }
        (Value::Bool(yes), _) => json!(if yes { "Yes" } else { "No" }),
        (Value::String(date), Shape::Date) => match date.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] => json!(format!("{day}/{month}/{year}")),
            _ => Value::String(date),
        },
        (Value::Object(reference), _) => reference.get("displayName").cloned().unwrap_or_default(),
        (Value::String(text), _) => Value::String(text),
        (other, _) => Value::String(other.to_string()),
    }
}

fn basic(person: &Person, id: &str) -> Option<Value> {
    let avatar = || format!("https://images.samplebob.example/{}.png", person.id());
    Some(match id {
        "root.id" => json!(person.id()),
        "root.firstName" => json!(person.first_name()),
        "root.secondName" if person.number % 6 == 4 => json!("Marlowe"),
        "root.surname" => json!(person.surname()),
        "root.displayName" | "root.fullName" => json!(person.display_name()),
        "root.email" => json!(person.email()),
        "root.companyId" => json!(person.company),
        "root.avatarUrl" => json!(avatar()),
        "root.secondName" | "root.coverImageUrl" => Value::Null,
        "root.creationDateTime" => json!(format!("{}T09:12:25.002884", person.started())),
        "about.avatar" if !person.sparse => json!(avatar()),
        _ => return None,
    })
}

fn work(person: &Person, id: &str) -> Value {
    let manager = person.manager();
    match id {
        "work.title" => json!(person.title()),
        "work.department" => json!(person.department()),
        "work.site" => json!(person.site()),
        "work.siteId" => json!(site_id(person)),
        "work.startDate" | "work.originalStartDate" => json!(person.started()),
        "work.isManager" => json!(person.is_manager()),
        "work.manager" => json!(manager.map(|number| id_of(person.company, number))),
        "work.reportsTo" => manager.map_or(Value::Null, |number| reference(person, number)),
        "work.employeeIdInCompany" => json!(person.number + 1),
        "work.engagementScore" => json!(60 + person.spread(40)),
        "work.workPhone" => some(
            person.number % 4 != 3,
            format!("+351 555 01{:02}", person.spread(100)),
        ),
        "work.workMobile" => some(
            person.number % 2 == 1,
            format!("+351 555 02{:02}", person.spread(100)),
        ),
        "employee.buddy" if person.lifecycle == Lifecycle::Hired => json!(id_of(person.company, 0)),
        _ => Value::Null,
    }
}

fn employment(person: &Person, id: &str) -> Value {
    let ended = person.left();
    match id {
        "payroll.employment.type" => json!("Permanent"),
        "payroll.employment.contract" => json!("Full time"),
        "payroll.employment.fte" => json!(100),
        "payroll.employment.weeklyHours" => json!(40),
        "payroll.payGroup" => some(person.number % 3 != 2, format!("{} monthly", person.site())),
        "payroll.salary.payFrequency" => json!("Monthly"),
        "internal.status" if person.lifecycle.is_active() => json!("Active"),
        "internal.status" => json!("Inactive"),
        "internal.lifecycleStatus" => json!(person.lifecycle.word()),
        "internal.terminationDate" => json!(ended),
        "internal.terminationReason" => json!(ended.map(|_| "Resignation")),
        "internal.lastLogin" => some(person.lifecycle.is_active(), person.today.to_string()),
        "internal.notification" => json!("Invited"),
        "positions.jobFamily" => json!(person.department()),
        "positions.jobLevel" => json!(format!("L{}", 1 + person.number % 5)),
        "training.budget" => json!(500),
        "workEligibility.visaType" if person.number % 9 == 4 => json!("Skilled worker"),
        _ => Value::Null,
    }
}

fn private(person: &Person, id: &str) -> Value {
    let phone = || format!("+351 555 03{:02}", person.spread(100));
    match id {
        "about.about" => json!(format!(
            "Works on {} from {}.",
            person.department(),
            person.site()
        )),
        "about.hobbies" => json!(["pottery", "rowing"]),
        "about.foodPreferences" if person.number % 3 == 1 => json!(["vegetarian"]),
        "address.line1" => json!(format!("{} Example Row", 1 + person.spread(200))),
        "address.city" => json!(person.site()),
        "address.postCode" => json!(format!("{:05}", person.spread(90_000))),
        "address.country" => json!("Exampleland"),
        "eeo.jobCategory" => json!("Professionals"),
        "emergency.firstName" => json!("Ottoline"),
        "emergency.relation" => json!("Sibling"),
        "emergency.mobilePhone" | "home.mobilePhone" => json!(phone()),
        "home.familyStatus" => some(person.number.is_multiple_of(2), "Single".to_owned()),
        "home.privateEmail" => json!(format!(
            "{}@home.example",
            person.first_name().to_lowercase()
        )),
        "identification.nationalInsuranceNumber" => {
            json!(format!("EX{:06}", person.spread(999_983)))
        }
        "identification.ssn" => json!(format!("000-00-{:04}", person.spread(9_973))),
        "peopleAnalytics.flightRisk" => json!("Low"),
        "personal.birthDate" => json!(person.born()),
        "personal.shortBirthDate" => json!(person.born().format("%m-%d").to_string()),
        "personal.nationality" => json!(["Examplish"]),
        "financial.bankName" => json!("Bank of Example"),
        "category_1711886900112.field_1711886911873" => {
            some(person.is_manager(), format!("EX-{:03}", person.spread(997)))
        }
        _ => Value::Null,
    }
}

fn some(there: bool, text: String) -> Value {
    if there {
        Value::String(text)
    } else {
        Value::Null
    }
}

pub(super) fn site_id(person: &Person) -> usize {
    2_510_068 + person.number % SITES.len()
}

/// Somebody as another record points at them.
pub(super) fn reference(from: &Person, number: usize) -> Value {
    let other = Person { number, ..*from };
    json!({
        "id": other.id(),
        "firstName": other.first_name(),
        "surname": other.surname(),
        "email": other.email(),
        "displayName": other.display_name(),
    })
}
