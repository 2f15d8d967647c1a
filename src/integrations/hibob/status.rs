//! Where somebody stands between being hired and having left, in Bob's own words.

use serde_json::Value;

/// Bob's own words for where somebody stands; any other word is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Hired,
    Employed,
    GardenLeave,
    Leave,
    ParentalLeave,
    Terminated,
    Other,
}

impl Status {
    pub const ALL: [Self; 7] = [
        Self::Hired,
        Self::Employed,
        Self::GardenLeave,
        Self::Leave,
        Self::ParentalLeave,
        Self::Terminated,
        Self::Other,
    ];

    pub fn label(self) -> &'static str {
        match self {
            Self::Hired => "Hired",
            Self::Employed => "Employed",
            Self::GardenLeave => "Garden leave",
            Self::Leave => "Leave",
            Self::ParentalLeave => "Parental leave",
            Self::Terminated => "Terminated",
            Self::Other => "Other",
        }
    }

    pub fn read(word: &str) -> Self {
        let plain = |text: &str| -> String {
            let letters = text.chars().filter(|c| c.is_alphanumeric());
            letters.flat_map(char::to_lowercase).take(40).collect()
        };
        let word = plain(word);
        Self::ALL
            .into_iter()
            .find(|status| plain(status.label()) == word)
            .unwrap_or(Self::Other)
    }

    /// The status in the current row of somebody's lifecycle table.
    pub fn in_rows(rows: &[Value]) -> Option<Self> {
        let is_current = |row: &&Value| row.get("isCurrent").and_then(Value::as_bool) == Some(true);
        let row = rows.iter().find(is_current)?;
        row.get("status")?.as_str().map(Self::read)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_bobs_own_words_for_a_status_are_kept() {
        for (word, label) in [
            ("GardenLeave", "Garden leave"),
            ("parental leave", "Parental leave"),
            ("Ada Lovelace", "Other"),
        ] {
            assert_eq!(Status::read(word).label(), label);
        }
        let rows = [
            json!({ "status": "Hired" }),
            json!({ "isCurrent": true, "status": "Employed" }),
        ];
        assert_eq!(Status::in_rows(&rows), Some(Status::Employed));
    }
}
