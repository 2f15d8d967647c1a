//! Whether a section is open: what came back, and what was left out without a word.
//!
//! **Half-open sections.** Since permissions can be set field by field, a section of which some
//! fields come back and others do not is one of two things that no read can tell apart: its box is
//! ticked and single fields are closed, or its box is not ticked and single fields are open. Calling
//! it granted would be wrong in the second case, calling it missing in the first. So it is unclear,
//! names the fields, and the admin looks. Two exceptions, in which it stays granted and the finding
//! still names what was left out:
//! - all that was left out are fields that Bob is known to show only to who may also edit (social
//!   security number, date of birth): the box for viewing explains what was seen;
//! - Bob wrote of no field at all that it is empty, and most fields came: then what is left out may
//!   simply be empty.
//!
//! **Closed sections.** Nothing of a section came: it is missing only where that can mean nothing else.
//! It is unclear where
//! - its fields are all of kinds of which it is not known whether a search shows them;
//! - too few people were looked at, or Bob leaves out what is empty: other sections came with gaps;
//! - permissions are set field by field in this company (another section is half open, or Bob says that
//!   he keeps something back): its box may be ticked, and every field of it that was asked for closed.
//!   To tell the admin to tick what is ticked would leave them with nothing to do.

use serde_json::Value;

use super::{
    super::{
        said::{Evidence, Sentence, msg},
        verdict::Verdict,
    },
    fields::{Field, Told},
    restricted::Restricted,
};

/// Left out by all of so many people, a section is closed even if Bob shows no empty field at all.
const ENOUGH_PEOPLE: usize = 3;
/// Fields named in a sentence or a finding.
const MOST_NAMED: usize = 12;

/// One answer about a few people. Values are looked at for whether they are there, and dropped.
pub(super) struct Picture<'p> {
    pub people: &'p [Value],
    /// Bob writes `null` for what is empty, so what is absent is not just empty.
    says_empty: bool,
    /// Bob does not write of what is empty at all: open sections have gaps.
    leaves_out_empty: bool,
    restricted: Restricted,
}

/// What the picture says of one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    pub verdict: Verdict,
    pub evidence: Evidence,
    /// Names of fields that were left out although others came.
    pub left_out: Vec<String>,
    /// Something was left out that no rule for sensitive fields explains.
    pub half_open: bool,
    /// Something was left out that Bob shows only to who may also edit.
    pub sensitive: bool,
    /// It came for some of the people only.
    pub for_some: bool,
}

impl Reading {
    /// Permissions are set field by field: a section that is all absent may have its box ticked.
    pub fn doubt_absence(&mut self) {
        if self.verdict == Verdict::Missing {
            self.verdict = Verdict::Unclear;
            self.evidence.push(msg("evidence-single-fields"));
        }
    }
}

impl<'p> Picture<'p> {
    pub fn new(people: &'p [Value], asked: &[&Field], restricted: Restricted) -> Self {
        let says_empty = asked.iter().any(|field| some_empty(field, people));
        Self {
            people,
            says_empty,
            leaves_out_empty: !says_empty && has_gaps(people, asked),
            restricted,
        }
    }

    /// Whether nothing at all of a section can only mean that it is closed.
    fn is_telling(&self) -> bool {
        self.says_empty || (self.people.len() >= ENOUGH_PEOPLE && !self.leaves_out_empty)
    }

    /// Bob told that something is kept back.
    pub fn is_restricted(&self) -> bool {
        self.restricted.something
    }

    /// Whether a section is open; `None` when that cannot be told.
    pub fn is_open(&self, probes: &[&Field]) -> Option<bool> {
        let open = probes
            .iter()
            .any(|field| told(field, self.people) > Told::Nothing);
        if open {
            return Some(true);
        }
        let usual = probes.iter().any(|field| field.is_usual());
        let telling = self.is_telling() && usual && !self.people.is_empty();
        telling.then_some(false)
    }

