//! Form fields that carry what was typed and what is wrong with it.

/// One field of a form on a page. A secret's value is never given back.
#[derive(Debug, Clone, Default)]
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: String,
    pub value: String,
    pub fault: Option<String>,
}

impl Field {
    pub fn new(name: &str, label: &str) -> Self {
        Self {
            name: name.to_owned(),
            label: label.to_owned(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn hint(mut self, hint: &str) -> Self {
        hint.clone_into(&mut self.hint);
        self
    }

    /// What was typed, to be shown again. Not for secrets.
    #[must_use]
    pub fn typed(mut self, value: &str) -> Self {
        value.clone_into(&mut self.value);
        self
    }

    #[must_use]
    pub fn refused(mut self, fault: Option<impl Into<String>>) -> Self {
        self.fault = fault.map(Into::into);
        self
    }

    pub fn is_refused(&self) -> bool {
        self.fault.is_some()
    }

    pub fn fault_text(&self) -> &str {
        self.fault.as_deref().unwrap_or_default()
    }

    /// The ids of the texts that describe the field, for `aria-describedby`.
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.fault.is_some() {
            ids.push(format!("{}-fault", self.name));
        }
        ids.join(" ")
    }
}
