//! A brand's logo in its mails: inside of them, never fetched, and its name where there is none.

use keyway::{
    base::time,
    brands::{Brand, Brands, Logo, Look},
    links::Voice,
    mail::{
        self, State,
        messages::{Message as _, Sender, VisitCode},
    },
    practice::outbox::Mail,
    words::{Language, Words},
};
use mail_parser::{MessageParser, MimeHeaders as _};
use scraper::{Html, Selector};

use super::{Post, address, brand};
use crate::support::{Keyway, Setup};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path/></svg>";

/// A picture of 480 by 96 pixels, as far as its head goes.
fn png() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 1, 224, 0, 0, 0, 96]);
    png.extend([7; 2000]);
    png
}

fn with_logo(name: &str, logo: Vec<u8>) -> Brand {
    Brand {
        product_name: name.to_owned(),
        look: Look {
            logo: Some(Logo::read(logo).unwrap()),
            ..Look::default()
        },
        ..brand("StackOne")
    }
}

async fn mailed(keyway: &Keyway, to: &'static str, brand: Option<&str>) -> std::sync::Arc<Mail> {
    let voice = Voice {
        language: Some(Language::Hebrew),
        brand: brand.map(str::to_owned),
    };
    keyway.issue_link_speaking("Globex", to, voice).await;
    let sent_to = |mail: &Mail| mail.to.iter().any(|known| known == to);
    keyway.outbox.wait_for(sent_to).await.unwrap()
}

fn pictures(html: &str, attribute: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    let images = Selector::parse("img").unwrap();
    let found = html.select(&images);
    let values = found.map(|image| image.attr(attribute).unwrap_or_default().to_owned());
    values.collect()
}

#[tokio::test]
async fn a_mail_brings_the_logo_of_its_brand_along_and_fetches_nothing() {
    let own = with_logo("Example", SVG.into());
    let acme = with_logo("Acme <Connect>", png());
    let setup = Setup {
        brands: Some(Brands::new(own, [("acme".to_owned(), acme)])),
        ..Setup::default()
    };
    let keyway = setup.start().await;

    let mail = mailed(&keyway, "bo@globex.example", Some("acme")).await;
    let letter = MessageParser::default()
        .parse(mail.source.as_bytes())
        .unwrap();
    let kinds = letter.parts.iter().filter_map(|part| {
        let kind = part.content_type()?;
        Some(format!("{}/{}", kind.ctype(), kind.subtype()?))
    });
    let kinds: Vec<_> = kinds.collect();
    assert_eq!(
        kinds,
        [
            "multipart/alternative",
            "text/plain",
            "multipart/related",
            "text/html",
            "image/png"
        ]
    );
    let picture = &letter.parts[4];
    assert_eq!(picture.contents(), png());
    assert!(picture.content_disposition().unwrap().is_inline());
    let html = mail.html.as_deref().unwrap();
    let id = picture.content_id().unwrap();
    assert_eq!(pictures(html, "src"), [format!("cid:{id}")]);
    assert_eq!(pictures(html, "alt"), ["Acme <Connect>"]);
    assert_eq!(pictures(html, "width"), ["200"]);
    assert_eq!(pictures(html, "height"), ["40"]);
    assert!(!html.contains("url(") && !html.contains("<link"), "{html}");

    // A drawing is not shown by mail programs, so it is not sent.
    let mail = mailed(&keyway, "ana@acme.example", None).await;
    let html = mail.html.as_deref().unwrap();
    assert!(!html.contains("<img") && !mail.source.contains("image/"));
    assert!(html.contains("Example"), "{html}");
}

#[tokio::test]
async fn a_logo_that_is_gone_when_the_mail_is_sent_leaves_its_name() {
    let post = Post::with(&[]).await;
    let message = VisitCode {
        vendor: "Bob",
        code: super::CODE,
        minutes: 10,
    };
    let sender = Sender {
        brand: &with_logo("Acme Connect", png()),
        words: Words::ENGLISH,
    };
    let draft = message
        .draft(sender, &address("ana@acme.example"))
        .about(post.connection);
    let mut tx = post.db.begin().await.unwrap();
    let queued = mail::queue(&mut tx, &post.sealer, &draft, time::now()).await;
    queued.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(post.ended().await.state, State::Sent);
    let mails = post.server.mails();
    let letter = MessageParser::default().parse(&mails[0]).unwrap();
    assert_eq!(letter.attachments().count(), 0);
    let html = letter.body_html(0).unwrap();
    assert_eq!(pictures(&html, "alt"), ["Acme Connect"]);
    post.close().await;
}
