# What a check saw of one permission, and why it could not tell. Customers read it under the box, and
# their staff in English. Bob and other product names stay as they are. Names in quotes are names of
# sections on the vendor's screens or of the company's own; they stay as they are, too.

# Stands between two sentences: nothing in languages that write no blank there.
evidence-between-sentences = {" "}
# How a name is quoted.
evidence-quoted = “{ $name }”
# The end of a list: $rest is one or several with commas between them, $last the last one.
evidence-and = { $rest } and { $last }

# $because continues the sentence. It is a text of the pack: `because` in words.<language>.toml.
evidence-cannot-be-read = Cannot be read because { $because }.
evidence-check-ended = The check ended before this could be read.
# $detail is a technical note in English: “503 on GET /v1/company/reports”.
evidence-could-not-answer = { $vendor } could not answer this question now ({ $detail }).
# $status and $question are a technical note: “200 on GET /v1/company/employees”.
evidence-does-not-tell = What { $vendor } answered does not tell whether this may be seen ({ $status } on { $question }).
evidence-could-not-tell = Bob was asked and gave no answer that could tell.
# $status is a number such as 404.
evidence-not-offered = Bob does not offer this here ({ $status }): the module may be switched off in your company.
evidence-in-no-group = The service user can see nothing yet: it is not in a permission group.

## Who can be seen

evidence-everybody-refused = Bob refused to show any employee to this service user. Look at this box, and at whose data its group may access.
evidence-nobody-shown = Bob showed nobody to this service user. Look at whose data its group may access; in an empty company there is nothing to see.
evidence-list-too-slow = Bob took too long to list the employees, so nobody could be looked at.
evidence-no-ids = Bob shows no employee IDs to this service user, and the company is too large to ask about everybody.
evidence-nobody-looked-at = Nobody could be looked at.

## Sections of the profiles, such as “Work” and “Home”

# All of the people who were looked at have them.
evidence-fields-came =
    { $people ->
        [one] { $count } of { $of } “{ $section }” fields came back for 1 person.
       *[other] { $count } of { $of } “{ $section }” fields came back for { $people } people.
    }
# Some of them have them: $with of $people, who are at least two.
evidence-fields-came-for-some = { $count } of { $of } “{ $section }” fields came back for { $with } of { $people } people.
evidence-no-fields-came =
    { $people ->
        [one] None of { $of } “{ $section }” fields came back for 1 person.
       *[other] None of { $of } “{ $section }” fields came back for { $people } people.
    }
# Follows one of the above. $fields are names of fields, with commas between them.
evidence-left-out = Left out: { $fields }.
# Follows “Left out”.
evidence-open-in-part = So the section is open in part: either its box is ticked and single fields are closed, or only single fields are open.
# Follows “Left out”: these fields.
evidence-may-be-empty = These may simply be empty.
# “These” are the fields of the sentence before. View and Edit are the words beside the boxes in Bob.
evidence-needs-edit = Bob shows these only where both View and Edit are ticked.
# The next four follow “None of … fields came back”.
evidence-unusual-fields = They are of kinds that Bob may never show this way, so it does not tell about the box.
evidence-empty-left-out = Bob leaves out what is empty here, so the section may be closed or just empty.
evidence-too-few-people = That is too few people to tell a closed section from an empty one.
evidence-single-fields = Your company opens and closes single fields, so either its box is not ticked, or all of these fields are closed. Look at both.
# $section is what the guide calls it; the company has another name for it.
evidence-guessed = That this is the section “{ $section }” is a guess: most of its usual fields stand there.
evidence-no-field = Bob lists no field of the section “{ $section }” that could be asked for.
# $section comes in quotes.
evidence-section-of-another = Bob's section { $section } holds the usual fields of another one, so it is not clear which box is meant.
# $sections are names in quotes: “Home” and “Personal”.
evidence-sections-alike = Bob lists more than one section that could be meant: { $sections }.
# $section comes without quotes, $sections with them.
evidence-section-moved = Bob lists no section called “{ $section }”. Its usual fields stand in { $sections }: look at the boxes of these.
evidence-no-section = Bob lists no section called “{ $section }”: it may have another name in your company, or be switched off.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = Its table told that some fields are closed: { $fields }.
evidence-table-current-only = Bob showed the current entry of the { $table } table and refused the table as a whole.
evidence-table-refused = Bob refused to show the { $table } table.
evidence-table-empty = The { $table } table had no entries for the people who were looked at.
evidence-table-earlier = The { $table } table showed earlier entries.
evidence-table-columns-kept-back = The { $table } table showed earlier entries, and Bob kept some of its columns back, without saying which.
# $columns are technical names with commas between them.
evidence-table-columns-named = The { $table } table showed earlier entries, and Bob kept some of its columns back, namely { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 person has exactly one entry in the { $table } table: either there is nothing earlier, or the histories box is not ticked.
       *[other] { $people } people have exactly one entry in the { $table } table: either there is nothing earlier, or the histories box is not ticked.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob listed 1 report.
       *[other] Bob listed { $count } reports.
    }
evidence-no-reports = Bob listed no reports, which may be because there are none.
evidence-reports-refused = Bob refused to list reports.
evidence-documents = Bob showed documents without saying which folder they are in.
evidence-documents-refused = Bob refused to list documents, so perhaps neither folder is open. Look at both boxes.
evidence-no-documents = Bob showed no documents of the people who were looked at, which may be so.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob listed 1 kind of time off.
       *[other] Bob listed { $count } kinds of time off.
    }
evidence-no-kinds-of-leave = Bob listed no kinds of time off, which may be because there are none.
# What is in quotes are words beside boxes in Bob.
evidence-kinds-of-leave-refused = Bob refused to list the kinds of time off. It may want “Manage company's time off settings” for that, so this does not tell whether “See” is ticked.
evidence-who-is-out = Bob showed who is out.
# That is: who is not at work in these months.
evidence-nobody-out = Bob showed nobody who is out between three months ago and three months ahead, which may be so.
evidence-who-is-out-refused = Bob refused to show who is out.
# A request for time off.
evidence-pending-request = Bob showed a request that is still pending.
evidence-no-pending-request = Bob showed no pending request of the last 30 days, which may be so.
# What is in quotes are the words beside a box in Bob.
evidence-requests-refused = Bob refused to show requests. That may be for want of “See who's out today”, so it does not tell about this box.
evidence-balance = Bob showed a time off balance.
evidence-no-balance = Bob had no time off balance of the people who were looked at.
evidence-balance-refused = Bob refused to show a time off balance.
evidence-balance-without-kind = A balance is asked for by kind of time off, and Bob told of none.
