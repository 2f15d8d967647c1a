//! Ids are UUIDv7 in a type of their own, so that no two kinds can be mixed up.

/// Declares a newtype over a UUIDv7.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, sqlx::Type,
        )]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new id, sortable by the time it was made.
            #[expect(clippy::new_without_default, reason = "a default id would be a trap")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id!(
    /// A customer.
    CompanyId
);
id!(
    /// A person at a customer who was invited by e-mail.
    ContactId
);
id!(
    /// One company at one integration.
    ConnectionId
);
id!(
    /// A setup link.
    LinkId
);
id!(
    /// A live link in use by one browser.
    VisitId
);
id!(
    /// One run of the live check.
    CheckId
);
id!(
    /// A mail in the queue.
    MailId
);
id!(
    /// Where a customer is stuck, as they told it.
    HelpId
);
id!(
    /// A member of the support staff.
    StaffId
);
id!(
    /// A staff member's session in one browser.
    SessionId
);
