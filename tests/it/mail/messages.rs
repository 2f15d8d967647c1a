//! What the messages say, word for word.

use keyway::{
    base::{email_address::EmailAddress, time::Moment},
    brands::Brand,
    integrations::{registry, verdict::Cause},
    mail::{
        BoxPlace, Draft, Stop,
        messages::{Degraded, HandedOver, Linked, Message, Sender, SetupLink, VisitCode, Why},
        notices::{Expiring, Reminder, Replaced, Unfinished},
    },
    words::{Language, Words},
};
use scraper::{Html, Selector};

const CODE: &str = "st1_0fPq7_T0kEnT0kEnT0kEnT0kEnT0kEnT0kEn_x1";

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

fn brand() -> Brand {
    Brand {
        product_name: "StackOne Setup".to_owned(),
        operator: "StackOne".to_owned(),
        support_email: address("integrations@stackone.com"),
        privacy_url: Some("https://stackone.example/privacy".parse().unwrap()),
        look: keyway::brands::Look::default(),
    }
}

fn drafted(message: &impl Message) -> Draft {
    drafted_in(Language::English, message)
}

fn drafted_in(language: Language, message: &impl Message) -> Draft {
    let sender = Sender {
        brand: &brand(),
        words: Words(language),
    };
    message.draft(sender, &address("ana@acme.example"))
}

fn setup_link<'a>(company: &'a str, url: &'a str, why: Why<'a>) -> SetupLink<'a> {
    let valid_until: Moment = "2026-12-07T21:40:00Z".parse().unwrap();
    SetupLink {
        company,
        vendor: "Bob",
        url,
        code: CODE,
        valid_until,
        why,
    }
}

fn whole(draft: &Draft) -> String {
    let whole = format!(
        "Subject: {}\n\n{}\n=====\n{}",
        draft.subject(),
        draft.text(),
        draft.html()
    );
    whole.replace(CODE, "[code]")
}

#[test]
fn the_setup_link() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let asked = Why::Asked { by: Some("Sam") };
    insta::assert_snapshot!(whole(&drafted(&setup_link("Acme Ltd", &url, asked))));
}

#[test]
fn the_setup_link_says_why_it_comes() {
    let url = format!("https://keyway.example/setup#{CODE}");
    for (why, words) in [
        (
            Why::Asked { by: None },
            "StackOne asks you to connect Acme’s Bob account",
        ),
        (Why::Replaced, "The link you had before has ended."),
        (
            Why::HandedOver {
                by: "ben@acme.example",
            },
            "ben@acme.example asks you to go on",
        ),
    ] {
        let draft = drafted(&setup_link("Acme", &url, why));
        let html = Html::parse_document(draft.html());
        let read: String = html.root_element().text().collect();
        assert!(draft.text().contains(words), "{}", draft.text());
        assert!(read.contains(words), "{read}");
    }
}

#[test]
fn the_hand_over() {
    let new_contact = address("ben@acme.example");
    let message = HandedOver {
        company: "Acme Ltd",
        vendor: "Bob",
        new_contact: &new_contact,
    };
    insta::assert_snapshot!(whole(&drafted(&message)));
}

#[test]
fn the_visit_code() {
    let message = VisitCode {
        vendor: "Bob",
        code: "12345678",
        minutes: 10,
    };
    insta::assert_snapshot!(whole(&drafted(&message)));
}

#[test]
fn the_linked_account() {
    let message = Linked {
        company: "Acme Ltd",
        vendor: "Bob",
    };
    insta::assert_snapshot!(whole(&drafted(&message)));
}

fn place(path: &str, meaning: Option<&str>) -> BoxPlace {
    BoxPlace {
        path: path.to_owned(),
        meaning: meaning.map(str::to_owned),
    }
}

fn unfinished(url: &str) -> Unfinished<'_> {
    Unfinished {
        company: "Acme Ltd",
        vendor: "Bob",
        mailed_at: "2026-11-23T21:40:00Z".parse().unwrap(),
        valid_until: "2026-12-07T21:40:00Z".parse().unwrap(),
        url,
        code: CODE,
        stop: Stop {
            url: "https://keyway.example/mail/stop/t0ken?lang=en".to_owned(),
            address: "integrations@stackone.com".to_owned(),
        },
    }
}

#[test]
fn the_reminder_of_what_was_begun() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let about = unfinished(&url);
    insta::assert_snapshot!(whole(&drafted(&Reminder { about, begun: true })));
}

#[test]
fn the_reminder_of_a_link_that_was_not_opened() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let about = unfinished(&url);
    let draft = drafted(&Reminder {
        about,
        begun: false,
    });
    assert!(
        draft
            .text()
            .contains("On 23 November 2026 we sent you a link")
    );
    assert!(draft.text().contains("It has not been opened yet."));
}

#[test]
fn the_note_that_a_link_ends() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let about = unfinished(&url);
    insta::assert_snapshot!(whole(&drafted(&Expiring { about })));
}

#[test]
fn the_note_that_credentials_were_replaced() {
    let message = Replaced {
        company: "Acme Ltd",
        vendor: "Bob",
        by: "ben@acme.example",
        at: "2026-11-23T21:40:00Z".parse().unwrap(),
    };
    insta::assert_snapshot!(whole(&drafted(&message)));
}

