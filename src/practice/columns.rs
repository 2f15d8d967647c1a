//! Columns of tables that are kept back, where fields are set one by one.

use std::collections::BTreeSet;

use axum::{
    http::HeaderValue,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{access::Access, answer, fields, people::Person, tenant::Tenant};

/// Which field a column of a table shows the past of.
#[rustfmt::skip]
const COLUMNS: [(&str, &str, &str); 12] = [
    ("work", "title", "work.title"),
    ("work", "department", "work.department"),
    ("work", "site", "work.site"),
    ("work", "siteId", "work.siteId"),
    ("work", "reportsTo", "work.reportsTo"),
    ("employment", "type", "payroll.employment.type"),
    ("employment", "contract", "payroll.employment.contract"),
    ("employment", "fte", "payroll.employment.fte"),
    ("employment", "weeklyHours", "payroll.employment.weeklyHours"),
    ("salaries", "payFrequency", "payroll.salary.payFrequency"),
    ("lifecycle", "status", "internal.lifecycleStatus"),
    ("lifecycle", "reasonType", "internal.terminationReason"),
];

/// What was kept back in one answer.
#[derive(Default)]
pub(super) struct KeptBack {
    view: BTreeSet<String>,
    history: BTreeSet<String>,
}

impl KeptBack {
    /// A field of a search.
    pub fn field(&mut self, id: &str) {
        self.view.insert(id.to_owned());
    }

    pub fn is_nothing(&self) -> bool {
        self.view.is_empty() && self.history.is_empty()
    }

    /// Empties those columns of somebody's rows that the caller may not see.
    pub fn take_from(
        &mut self,
        rows: &mut [Value],
        table: (&str, &str),
        (access, tenant): (&Access, &Tenant),
        person: &Person,
    ) {
        if !access.has_field_rules() {
            return;
        }
        let (name, slug) = table;
        let columns = COLUMNS.iter().filter(|(table, ..)| *table == name);
        for (_, column, id) in columns {
            let Some(field) = fields::find(tenant, id) else {
                continue;
            };
            let sees = !access.shown(tenant, person, &[field]).is_empty();
            let sees_past = sees && access.shows_past(slug, id, person);
            for row in rows.iter_mut() {
                let is_past = row["isCurrent"] == false;
                if (!sees || (is_past && !sees_past)) && row.get(column).is_some() {
                    row[*column] = Value::Null;
                    let list = if sees {
                        &mut self.history
                    } else {
                        &mut self.view
                    };
                    list.insert((*column).to_owned());
                }
            }
        }
    }

    /// The note as it stands in an answer.
    pub fn note(&self) -> Value {
        json!({
            "no_view_permission": self.view,
            "no_view_history_permission": self.history,
        })
    }

    /// The answer, with the note and the header where something was kept back.
    pub fn answer(&self, mut answer: Value) -> Response {
        if self.is_nothing() {
            return answer::json(answer);
        }
        answer["restricted_columns"] = self.note();
        marked(answer::json(answer))
    }
}

/// With the header that says that something was kept back.
pub(super) fn marked(answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    answer
        .headers_mut()
        .insert("x-has-restricted-columns", HeaderValue::from_static("true"));
    answer
}
