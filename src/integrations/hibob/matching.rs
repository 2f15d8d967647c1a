//! Which of the company's sections is meant: companies rename them, and move fields between them.
//!
//! A section is known by its id, which stays when it is renamed, else by its name. Where neither
//! fits, it is guessed: the section in which a clear majority of its well-known fields stands now,
//! if it is one of Bob's own (a company's own have ids of their own kind) and nobody else's. The
//! beginning of a field's id says nothing: fields move, and keep their ids.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        pack::{Pack, Proof},
        said::{Sentence, msg, quoted},
    },
    categories::{Category, categories},
    fields::Field,
    landmarks,
};

/// Names of other sections in one sentence.
const MOST_NAMED: usize = 4;

/// How a section of the pack was found among the company's.
#[derive(Debug, Clone)]
pub(super) enum Section<'f> {
    Found(Category<'f>),
    /// By its well-known fields alone.
    Guessed(Category<'f>),
    /// `fields_in`: where its well-known fields stand now.
    NotThere {
        fields_in: Vec<&'f str>,
    },
    /// More than one could be meant.
    Ambiguous(Vec<&'f str>),
}

/// The company's sections, matched with the pack's.
pub(super) struct Sections<'f> {
    all: Vec<Category<'f>>,
    /// By the first of the names in the pack.
    found: BTreeMap<&'f str, Section<'f>>,
}

/// A section that the pack speaks of.
#[derive(Clone, Copy)]
struct Wanted<'f> {
    key: &'f str,
    names: &'f [String],
    ids: &'f [String],
}

impl Wanted<'_> {
    fn has_id_of(&self, category: &Category<'_>) -> bool {
        self.ids.iter().any(|id| id == category.id)
    }

    fn has_name_of(&self, category: &Category<'_>) -> bool {
        let name = category.name.to_lowercase();
        self.names.contains(&name)
    }
}

impl<'f> Sections<'f> {
    pub fn of(fields: &'f [Field], pack: &'f Pack) -> Self {
        let proofs = pack.permissions.iter().map(|permission| &permission.proof);
        let wanted = proofs.filter_map(|proof| match proof {
            Proof::Category { names, ids } => names.first().map(|key| Wanted { key, names, ids }),
            _ => None,
        });
        Self::matched(categories(fields), &wanted.collect::<Vec<_>>())
    }

    fn matched(all: Vec<Category<'f>>, wanted: &[Wanted<'f>]) -> Self {
        let mut found: BTreeMap<&str, Section<'f>> = BTreeMap::new();
        for one in wanted {
            found.insert(one.key, named(&all, one, wanted));
        }
        // Nobody's: where guesses may go.
        let claimed: BTreeSet<&str> = all
            .iter()
            .filter(|category| {
                wanted
                    .iter()
                    .any(|one| one.has_id_of(category) || one.has_name_of(category))
            })
            .map(|category| category.id)
            .collect();
        let guesses: Vec<(&str, Option<&Category<'f>>)> = wanted
            .iter()
            .filter(|one| matches!(found[one.key], Section::NotThere { .. }))
            .map(|one| (one.key, guess(&all, &claimed, landmarks::of(one.key))))
            .collect();
        for (key, guessed) in &guesses {
            let claimants = guesses.iter().filter(|(_, other)| {
                other.map(|category| category.id) == guessed.map(|category| category.id)
            });
            if let Some(category) = guessed
                && claimants.count() == 1
            {
                found.insert(key, Section::Guessed((*category).clone()));
            }
        }
        for one in wanted {
            if let Some(other) = doubt(&all, &claimed, wanted, one, &found[one.key]) {
                found.insert(one.key, other);
            }
        }
        Self { all, found }
    }

    /// How the section with these names was found.
    pub fn section(&self, names: &[String]) -> Option<&Section<'f>> {
        self.found.get(names.first()?.as_str())
    }

    /// The company's own sections.
    pub fn own(&self) -> impl Iterator<Item = &Category<'f>> {
        self.all.iter().filter(|category| category.is_own())
    }

    /// Well-known fields of these sections that were moved into a section of the company's own: which, and where to.
    pub fn moved(&self, keys: &[&str]) -> Vec<(&Category<'f>, Vec<&'f Field>)> {
        let fields = keys.iter().flat_map(|key| landmarks::of(key));
        let known: BTreeSet<&str> = fields.copied().collect();
        let of_category = |category: &Category<'f>| -> Vec<&'f Field> {
            let fields = category.fields.iter().copied();
            fields
                .filter(|field| known.contains(field.id.as_str()))
                .collect()
        };
        self.own()
            .map(|category| (category, of_category(category)))
            .filter(|(_, fields)| !fields.is_empty())
            .collect()
    }
}

