# What a check saw of one permission, and why it could not tell. Names in quotes are names of sections on the
# vendor's screens or of the company's own; they stay as they are.

evidence-between-sentences = {" "}
evidence-quoted = „{ $name }“
evidence-and = { $rest } und { $last }

# $because continues the sentence. It is a text of the pack: `because` in words.de.toml.
evidence-cannot-be-read = Nicht lesbar, weil { $because }.
evidence-check-ended = Die Prüfung war zu Ende, bevor das gelesen werden konnte.
# $detail is a technical note in English: “503 on GET /v1/company/reports”.
evidence-could-not-answer = { $vendor } konnte diese Frage gerade nicht beantworten ({ $detail }).
# $status and $question are a technical note: “200 on GET /v1/company/employees”.
evidence-does-not-tell = An der Antwort von { $vendor } ist nicht zu erkennen, ob das gesehen werden darf ({ $status } auf { $question }).
evidence-could-not-tell = Bob wurde gefragt und hat keine Antwort gegeben, an der es zu erkennen wäre.
# $status is a number such as 404.
evidence-not-offered = Bob bietet das hier nicht an ({ $status }): Vielleicht ist das Modul in Ihrem Unternehmen abgeschaltet.
evidence-in-no-group = Der Servicebenutzer kann noch nichts sehen: Er ist in keiner Berechtigungsgruppe.

## Who can be seen

evidence-everybody-refused = Bob wollte diesem Servicebenutzer niemanden zeigen. Sehen Sie bei diesem Kästchen nach und auch, auf wessen Daten seine Gruppe zugreifen darf.
evidence-nobody-shown = Bob hat diesem Servicebenutzer niemanden gezeigt. Sehen Sie nach, auf wessen Daten seine Gruppe zugreifen darf. In einem leeren Unternehmen gibt es nichts zu sehen.
evidence-list-too-slow = Bob hat für die Liste der Mitarbeitenden zu lange gebraucht. Deshalb ließ sich bei niemandem nachsehen.
evidence-no-ids = Bob zeigt diesem Servicebenutzer keine IDs von Mitarbeitenden, und das Unternehmen ist zu groß, um nach allen zu fragen.
evidence-nobody-looked-at = Es ließ sich bei niemandem nachsehen.

## Sections of the profiles, such as “Work” and “Home”

# All of the people who were looked at have them.
evidence-fields-came =
    { $people ->
        [one] Bei 1 Person angekommen: { $count } von { $of } Feldern aus „{ $section }“.
       *[other] Bei { $people } Personen angekommen: { $count } von { $of } Feldern aus „{ $section }“.
    }
# Some of them have them: $with of $people, who are at least two.
evidence-fields-came-for-some = Bei { $with } von { $people } Personen angekommen: { $count } von { $of } Feldern aus „{ $section }“.
evidence-no-fields-came =
    { $people ->
        [one] Bei 1 Person angekommen: keines von { $of } Feldern aus „{ $section }“.
       *[other] Bei { $people } Personen angekommen: keines von { $of } Feldern aus „{ $section }“.
    }