    /// What is to be said of a section. `name` is what the company calls it.
    pub fn read(&self, name: &str, probes: &[&Field]) -> Reading {
        let mut reading = Reading {
            verdict: Verdict::Unclear,
            evidence: Evidence::default(),
            left_out: Vec::new(),
            half_open: false,
            sensitive: false,
            for_some: false,
        };
        if self.people.is_empty() {
            reading.evidence.push(msg("evidence-nobody-looked-at"));
            return reading;
        }
        let (shown, hidden): (Vec<&Field>, Vec<&Field>) = probes
            .iter()
            .partition(|field| told(field, self.people) > Told::Nothing);
        if shown.is_empty() {
            (reading.verdict, reading.evidence) = self.closed(name, probes);
            return reading;
        }
        let with = self
            .people
            .iter()
            .filter(|person| {
                let shown = shown.iter();
                shown
                    .into_iter()
                    .any(|field| field.told_of(person) > Told::Nothing)
            })
            .count();
        reading.for_some = with < self.people.len() && self.says_empty;
        let kept_back = self.kept_back(&shown);
        let (sensitive, plain): (Vec<&Field>, Vec<&Field>) =
            hidden.iter().partition(|field| field.may_need_edit());
        let unexplained = self.says_empty || shown.len() <= plain.len();
        reading.sensitive = !sensitive.is_empty();
        let closed = plain.iter().any(|field| field.is_usual());
        reading.half_open = !kept_back.is_empty() || (closed && unexplained);
        reading.left_out = titles(hidden.iter().chain(&kept_back));
        reading.verdict = if reading.half_open {
            Verdict::Unclear
        } else {
            Verdict::Granted
        };
        reading.evidence = self.came(name, shown.len(), probes.len(), with).into();
        if !reading.left_out.is_empty() {
            let left_out = msg("evidence-left-out").arg("fields", &reading.left_out);
            reading.evidence.push(left_out);
        }
        if reading.half_open {
            reading.evidence.push(msg("evidence-open-in-part"));
        } else if !plain.is_empty() {
            reading.evidence.push(msg("evidence-may-be-empty"));
        } else if reading.sensitive {
            reading.evidence.push(msg("evidence-needs-edit"));
        }
        reading
    }

    /// How many of the section's fields came, and for how many people.
    fn came(&self, name: &str, count: usize, of: usize, with: usize) -> Sentence {
        let people = self.people.len();
        let came = if with == people {
            msg("evidence-fields-came")
        } else {
            msg("evidence-fields-came-for-some").arg("with", with)
        };
        came.arg("count", count)
            .arg("of", of)
            .arg("section", name)
            .arg("people", people)
    }

    /// Nothing of the section came.
    fn closed(&self, name: &str, probes: &[&Field]) -> (Verdict, Evidence) {
        let none = msg("evidence-no-fields-came")
            .arg("of", probes.len())
            .arg("section", name)
            .arg("people", self.people.len());
        let why_not = if probes.iter().all(|field| field.may_need_edit()) {
            msg("evidence-needs-edit")
        } else if !probes.iter().any(|field| field.is_usual()) {
            msg("evidence-unusual-fields")
        } else if self.is_telling() {
            return (Verdict::Missing, none.into());
        } else if self.leaves_out_empty {
            msg("evidence-empty-left-out")
        } else {
            msg("evidence-too-few-people")
        };
        (Verdict::Unclear, Evidence::from(none).and(why_not))
    }

    /// Those of the fields that Bob says he keeps back; where he does not say which, all those that
    /// are empty for everybody, for what is kept back may come as empty.
    fn kept_back<'f>(&self, shown: &[&'f Field]) -> Vec<&'f Field> {
        if !self.restricted.something {
            return Vec::new();
        }
        let names = self.restricted.names();
        let kept_back = |field: &&Field| {
            if names.is_empty() {
                told(field, self.people) == Told::Empty
            } else {
                names.iter().any(|name| field.goes_by(name))
            }
        };
        shown
            .iter()
            .copied()
            .filter(|field| kept_back(field))
            .collect()
    }
}

/// Somebody has one field of a section and lacks another.
fn has_gaps(people: &[Value], asked: &[&Field]) -> bool {
    let is_told = |field: &Field, person: &Value| field.told_of(person) > Told::Nothing;
    people.iter().any(|person| {
        let (there, lacking): (Vec<&Field>, Vec<&Field>) =
            asked.iter().partition(|field| is_told(field, person));
        let gap = |field: &&Field| {
            let alike = |other: &&Field| other.category == field.category;
            field.is_usual() && !field.may_need_edit() && there.iter().any(alike)
        };
        lacking.iter().any(gap)
    })
}

/// The most that is told of a field, of anybody.
fn told(field: &Field, people: &[Value]) -> Told {
    people
        .iter()
        .map(|person| field.told_of(person))
        .max()
        .unwrap_or(Told::Nothing)
}

fn some_empty(field: &Field, people: &[Value]) -> bool {
    people
        .iter()
        .any(|person| field.told_of(person) == Told::Empty)
}