impl<'f> Section<'f> {
    pub fn category(&self) -> Option<&Category<'f>> {
        match self {
            Self::Found(category) | Self::Guessed(category) => Some(category),
            Self::NotThere { .. } | Self::Ambiguous(_) => None,
        }
    }

    /// Why a section could not be asked about.
    pub fn why_not(&self, group: &str) -> Sentence {
        match self {
            Self::Ambiguous(names) if names.len() == 1 => {
                msg("evidence-section-of-another").arg("section", quoted(names))
            }
            Self::Ambiguous(names) => msg("evidence-sections-alike").arg("sections", quoted(names)),
            Self::NotThere { fields_in } if !fields_in.is_empty() => msg("evidence-section-moved")
                .arg("section", group)
                .arg("sections", quoted(fields_in)),
            _ => msg("evidence-no-section").arg("section", group),
        }
    }
}

/// By id, else by name.
fn named<'f>(all: &[Category<'f>], wanted: &Wanted<'_>, others: &[Wanted<'_>]) -> Section<'f> {
    let by_id: Vec<_> = all
        .iter()
        .filter(|category| wanted.has_id_of(category))
        .collect();
    if let [one] = by_id[..] {
        return Section::Found(one.clone());
    }
    let by_name: Vec<_> = all
        .iter()
        .filter(|category| wanted.has_name_of(category))
        // Another's by its id, whatever it is called now.
        .filter(|category| !others.iter().any(|other| other.has_id_of(category)))
        .collect();
    match by_name[..] {
        [] => Section::NotThere {
            fields_in: whereabouts(all, landmarks::of(wanted.key)),
        },
        [one] => Section::Found(one.clone()),
        _ => Section::Ambiguous(by_name.iter().map(|category| category.name).collect()),
    }
}

/// The one section of Bob's own that nobody claims and in which most of these fields stand.
fn guess<'a, 'f>(
    all: &'a [Category<'f>],
    claimed: &BTreeSet<&str>,
    known: &[&str],
) -> Option<&'a Category<'f>> {
    let of = |category: &Category<'_>| holds(category, known);
    let there: usize = all.iter().map(of).sum();
    let best = all.iter().max_by_key(|category| of(category))?;
    let majority = of(best) >= 2 && of(best) * 3 >= there * 2;
    (majority && !best.is_own() && !claimed.contains(best.id)).then_some(best)
}

/// A name alone can mislead where companies let sections trade names: the one that goes by the name
/// holds none of the usual fields, and these stand in one that nobody claims, or it holds most of
/// another section's.
fn doubt<'f>(
    all: &[Category<'f>],
    claimed: &BTreeSet<&str>,
    wanted: &[Wanted<'_>],
    one: &Wanted<'_>,
    found: &Section<'f>,
) -> Option<Section<'f>> {
    let Section::Found(category) = found else {
        return None;
    };
    if one.has_id_of(category) || holds(category, landmarks::of(one.key)) > 0 {
        return None;
    }
    if let Some(other) = guess(all, claimed, landmarks::of(one.key)) {
        return Some(Section::Ambiguous(vec![category.name, other.name]));
    }
    let is_anothers = wanted.iter().any(|other| {
        let known = landmarks::of(other.key);
        let there: usize = all.iter().map(|category| holds(category, known)).sum();
        let here = holds(category, known);
        here >= 2 && here * 3 >= there * 2
    });
    is_anothers.then(|| Section::Ambiguous(vec![category.name]))
}

fn whereabouts<'f>(all: &[Category<'f>], known: &[&str]) -> Vec<&'f str> {
    all.iter()
        .filter(|category| holds(category, known) > 0)
        .map(|category| category.name)
        .take(MOST_NAMED)
        .collect()
}

