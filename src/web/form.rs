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

    /// What is wrong in one sentence: what to do about it stands at the field.
    pub fn short_fault(&self) -> &str {
        let fault = self.fault_text();
        let end = fault.find(". ").map(|at| at + 1);
        let end = end.or_else(|| fault.find('。').map(|at| at + '。'.len_utf8()));
        end.map_or(fault, |end| &fault[..end])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_faults_says_what_is_wrong_and_the_field_what_to_do() {
        let short = |fault: &str| {
            let field = Field::new("code", "Code").refused(Some(fault));
            field.short_fault().to_owned()
        };
        assert_eq!(
            short("This is too short. Copy it again."),
            "This is too short."
        );
        assert_eq!(short("コードが違います。もう一度。"), "コードが違います。");
        let address = "Read it like ana@acme.example";
        assert_eq!(short(address), address);
    }
}
