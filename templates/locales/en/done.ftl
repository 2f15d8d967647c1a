# The last page: what was linked, who can see what, how to take it back.

done-what = What was linked
done-company = Company
done-account = Account
done-linked = Linked
# When and by whom the ID and token were typed in. $by is an e-mail address.
done-set = set on { $day } by { $by }
done-permissions = Permissions
done-proved =
    { $count ->
        [one] 1 proved by reading
       *[other] { $count } proved by reading
    }
done-confirmed =
    { $count ->
        [one] 1 confirmed by you
       *[other] { $count } confirmed by you
    }
done-optional =
    { $count ->
        [one] 1 optional box not ticked
       *[other] { $count } optional boxes not ticked
    }
done-optional-unseen =
    { $count ->
        [one] 1 optional box could not be seen
       *[other] { $count } optional boxes could not be seen
    }
done-people = People
done-right = Right account
done-said = confirmed by { $by } on { $day }
done-left-text = This is not needed. If you want to allow more one day, tick what is named here in { $vendor } and save; we notice on our own.
done-who = Who can see what
done-who-systems = **The systems of { $operator }** can read the sections below, of those people whom you chose in { $vendor }.
done-who-staff = **People at { $operator }** who look after this connection see here which boxes are ticked and how many people there are, never what stands in the fields.
done-who-secret = **What you entered** is kept sealed. Nobody can look at it again, neither you nor anybody at { $operator }; only the systems use it.
done-who-privacy = What { $operator } does with the data is told in its [privacy notice](privacy).
done-open =
    { $count ->
        [one] One section is open
       *[other] { $count } sections are open
    }
# How much a section is open, beside its name.
done-section-changes = read and change
done-section-reads = read
done-back = How to take it back
done-again = When we look again
done-again-days =
    { $count ->
        [one] We look once a day, on our own, whether everything is still in place.
       *[other] We look every { $count } days, on our own, whether everything is still in place.
    }
done-again-hours =
    { $count ->
        [one] We look every hour, on our own, whether everything is still in place.
       *[other] We look every { $count } hours, on our own, whether everything is still in place.
    }
done-again-mail = If something is missing then, we write to you.
done-again-next = The next look is planned for { $minute }.
