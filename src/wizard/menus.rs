//! "Which Bob do you see?": asked on the first page where newer and older menus lead on different
//! ways, remembered, and shown, to be changed, on the later ones.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    sheet,
    visit::Visit,
    words::{Names, Rich},
};
use crate::{
    app::App,
    connections::{self, Menus},
    integrations::pack::Step,
    links,
    web::{Form, Result, to_the_end},
    words::key,
};

/// The question, or what was answered.
#[derive(Debug)]
pub struct Question {
    /// "Bob"
    pub vendor: String,
    /// The step that it stands on.
    pub step: String,
    /// It is asked here; elsewhere it is folded away.
    pub asks: bool,
    pub seen: Option<Menus>,
    pub choices: [Choice; 2],
}

/// One generation of the menus.
#[derive(Debug)]
pub struct Choice {
    pub menus: Menus,
    /// How it is told from the other.
    pub text: Rich,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MenusForm {
    menus: Menus,
    /// The step to come back to.
    step: String,
}

impl Question {
    pub fn is_seen(&self, choice: &Choice) -> bool {
        self.seen == Some(choice.menus)
    }

    /// The message of what folds it away: what was answered, or the question.
    pub fn folded(&self) -> &'static str {
        match self.seen {
            Some(Menus::Newer) => key("menus-seen-newer"),
            Some(Menus::Older) => key("menus-seen-older"),
            None => key("menus-question"),
        }
    }
}

impl Choice {
    /// The message of its name.
    pub fn name(&self) -> &'static str {
        match self.menus {
            Menus::Newer => key("menus-newer"),
            Menus::Older => key("menus-older"),
        }
    }
}

/// `None` where both menus lead the same way.
pub fn question(visit: &Visit, step: &Step, names: &Names) -> Option<Question> {
    let words = visit.pack.guide.menus.as_ref()?;
    if !step.tells_menus_apart() {
        return None;
    }
    let steps = visit.pack.steps_for(&visit.connection.access_profile);
    let first = steps.iter().find(|step| step.tells_menus_apart());
    let seen = visit.connection.menus;
    Some(Question {
        vendor: visit.pack.short_name.clone(),
        step: step.id.clone(),
        asks: seen.is_none() && first.is_some_and(|first| first.id == step.id),
        seen,
        choices: [(Menus::Newer, &words.newer), (Menus::Older, &words.older)].map(
            |(menus, text)| Choice {
                menus,
                text: names.rich(text),
            },
        ),
    })
}

/// The address of the choice, when it is asked for by itself.
pub async fn back(visit: Visit) -> Redirect {
    Redirect::to(&sheet::resume_href(visit.pack, &visit.connection))
}

pub async fn choose(
    State(app): State<App>,
    visit: Visit,
    Form(form): Form<MenusForm>,
) -> Result<Response> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        // The page they come back to says so if their link has ended meanwhile.
        if links::hold(&mut tx, &visit.link).await?.is_ok() {
            connections::set_menus(&mut tx, visit.connection.id, form.menus).await?;
        }
        tx.commit().await?;
        let href = match visit.pack.step(&form.step) {
            Some(step) => format!("{}#menus", sheet::href(step)),
            None => sheet::resume_href(visit.pack, &visit.connection),
        };
        Ok(Redirect::to(&href).into_response())
    })
    .await
}
