//! Logging out: the session ends in the database, so that a copied cookie is worth nothing.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};

use super::Staff;
use crate::{
    app::App,
    base::time,
    staff,
    web::{Cookies, Result, cookies, to_the_end},
};

pub async fn submit(State(app): State<App>, staff: Staff, cookies: Cookies) -> Result<Response> {
    to_the_end(async move {
        let mut tx = app.db.begin().await?;
        staff::end_session(&mut tx, staff.session(), time::now()).await?;
        tx.commit().await?;
        Ok(())
    })
    .await?;
    let cookies = cookies.without(cookies::STAFF);
    Ok((cookies, Redirect::to("/console/login")).into_response())
}
