//! Pictures of the vendor's screens: beside every action that says "click", and beside every box
//! that is missing. They are drawn from the pack's data, and hold nothing private.

mod alt;
mod serve;
mod svg;
mod zoom;

pub use serve::show;
pub use zoom::show as zoom;

use super::visit::Visit;
use crate::{
    app::App,
    brands::Brand,
    connections::Menus,
    drawings::{Drawing, WIDTH},
    integrations::pack::{BOXES, Block, Pack, Permission},
    words::Words,
};

/// On one picture: more of them do not fit, and the list beside it names them all.
const MOST_BOXES: usize = 4;

/// One picture, as `parts/figure.html` shows it.
#[derive(Debug, Clone)]
pub struct Figure {
    pub t: Words,
    pub src: String,
    /// Which screen it is, and what is marked on it.
    pub alt: String,
    pub width: u16,
    pub height: u16,
    /// The page that shows it large.
    pub href: String,
}

/// The pictures of one action, for both generations of menus.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub newer: Vec<Figure>,
    pub older: Vec<Figure>,
}

impl Shown {
    /// Those for who sees these menus. While nobody has said which, both are shown.
    #[must_use]
    pub fn of(self, menus: Option<Menus>) -> Self {
        let newer = match menus {
            None => return self,
            Some(Menus::Older) if !self.older.is_empty() => self.older,
            Some(_) => self.newer,
        };
        Self {
            newer,
            older: Vec::new(),
        }
    }

    /// Those of the older menus that do not stand among the newer ones.
    pub fn only_older(&self) -> Vec<&Figure> {
        let is_new = |older: &&Figure| self.newer.iter().all(|newer| newer.src != older.src);
        self.older.iter().filter(is_new).collect()
    }
}

/// What shows where to click; nothing for what is no action.
pub fn for_action(visit: &Visit, app: &App, action: &Block) -> Shown {
    Desk::of(visit, app).for_action(action)
}

/// What shows where the boxes of these permissions are, which stand in one group; `None` where the
/// pack does not say how its screen looks.
pub fn for_boxes(visit: &Visit, app: &App, permissions: &[&Permission]) -> Option<Figure> {
    Desk::of(visit, app).for_boxes(permissions)
}

/// What a picture is made with.
pub(super) struct Desk<'a> {
    pub pack: &'a Pack,
    pub brand: &'a Brand,
    /// The brand's name, where it is not the deployment's own.
    pub named: Option<&'a str>,
    pub words: Words,
}

impl<'a> Desk<'a> {
    fn of(visit: &'a Visit, app: &'a App) -> Self {
        Self {
            pack: visit.pack,
            brand: visit.brand(app),
            named: visit.link.voice.brand.as_deref(),
            words: visit.words,
        }
    }

    pub fn for_action(&self, action: &Block) -> Shown {
        let Block::Action {
            title,
            picture,
            picture_older,
            ..
        } = action
        else {
            return Shown::default();
        };
        let figures = |names: &[String]| {
            let figures = names.iter().filter_map(|name| self.figure(name, title));
            figures.collect()
        };
        Shown {
            newer: figures(picture),
            older: figures(picture_older),
        }
    }

    pub fn for_boxes(&self, permissions: &[&Permission]) -> Option<Figure> {
        let shown = &permissions[..permissions.len().min(MOST_BOXES)];
        let drawing = self.pack.drawn_boxes(shown)?;
        let ids = shown.iter().map(|permission| permission.id.as_str());
        let ids: Vec<_> = ids.collect();
        self.drawn(&drawing, Some(&ids.join(",")))
    }

    /// A picture by its name in the guide.
    fn figure(&self, name: &str, title: &str) -> Option<Figure> {
        if let Some(drawing) = self.pack.pictures.find(name) {
            return self.drawn(drawing, None);
        }
        let svg = self.pack.pictures.files.get(name)?;
        let (width, height) = svg::size_of(svg);
        let alt = self.words.msg("picture-of-action");
        let alt = alt.arg("vendor", &self.pack.short_name);
        Some(Figure {
            t: self.words,
            src: self.src(svg, name, &[]),
            alt: alt.arg("action", self.brand.fill_plain(title)).to_string(),
            width,
            height,
            href: format!("/setup/picture/{name}"),
        })
    }

    fn drawn(&self, drawing: &Drawing, of: Option<&str>) -> Option<Figure> {
        let plan = drawing.filled(|text| self.brand.fill(text)).plan();
        let svg = svg::draw(&plan)?;
        let mut query: Vec<_> = of.iter().map(|of| ("of", *of)).collect();
        let href = address(&format!("/setup/picture/{}", drawing.id), &query);
        if drawing.has_names() {
            query.extend(self.named.map(|named| ("brand", named)));
        }
        Some(Figure {
            t: self.words,
            src: self.src(&svg, &format!("{}.svg", drawing.id), &query),
            alt: alt::of(
                self.words,
                self.pack,
                &drawing.filled(|text| self.brand.fill(text)),
                &plan,
            ),
            width: WIDTH,
            height: plan.height,
            href,
        })
    }

    /// An address that changes with what is drawn.
    fn src(&self, svg: &str, file: &str, query: &[(&str, &str)]) -> String {
        let path = format!(
            "/setup/pictures/{}/{}/{file}",
            svg::digest(svg),
            self.pack.key
        );
        address(&path, query)
    }
}

/// A drawing of the pack by its name, or that of the boxes with these ids.
fn drawing_of(pack: &Pack, name: &str, of: Option<&str>) -> Option<Drawing> {
    if name != BOXES {
        return pack.pictures.find(name).cloned();
    }
    let permissions: Option<Vec<_>> = of?.split(',').map(|id| pack.permission(id)).collect();
    let permissions = permissions.filter(|all| all.len() <= MOST_BOXES)?;
    pack.drawn_boxes(&permissions)
}

fn address(path: &str, query: &[(&str, &str)]) -> String {
    if query.is_empty() {
        return path.to_owned();
    }
    let mut pairs = url::form_urlencoded::Serializer::new(format!("{path}?"));
    pairs.extend_pairs(query).finish()
}
