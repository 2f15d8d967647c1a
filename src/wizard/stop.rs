//! One click to stop reminders, from the mails that carry it: by a person on this page, or by a mail
//! program that posts here by itself (RFC 8058), which has no cookies and comes from elsewhere. So
//! this is the one address that takes a post from anywhere, and stopping is all it can do.
//!
//! Every token gets the same page, ours or not: it tells nobody what exists.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};

use crate::{
    app::App,
    base::{time::now, token::PlainToken},
    links,
    web::{Frame, Locale, Result, to_the_end},
};

#[derive(Template, WebTemplate)]
#[template(path = "wizard/stop.html")]
pub struct StopPage {
    frame: Frame,
    stopped: bool,
}

/// Asks, and changes nothing: programs that look at mails fetch every address in them.
pub async fn show(State(app): State<App>, locale: Locale) -> StopPage {
    StopPage {
        frame: frame(&app, &locale),
        stopped: false,
    }
}

pub async fn stop(
    State(app): State<App>,
    locale: Locale,
    Path(token): Path<String>,
) -> Result<StopPage> {
    let frame = frame(&app, &locale);
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        links::reminders::stop(&mut tx, &PlainToken::brought(&token), now()).await?;
        tx.commit().await?;
        Ok(())
    })
    .await?;
    Ok(StopPage {
        frame,
        stopped: true,
    })
}

/// Offers no other language: the way back would hold the token.
fn frame(app: &App, locale: &Locale) -> Frame {
    Frame {
        here: String::new(),
        ..locale.frame(app)
    }
}