fn holds(category: &Category<'_>, known: &[&str]) -> usize {
    let fields = category.fields.iter();
    fields
        .filter(|field| known.contains(&field.id.as_str()))
        .count()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::fields::fields, *};

    fn field(id: &str, category: &str, name: &str) -> Value {
        json!({ "id": id, "categoryId": category, "categoryDisplayName": name, "jsonPath": id, "type": "text" })
    }

    fn pack() -> &'static Pack {
        super::super::super::registry::find("hibob").unwrap()
    }

    /// How a section was found: what the company calls it, and whether that is a guess.
    fn found(list: &Value, name: &str) -> Option<(String, bool)> {
        let fields = fields(list).unwrap();
        let sections = Sections::of(&fields, pack());
        let section = sections.section(&[name.to_owned()]).unwrap();
        let guessed = matches!(section, Section::Guessed(_));
        Some((section.category()?.name.to_owned(), guessed))
    }

    #[test]
    fn a_section_is_known_by_its_id_or_its_name_and_never_by_how_a_fields_id_begins() {
        let list = json!([
            field("payroll.employment.type", "employment", "Employment"),
            field("home.mobilePhone", "pcd", " personal Contact details "),
            field("work.title", "work", "What you do"),
            field("other.title", "category_17", "Work"),
        ]);
        assert_eq!(found(&list, "payroll"), None);
        assert_eq!(found(&list, "home"), None);
        assert_eq!(
            found(&list, "personal contact details"),
            Some(("personal Contact details".to_owned(), false))
        );
        assert_eq!(
            found(&list, "work"),
            Some(("What you do".to_owned(), false))
        );
    }

    #[test]
    fn a_renamed_section_is_found_by_where_most_of_its_fields_stand() {
        let mut list = vec![
            field("address.city", "addr", "Where we live"),
            field("address.country", "addr", "Where we live"),
            field("address.line1", "addr", "Where we live"),
            field("address.postCode", "category_5", "Post"),
        ];
        let of = |list: &[Value]| found(&Value::from(list.to_vec()), "address");
        assert_eq!(of(&list), Some(("Where we live".to_owned(), true)));
        // Half of them is no clear majority.
        list.push(field("address.line2", "category_5", "Post"));
        list.push(field("address.usaState", "category_5", "Post"));
        assert_eq!(of(&list), None);
        let all = fields(&Value::from(list)).unwrap();
        let sections = Sections::of(&all, pack());
        let section = sections.section(&["address".to_owned()]).unwrap();
        assert!(
            section
                .why_not("Address")
                .to_string()
                .contains("stand in “Where we live” and “Post”")
        );
    }

    #[test]
    fn a_guess_is_never_a_section_of_the_companys_own_or_somebody_elses() {
        for (id, name) in [
            ("category_9", "Where we live"),
            ("17", "Where we live"),
            ("home", "Home"),
        ] {
            let list = json!([
                field("address.city", id, name),
                field("address.country", id, name)
            ]);
            assert_eq!(found(&list, "address"), None, "{id}");
        }
    }

    #[test]
    fn two_sections_of_one_name_are_not_guessed_between() {
        let list = json!([
            field("a.b", "training", "Training"),
            field("c.d", "category_17", "training")
        ]);
        assert_eq!(found(&list, "training"), None);
    }

    #[test]
    fn sections_that_traded_names_are_not_taken_for_each_other() {
        let traded = json!([
            field("home.familyStatus", "home", "Personal"),
            field("home.legalGender", "home", "Personal"),
            field("personal.honorific", "personal", "Home"),
            field("personal.pronouns", "personal", "Home"),
        ]);
        assert_eq!(found(&traded, "home"), None);
        assert_eq!(found(&traded, "personal"), None);
        // By its id a section is known under any name.
        let about = json!([
            field("about.about", "about", "Personal"),
            field("personal.honorific", "personal", "Private"),
            field("personal.pronouns", "personal", "Private"),
        ]);
        assert_eq!(found(&about, "about"), Some(("Personal".to_owned(), false)));
        assert_eq!(
            found(&about, "personal"),
            Some(("Private".to_owned(), true))
        );
    }

    #[test]
    fn fields_that_were_moved_into_a_section_of_the_companys_own_are_told() {
        let list = json!([
            field("work.title", "category_5", "Our org"),
            field("work.site", "work", "Work"),
            field("category_5.field_1", "category_5", "Our org")
        ]);
        let all = fields(&list).unwrap();
        let sections = Sections::of(&all, pack());
        let moved = sections.moved(&["work"]);
        assert_eq!(moved.len(), 1);
        assert_eq!((moved[0].0.name, moved[0].1.len()), ("Our org", 1));
    }
}
