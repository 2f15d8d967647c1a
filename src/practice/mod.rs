//! The local Bob: a model of the vendor's API for demo, rehearsal and tests.
//!
//! It answers as Bob is known to answer, with the same silences: what a service user may not see is
//! left out without a word. Where the documents leave room (see `docs/practice-bob.md`) a knob
//! chooses. Everybody in it is invented.
//!
//! Two ports: the API, which a checker must not be able to tell from the real one, and a control
//! port with a page and a small JSON API on which its state is changed while it runs.

mod access;
mod answer;
mod api;
mod bob;
pub mod catalogue;
mod clock;
mod columns;
pub mod command;
mod company;
mod control;
mod faults;
mod fields;
mod knobs;
mod limits;
pub mod outbox;
mod page;
mod people;
mod recorded;
mod rows;
mod search;
mod tables;
mod tenant;
mod time_off;
mod values;

use std::{io, net::SocketAddr, time::Duration};

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub use self::{
    access::{Audience, FieldRule},
    bob::Bob,
    faults::{Fault, Trouble},
    knobs::{BulkCursor, Knobs, PendingNeed, PolicyTypesNeed, Restricted, Ungrouped, Unticked},
    people::{Lifecycle, Mail},
    recorded::Recorded,
    tenant::Tenant,
};

/// Serves Bob's API and his control port until told to stop.
pub async fn serve(
    bob: Bob,
    api: TcpListener,
    control: TcpListener,
    stop: CancellationToken,
) -> io::Result<()> {
    let service =
        api::router(bob.clone(), stop.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let api = axum::serve(api, service).with_graceful_shutdown(stop.clone().cancelled_owned());
    let control = axum::serve(control, control::router(bob))
        .with_graceful_shutdown(stop.clone().cancelled_owned());
    let both = async { tokio::try_join!(api.into_future(), control.into_future()).map(drop) };
    // A caller that reads slowly does not keep the house open.
    let late = async {
        stop.cancelled().await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(())
    };
    tokio::select! {
        ended = both => ended,
        ended = late => ended,
    }
}
