//! How a call says who asks, as the pack's `[api.auth]` tells; and what a refusal of it means.

use secrecy::SecretString;

use super::{
    super::{
        answer::unexpected,
        conversation::{Answer, Conversation, Fault, Question, Sent, SignIn},
        credentials::Credentials,
        pack::{Api, Auth, SendAs},
        verdict::Cause,
    },
    JsonPath, Template,
    questions::path,
};

/// A text of the pack with the credentials in it.
fn filled(text: &str, credentials: &Credentials) -> SecretString {
    let template = Template::parse(text);
    let filled = template.map(|template| template.fill(|name| credentials.get(name).cloned()));
    filled.unwrap_or_default()
}

/// What is said from the first call on.
pub(super) fn first(auth: Option<&Auth>, credentials: &Credentials) -> SignIn {
    match auth {
        Some(Auth::Basic { user, password }) => SignIn::Basic {
            user: filled(user, credentials),
            password: filled(password, credentials),
        },
        Some(Auth::Bearer { token }) => SignIn::Bearer(filled(token, credentials)),
        Some(Auth::Header { name, value }) => SignIn::Header {
            name: name.clone(),
            value: filled(value, credentials),
        },
        Some(Auth::Exchange { .. }) | None => SignIn::Nobody,
    }
}

/// Asks for a token where the vendor wants one, and signs with it from then on.
pub(super) async fn exchange(
    vendor: &mut Conversation<'_>,
    api: &Api,
    credentials: &Credentials,
) -> Result<(), Fault> {
    let Some(Auth::Exchange {
        path: at,
        send_as,
        send,
        token_at,
        causes,
    }) = &api.auth
    else {
        return Ok(());
    };
    let fields = send
        .iter()
        .map(|(name, value)| (name.clone(), filled(value, credentials)))
        .collect();
    let sent = match send_as {
        SendAs::Json => Sent::JsonForm(fields),
        SendAs::Form => Sent::Form(fields),
    };
    let name = format!("POST {at}");
    let question = Question::post(&name, path(api, at, credentials), sent);
    match vendor.ask(&question).await? {
        Answer::Found(body) => {
            let answer = body.json(&name)?;
            let token = JsonPath::parse(token_at)
                .and_then(|path| path.find(&answer).first()?.as_str().map(SecretString::from));
            let token = token.ok_or_else(|| unexpected(&name, "JSON without a token"))?;
            vendor.sign_in(SignIn::Bearer(token));
            Ok(())
        }
        Answer::Refused => Err(refusal(&name, 403, causes)),
        Answer::No(status) => Err(refusal(&name, status, causes)),
    }
}

/// What a status other than 200 means where signing in is all that is asked.
pub(super) fn refusal(name: &str, status: u16, causes: &[(u16, Cause)]) -> Fault {
    let told = causes.iter().find(|(known, _)| *known == status);
    let cause = match (told, status) {
        (Some((_, cause)), _) => *cause,
        (None, 403) => Cause::AccessRestricted,
        (None, _) => Cause::UnexpectedAnswer,
    };
    Fault {
        cause,
        detail: format!("{status} on {name}"),
    }
}
