//! What stands around every page.

use crate::{
    app::Settings,
    brands::Brand,
    words::{Language, Words},
};

/// Whose page it is, and in which language it speaks.
#[derive(Debug, Clone)]
pub struct Frame {
    pub t: Words,
    pub product_name: String,
    pub operator: String,
    pub support_email: String,
    pub privacy_url: Option<String>,
    /// The page's own path: where a change of language leads back to. Empty where none is offered.
    pub here: String,
    /// The brand of the address, to be kept while the language changes.
    pub brand: Option<String>,
    /// How the operator looks; pages for staff look like Keyway.
    pub look: Option<Face>,
    /// Help with the step that the page belongs to; `None` where nobody is known yet or any more.
    pub help: Option<HelpLinks>,
}

/// Where the choices of who is stuck lead, at the foot of every page of a running visit.
#[derive(Debug, Clone)]
pub struct HelpLinks {
    pub screen: String,
    pub ask: String,
    /// `None` where there is nothing to hand on.
    pub colleague: Option<String>,
    /// Somebody came for one step: there is nothing before it that could be kept.
    pub alone: bool,
}

/// What an operator's pages are dressed in.
#[derive(Debug, Clone)]
pub struct Face {
    /// The accent's shades as a style sheet: its address, and what is in it.
    pub css: Option<(String, String)>,
    pub logo: Option<LogoView>,
    pub icon: String,
    pub show_keyway: bool,
}

#[derive(Debug, Clone)]
pub struct LogoView {
    pub href: String,
    pub width: u32,
    pub height: u32,
}

impl Frame {
    /// A page for staff.
    pub fn of(settings: &Settings) -> Self {
        let brand = settings.brand();
        Self {
            look: None,
            ..Self::new(brand, Words::ENGLISH, String::new())
        }
    }

    /// A page for a customer.
    pub fn new(brand: &Brand, t: Words, here: String) -> Self {
        Self {
            t,
            product_name: brand.product_name.clone(),
            operator: brand.operator.clone(),
            support_email: brand.support_email.to_string(),
            privacy_url: brand.privacy_url.as_ref().map(ToString::to_string),
            here,
            brand: None,
            look: Some(Face::of(brand)),
            help: None,
        }
    }

    /// Where questions go.
    pub fn mailto(&self) -> String {
        format!("mailto:{}", self.support_email)
    }

    /// What the page may be read in.
    pub fn languages(&self) -> [Language; 9] {
        Language::ALL
    }

    /// The page is the one behind this address, whatever that asks about.
    pub fn is_at(&self, address: &str) -> bool {
        address.split('?').next() == Some(&*self.here)
    }

    pub fn speaks(&self, language: &Language) -> bool {
        self.t.language() == *language
    }
}

impl Face {
    fn of(brand: &Brand) -> Self {
        let look = &brand.look;
        Self {
            css: look.css_href().zip(look.css()),
            logo: look.logo.as_ref().map(|logo| LogoView {
                href: logo.href(),
                width: logo.width,
                height: logo.height,
            }),
            icon: look.icon_href(&brand.product_name),
            show_keyway: look.show_keyway,
        }
    }
}
