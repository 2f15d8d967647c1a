//! Which generation of the vendor's menus a connection's people see: asked once and remembered.

mod store;

use std::fmt;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::announce;
use crate::{base::ids::ConnectionId, db};

/// The two generations that a guide may tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Menus {
    Newer,
    Older,
}

impl Menus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::Older => "older",
        }
    }
}

impl fmt::Display for Menus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// They say which menus they see.
pub async fn set_menus(conn: &mut PgConnection, id: ConnectionId, menus: Menus) -> db::Result<()> {
    if store::set(conn, id, menus).await? {
        announce(conn, id).await?;
    }
    Ok(())
}