evidence-left-out = Nicht dabei: { $fields }.
# Follows “Nicht dabei”.
evidence-open-in-part = Der Bereich ist also zum Teil freigegeben: Entweder ist sein Kästchen angehakt und einzelne Felder sind gesperrt, oder es sind nur einzelne Felder freigegeben.
# Follows “Nicht dabei”: these fields.
evidence-may-be-empty = Diese Felder sind vielleicht einfach leer.
# View and Edit are the words beside the boxes in Bob.
evidence-needs-edit = Bob zeigt sie nur, wenn View und Edit beide angehakt sind.
# The next four follow “keines von … Feldern”.
evidence-unusual-fields = Es sind Arten von Feldern, die Bob auf diesem Weg vielleicht nie zeigt. Über das Kästchen sagt das also nichts.
evidence-empty-left-out = Bob lässt hier weg, was leer ist. Der Bereich ist also nicht freigegeben oder einfach leer.
evidence-too-few-people = Das sind zu wenige Personen, um einen gesperrten Bereich von einem leeren zu unterscheiden.
evidence-single-fields = Ihr Unternehmen gibt einzelne Felder frei oder sperrt sie. Also ist entweder das Kästchen nicht angehakt, oder alle diese Felder sind gesperrt. Sehen Sie bei beidem nach.
# $section is what the guide calls it; the company has another name for it.
evidence-guessed = Dass das der Bereich „{ $section }“ ist, ist eine Vermutung: Die meisten seiner üblichen Felder stehen dort.
evidence-no-field = Bob nennt im Bereich „{ $section }“ kein Feld, nach dem sich fragen ließe.
# $section comes in quotes.
evidence-section-of-another = In Bob enthält der Bereich { $section } die üblichen Felder eines anderen. Deshalb ist nicht klar, welches Kästchen gemeint ist.
# $sections are names in quotes: „Home“ und „Personal“.
evidence-sections-alike = Bob nennt mehrere Bereiche, die gemeint sein könnten: { $sections }.
# $section comes without quotes, $sections with them.
evidence-section-moved = Bob nennt keinen Bereich namens „{ $section }“. Seine üblichen Felder stehen hier: { $sections }. Sehen Sie bei den Kästchen dort nach.
evidence-no-section = Bob nennt keinen Bereich namens „{ $section }“: Vielleicht heißt er in Ihrem Unternehmen anders oder ist abgeschaltet.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = Seine Tabelle hat gezeigt, dass einige Felder gesperrt sind: { $fields }.
evidence-table-current-only = Bob hat den aktuellen Eintrag der Tabelle { $table } gezeigt, wollte aber die ganze Tabelle nicht zeigen.
evidence-table-refused = Bob wollte die Tabelle { $table } nicht zeigen.
evidence-table-empty = Die Tabelle { $table } hatte für die geprüften Personen keine Einträge.
evidence-table-earlier = Die Tabelle { $table } hat frühere Einträge gezeigt.
evidence-table-columns-kept-back = Die Tabelle { $table } hat frühere Einträge gezeigt. Einige ihrer Spalten hat Bob zurückgehalten, ohne zu sagen, welche.
# $columns are technical names with commas between them.
evidence-table-columns-named = Die Tabelle { $table } hat frühere Einträge gezeigt. Einige ihrer Spalten hat Bob zurückgehalten, nämlich { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 Person hat genau einen Eintrag in der Tabelle { $table }: Entweder gibt es nichts Früheres, oder das Kästchen für die Verläufe ist nicht angehakt.
       *[other] { $people } Personen haben genau einen Eintrag in der Tabelle { $table }: Entweder gibt es nichts Früheres, oder das Kästchen für die Verläufe ist nicht angehakt.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob hat 1 Bericht genannt.
       *[other] Bob hat { $count } Berichte genannt.
    }
evidence-no-reports = Bob hat keine Berichte genannt. Vielleicht gibt es keine.
evidence-reports-refused = Bob wollte die Liste der Berichte nicht zeigen.
evidence-documents = Bob hat Dokumente gezeigt, ohne zu sagen, in welchem Ordner sie sind.
evidence-documents-refused = Bob wollte die Liste der Dokumente nicht zeigen. Vielleicht ist keiner der beiden Ordner freigegeben. Sehen Sie bei beiden Kästchen nach.
evidence-no-documents = Bob hat zu den geprüften Personen keine Dokumente gezeigt. Das kann stimmen.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob hat 1 Art von Abwesenheit genannt.
       *[other] Bob hat { $count } Arten von Abwesenheit genannt.
    }
evidence-no-kinds-of-leave = Bob hat keine Arten von Abwesenheit genannt. Vielleicht gibt es keine.
# What is in quotes are words beside boxes in Bob.
evidence-kinds-of-leave-refused = Bob wollte die Arten von Abwesenheit nicht zeigen. Vielleicht ist dafür „Manage company's time off settings“ nötig. Ob „See“ angehakt ist, ist daran also nicht zu erkennen.
evidence-who-is-out = Bob hat gezeigt, wer abwesend ist.
evidence-nobody-out = Bob hat für die letzten und die nächsten drei Monate niemanden gezeigt, der abwesend ist. Das kann stimmen.
evidence-who-is-out-refused = Bob wollte nicht zeigen, wer abwesend ist.
# A request for time off.
evidence-pending-request = Bob hat einen Antrag gezeigt, der noch auf Genehmigung wartet.
evidence-no-pending-request = Bob hat aus den letzten 30 Tagen keinen Antrag gezeigt, der auf Genehmigung wartet. Das kann stimmen.
# What is in quotes are the words beside a box in Bob.
evidence-requests-refused = Bob wollte die Anträge nicht zeigen. Vielleicht fehlt dafür „See who's out today“. Über dieses Kästchen sagt das also nichts.
evidence-balance = Bob hat ein Abwesenheitskonto gezeigt.
evidence-no-balance = Bob hatte zu den geprüften Personen kein Abwesenheitskonto.
evidence-balance-refused = Bob wollte kein Abwesenheitskonto zeigen.
evidence-balance-without-kind = Nach einem Abwesenheitskonto fragt man mit der Art der Abwesenheit, und Bob hat keine genannt.
