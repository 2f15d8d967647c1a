//! Well-known fields of Bob's own sections: by them a section is found again under another name.
//!
//! The ids are in use by public clients; which section each stood in at first is partly inferred,
//! so a section that is found by them alone is a guess, and the finding says so.

/// The well-known fields of a section, by the name that Bob gives it at first.
pub(super) fn of(section: &str) -> &'static [&'static str] {
    SECTIONS
        .iter()
        .find(|(name, _)| *name == section)
        .map_or(&[], |(_, fields)| fields)
}

#[rustfmt::skip]
const SECTIONS: &[(&str, &[&str])] = &[
    ("about", &["about.about", "about.avatar", "about.hobbies", "about.foodPreferences", "about.superpowers", "about.socialData.linkedin"]),
    ("address", &["address.line1", "address.line2", "address.city", "address.postCode", "address.country", "address.usaState"]),
    ("basic info", &["root.firstName", "root.surname", "root.displayName", "root.fullName", "root.email", "root.secondName"]),
    ("eeo", &["eeo.ethnicity", "eeo.jobCategory", "eeo.race", "eeo.veteranStatus"]),
    ("emergency", &["emergency.firstName", "emergency.surname", "emergency.relation", "emergency.mobilePhone", "emergency.email", "emergency.homePhone"]),
    ("employment", &["payroll.employment.type", "payroll.employment.contract", "payroll.employment.fte", "payroll.employment.weeklyHours"]),
    ("home", &["home.legalGender", "home.familyStatus", "home.numberOfKids", "home.spouse.firstName", "home.spouse.surname"]),
    ("identification", &["identification.nationalInsuranceNumber", "identification.ssn", "identification.passportNumber", "identification.passportScan"]),
    ("jobs", &["positions.jobFamily", "positions.jobLevel", "positions.jobRole"]),
    ("lifecycle", &["internal.status", "internal.lifecycleStatus", "internal.terminationDate", "internal.terminationReason"]),
    ("payroll", &["payroll.payGroup", "payroll.salary.payFrequency", "payroll.salary.payPeriod"]),
    ("people analytics", &["peopleAnalytics.flightRisk", "work.engagementScore"]),
    ("personal", &["personal.birthDate", "personal.shortBirthDate", "personal.honorific", "personal.pronouns", "personal.nationality"]),
    ("personal contact details", &["home.privateEmail", "home.mobilePhone", "home.privatePhone"]),
    ("training", &["training.nextReview", "training.budget"]),
    ("user data", &["internal.lastLogin", "internal.notification"]),
    ("work", &["work.title", "work.department", "work.site", "work.startDate", "work.reportsTo", "work.isManager"]),
    ("work contact details", &["work.workPhone", "work.workMobile"]),
    ("work eligibility", &["workEligibility.visaType", "workEligibility.expiry"]),
];
