//! The control port's page: the service user's ID and token, and the boxes as they stand in Bob.

use std::{collections::BTreeSet, fmt::Write as _};

use axum::{
    extract::{Form, RawQuery, State},
    http::header,
    response::{Html, IntoResponse, Redirect},
};

use super::{
    access::Audience,
    bob::Bob,
    catalogue::{ASKED, FURTHER, Item},
    people::Lifecycle,
};

const SHELL: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");

pub(super) async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

pub(super) async fn show(State(bob): State<Bob>, RawQuery(query): RawQuery) -> Html<String> {
    let said = match query.as_deref() {
        Some("saved") => "<p class=\"said\" role=\"status\">Saved.</p>\n",
        Some("reset") => {
            "<p class=\"said\" role=\"status\">The token is new. The old one no longer works.</p>\n"
        }
        _ => "",
    };
    let ticked = bob.granted();
    let (id, token) = bob.service_user();
    let inner = bob.inner();
    let group = &inner.groups[0];
    let user = &inner.users[0];
    let of_asked = ASKED.iter().filter(|item| ticked.contains(item.id)).count();
    let count = format!(
        "{of_asked} of the {} boxes in the setup guide are ticked.",
        ASKED.len()
    );
    Html(
        SHELL
            .replace("{{said}}", said)
            .replace("{{id}}", &escaped(&id))
            .replace("{{token}}", &escaped(&token))
            .replace("{{count}}", &count)
            .replace("{{member}}", checked(group.members.contains(&user.id)))
            .replace("{{statuses}}", &statuses(&group.audience))
            .replace("{{boxes}}", &tabs(&ticked))
            .replace("{{further}}", &groups(FURTHER, &ticked)),
    )
}

/// What the form brings: every ticked box by name; an unticked one is not sent.
type Ticked = Form<Vec<(String, String)>>;

pub(super) async fn save(State(bob): State<Bob>, Form(sent): Ticked) -> Redirect {
    let chosen = |name: &str| -> BTreeSet<&str> {
        let of_name = sent.iter().filter(|(sent, _)| sent == name);
        of_name.map(|(_, value)| value.as_str()).collect()
    };
    let boxes = chosen("box");
    for item in ASKED.iter().chain(FURTHER) {
        bob.ticks(item.id, boxes.contains(item.id));
    }
    let words = chosen("status");
    let statuses = Lifecycle::ALL
        .into_iter()
        .filter(|status| words.contains(status.word()));
    let statuses: BTreeSet<Lifecycle> = statuses.collect();
    bob.audience(match statuses.len() {
        0 => Audience::Nobody,
        all if all == Lifecycle::ALL.len() => Audience::Everyone,
        _ => Audience::Statuses(statuses),
    });
    if chosen("member").is_empty() {
        bob.ungroup();
    } else {
        bob.group();
    }
    Redirect::to("/?saved")
}

pub(super) async fn tick_all(State(bob): State<Bob>) -> Redirect {
    bob.grant_all();
    Redirect::to("/?saved")
}

pub(super) async fn untick_all(State(bob): State<Bob>) -> Redirect {
    bob.revoke_all();
    Redirect::to("/?saved")
}

pub(super) async fn reset_token(State(bob): State<Bob>) -> Redirect {
    bob.reset_token();
    Redirect::to("/?reset")
}

fn tabs(ticked: &BTreeSet<String>) -> String {
    let mut html = String::new();
    for tab in ASKED.chunk_by(|a, b| a.tab == b.tab) {
        put(
            &mut html,
            format_args!("<h2>{}</h2>\n", escaped(tab[0].tab.label())),
        );
        for section in tab.chunk_by(|a, b| a.section == b.section) {
            put(
                &mut html,
                format_args!("<h3>{}</h3>\n", escaped(section[0].section)),
            );
            html.push_str(&groups(section, ticked));
        }
    }
    html
}

/// The boxes of some groups, each group with its heading.
fn groups(items: &[Item], ticked: &BTreeSet<String>) -> String {
    let mut html = String::from("<div class=\"groups\">\n");
    for group in items.chunk_by(|a, b| a.group == b.group) {
        put(
            &mut html,
            format_args!("<fieldset><legend>{}</legend>\n", escaped(group[0].group)),
        );
        for item in group {
            html.push_str(&one_box(
                "box",
                item.id,
                item.label,
                ticked.contains(item.id),
            ));
        }
        html.push_str("</fieldset>\n");
    }
    html.push_str("</div>\n");
    html
}

fn statuses(audience: &Audience) -> String {
    let open = |status: Lifecycle| match audience {
        Audience::Everyone => true,
        Audience::Statuses(statuses) => statuses.contains(&status),
        Audience::People(_) | Audience::Nobody => false,
    };
    let row = |status: Lifecycle| one_box("status", status.word(), status.label(), open(status));
    Lifecycle::ALL.into_iter().map(row).collect()
}

fn one_box(name: &str, value: &str, label: &str, ticked: bool) -> String {
    format!(
        "<label><input type=\"checkbox\" name=\"{name}\" value=\"{}\"{}> {}</label>\n",
        escaped(value),
        checked(ticked),
        escaped(label),
    )
}

fn checked(ticked: bool) -> &'static str {
    if ticked { " checked" } else { "" }
}

fn put(html: &mut String, text: std::fmt::Arguments<'_>) {
    html.write_fmt(text).expect("a string takes every text");
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
    }
    safe
}