fn titles<'a>(fields: impl Iterator<Item = &'a &'a Field>) -> Vec<String> {
    let titles = fields.map(|field| field.title().to_owned());
    titles.take(MOST_NAMED).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::fields::fields, *};

    fn work() -> Vec<Field> {
        let ids = [
            "work.title",
            "work.site",
            "work.department",
            "work.birthDate",
        ];
        let field = |id: &str| json!({ "id": id, "categoryId": "work", "name": id, "jsonPath": id, "type": "text" });
        fields(&ids.map(field).into()).unwrap()
    }

    fn read(people: &[Value], restricted: Restricted) -> Reading {
        let fields = work();
        let probes: Vec<&Field> = fields.iter().collect();
        Picture::new(people, &probes, restricted).read("Work", &probes)
    }

    #[test]
    fn what_is_left_out_beside_what_is_told_as_empty_makes_it_half_open() {
        let person = json!({ "work": { "title": "x", "site": null } });
        let reading = read(&[person], Restricted::default());
        assert_eq!(reading.verdict, Verdict::Unclear);
        assert!(reading.half_open && reading.sensitive);
        assert_eq!(reading.left_out, ["work.department", "work.birthDate"]);
    }

    #[test]
    fn only_sensitive_fields_left_out_is_granted_and_told() {
        let person = json!({ "work": { "title": "x", "site": null, "department": "y" } });
        let reading = read(&[person], Restricted::default());
        assert_eq!(reading.verdict, Verdict::Granted);
        assert!(reading.sensitive && !reading.half_open);
        assert_eq!(reading.left_out, ["work.birthDate"]);
    }

    #[test]
    fn where_bob_never_says_empty_a_field_may_be_just_that() {
        let most = json!({ "work": { "title": "x", "site": "z", "birthDate": "1" } });
        assert_eq!(
            read(&[most], Restricted::default()).verdict,
            Verdict::Granted
        );
        let one = json!({ "work": { "title": "x" } });
        assert_eq!(
            read(&[one], Restricted::default()).verdict,
            Verdict::Unclear
        );
    }

    #[test]
    fn what_bob_says_he_keeps_back_is_believed_also_when_he_does_not_say_what() {
        let person =
            json!({ "work": { "title": "x", "site": null, "department": "y", "birthDate": "1" } });
        let named = Restricted::in_answer(&json!({ "restricted_columns": ["department"] }));
        let reading = read(std::slice::from_ref(&person), named);
        assert_eq!(
            (reading.verdict, reading.left_out),
            (Verdict::Unclear, vec!["work.department".to_owned()])
        );
        let unnamed = Restricted {
            something: true,
            ..Restricted::default()
        };
        let reading = read(&[person], unnamed);
        assert_eq!(
            (reading.verdict, reading.left_out),
            (Verdict::Unclear, vec!["work.site".to_owned()])
        );
    }

    #[test]
    fn nothing_of_a_section_means_closed_only_where_that_is_telling() {
        let bare = |n: u32| json!({ "id": n.to_string() });
        assert_eq!(
            read(&[bare(1)], Restricted::default()).verdict,
            Verdict::Unclear
        );
        let three = [bare(1), bare(2), bare(3)];
        assert_eq!(
            read(&three, Restricted::default()).verdict,
            Verdict::Missing
        );
        assert_eq!(read(&[], Restricted::default()).verdict, Verdict::Unclear);
    }

    fn home(kind: &str) -> Vec<Field> {
        let field = |id: &str, category: &str, kind: &str| json!({ "id": id, "categoryId": category, "name": id, "jsonPath": id, "type": kind });
        let list = json!([
            field("home.city", "home", kind),
            field("work.title", "work", "text"),
            field("work.site", "work", "text")
        ]);
        fields(&list).unwrap()
    }

    fn read_home(fields: &[Field], people: &[Value]) -> (Verdict, Option<bool>) {
        let asked: Vec<&Field> = fields.iter().collect();
        let picture = Picture::new(people, &asked, Restricted::default());
        let verdict = picture.read("Home", &asked[..1]).verdict;
        (verdict, picture.is_open(&asked[..1]))
    }

    #[test]
    fn where_bob_leaves_out_what_is_empty_an_absent_section_may_be_empty_too() {
        let whole = json!({ "work": { "title": "x", "site": "y" } });
        let people = [whole.clone(), whole.clone(), whole.clone()];
        let told = read_home(&home("text"), &people);
        assert_eq!(told, (Verdict::Missing, Some(false)));
        let gap = json!({ "work": { "title": "x" } });
        let told = read_home(&home("text"), &[whole.clone(), whole, gap]);
        assert_eq!(told, (Verdict::Unclear, None));
    }

    #[test]
    fn fields_of_kinds_that_no_search_may_show_prove_nothing_by_their_absence() {
        let person = json!({ "work": { "title": "x", "site": null } });
        let people = [person.clone(), person.clone(), person];
        assert_eq!(
            read_home(&home("hologram"), &people),
            (Verdict::Unclear, None)
        );
        let list = json!([
            { "id": "work.title", "categoryId": "work", "jsonPath": "work.title", "type": "text" },
            { "id": "work.badge", "categoryId": "work", "jsonPath": "work.badge", "type": "hologram" }
        ]);
        let fields = fields(&list).unwrap();
        let asked: Vec<&Field> = fields.iter().collect();
        let people = [json!({ "work": { "title": null } })];
        let reading = Picture::new(&people, &asked, Restricted::default()).read("Work", &asked);
        assert_eq!(
            (reading.verdict, reading.half_open),
            (Verdict::Granted, false)
        );
    }
}
