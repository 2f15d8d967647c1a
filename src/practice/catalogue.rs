//! Every box on Bob's permission screens that this model knows.

/// The tab of a permission group's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Features,
    PeoplesData,
}

impl Tab {
    pub fn label(self) -> &'static str {
        match self {
            Self::Features => "Features",
            Self::PeoplesData => "People's data",
        }
    }
}

/// What a box allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    View,
    History,
    Edit,
    Export,
    Approve,
    Manage,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::History => "history",
            Self::Edit => "edit",
            Self::Export => "export",
            Self::Approve => "approve",
            Self::Manage => "manage",
        }
    }
}

/// One box: where it stands on the screen and what it says.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    pub id: &'static str,
    pub tab: Tab,
    pub section: &'static str,
    pub group: &'static str,
    pub kind: Kind,
    pub label: &'static str,
}

const fn item(
    id: &'static str,
    tab: Tab,
    section: &'static str,
    group: &'static str,
    kind: Kind,
    label: &'static str,
) -> Item {
    Item {
        id,
        tab,
        section,
        group,
        kind,
        label,
    }
}

/// Finds a box by its id, among those asked for and the further ones.
pub fn find(id: &str) -> Option<&'static Item> {
    ASKED.iter().chain(FURTHER).find(|item| item.id == id)
}

use Kind::{Approve, Edit, Export, History, Manage, View};
use Tab::{Features, PeoplesData};

