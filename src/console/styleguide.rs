//! The look in one place: every token and component with its states, for whoever changes a page.

use askama::Template;
use askama_web::WebTemplate;
use axum::response::{IntoResponse, Response};

use super::{
    Desk, Here,
    list::{Chip, Row},
    report::rows::{Mark, Row as Verdict},
    session::Staff,
    states::{self, Badge},
    times::Time,
};
use crate::{
    app::App,
    base::time::{Duration, now},
    connections::State as Standing,
    web::{Field, Frame, Result},
};

/// The components of the customers' pages, as one piece of HTML.
pub type Samples = fn(&App) -> Result<String>;

#[derive(Template, WebTemplate)]
#[template(path = "console/styleguide.html")]
struct StyleguidePage {
    frame: Frame,
    desk: Desk,
    colours: &'static [(&'static str, &'static str)],
    spaces: &'static [&'static str],
    samples: String,
    badges: Vec<Badge>,
    verdicts: Vec<Verdict>,
    chips: Vec<Chip>,
    rows: Vec<Row>,
    plain: Field,
    filled: Field,
    refused: Field,
}

const COLOURS: &[(&str, &str)] = &[
    ("paper", "behind everything"),
    ("sheet", "cards and fields"),
    ("ink", "text"),
    ("soft", "quiet text"),
    ("line", "lines between things"),
    ("edge", "edges of fields"),
    ("accent", "links and the main act"),
    ("accent-tint", "what is chosen"),
    ("good", "in place"),
    ("good-tint", "behind it"),
    ("warn", "to look at"),
    ("warn-tint", "behind it"),
    ("bad", "missing"),
    ("bad-tint", "behind it"),
    ("code", "words to copy"),
];

const SPACES: &[&str] = &["1", "2", "3", "4", "5", "6"];

pub fn show(app: &App, staff: &Staff, samples: Samples) -> Result<Response> {
    let page = StyleguidePage {
        samples: samples(app)?,
        badges: STATES.map(states::badge).into(),
        verdicts: MARKS.map(verdict).into(),
        chips: chips(),
        rows: STATES.map(row).into(),
        frame: Frame::of(&app.settings),
        desk: Desk::of(staff, Here::Styleguide),
        colours: COLOURS,
        spaces: SPACES,
        plain: Field::new("plain", "A field").hint("What goes into it, in a sentence."),
        filled: Field::new("filled", "A field with something in it").typed("SERVICE-1234"),
        refused: Field::new("refused", "A field that needs another look")
            .typed("SERVICE-")
            .refused(Some(
                "The number after SERVICE- is missing. Copy the whole ID.",
            )),
    };
    Ok(page.into_response())
}

fn chips() -> Vec<Chip> {
    let chip = |label, count, current| Chip {
        href: "#tables".to_owned(),
        label,
        count,
        current,
    };
    vec![
        chip("All", 7, true),
        chip("Linked", 1, false),
        chip("Degraded", 0, false),
    ]
}

fn row(state: Standing) -> Row {
    let ended = state == Standing::Disconnected;
    Row {
        href: "#tables".to_owned(),
        company: "Acme Ltd".to_owned(),
        integration: "HiBob".to_owned(),
        invited: (!ended).then(|| "ana@acme.example".to_owned()),
        badge: states::badge(state),
        since: Time::new(now() - Duration::hours(3), now()),
        problem: (state == Standing::ActionNeeded).then(|| "2 boxes are not ticked".to_owned()),
        undelivered: state == Standing::Invited,
    }
}

fn verdict(mark: Mark) -> Verdict {
    Verdict {
        mark,
        place: "People's data › Work".to_owned(),
        item: "View selected employees' Work sections".to_owned(),
        required: !matches!(mark, Mark::Unseen | Mark::Awaited),
        own: (mark == Mark::Missing).then(|| "Job".to_owned()),
        left_out: String::new(),
        evidence: "What was seen of it".to_owned(),
        since: None,
        carried: false,
        again: false,
        id: String::new(),
        confirmed: (mark == Mark::Confirmed)
            .then(|| ("ana@acme.example".to_owned(), Time::new(now(), now()))),
    }
}

const STATES: [Standing; 7] = [
    Standing::Invited,
    Standing::InProgress,
    Standing::Checking,
    Standing::ActionNeeded,
    Standing::Linked,
    Standing::Degraded,
    Standing::Disconnected,
];

const MARKS: [Mark; 6] = [
    Mark::Missing,
    Mark::Unclear,
    Mark::Unseen,
    Mark::Awaited,
    Mark::Confirmed,
    Mark::Granted,
];
