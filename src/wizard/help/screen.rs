//! "This does not look like my screen": told to support in a few words, and on with the setup.

use askama::Template;
use askama_web::WebTemplate;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{About, Asked, address, browser, enough, refused, width};
use crate::{
    app::App,
    base::time::now,
    connections,
    help::{self, Kind, Menus, NotSent, Told},
    integrations::pack::Block,
    web::{ClientNetwork, Field, Form, Frame, Result, to_the_end},
    wizard::{sheet, visit::Visit},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/help/screen.html", whitespace = "minimize")]
struct ScreenPage {
    frame: Frame,
    company: String,
    about: About,
    /// Which menus there are to choose from; none where the guide knows one kind only.
    menus: Vec<Choice>,
    /// What there is to do at the step, to say which of it looks different.
    actions: Vec<Choice>,
    vendor: String,
    field: Field,
}

struct Choice {
    value: &'static str,
    text: String,
    chosen: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenForm {
    step: String,
    #[serde(default)]
    action: String,
    menus: Option<Menus>,
    #[serde(default)]
    words: String,
    #[serde(default)]
    width: String,
}

pub async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &asked.step, &asked.action)?;
    let menus = visit.connection.menus.map(|menus| match menus {
        connections::Menus::Newer => Menus::Newer,
        connections::Menus::Older => Menus::Older,
    });
    Ok(page(&app, &visit, about, menus, "", None).into_response())
}

pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    ClientNetwork(network): ClientNetwork,
    headers: HeaderMap,
    Form(form): Form<ScreenForm>,
) -> Result<Response> {
    let about = About::find(&app, &visit, &form.step, &form.action)?;
    let (t, menus) = (visit.words, form.menus);
    let text = match help::read_text(visit.pack, &form.words) {
        Ok(text) => text,
        Err(fault) => {
            let (fault, typed) = refused(t, &form.words, fault);
            let page = page(&app, &visit, about, menus, &typed, Some(fault));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    if app.limits.help.check(&network).is_err() {
        let fault = Some(t.say("stuck-fault-fast"));
        let page = page(&app, &visit, about, menus, &text, fault);
        return Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response());
    }
    let (deed, link, pack) = (app.clone(), visit.link.clone(), visit.pack);
    let (step, action) = (about.step, about.action);
    let (sent, text) = to_the_end(async move {
        let told = Told {
            kind: Kind::Screen,
            step: &step.id,
            action,
            menus,
            text: &text,
            language: t.language(),
            browser: browser(&headers),
            width: width(&form.width),
        };
        let mut tx = deed.db.begin().await?;
        let sent = help::tell(&mut tx, &deed.issuer, &link, pack, &told, now()).await?;
        tx.commit().await?;
        Ok((sent, text))
    })
    .await?;
    match sent {
        Ok(_) => {
            let to = address("sent", &step.id, action);
            Ok(Redirect::to(&format!("{to}&kind=screen")).into_response())
        }
        // The step's page says what became of the link.
        Err(NotSent::Ended) => Ok(Redirect::to(&sheet::href(step)).into_response()),
        Err(NotSent::Enough(wait)) => {
            let fault = enough(&app, &visit, wait);
            let page = page(&app, &visit, about, menus, &text, Some(fault));
            Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response())
        }
    }
}

fn page(
    app: &App,
    visit: &Visit,
    about: About,
    chosen: Option<Menus>,
    typed: &str,
    fault: Option<String>,
) -> ScreenPage {
    let t = visit.words;
    let choices = [
        (Menus::Newer, "newer", t.say("stuck-menus-newer")),
        (Menus::Older, "older", t.say("stuck-menus-older")),
        (Menus::Neither, "neither", t.say("stuck-menus-neither")),
    ];
    let menus = choices.map(|(menus, value, text)| Choice {
        value,
        text,
        chosen: chosen == Some(menus),
    });
    let names = visit.names(app);
    let actions = about.step.blocks.iter().filter_map(|block| match block {
        Block::Action { id, title, .. } => Some(Choice {
            value: id.as_str(),
            text: names.plain(title).replace("**", ""),
            chosen: about.action == Some(id.as_str()),
        }),
        _ => None,
    });
    ScreenPage {
        frame: about.frame(app, visit),
        company: visit.connection.company.clone(),
        actions: actions.collect(),
        about,
        menus: if has_two_kinds(visit) {
            menus.into()
        } else {
            Vec::new()
        },
        vendor: visit.pack.short_name.clone(),
        field: Field::new("words", &t.say("stuck-screen-words"))
            .hint(&t.say("stuck-screen-hint"))
            .typed(typed)
            .refused(fault),
    }
}

/// The guide shows newer and older menus.
fn has_two_kinds(visit: &Visit) -> bool {
    let mut blocks = visit.pack.guide.steps.iter().flat_map(|step| &step.blocks);
    blocks.any(|block| matches!(block, Block::Action { older, .. } if !older.is_empty()))
}
