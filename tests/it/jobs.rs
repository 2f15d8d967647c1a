//! Orders: written with the fact they follow from, carried out at least once, outlived by nothing.

use std::time::Duration;

use keyway::{
    base::time,
    jobs::{self, Job, JobContext, Outcome, Recovery, Worker},
};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use tokio::{sync::mpsc, task::JoinHandle, time::timeout};
use tokio_util::sync::CancellationToken;

/// What the job below did, as it happens.
type Diary = mpsc::UnboundedSender<String>;
type Read = mpsc::UnboundedReceiver<String>;

/// A job that does as it is told.
#[derive(Debug, Serialize, Deserialize)]
enum Play {
    Note(String),
    FailFirst(String),
    AlwaysFail,
    GiveUp,
    PanicFirst,
    WaitFirst,
    HangFirst,
}

impl Job for Play {
    const NAME: &'static str = "test.play";
    const MAX_ATTEMPTS: i16 = 3;

    fn backoff(_attempts: u16) -> Duration {
        Duration::ZERO
    }

    async fn run(self, ctx: &JobContext) -> Outcome {
        let diary: &Diary = match ctx.service() {
            Ok(diary) => diary,
            Err(missing) => return missing.into(),
        };
        let first = ctx.attempt() == 1;
        let _ = diary.send(format!("{self:?} {}", ctx.attempt()));
        match self {
            Self::FailFirst(why) if first => Outcome::Retry(why),
            Self::AlwaysFail => Outcome::Retry("always".into()),
            Self::GiveUp => Outcome::GiveUp("no use".into()),
            Self::PanicFirst if first => panic!("words that may quote anything"),
            Self::WaitFirst if first => Outcome::RetryAt {
                at: time::now() + time::Duration::milliseconds(2500),
                why: "asked to wait".into(),
            },
            Self::HangFirst if first => std::future::pending().await,
            _ => Outcome::Done,
        }
    }
}

struct Running {
    stop: CancellationToken,
    worker: JoinHandle<()>,
}

impl Running {
    fn start(pool: &PgPool, diary: &Diary) -> Self {
        let stop = CancellationToken::new();
        let worker = a_worker(pool, diary);
        let token = stop.clone();
        let worker = tokio::spawn(async move { worker.run(token).await.unwrap() });
        Self { stop, worker }
    }

    async fn stop(self) {
        self.stop.cancel();
        timeout(Duration::from_secs(20), self.worker)
            .await
            .expect("the worker stops")
            .unwrap();
    }
}

fn a_worker(pool: &PgPool, diary: &Diary) -> Worker {
    Worker::builder(pool.clone())
        .with(diary.clone())
        .job::<Play>()
        .slots(2)
        .grace(Duration::from_millis(500))
        .recovery(Recovery {
            heartbeat_every: Duration::from_millis(300),
            dead_after: Duration::from_secs(2),
        })
}

async fn order(pool: &PgPool, job: Play) {
    let mut conn = pool.acquire().await.unwrap();
    jobs::enqueue(&mut conn, &job).await.unwrap();
}

async fn next(read: &mut Read) -> String {
    timeout(Duration::from_secs(20), read.recv())
        .await
        .expect("the job is run in time")
        .unwrap()
}

/// The queue once it holds `jobs` jobs that nobody works on: their last errors.
async fn settled(pool: &PgPool, jobs: usize) -> Vec<(i16, i16, Option<String>)> {
    let mut looks = tokio::time::interval(Duration::from_millis(50));
    for _ in 0..100 {
        looks.tick().await;
        let rows: Vec<(i16, i16, Option<String>, Option<String>)> = sqlx::query_as(
            "SELECT attempts, max_attempts, last_error, locked_by \
             FROM graphile_worker._private_jobs ORDER BY id",
        )
        .fetch_all(pool)
        .await
        .unwrap();
        if rows.len() == jobs && rows.iter().all(|row| row.3.is_none()) {
            return rows.into_iter().map(|(a, m, why, _)| (a, m, why)).collect();
        }
    }
    panic!("the queue does not come to rest at {jobs} jobs");
}

