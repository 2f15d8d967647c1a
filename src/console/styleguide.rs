//! The look in one place: every token and component with its states, for whoever changes a page.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use super::{Desk, Here, session::Staff};
use crate::{
    app::App,
    web::{Field, Frame},
};

#[derive(Template, WebTemplate)]
#[template(path = "console/styleguide.html")]
struct StyleguidePage {
    frame: Frame,
    desk: Desk,
    colours: &'static [(&'static str, &'static str)],
    spaces: &'static [&'static str],
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

pub async fn show(State(app): State<App>, staff: Staff) -> Response {
    StyleguidePage {
        frame: Frame::of(&app.settings),
        desk: Desk::of(&staff, Here::Styleguide),
        colours: COLOURS,
        spaces: SPACES,
        plain: Field::new("plain", "A field").hint("What goes into it, in a sentence."),
        filled: Field::new("filled", "A field with something in it").typed("SERVICE-1234"),
        refused: Field::new("refused", "A field that needs another look")
            .typed("SERVICE-")
            .refused(Some(
                "The number after SERVICE- is missing. Copy the whole ID.",
            )),
    }
    .into_response()
}
