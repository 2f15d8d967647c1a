//! What every page and endpoint shares: errors with a skin, headers, cookies, forms, assets.

pub mod assets;
pub mod brand;
pub mod client_ip;
pub mod cookies;
pub mod csrf;
pub mod error;
pub mod extract;
pub mod first;
pub mod form;
pub mod headers;
pub mod health;
pub mod locale;
pub mod page;
pub mod request;
pub mod skin;
pub mod sse;

pub use self::{
    client_ip::ClientNetwork,
    cookies::Cookies,
    error::{Error, Result},
    extract::Form,
    form::Field,
    locale::Locale,
    page::{Frame, HelpLinks},
};

use tracing::Instrument as _;

/// Runs work that changes something to its end, even when the client hangs up in the middle.
pub async fn to_the_end<T, F>(work: F) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    tokio::spawn(work.in_current_span())
        .await
        .map_err(Error::internal)?
}
