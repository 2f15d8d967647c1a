//! Forms as they arrive: anything but a well-formed one is refused with the skin.

use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
};
use axum_extra::extract::{Form as AnyForm, FormRejection};
use serde::de::DeserializeOwned;

use super::Error;

/// An ordinary web form. Give the type `#[serde(deny_unknown_fields)]`; a field sent twice is
/// refused unless its type is a list.
pub struct Form<T>(pub T);

impl<T, S> FromRequest<S> for Form<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        match AnyForm::<T>::from_request(request, state).await {
            Ok(AnyForm(form)) => Ok(Self(form)),
            Err(rejection) => Err(Error::BadForm(status(&rejection))),
        }
    }
}

fn status(rejection: &FormRejection) -> StatusCode {
    match rejection {
        FormRejection::FailedToDeserializeForm(_)
        | FormRejection::FailedToDeserializeFormBody(_) => StatusCode::UNPROCESSABLE_ENTITY,
        FormRejection::RawFormRejection(raw) => raw.status(),
        _ => StatusCode::BAD_REQUEST,
    }
}
