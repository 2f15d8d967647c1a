//! In which language a link speaks, and under which brand.

use super::issue::{CHOOSE, Choice};
use crate::{app::App, links::Voice, web::Field, words::Language};

/// The two choices of a form; the second only where the deployment has more than one brand.
pub(super) struct Voices {
    pub language: Field,
    pub languages: Vec<Choice>,
    pub brand: Field,
    pub brands: Vec<Choice>,
}

/// What is wrong with what was chosen.
#[derive(Default)]
pub(super) struct Faults {
    pub language: Option<String>,
    pub brand: Option<String>,
}

/// The voice that was chosen; nothing chosen is the browser's language and the deployment's own brand.
pub(super) fn chosen(app: &App, language: &str, brand: &str) -> Result<Voice, Faults> {
    let read = match language {
        "" => Some(None),
        code => code.parse().ok().map(Some),
    };
    let is_known = brand.is_empty() || app.settings.brands.knows(brand);
    let Some(language) = read.filter(|_| is_known) else {
        return Err(Faults {
            language: read.is_none().then(|| CHOOSE.to_owned()),
            brand: (!is_known).then(|| CHOOSE.to_owned()),
        });
    };
    Ok(Voice {
        language,
        brand: Some(brand.to_owned()).filter(|brand| !brand.is_empty()),
    })
}

impl Voices {
    pub fn new(app: &App, language: &str, brand: &str, faults: Faults) -> Self {
        let brands = &app.settings.brands;
        let usual = |text: &str, chosen: bool| Choice {
            value: String::new(),
            text: text.to_owned(),
            chosen,
        };
        let languages = Language::ALL.map(|known| Choice {
            value: known.code().to_owned(),
            text: known.english_name().to_owned(),
            chosen: known.code() == language,
        });
        let named: Vec<_> = brands
            .names()
            .map(|name| Choice {
                value: name.to_owned(),
                text: format!("{} ({name})", brands.of(Some(name)).product_name),
                chosen: name == brand,
            })
            .collect();
        let own = usual(&brands.own().product_name, brand.is_empty());
        Self {
            language: Field::new("language", "Language")
                .hint("Its pages and mails begin in it; whoever opens it can choose another.")
                .refused(faults.language),
            languages: std::iter::once(usual("As the browser has it", language.is_empty()))
                .chain(languages)
                .collect(),
            brand: Field::new("brand", "Brand").refused(faults.brand),
            brands: if named.is_empty() {
                named
            } else {
                std::iter::once(own).chain(named).collect()
            },
        }
    }
}
