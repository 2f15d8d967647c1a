//! The employee fields of the practice tenant, by category, as Bob's metadata tells of them.
//!
//! Several fields stand in another category than their id begins with: fields move between
//! categories in Bob and keep their ids.

use serde_json::{Value, json};

use super::tenant::Tenant;

/// A category of fields: what Bob shows as one section of an employee's profile.
pub(super) struct Category {
    pub id: &'static str,
    pub name: &'static str,
    /// How the permission boxes of this category begin.
    pub slug: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    TextArea,
    Number,
    Date,
    List(&'static str),
    MultiList(&'static str),
    Reference,
    /// A file: listed in the metadata, never in an answer to a search.
    Document,
}

#[derive(Clone, Copy)]
pub(super) struct Field {
    pub id: &'static str,
    pub category: &'static str,
    pub name: &'static str,
    pub path: &'static str,
    pub shape: Shape,
    /// Shown only to who may both see and edit the category.
    pub sensitive: bool,
}

const fn of(id: &'static str, name: &'static str, slug: &'static str) -> Category {
    Category { id, name, slug }
}

const fn field(
    id: &'static str,
    category: &'static str,
    name: &'static str,
    shape: Shape,
) -> Field {
    Field {
        id,
        category,
        name,
        path: id,
        shape,
        sensitive: false,
    }
}

/// A basic field: it stands at the top of an employee, without the name of its category.
const fn basic(id: &'static str, path: &'static str, name: &'static str, shape: Shape) -> Field {
    Field {
        id,
        category: "root",
        name,
        path,
        shape,
        sensitive: false,
    }
}

const fn sensitive(field: Field) -> Field {
    Field {
        sensitive: true,
        ..field
    }
}

#[rustfmt::skip]
pub(super) const CATEGORIES: &[Category] = &[
    of("root", "Basic info", "basic-info"),
    of("about", "About", "about"),
    of("address", "Address", "address"),
    of("eeo", "EEO", "eeo"),
    of("emergency", "Emergency", "emergency"),
    of("employment", "Employment", "employment"),
    of("home", "Home", "home"),
    of("identification", "Identification", "identification"),
    of("positions", "Jobs", "jobs"),
    of("internal", "Lifecycle", "lifecycle"),
    of("payroll", "Payroll", "payroll"),
    of("peopleAnalytics", "People analytics", "people-analytics"),
    of("personal", "Personal", "personal"),
    of("personalContactDetails", "Personal contact details", "personal-contact-details"),
    of("training", "Training", "training"),
    of("userData", "User data", "user-data"),
    of("work", "Work", "work"),
    of("workContactDetails", "Work contact details", "work-contact-details"),
    of("workEligibility", "Work eligibility", "work-eligibility"),
    of("financial", "Financial", "financial"),
    of("category_1711886900112", "Company car", "company-car"),
];

/// The categories of the answer when a search names no fields.
pub(super) const USUAL: [&str; 4] = ["root", "about", "employment", "work"];

use Shape::{Date, Document, List, MultiList, Number, Reference, Text, TextArea};

#[rustfmt::skip]
pub(super) const FIELDS: &[Field] = &[
    basic("root.id", "id", "Employee ID", Text),
    basic("root.firstName", "firstName", "First name", Text),
    basic("root.secondName", "secondName", "Middle name", Text),
    basic("root.surname", "surname", "Last name", Text),
    basic("root.displayName", "displayName", "Display name", Text),
    basic("root.fullName", "fullName", "Full name", Text),
    basic("root.email", "email", "Email", Text),
    basic("root.companyId", "companyId", "Company ID", Number),
    basic("root.avatarUrl", "avatarUrl", "Avatar", Text),
    basic("root.coverImageUrl", "coverImageUrl", "Cover image", Text),
    basic("root.creationDateTime", "creationDateTime", "Creation date and time", Text),
    field("about.about", "about", "About", TextArea),
    field("about.avatar", "about", "Profile picture", Text),
    field("about.hobbies", "about", "Hobbies", MultiList("hobbies")),
    field("about.foodPreferences", "about", "Food preferences", MultiList("foodPreferences")),
    field("about.superpowers", "about", "Superpowers", MultiList("superpowers")),
    field("about.socialData.linkedin", "about", "LinkedIn", Text),
    field("address.line1", "address", "Address line 1", Text),
    field("address.city", "address", "City", Text),
    field("address.postCode", "address", "Post code", Text),
    field("address.country", "address", "Country", List("country")),
    field("eeo.ethnicity", "eeo", "Ethnicity", List("ethnicity")),
    field("eeo.jobCategory", "eeo", "Job category", List("eeoJobCategory")),
    field("emergency.firstName", "emergency", "Contact's first name", Text),
    field("emergency.relation", "emergency", "Relation", List("relation")),
    field("emergency.mobilePhone", "emergency", "Contact's mobile phone", Text),
    field("payroll.employment.type", "employment", "Employment type", List("employmentType")),
    field("payroll.employment.contract", "employment", "Employment contract", List("employmentContract")),
    field("payroll.employment.fte", "employment", "FTE", Number),
    field("payroll.employment.weeklyHours", "employment", "Weekly hours", Number),
    field("home.legalGender", "home", "Legal gender", List("legalGender")),
    field("home.familyStatus", "home", "Family status", List("familyStatus")),
    field("home.numberOfKids", "home", "Number of children", Number),
    field("identification.nationalInsuranceNumber", "identification", "National insurance number", Text),
    sensitive(field("identification.ssn", "identification", "Social security number", Text)),
    field("identification.passportScan", "identification", "Passport scan", Document),
    field("positions.jobFamily", "positions", "Job family", List("jobFamily")),
    field("positions.jobLevel", "positions", "Job level", List("jobLevel")),
    field("internal.status", "internal", "Status", List("status")),
    field("internal.lifecycleStatus", "internal", "Lifecycle status", List("lifecycleStatus")),
    field("internal.terminationDate", "internal", "Termination date", Date),
    field("internal.terminationReason", "internal", "Termination reason", List("terminationReason")),
    field("payroll.payGroup", "payroll", "Pay group", List("payGroup")),
    field("payroll.salary.payFrequency", "payroll", "Pay frequency", List("payFrequency")),
    field("work.engagementScore", "peopleAnalytics", "Engagement score", Number),
    field("peopleAnalytics.flightRisk", "peopleAnalytics", "Flight risk", List("flightRisk")),
    sensitive(field("personal.birthDate", "personal", "Date of birth", Date)),
    field("personal.shortBirthDate", "personal", "Birthday", Text),
    field("personal.honorific", "personal", "Honorific", List("honorific")),
    field("personal.pronouns", "personal", "Pronouns", List("pronouns")),
    field("personal.nationality", "personal", "Nationality", MultiList("nationality")),
    field("home.privateEmail", "personalContactDetails", "Personal email", Text),
    field("home.mobilePhone", "personalContactDetails", "Mobile phone", Text),
    field("home.privatePhone", "personalContactDetails", "Phone", Text),
    field("training.nextReview", "training", "Next training review", Date),
    field("training.budget", "training", "Training budget", Number),
    field("internal.lastLogin", "userData", "Last login", Date),
    field("internal.notification", "userData", "Invitation", Text),
    field("work.title", "work", "Job title", List("title")),
    field("work.department", "work", "Department", List("department")),
    field("work.site", "work", "Site", List("site")),
    field("work.siteId", "work", "Site ID", Number),
    field("work.startDate", "work", "Start date", Date),
    field("work.originalStartDate", "work", "Original start date", Date),
    field("work.isManager", "work", "Is a manager", Text),
    field("work.manager", "work", "Manager's ID", Text),
    field("work.reportsTo", "work", "Reports to", Reference),
    field("work.employeeIdInCompany", "work", "Employee ID in company", Number),
    field("work.custom.field_1711886937296", "work", "Desk", Text),
    field("employee.payrollManager", "work", "Payroll manager", Reference),
    field("employee.buddy", "work", "Buddy", Reference),
    field("work.workPhone", "workContactDetails", "Work phone", Text),
    field("work.workMobile", "workContactDetails", "Work mobile", Text),
    field("workEligibility.visaType", "workEligibility", "Visa type", List("visaType")),
    field("workEligibility.expiry", "workEligibility", "Right to work ends", Date),
    field("financial.bankName", "financial", "Bank", Text),
    field("category_1711886900112.field_1711886911873", "category_1711886900112", "Number plate", Text),
    field("category_1711886900112.field_1711886914410", "category_1711886900112", "Car policy agreed", Date),
];

pub(super) fn find(tenant: &Tenant, id: &str) -> Option<&'static Field> {
    FIELDS
        .iter()
        .find(|field| field.id == id && tenant.has_field(field))
}

/// A category by its id.
pub(super) fn category(id: &str) -> Option<&'static Category> {
    CATEGORIES.iter().find(|category| category.id == id)
}

impl Field {
    /// The key of a value in a machine-format answer.
    pub fn slashed(&self) -> String {
        format!("/{}", self.id.replace('.', "/"))
    }

    fn kind(&self) -> (&'static str, Option<&'static str>) {
        match self.shape {
            Text => ("text", None),
            TextArea => ("text-area", None),
            Number => ("number", None),
            Date => ("date", None),
            List(list) => ("list", Some(list)),
            MultiList(list) => ("multi-list", Some(list)),
            Reference => ("employee-reference", None),
            Document => ("document", None),
        }
    }
}

/// The answer of `GET /company/people/fields`.
pub(super) fn metadata(tenant: &Tenant) -> Value {
    let all = FIELDS.iter().filter(|field| tenant.has_field(field));
    all.map(|field| {
        let (kind, list) = field.kind();
        let category = tenant.category_of(field);
        let mut answer = json!({
            "id": field.id,
            "categoryId": category.id,
            "categoryDisplayName": tenant.category_name(category.id, category.name),
            "category": category.id,
            "name": field.name,
            "description": "",
            "jsonPath": field.path,
            "type": kind,
            "historical": false,
        });
        if let Some(list) = list {
            answer["typeData"] = json!({ "listId": list });
        }
        answer
    })
    .collect()
}
