//! What a step's page says when the step was handed to a colleague: to who asked, and to the
//! colleague.

use super::super::{
    sheet::{self, Sheet},
    visit::Visit,
};
use crate::{
    integrations::pack::Step,
    links::{Ended, StepLink},
    words::Rich,
};

pub enum Handed {
    /// To who asked: it is on its way, or being done.
    Waiting {
        who: Rich,
        how_far: String,
        meanwhile: Rich,
        /// The id of the link, to take it back.
        link: String,
    },
    /// To who asked: the colleague did it.
    Done { by: Rich },
    /// To the colleague; about how long it takes.
    Asked { heading: String, minutes: u32 },
}

impl Handed {
    pub fn of(visit: &Visit, step: &Step) -> Option<Self> {
        if let Some(only) = &visit.link.only {
            let heading = visit
                .words
                .msg("stuck-only-heading")
                .arg("asker", only.asked_by.as_str())
                .arg("company", visit.connection.company.as_str());
            return Some(Self::Asked {
                heading: heading.to_string(),
                minutes: step.minutes.into(),
            });
        }
        // The newest first: what was taken back before says nothing any more.
        let link = visit.handed.iter().find(|link| link.step == step.id)?;
        match (link.ended, &link.done_by, link.completed_at) {
            (None, ..) => Some(Self::waiting(visit, step, link)),
            (Some(Ended::Done), Some(by), Some(at)) if *by != link.asked_by => {
                let done = visit.words.rich("stuck-handed-done");
                let day = visit.words.day(at);
                let by = done.arg("colleague", by).arg("day", day).done();
                Some(Self::Done { by })
            }
            _ => None,
        }
    }

    fn waiting(visit: &Visit, step: &Step, link: &StepLink) -> Self {
        let t = visit.words;
        let who = if link.asked_by == visit.link.contact_email {
            t.rich("stuck-handed-you")
        } else {
            t.rich("stuck-handed-other")
                .arg("asker", link.asked_by.as_str())
        };
        let how_far = match link.first_opened_at {
            Some(at) => t.msg("stuck-handed-opened").arg("day", t.day(at)),
            None => t
                .msg("stuck-handed-sent")
                .arg("day", t.day(link.created_at)),
        };
        Self::Waiting {
            who: who.arg("colleague", link.email.as_str()).done(),
            how_far: how_far.to_string(),
            meanwhile: t
                .rich("stuck-handed-on")
                .link("next", sheet::next_href(visit, step))
                .done(),
            link: link.id.to_string(),
        }
    }
}

impl Sheet {
    /// Shown to a colleague, whose link opens this step alone: about how many minutes it takes.
    pub fn alone_for(&self) -> Option<u32> {
        match self.handed {
            Some(Handed::Asked { minutes, .. }) => Some(minutes),
            _ => None,
        }
    }

    pub fn is_alone(&self) -> bool {
        self.alone_for().is_some()
    }
}
