//! The reader of answers: real ones of the local Bob, with values of other types, keys renamed,
//! entries gone and doubled, and the text itself cut and changed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use keyway::{
    integrations::{
        hibob_offline::{Answers, findings},
        pack::Proof,
        registry,
        verdict::{Finding, Verdict},
    },
    practice::{self, Bob, Tenant},
};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};
use tokio::{net::TcpListener, runtime::Runtime};
use tokio_util::sync::CancellationToken;

use crate::{
    edits::{Edit, edited, edits},
    for_all,
};

/// In the place of every value of a person's field.
const CANARY: &str = "q7Zx9 canary";

/// Answers as the local Bob gives them.
struct Real {
    fields: Value,
    search: Value,
    table: Value,
    /// The same as bytes.
    texts: [Vec<u8>; 3],
}

static REAL: LazyLock<Real> = LazyLock::new(|| Runtime::new().unwrap().block_on(asked()));

async fn asked() -> Real {
    let bob = Bob::new(Tenant::of(6));
    let bind = || TcpListener::bind("127.0.0.1:0");
    let (api, control) = (bind().await.unwrap(), bind().await.unwrap());
    let url = format!("http://{}/v1", api.local_addr().unwrap());
    let stop = CancellationToken::new();
    let (id, token) = bob.service_user();
    tokio::spawn(practice::serve(bob, api, control, stop.clone()));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let read = async |request: reqwest::RequestBuilder| {
        let answer = request.basic_auth(&id, Some(&token)).send().await.unwrap();
        answer.json::<Value>().await.unwrap()
    };
    let mut fields = read(http.get(format!("{url}/company/people/fields"))).await;
    // A few of every section are enough, and a million cases are many.
    let mut kept = BTreeMap::<String, usize>::new();
    fields.as_array_mut().unwrap().retain(|field| {
        let seen = kept.entry(field["categoryId"].to_string()).or_default();
        *seen += 1;
        *seen <= 3
    });
    let ids = fields.as_array().unwrap().iter();
    let ids: Vec<&str> = ids.filter_map(|field| field["id"].as_str()).collect();
    let body = json!({ "fields": ids, "showInactive": true });
    let mut search = read(http.post(format!("{url}/people/search")).json(&body)).await;
    search["employees"].as_array_mut().unwrap().truncate(3);
    let table = read(http.get(format!("{url}/bulk/people/lifecycle?limit=3"))).await;
    stop.cancel();
    for_each_leaf(&mut search, &mut |leaf| {
        if !leaf.is_null() {
            *leaf = json!(CANARY);
        }
    });
    let texts = [&fields, &search, &table].map(|answer| answer.to_string().into_bytes());
    Real {
        fields,
        search,
        table,
        texts,
    }
}

fn for_each_leaf(value: &mut Value, change: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| for_each_leaf(item, change)),
        Value::Object(map) => map
            .values_mut()
            .for_each(|item| for_each_leaf(item, change)),
        leaf => change(leaf),
    }
}

/// One change to what an answer says.
#[derive(Debug, Clone)]
enum Twist {
    /// Something else in this place.
    Put(Index, Value),
    Remove(Index),
    /// What stands here, there as well.
    Copy(Index, Index),
    /// Another name for a key.
    Rename(Index, String),
}

fn twists() -> impl Strategy<Value = Vec<Twist>> {
    let odd = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}"),
        json!("root.id"),
        json!("work.title"),
        json!("work..title"),
        json!("/work/title"),
        json!("."),
        json!("Work"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([null]),
        json!({"value": null}),
        json!({"id": {}}),
        json!("x".repeat(5000)),
        json!({"work": {"title": CANARY}}),
        json!([{"isCurrent": false}]),
        json!({"isCurrent": "false"}),
    ]);
    let name = prop::sample::select(vec![
        "",
        "id",
        "work",
        "title",
        "/work/title",
        "employees",
        "values",
        "results",
        "value",
        "categoryId",
        "root",
        "isCurrent",
        "employeeId",
        "humanReadable",
        "restricted_columns",
        "\u{0}",
    ]);
    let twist = prop_oneof![
        3 => (any::<Index>(), odd).prop_map(|(at, value)| Twist::Put(at, value)),
        2 => any::<Index>().prop_map(Twist::Remove),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Twist::Copy(from, to)),
        2 => (any::<Index>(), name).prop_map(|(at, name)| Twist::Rename(at, name.to_owned())),
    ];
    prop::collection::vec(twist, 0..5)
}

fn twisted(value: &Value, twists: &[Twist]) -> Value {
    let mut value = value.clone();
    for twist in twists {
        let many = count(&value);
        match twist {
            Twist::Put(at, odd) => *nth(&mut value, &mut at.index(many)).unwrap() = odd.clone(),
            Twist::Copy(from, to) => {
                let copy = nth(&mut value, &mut from.index(many)).unwrap().clone();
                *nth(&mut value, &mut to.index(many)).unwrap() = copy;
            }
            Twist::Remove(at) => match nth(&mut value, &mut at.index(many)).unwrap() {
                Value::Array(items) => drop(items.pop()),
                Value::Object(map) => {
                    let first = map.keys().next().cloned();
                    first.and_then(|key| map.remove(&key));
                }
                leaf => *leaf = Value::Null,
            },
            Twist::Rename(at, name) => {
                if let Value::Object(map) = nth(&mut value, &mut at.index(many)).unwrap()
                    && let Some(key) = map.keys().nth(at.index(map.len().max(1))).cloned()
                {
                    let moved = map.remove(&key).unwrap();
                    map.insert(name.clone(), moved);
                }
            }
        }
        // Copies of copies would grow without end.
        if count(&value) > 20_000 {
            break;
        }
    }
    value
}

