//! What a job is given to work with.

use std::{
    any::{Any, TypeId, type_name},
    collections::HashMap,
    fmt,
    sync::Arc,
};

use sqlx::PgPool;

/// The pool, the services `worker.rs` handed in, and which try this is.
pub struct JobContext {
    pub pool: PgPool,
    services: Services,
    attempt: u16,
    last: bool,
}

/// A service that the worker was not given: a fault in `worker.rs`.
#[derive(Debug, thiserror::Error)]
#[error("this worker was started without its {0}")]
pub struct Missing(&'static str);

impl JobContext {
    pub(super) fn new(pool: PgPool, services: Services, attempt: u16, last: bool) -> Self {
        Self {
            pool,
            services,
            attempt,
            last,
        }
    }

    /// A service by its type, such as the mail transport.
    pub fn service<T: Send + Sync + 'static>(&self) -> Result<&T, Missing> {
        self.services
            .0
            .get(&TypeId::of::<T>())
            .and_then(|service| service.downcast_ref())
            .ok_or(Missing(type_name::<T>()))
    }

    /// Which try this is, from 1.
    pub fn attempt(&self) -> u16 {
        self.attempt
    }

    /// Whether a retry would come to nothing, so that the job says so where people look.
    pub fn is_last_attempt(&self) -> bool {
        self.last
    }
}

/// The services by type. They hold keys and passwords, so they do not show themselves.
#[derive(Clone, Default)]
pub(super) struct Services(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl Services {
    pub(super) fn add<T: Send + Sync + 'static>(&mut self, service: T) {
        self.0.insert(TypeId::of::<T>(), Arc::new(service));
    }
}

impl fmt::Debug for Services {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Services({})", self.0.len())
    }
}
