//! The local mail sink: takes mail by SMTP, delivers it nowhere, and shows it on a page.
//!
//! For the demo and for tests, on loopback only. What it holds is in memory and gone when it stops.

mod letter;
mod pages;
mod smtp;

use std::{collections::VecDeque, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use self::letter::Mail;

/// How many mails are kept; the oldest go first.
const KEPT: usize = 200;

/// How long `wait_for` waits.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the sink does instead of simply taking mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// Takes what comes.
    #[default]
    Ready,
    /// Says “later” (450) to so many recipients, then takes what comes.
    Later { times: u32 },
    /// Says “never” (550) to every recipient.
    Never,
    /// Reads, and answers nothing until the mood changes.
    Silent,
    /// Takes so many mails, and hangs up before it says so.
    HangsUp { times: u32 },
}

/// The sink. Cloning gives another handle on the same one.
#[derive(Clone)]
pub struct Outbox {
    kept: Arc<watch::Sender<VecDeque<Arc<Mail>>>>,
    mood: Arc<watch::Sender<Mood>>,
    tasks: TaskTracker,
}

impl Outbox {
    /// Takes mail on one listener and shows it on the other until told to stop.
    pub fn start(smtp: TcpListener, http: TcpListener, stop: CancellationToken) -> Self {
        let outbox = Self {
            kept: Arc::default(),
            mood: Arc::default(),
            tasks: TaskTracker::new(),
        };
        outbox
            .tasks
            .spawn(smtp::serve(outbox.clone(), smtp, stop.clone()));
        outbox.tasks.spawn(pages::serve(outbox.clone(), http, stop));
        outbox.tasks.close();
        outbox
    }

    /// Waits until everything has ended after the stop.
    pub async fn ended(&self) {
        self.tasks.wait().await;
    }

    /// The mails taken, oldest first.
    pub fn mails(&self) -> Vec<Arc<Mail>> {
        self.kept.borrow().iter().cloned().collect()
    }

    /// The first mail that is wanted, among those taken and those to come; `None` when it does not
    /// come in half a minute.
    pub async fn wait_for(&self, wanted: impl Fn(&Mail) -> bool) -> Option<Arc<Mail>> {
        let find = |kept: &VecDeque<Arc<Mail>>| kept.iter().find(|mail| wanted(mail)).cloned();
        let mut arrivals = self.kept.subscribe();
        let wait = arrivals.wait_for(|kept| find(kept).is_some());
        let kept = tokio::time::timeout(PATIENCE, wait).await.ok()?.ok()?;
        find(&kept)
    }

    /// From now on does this.
    pub fn set_mood(&self, mood: Mood) {
        self.mood.send_replace(mood);
    }

    /// Whether the mood is this one; one that is for so many times is then used up by one.
    fn spend(&self, is: impl Fn(Mood) -> bool) -> bool {
        let mut held = false;
        self.mood.send_if_modified(|mood| {
            held = is(*mood);
            if held && let Mood::Later { times } | Mood::HangsUp { times } = mood {
                *times = times.saturating_sub(1);
                if *times == 0 {
                    *mood = Mood::Ready;
                }
            }
            held
        });
        held
    }

    async fn not_silent(&self) {
        let mut mood = self.mood.subscribe();
        // It fails only when the sink itself is gone.
        let _ = mood.wait_for(|mood| *mood != Mood::Silent).await;
    }

    fn keep(&self, from: &str, to: Vec<String>, source: &[u8]) {
        self.kept.send_modify(|kept| {
            let number = kept.back().map_or(1, |mail| mail.number + 1);
            kept.push_back(Arc::new(Mail::read(number, from, to, source)));
            if kept.len() > KEPT {
                kept.pop_front();
            }
        });
    }

    fn find(&self, number: u64) -> Option<Arc<Mail>> {
        let kept = self.kept.borrow();
        kept.iter().find(|mail| mail.number == number).cloned()
    }
}