/// How many places an answer has, itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(map) => map.values_mut().find_map(|item| nth(item, left)),
        _ => None,
    }
}

#[derive(Debug, Clone)]
struct Case {
    which: usize,
    twists: Vec<Twist>,
    edits: Vec<Edit>,
    cut: bool,
}

fn case() -> impl Strategy<Value = Case> {
    let edits = prop_oneof![2 => Just(Vec::new()), 1 => edits(3)];
    (0usize..3, twists(), edits, prop::bool::weighted(0.1)).prop_map(
        |(which, twists, edits, cut)| Case {
            which,
            twists,
            edits,
            cut,
        },
    )
}

fn answers(case: &Case) -> Answers {
    let real = &*REAL;
    let bytes = |n: usize, value: &Value| {
        if n != case.which {
            return real.texts[n].clone();
        }
        let text = twisted(value, &case.twists).to_string();
        edited(&text, &case.edits).into_bytes()
    };
    Answers {
        fields: bytes(0, &real.fields),
        search: bytes(1, &real.search),
        table: bytes(2, &real.table),
        cut: case.cut,
    }
}

/// What must hold of whatever is said.
fn is_sound(found: &[Finding]) -> Result<(), TestCaseError> {
    let ids: BTreeSet<&str> = found
        .iter()
        .map(|finding| finding.permission.as_str())
        .collect();
    prop_assert_eq!(ids.len(), found.len(), "two verdicts on one permission");
    let pack = registry::find("hibob").unwrap();
    prop_assert!(ids.iter().all(|id| pack.permission(id).is_some()));
    prop_assert!(!format!("{found:?}").contains("q7Zx9"), "a value was told");
    Ok(())
}

#[test]
fn no_answer_makes_the_reader_fall_over_and_no_value_is_told() {
    let whole = answers(&Case {
        which: 3,
        twists: Vec::new(),
        edits: Vec::new(),
        cut: false,
    });
    let granted = findings(registry::find("hibob").unwrap(), &whole);
    let granted = granted
        .iter()
        .filter(|finding| finding.verdict == Verdict::Granted)
        .count();
    assert!(granted > 15, "untouched answers grant {granted}");
    for_all("answer parser", 300, &case(), |case| {
        is_sound(&findings(registry::find("hibob").unwrap(), &answers(&case)))
    });
}

/// The keys of an answer, each by its last word.
fn without(value: &mut Value, words: &BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| without(item, words)),
        Value::Object(map) => {
            map.retain(|key, _| !words.contains(last_word(key)));
            map.values_mut().for_each(|item| without(item, words));
        }
        _ => {}
    }
}

fn last_word(path: &str) -> &str {
    path.rsplit(['.', '/']).next().unwrap_or(path)
}

/// The permissions that a section's own fields prove, with the last words of those fields.
static SECTIONS: LazyLock<Vec<(String, BTreeSet<String>)>> = LazyLock::new(|| {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for field in REAL.fields.as_array().unwrap() {
        let name = field["categoryDisplayName"]
            .as_str()
            .unwrap()
            .to_lowercase();
        let own = words.entry(name).or_default();
        for key in ["id", "jsonPath"] {
            own.insert(last_word(field[key].as_str().unwrap()).to_owned());
        }
    }
    let pack = registry::find("hibob").unwrap();
    let sections = pack
        .permissions
        .iter()
        .filter_map(|permission| match &permission.proof {
            Proof::Category { names, .. } => {
                let own = names
                    .iter()
                    .find_map(|name| words.get(&name.to_lowercase()))?;
                Some((permission.id.clone(), own.clone()))
            }
            _ => None,
        });
    sections.collect()
});

#[test]
fn a_section_of_which_no_field_came_is_never_granted() {
    assert!(SECTIONS.len() > 15);
    let case = (any::<Index>(), twists());
    for_all(
        "answers without a section",
        300,
        &case,
        |(which, twists)| {
            let (permission, words) = &SECTIONS[which.index(SECTIONS.len())];
            let mut search = twisted(&REAL.search, &twists);
            without(&mut search, words);
            let answers = Answers {
                fields: REAL.texts[0].clone(),
                search: search.to_string().into_bytes(),
                table: Vec::new(),
                cut: false,
            };
            let found = findings(registry::find("hibob").unwrap(), &answers);
            is_sound(&found)?;
            let of = found
                .iter()
                .find(|finding| finding.permission == *permission);
            prop_assert!(
                of.is_none_or(|finding| finding.verdict != Verdict::Granted),
                "{of:?}"
            );
            Ok(())
        },
    );
}
