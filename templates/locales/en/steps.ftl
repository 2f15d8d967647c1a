# What stands around a step of the guide, and on its pages.

# Names the list of steps.
steps = Steps
# After a step's name, for screen readers.
step-done = (done)
step-of = Step { $number } of { $count }
# For all the steps that are not done yet.
minutes-left =
    { $minutes ->
        [one] about one minute left
       *[other] about { $minutes } minutes left
    }
stuck = Stuck? Write to [{ $support }](mail). What you have done so far is kept; you can close this page and come back with the same link.

# The button under the first step.
lets-start = Let’s start
# The button under every other step that is read.
done-continue = Done, continue
# Leads to the step before.
back = Back
not-you = Not you? [Hand this over](hand-over) to a colleague who has the rights for it.

# What a label of the vendor’s screens, which stay in English, means in this language. It stands right behind
# the label: “Settings (Einstellungen)”. English never shows it.
label-meaning = ({ $meaning })

# A button beside a word that is to be pasted into the vendor’s screens.
copy = Copy
# Said by a screen reader when the button was pressed.
copied = Copied: { $text }
not-copied = Copying did not work. Mark the text and copy it: { $text }

# Which generation of the vendor’s menus somebody sees. $vendor is the product’s short name, “Bob”.
menus-question = Which { $vendor } do you see?
menus-why = { $vendor } comes in two looks. Choose the one that you see, and this guide shows you only what fits it.
# The two buttons.
menus-newer = The newer { $vendor }
menus-older = The older { $vendor }
# Once it was answered; “Change” stands right behind it and opens the question again.
menus-seen-newer = You see the newer { $vendor }.
menus-seen-older = You see the older { $vendor }.
menus-change = Change
# Opens what to click in the older menus, while nobody has said which they see.
menus-look-older = Your { $vendor } looks older?

# The list of boxes to tick at the vendor. They are crossed off here, for oneself.
permissions-tally = { $ticked } of { $total } crossed off
# How many boxes of a group are crossed off, as in “3 of 5”.
permissions-count = { $ticked } of { $total }
permissions-for-you = Crossing off is for you; what counts is what you tick in { $vendor }.
# A sentence follows that says what is asked for, then “Leave every other box as it is.”
permissions-only-this = Only this is asked for:
permissions-leave-others = Leave every other box as it is.
# A box that crosses off all boxes of its group.
permissions-all = All
# Behind a box that need not be ticked.
optional = (optional)
permissions-save = Save and continue
permissions-save-and-check = Save, and back to the check
permissions-save-and-stay = Save, and stay here
# After a check. A link follows that shows only these.
permissions-open =
    { $count ->
        [one] The last check left one box open.
       *[other] The last check left { $count } boxes open.
    }
permissions-only-missing = Show only what is missing
permissions-shown = You see only what the last check found missing or could not see.
# A link follows that shows them all.
permissions-hidden =
    { $count ->
        [one] One other box is hidden.
       *[other] { $count } other boxes are hidden.
    }
permissions-show-all = Show all
permissions-nothing-open = The last check left no box open, so you see all of them.
permissions-missing-heading = Tick what is missing
# Folded: what stands open where all boxes are shown.
permissions-way = The way there in { $vendor }, step by step
permissions-unseen =
    { $count ->
        [one] One box that we cannot see
       *[other] { $count } boxes that we cannot see
    }
permissions-unseen-lead = Nobody can see from outside whether these are ticked. If you have ticked them, there is nothing to do here.
# Beside a box: what the last check said of it.
permissions-row-missing = was not ticked
permissions-row-unclear = could not be seen

# What a box lets do. Short: it stands in brackets behind the words beside the box, which are in English.
kind-view = View
# Earlier entries as well, and not only what holds today.
kind-history = History
kind-edit = Edit
kind-export = Export
kind-approve = Approve

# Opens why the boxes of a group are asked for.
why = Why
# The page of all the reasons.
why-title = Why each box is asked for
why-back = Back to the list
why-lead = What { $operator } does with each permission, and what does not work without it.
# $without is a whole sentence: “Nobody’s pay is known.”
why-without = Without it: { $without }
why-without-here = **Without it:** { $without }

# The form of the credentials. The guides of the packs name this button: Konto verbinden, Associer le compte,
# Vincular cuenta, Collega account, Associar conta, Account koppelen, アカウントを連携, חיבור החשבון. Keep to that.
link-account = Link account
credentials-set = This was filled in on { $day } by { $who }.
credentials-check-same = To check with the same again, [go to the check](check).
credentials-replace = To replace it, fill in every box anew.

# Above a form whose fields have faults, each with its fault.
form-faults = This needs another look
form-fault = { $field }: { $fault }
# Beside a secret that is typed blind.
form-show = Show
