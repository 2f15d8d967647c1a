//! What the messages say, word for word.

use keyway::{
    base::{email_address::EmailAddress, time::Moment},
    mail::{
        Draft,
        messages::{Degraded, HandedOver, Linked, Message, Sender, SetupLink, VisitCode, Why},
    },
};
use scraper::{Html, Selector};

const CODE: &str = "st1_0fPq7_T0kEnT0kEnT0kEnT0kEnT0kEnT0kEn_x1";

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

fn drafted(message: &impl Message) -> Draft {
    let support = address("integrations@stackone.com");
    let sender = Sender {
        name: "StackOne",
        product: "StackOne Setup",
        support: &support,
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
            "StackOne asks you to connect Acme's Bob account",
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
        assert!(read.replace('’', "'").contains(words), "{read}");
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

fn degraded(boxes: &[&str], cause: Option<(&str, &str)>) -> String {
    let url = format!("https://keyway.example/setup#{CODE}");
    let message = Degraded {
        company: "Acme Ltd",
        vendor: "Bob",
        granted_in: "the permission group",
        boxes: boxes.iter().map(|&name| name.to_owned()).collect(),
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
            "mailto:integrations@stackone.com"
        ]
    );
}