async fn fresh() -> (PgPool, Diary, Read) {
    let pool = db().await;
    jobs::migrate(&pool).await.unwrap();
    let (diary, read) = mpsc::unbounded_channel();
    (pool, diary, read)
}

#[tokio::test]
async fn several_processes_may_start_at_once() {
    let pool = db().await;
    let starts = futures_util::future::join_all((0..4).map(|_| jobs::migrate(&pool)));
    for started in starts.await {
        started.unwrap();
    }
    order(&pool, Play::Note("ready".into())).await;
}

#[tokio::test]
async fn an_order_is_carried_out_once_its_transaction_commits() {
    let (pool, diary, mut read) = fresh().await;
    let running = Running::start(&pool, &diary);
    // The first order of its kind makes others of that kind wait until it commits.
    order(&pool, Play::Note("first of its kind".into())).await;
    next(&mut read).await;

    let mut undone = pool.begin().await.unwrap();
    jobs::enqueue(&mut undone, &Play::Note("undone".into()))
        .await
        .unwrap();
    undone.rollback().await.unwrap();
    let mut kept = pool.begin().await.unwrap();
    jobs::enqueue(&mut kept, &Play::Note("kept".into()))
        .await
        .unwrap();
    order(&pool, Play::Note("ordered later".into())).await;
    let first = next(&mut read).await;
    assert_eq!(
        first, r#"Note("ordered later") 1"#,
        "nothing runs before the commit"
    );
    kept.commit().await.unwrap();

    assert_eq!(next(&mut read).await, r#"Note("kept") 1"#);
    assert!(settled(&pool, 0).await.is_empty());
    running.stop().await;
    assert!(read.try_recv().is_err());
}

#[tokio::test]
async fn what_fails_is_tried_again_and_what_keeps_failing_is_given_up() {
    let (pool, diary, mut read) = fresh().await;
    let running = Running::start(&pool, &diary);

    order(&pool, Play::FailFirst("busy".into())).await;
    assert_eq!(next(&mut read).await, r#"FailFirst("busy") 1"#);
    assert_eq!(next(&mut read).await, r#"FailFirst("busy") 2"#);
    assert!(settled(&pool, 0).await.is_empty());

    order(&pool, Play::AlwaysFail).await;
    for attempt in 1..=3 {
        assert_eq!(next(&mut read).await, format!("AlwaysFail {attempt}"));
    }
    assert_eq!(settled(&pool, 1).await, [(3, 3, Some("always".into()))]);
    running.stop().await;
    assert!(read.try_recv().is_err());
}

#[tokio::test]
async fn a_job_given_up_is_not_tried_again() {
    let (pool, diary, mut read) = fresh().await;
    let running = Running::start(&pool, &diary);
    order(&pool, Play::GiveUp).await;
    assert_eq!(next(&mut read).await, "GiveUp 1");
    assert_eq!(settled(&pool, 1).await, [(3, 3, Some("no use".into()))]);
    order(&pool, Play::Note("after".into())).await;
    assert_eq!(next(&mut read).await, r#"Note("after") 1"#);
    running.stop().await;
    assert!(read.try_recv().is_err());
}

#[tokio::test]
async fn a_panic_is_a_failed_try_and_its_words_are_not_kept() {
    let (pool, diary, mut read) = fresh().await;
    order(&pool, Play::PanicFirst).await;
    let running = Running::start(&pool, &diary);
    assert_eq!(next(&mut read).await, "PanicFirst 1");
    let (_, _, why) = settled(&pool, 1).await.remove(0);
    assert_eq!(why.as_deref(), Some("it panicked"));
    assert_eq!(next(&mut read).await, "PanicFirst 2");
    running.stop().await;
}

#[tokio::test]
async fn a_job_waits_as_long_as_it_was_asked_to() {
    let (pool, diary, mut read) = fresh().await;
    let running = Running::start(&pool, &diary);
    order(&pool, Play::WaitFirst).await;
    assert_eq!(next(&mut read).await, "WaitFirst 1");
    let began = std::time::Instant::now();
    assert_eq!(next(&mut read).await, "WaitFirst 2");
    let waited = began.elapsed();
    assert!(waited > Duration::from_millis(2300), "{waited:?}");
    running.stop().await;
}

#[tokio::test]
async fn of_orders_under_one_key_only_the_last_is_carried_out() {
    let (pool, diary, mut read) = fresh().await;
    let mut conn = pool.acquire().await.unwrap();
    for word in ["first", "second"] {
        let job = Play::Note(word.into());
        jobs::enqueue_keyed(&mut conn, &job, "one", None)
            .await
            .unwrap();
    }
    drop(conn);
    let running = Running::start(&pool, &diary);
    assert_eq!(next(&mut read).await, r#"Note("second") 1"#);
    assert!(settled(&pool, 0).await.is_empty());
    running.stop().await;
    assert!(read.try_recv().is_err());
}

#[tokio::test]
async fn the_job_of_a_killed_worker_is_run_by_the_next_one() {
    let (pool, diary, mut read) = fresh().await;
    order(&pool, Play::HangFirst).await;

    // A worker with a runtime of its own, dropped in the middle of the job: no goodbye is said.
    let doomed = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let url = pool.connect_options();
    let (its_diary, stop) = (diary.clone(), CancellationToken::new());
    doomed.spawn(async move {
        let pool = PgPool::connect_with((*url).clone()).await.unwrap();
        a_worker(&pool, &its_diary).run(stop).await
    });
    assert_eq!(next(&mut read).await, "HangFirst 1");
    doomed.shutdown_background();

    let running = Running::start(&pool, &diary);
    assert_eq!(next(&mut read).await, "HangFirst 2");
    assert!(settled(&pool, 0).await.is_empty());
    running.stop().await;
}

#[tokio::test]
async fn a_job_cut_off_by_a_stop_is_run_at_the_next_start() {
    let (pool, diary, mut read) = fresh().await;
    order(&pool, Play::HangFirst).await;
    let running = Running::start(&pool, &diary);
    assert_eq!(next(&mut read).await, "HangFirst 1");
    running.stop().await;
    assert_eq!(
        settled(&pool, 1).await[0].0,
        0,
        "the cut-off try does not count"
    );

    let running = Running::start(&pool, &diary);
    assert_eq!(next(&mut read).await, "HangFirst 1");
    running.stop().await;
}

#[tokio::test]
async fn a_worker_outlives_the_loss_of_its_connections() {
    let (pool, diary, mut read) = fresh().await;
    let running = Running::start(&pool, &diary);
    order(&pool, Play::Note("before".into())).await;
    next(&mut read).await;

    sqlx::query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    .execute(&pool)
    .await
    .unwrap();
    let mut tries = tokio::time::interval(Duration::from_millis(100));
    for _ in 0..50 {
        tries.tick().await;
        let again = async {
            let mut conn = pool.acquire().await?;
            jobs::enqueue(&mut conn, &Play::Note("after".into())).await
        };
        if again.await.is_ok() {
            break;
        }
    }
    assert_eq!(next(&mut read).await, r#"Note("after") 1"#);
    running.stop().await;
}

/// A database of this test's own.
async fn db() -> PgPool {
    let base = std::env::var("KEYWAY_TEST_DATABASE_URL").expect("KEYWAY_TEST_DATABASE_URL");
    let name = format!("jobs_{}", uuid::Uuid::now_v7().simple());
    let admin = PgPool::connect(&base).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&admin)
        .await
        .unwrap();
    let mut url: url::Url = base.parse().unwrap();
    url.set_path(&name);
    PgPool::connect(url.as_str()).await.unwrap()
}
