//! The one error a page or endpoint may end in. Its cause goes to the log, never to the visitor.

use std::{error::Error as StdError, sync::Arc, time::Duration};

use axum::{
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};

use crate::{db, limits::TooMany};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a request could not be met. [`super::skin`] gives it the words and the look.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is nothing at this address")]
    NotFound,
    #[error("this may not be done by this caller")]
    Forbidden,
    #[error("this was here once and has ended")]
    Gone,
    #[error("somebody else changed this first")]
    Conflict,
    #[error("the form did not arrive as it was sent")]
    BadForm(StatusCode),
    #[error("too many tries")]
    TooMany { retry_after: Duration },
    #[error("too busy at the moment")]
    Busy(#[source] BoxError),
    #[error("something went wrong inside")]
    Internal(#[source] BoxError),
}

type BoxError = Box<dyn StdError + Send + Sync>;

/// Carried by a response to the skin, which writes it to the log with the reference number.
#[derive(Clone)]
pub(super) struct Cause(pub Arc<dyn StdError + Send + Sync>);

impl Error {
    pub fn internal(cause: impl Into<BoxError>) -> Self {
        Self::Internal(cause.into())
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Gone => StatusCode::GONE,
            Self::Conflict => StatusCode::CONFLICT,
            Self::BadForm(status) => *status,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        match self {
            Self::TooMany { retry_after } => {
                // Rounded up: who comes back as told must not be refused again.
                let seconds = retry_after.as_secs() + 1;
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
            }
            Self::Busy(cause) => {
                response
                    .headers_mut()
                    .insert(RETRY_AFTER, HeaderValue::from_static("2"));
                response.extensions_mut().insert(Cause(cause.into()));
            }
            Self::Internal(cause) => {
                response.extensions_mut().insert(Cause(cause.into()));
            }
            _ => {}
        }
        response
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::Busy(_) => Self::Busy(error.into()),
            db::Error::Other(_) => Self::internal(error),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        db::Error::from(error).into()
    }
}

impl From<TooMany> for Error {
    fn from(TooMany(retry_after): TooMany) -> Self {
        Self::TooMany { retry_after }
    }
}