fn degraded(boxes: &[&str], cause: Option<(&str, &str)>) -> String {
    let url = format!("https://keyway.example/setup#{CODE}");
    let message = Degraded {
        company: "Acme Ltd",
        vendor: "Bob",
        granted_in: "the permission group",
        boxes: boxes.iter().map(|&name| place(name, None)).collect(),
        happened: cause.map(|(happened, _)| happened.to_owned()),
        advice: cause.map(|(_, advice)| advice.to_owned()),
        url: &url,
        code: CODE,
        valid_until: "2026-12-07T21:40:00Z".parse().unwrap(),
    };
    whole(&drafted(&message))
}

#[test]
fn the_account_that_lacks_boxes() {
    let boxes = [
        "People's data › Work › View selected employees' Work sections",
        "Features › Reports › View reports according to people's data access rights",
    ];
    insta::assert_snapshot!(degraded(&boxes, None));
}

#[test]
fn the_account_whose_token_is_refused() {
    let cause = (
        "Bob was asked and did not accept the two texts together.",
        "Copy both again from Bob.",
    );
    insta::assert_snapshot!(degraded(&[], Some(cause)));
}

#[test]
fn a_name_is_text_and_nothing_else_in_the_html() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let name = "<img src=x onerror=alert(1)>\"'&";
    let draft = drafted(&setup_link(name, &url, Why::Asked { by: Some(name) }));
    let html = Html::parse_document(draft.html());
    let images = Selector::parse("img, script").unwrap();
    assert_eq!(html.select(&images).count(), 0);
    let read: String = html.root_element().text().collect();
    assert!(read.contains(name));
    assert!(draft.text().contains(name));
}

#[test]
fn the_button_and_the_link_lead_to_the_whole_address() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let draft = drafted(&setup_link("Acme", &url, Why::Replaced));
    assert!(draft.text().lines().any(|line| line == url));
    let html = Html::parse_document(draft.html());
    let links = Selector::parse("a[href]").unwrap();
    let links: Vec<_> = html
        .select(&links)
        .filter_map(|link| link.attr("href"))
        .collect();
    assert_eq!(
        links,
        [
            &url,
            "https://keyway.example/setup",
            "mailto:integrations@stackone.com",
            "https://stackone.example/privacy"
        ]
    );
}

#[test]
fn a_mail_in_german_tells_what_happened_in_the_packs_german() {
    let pack = registry::find("hibob").unwrap().in_language("de");
    let cause = pack.cause(Cause::Rejected);
    assert_ne!(
        cause.customer,
        registry::find("hibob")
            .unwrap()
            .cause(Cause::Rejected)
            .customer
    );
    let url = format!("https://keyway.example/setup#{CODE}");
    let message = Degraded {
        company: "Acme GmbH",
        vendor: "Bob",
        granted_in: &pack.granted_in,
        boxes: Vec::new(),
        happened: Some(brand().fill_plain(&cause.customer)),
        advice: Some(brand().fill_plain(&cause.advice)),
        url: &url,
        code: CODE,
        valid_until: "2026-12-07T21:40:00Z".parse().unwrap(),
    };
    let draft = drafted_in(Language::German, &message);
    assert!(draft.html().contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(draft.text().contains(&brand().fill_plain(&cause.customer)));
    assert!(draft.text().contains("7. Dezember 2026 um 21:40 UTC"));
}

#[test]
fn a_mail_in_hebrew_runs_from_right_to_left_and_its_codes_from_left_to_right() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let message = Degraded {
        company: "Acme",
        vendor: "Bob",
        granted_in: "קבוצה",
        boxes: vec![place("People's data › Work", Some("נתוני עובדים › עבודה"))],
        happened: None,
        advice: None,
        url: &url,
        code: CODE,
        valid_until: "2026-12-07T21:40:00Z".parse().unwrap(),
    };
    let draft = drafted_in(Language::Hebrew, &message);
    let html = draft.html();
    assert!(html.contains("<html lang=\"he\" dir=\"rtl\">"));
    assert!(html.contains("padding-right:20px"));
    assert!(html.contains("text-align:right") && !html.contains("<p style=\"text-align:left"));
    let page = Html::parse_document(html);
    for (what, selector) in [
        (CODE, "p.code[dir=ltr]"),
        ("https://keyway.example/setup", "p[dir=ltr] a"),
        ("integrations@stackone.com", "p[dir=ltr] a"),
        ("People's data › Work", "bdi[lang=en][dir=ltr]"),
    ] {
        let selector = Selector::parse(selector).unwrap();
        let found = page
            .select(&selector)
            .any(|found| found.text().collect::<String>() == what);
        assert!(found, "{what}");
    }
    // On lines of their own in the text, where no mark can get between.
    for line in [CODE, &url, "https://keyway.example/setup"] {
        assert!(draft.text().lines().any(|known| known == line), "{line}");
    }
    let marks = '\u{2066}'..='\u{2069}';
    assert!(!draft.subject().contains(|c| marks.contains(&c)));
}

#[test]
fn text_and_html_say_the_same() {
    let url = format!("https://keyway.example/setup#{CODE}");
    let about = unfinished(&url);
    let draft = drafted(&Reminder { about, begun: true });
    let page = Html::parse_document(draft.html());
    let body = Selector::parse("td.words, td.quiet").unwrap();
    let read: String = page
        .select(&body)
        .flat_map(|part| part.text())
        .collect::<Vec<_>>()
        .join(" ");
    for line in draft.text().lines().map(str::trim) {
        let is_address = line.starts_with("https://") && !line.ends_with("/setup");
        assert!(is_address || line == "--" || read.contains(line), "{line}");
    }
    assert!(
        !draft.html().contains("<img"),
        "nothing that tells who reads"
    );
}