/// The 62 boxes that the setup guide asks for, in its order.
#[rustfmt::skip]
pub const ASKED: &[Item] = &[
    item("directory.view", Features, "People", "Directory", View, "View the company's people directory"),
    item("employees.edit", Features, "People", "Employees", Edit, "Add new people to the company"),
    item("org-chart.export", Features, "People", "Organisational chart", Export, "Export the company's org chart"),
    item("org-chart.view", Features, "People", "Organisational chart", View, "View the company's org chart"),
    item("time-off-settings.view", Features, "Time off", "Settings", View, "See company's time off settings"),
    item("reports.view", Features, "Reports", "Reports", View, "View reports according to people's data access rights"),
    item("about.edit", PeoplesData, "People", "About", Edit, "Edit selected employees' About sections"),
    item("about.view", PeoplesData, "People", "About", View, "View selected employees' About sections"),
    item("address.edit", PeoplesData, "People", "Address", Edit, "Edit selected employees' Address sections"),
    item("address.history", PeoplesData, "People", "Address", History, "View selected employees' Address section histories"),
    item("address.view", PeoplesData, "People", "Address", View, "View selected employees' Address sections"),
    item("basic-info.edit", PeoplesData, "People", "Basic info", Edit, "Edit selected employees' Basic info sections"),
    item("basic-info.view", PeoplesData, "People", "Basic info", View, "View selected employees' Basic info sections"),
    item("eeo.edit", PeoplesData, "People", "EEO", Edit, "Edit selected employees' EEO sections"),
    item("eeo.view", PeoplesData, "People", "EEO", View, "View selected employees' EEO sections"),
    item("email.edit", PeoplesData, "People", "Email", Edit, "Edit selected employees' email addresses"),
    item("emergency.edit", PeoplesData, "People", "Emergency", Edit, "Edit selected employees' Emergency sections"),
    item("emergency.view", PeoplesData, "People", "Emergency", View, "View selected employees' Emergency sections"),
    item("employment.edit", PeoplesData, "People", "Employment", Edit, "Edit selected employees' Employment sections"),
    item("employment.history", PeoplesData, "People", "Employment", History, "View selected employees' Employment section histories"),
    item("employment.view", PeoplesData, "People", "Employment", View, "View selected employees' Employment sections"),
    item("history.history", PeoplesData, "People", "History", History, "View selected employees' profile changes history"),
    item("home.edit", PeoplesData, "People", "Home", Edit, "Edit selected employees' Home sections"),
    item("home.view", PeoplesData, "People", "Home", View, "View selected employees' Home sections"),
    item("identification.edit", PeoplesData, "People", "Identification", Edit, "Edit selected employees' Identification sections"),
    item("identification.history", PeoplesData, "People", "Identification", History, "View selected employees' Identification section histories"),
    item("identification.view", PeoplesData, "People", "Identification", View, "View selected employees' Identification sections"),
    item("jobs.edit", PeoplesData, "People", "Jobs", Edit, "Edit selected employees' Jobs sections"),
    item("jobs.history", PeoplesData, "People", "Jobs", History, "View selected employees' Jobs section histories"),
    item("jobs.view", PeoplesData, "People", "Jobs", View, "View selected employees' Jobs sections"),
    item("lifecycle.edit", PeoplesData, "People", "Lifecycle", Edit, "Edit selected employees' Lifecycle sections"),
    item("lifecycle.history", PeoplesData, "People", "Lifecycle", History, "View selected employees' Lifecycle section histories"),
    item("lifecycle.view", PeoplesData, "People", "Lifecycle", View, "View selected employees' Lifecycle sections"),
    item("payroll.edit", PeoplesData, "People", "Payroll", Edit, "Edit selected employees' Payroll sections"),
    item("payroll.history", PeoplesData, "People", "Payroll", History, "View selected employees' Payroll section histories"),
    item("payroll.view", PeoplesData, "People", "Payroll", View, "View selected employees' Payroll sections"),
    item("people-analytics.history", PeoplesData, "People", "People analytics", History, "View selected employees' People analytics section histories"),
    item("people-analytics.view", PeoplesData, "People", "People analytics", View, "View selected employees' People analytics sections"),
    item("personal.edit", PeoplesData, "People", "Personal", Edit, "Edit selected employees' Personal sections"),
    item("personal.history", PeoplesData, "People", "Personal", History, "View selected employees' Personal section histories"),
    item("personal.view", PeoplesData, "People", "Personal", View, "View selected employees' Personal sections"),
    item("personal-contact-details.edit", PeoplesData, "People", "Personal contact details", Edit, "Edit selected employees' Personal contact details sections"),
    item("personal-contact-details.view", PeoplesData, "People", "Personal contact details", View, "View selected employees' Personal contact details sections"),
    item("training.edit", PeoplesData, "People", "Training", Edit, "Edit selected employees' Training sections"),
    item("training.view", PeoplesData, "People", "Training", View, "View selected employees' Training sections"),
    item("user-data.edit", PeoplesData, "People", "User data", Edit, "Edit selected employees' User data sections"),
    item("user-data.view", PeoplesData, "People", "User data", View, "View selected employees' User data sections"),
    item("work.edit", PeoplesData, "People", "Work", Edit, "Edit selected employees' Work sections"),
    item("work.history", PeoplesData, "People", "Work", History, "View selected employees' Work section histories"),
    item("work.view", PeoplesData, "People", "Work", View, "View selected employees' Work sections"),
    item("work-contact-details.edit", PeoplesData, "People", "Work contact details", Edit, "Edit selected employees' Work contact details sections"),
    item("work-contact-details.view", PeoplesData, "People", "Work contact details", View, "View selected employees' Work contact details sections"),
    item("work-eligibility.edit", PeoplesData, "People", "Work eligibility", Edit, "Edit selected employees' Work eligibility sections"),
    item("work-eligibility.view", PeoplesData, "People", "Work eligibility", View, "View selected employees' Work eligibility sections"),
    item("confidential-docs.edit", PeoplesData, "Documents", "Confidential Docs", Edit, "Upload selected employees’ docs in the folder"),
    item("confidential-docs.view", PeoplesData, "Documents", "Confidential Docs", View, "View selected employees' docs in the folder"),
    item("shared-docs.edit", PeoplesData, "Documents", "Shared Docs", Edit, "Upload selected employees’ docs in the folder"),
    item("shared-docs.view", PeoplesData, "Documents", "Shared Docs", View, "View selected employees' docs in the folder"),
    item("time-off-balance.edit", PeoplesData, "Time off", "Balance", Edit, "Bank overtime on behalf of their employees"),
    item("time-off-balance.view", PeoplesData, "Time off", "Balance", View, "See selected people's time off and sick leave balances"),
    item("time-off-requests.approve", PeoplesData, "Time off", "Requests", Approve, "View, approve or decline requests that are pending approval of others"),
    item("whos-out.view", PeoplesData, "Time off", "See who's out today", View, "See who's out today"),
];

/// Boxes that exist in Bob and that nobody asks for. A new group does not have them ticked.
#[rustfmt::skip]
pub const FURTHER: &[Item] = &[
    item("time-off-settings.manage", Features, "Time off", "Settings", Manage, "Manage company's time off settings"),
    item("company-car.view", PeoplesData, "People", "Company car", View, "View selected employees' Company car sections"),
    item("financial.view", PeoplesData, "People", "Financial", View, "View selected employees' Financial sections"),
    item("time-off-requests.create", PeoplesData, "Time off", "Requests", Edit, "Create, edit and cancel people's requests that haven't been approved yet"),
    item("tasks.view", PeoplesData, "Tasks and flow", "People's tasks", View, "View and mark selected people's tasks as complete or incomplete"),
];
