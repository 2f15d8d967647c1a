//! What `./dev bench` measures the pages against: a handler that asks the database as often as a
//! page does, through the same pool, writes as many bytes, and does nothing else.

use std::{env, fs, process::ExitCode, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    routing::get,
};
use keyway::db::Db;
use secrecy::SecretString;
use sqlx::{AssertSqlSafe, Executor as _, PgConnection};
use tokio::net::TcpListener;

/// More than any page writes.
const LARGEST: usize = 1 << 20;

#[derive(Clone)]
struct Bare {
    db: Db,
    /// The statements of each page.
    pages: Arc<[Vec<String>]>,
    filling: Bytes,
}

/// `bare CONNECTIONS [RECORDING…]` with the database's address in `KEYWAY_DATABASE_URL`. Each
/// recording is a piece of PostgreSQL's log with the statements of one request.
#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = env::args().skip(1);
    let connections = args.next().ok_or("How many connections?")?.parse()?;
    let pages = args
        .map(|path| Ok(statements(&fs::read_to_string(path)?)))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    let url = SecretString::from(env::var("KEYWAY_DATABASE_URL")?);
    let bare = Bare {
        db: Db::open(&url, connections)?,
        pages: pages.into(),
        filling: vec![b'.'; LARGEST].into(),
    };
    let router = Router::new()
        .route("/plain/{queries}/{bytes}", get(plain))
        .route("/same/{page}/{bytes}", get(same))
        .with_state(bare);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

/// As many queries as the page makes, each the smallest there is.
async fn plain(
    State(bare): State<Bare>,
    Path((queries, bytes)): Path<(usize, usize)>,
) -> Result<Bytes, StatusCode> {
    let mut conn = bare.db.acquire().await.map_err(failed)?;
    for _ in 0..queries {
        ask(&mut conn, "SELECT 1").await?;
    }
    Ok(bare.filling.slice(..bytes.min(LARGEST)))
}

/// The page's own statements, with the values of the request that was recorded.
async fn same(
    State(bare): State<Bare>,
    Path((page, bytes)): Path<(usize, usize)>,
) -> Result<Bytes, StatusCode> {
    let statements = bare.pages.get(page).ok_or(StatusCode::NOT_FOUND)?;
    let mut conn = bare.db.acquire().await.map_err(failed)?;
    for sql in statements {
        ask(&mut conn, sql).await?;
    }
    Ok(bare.filling.slice(..bytes.min(LARGEST)))
}

/// Asks as the portal does: with a prepared statement, reading every row.
async fn ask(conn: &mut PgConnection, sql: &str) -> Result<(), StatusCode> {
    let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
    conn.fetch_all(query).await.map_err(failed)?;
    Ok(())
}

fn failed(fault: impl std::fmt::Display) -> StatusCode {
    eprintln!("{fault}");
    StatusCode::INTERNAL_SERVER_ERROR
}

/// The statements in a piece of PostgreSQL's log (`log_statement = all`, no line prefix).
fn statements(log: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in log.lines() {
        if let Some((_, sql)) = line
            .strip_prefix("LOG:  execute ")
            .and_then(|rest| rest.split_once(": "))
        {
            found.push(sql.to_owned());
        } else if let Some(last) = found.last_mut() {
            if let Some(more) = line.strip_prefix('\t') {
                last.push('\n');
                last.push_str(more);
            } else if let Some((_, values)) = line
                .strip_prefix("DETAIL:  ")
                .and_then(|rest| rest.split_once("arameters: "))
            {
                *last = filled(last, values);
            }
        }
    }
    found
}

/// Writes the values of `$1 = 'one', $2 = NULL` into the statement.
fn filled(sql: &str, values: &str) -> String {
    let starts: Vec<usize> = (1..)
        .map_while(|number| {
            let name = format!("${number} = ");
            let at = if number == 1 {
                values.find(&name)
            } else {
                values.find(&format!(", {name}")).map(|at| at + 2)
            };
            Some(at? + name.len())
        })
        .collect();
    let mut sql = sql.to_owned();
    // From the last: $10 begins like $1.
    for (at, start) in starts.iter().enumerate().rev() {
        let number = at + 1;
        let end = starts.get(number).map_or(values.len(), |next| {
            next - format!(", ${} = ", number + 1).len()
        });
        sql = sql.replace(&format!("${number}"), &values[*start..end]);
    }
    sql
}
