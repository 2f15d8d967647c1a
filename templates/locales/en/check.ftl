# The check's page: what is missing, what is to be confirmed, what is in place.
# “Box” is a tick box on the vendor's screens; $vendor is the product's name there, such as “Bob”.
# Names of boxes and sections ($place, $section, $own) stay as they are on the vendor's screens.

## Headings, each with the sentence under it

check-nothing-title = Nothing to check yet
check-nothing-lead = Fill in the page before this one first. The check then starts by itself.
check-rows-title =
    { $count ->
        [one] Looking again at one box
       *[other] Looking again at { $count } boxes
    }
check-rows-lead = This takes a moment. What was found before stays as it was.
check-running-title = Looking at what { $vendor } shows us
check-running-lead = This takes a few seconds. We only look whether something can be read; nobody’s data is kept.
check-missing-title =
    { $count ->
        [one] Almost there: one box to tick
       *[other] Almost there: { $count } boxes to tick
    }
check-missing-lead =
    { $count ->
        [one] What you entered works. One box in { $vendor } still needs a tick.
       *[other] What you entered works. Each of these boxes in { $vendor } still needs a tick.
    }
check-unclear-title =
    { $count ->
        [one] One last look: one box to confirm
       *[other] One last look: { $count } boxes to confirm
    }
check-unclear-lead = Everything that we can see is in place. The rest we cannot see from here, so we ask you.
check-question-title = One last question: is this the right account?
check-question-lead = Everything that is needed is in place. Nothing is linked before you say yes.
check-good-title = Everything is in place
check-good-lead = All that is needed can be read.

## While it runs

# Names the progress bar.
check-progress = Boxes looked at
check-held-up = Something on our side holds the check up. It is not your doing, and the check starts by itself once it is mended. You can close this page.
check-queued = The check starts in a moment.
check-knocking = Knocking at { $vendor } with what you entered.
check-accepted = { $vendor } accepted what you entered. Now looking at each permission.
check-looked-at = { $found } of { $total } permissions looked at.
check-slow = { $vendor } takes its time. You can close this page and come back: the check goes on without it.
check-slow-mail = { $vendor } takes its time. You can close this page: the check goes on, and we write to you when it has ended.
check-renews = This page renews itself every few seconds.
# What the marks mean, beside them.
check-key-waiting = not looked at yet
check-key-unclear = we will ask you about it afterwards
check-key-optional = optional

## After a row's name, for screen readers

check-mark-granted = : in place
check-mark-confirmed = : confirmed by you
check-mark-missing = : not ticked
check-mark-unclear = : could not be seen
check-mark-optional = : optional

## When the check could not get that far

check-what-to-do = What to do
check-retry-now = We are about to try again on our own.
check-retry-minutes =
    { $count ->
        [one] We will try again on our own in about a minute, at { $clock }.
       *[other] We will try again on our own in about { $count } minutes, at { $clock }.
    }
check-retry-hours =
    { $count ->
        [one] We will try again on our own in about an hour, at { $clock }.
       *[other] We will try again on our own in about { $count } hours, at { $clock }.
    }
check-retry-mail = You need do nothing. Close this page if you like: we write to you when the check has gone through, or when there is something for you to do.
check-retry-stay = You need do nothing. This page then goes on by itself; you can also close it and come back.
# How far a check got before it stopped.
check-learnt = What was found until then is kept: { $found } of { $total } boxes were looked at.
check-change-entered = Change what you entered
check-again = Check again
check-meant-title = You said that this account is meant
check-meant-text = Somebody at { $operator } confirms it, and you will hear from them. Until then nothing changes; you can close this page.
check-is-meant-title = Is this the account you want to link now?
check-is-meant-text = If your company has changed its account, say so. Somebody at { $operator } then confirms it, and you will hear from them.
check-is-meant-yes = Yes, this account is meant

## Beside the result

check-tidied = We removed spaces, quotes or line breaks around what you pasted. Nothing else was changed.
check-go-to = Go to: { $title }
check-linked-title = Your account is linked
check-linked-text = Everything that is needed is in place.
check-see-linked = See what was linked
# A short row of counts: “57 in place”, “2 to tick”, “3 to confirm”.
check-tally-good = { $count } in place
check-tally-missing = { $count } to tick
check-tally-unclear = { $count } to confirm
check-tally-optional = { $count } optional
# Names that row.
check-tally = What the check found
check-changed = What changed
# $changes is a list of the messages below.
check-changes = Since the check at { $clock }: { $changes }.
check-came-in =
    { $count ->
        [one] one box is now in place
       *[other] { $count } boxes are now in place
    }
check-went =
    { $count ->
        [one] one box is no longer in place
       *[other] { $count } boxes are no longer in place
    }
check-no-more =
    { $count ->
        [one] one box can no longer be seen
       *[other] { $count } boxes can no longer be seen
    }
# $people is “40 people”.
check-people-instead = { $people } to be seen instead of { $before }
check-now-granted = now in place
check-now-missing = not ticked any more
check-now-unclear = can no longer be seen
# New ID and token of an account that is linked already.
check-new-refused = What was entered now was not accepted. What was set on { $day } is still in use.
check-new-refused-too = What was entered now was not accepted either. Nothing has changed.
check-new-waits = What was entered now takes over once everything is in place. Until then what was set on { $day } stays in use.
check-new-waits-alone = What was entered now takes over once everything is in place.

## What is missing

check-tick-title =
    { $count ->
        [one] Tick this box in { $vendor }
       *[other] Tick these { $count } boxes in { $vendor }
    }
# $granted is what holds the boxes there, such as “the permission group”.
check-tick-text = Open { $granted } in { $vendor }, tick what is named here and save. Then check again.
check-only-missing = Step by step: show only what is missing
check-place = In { $vendor }: { $place }
# $own is what the customer's company itself calls the section.
check-place-own = In { $vendor }: { $place } (your { $vendor } calls it “{ $own }”)
# The company's own name beside a place that was just named.
check-own-name = your { $vendor } calls it “{ $own }”
check-row-again = Check only this
check-only-these = Check only these { $count }
check-later =
    { $count ->
        [one] After that, one box is left that we cannot see. You are asked about it then.
       *[other] After that, { $count } boxes are left that we cannot see. You are asked about them then.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Confirm one box that we cannot see
       *[other] Confirm { $count } boxes that we cannot see
    }
check-confirm-title-later =
    { $count ->
        [one] After that, confirm one box that we cannot see
       *[other] After that, confirm { $count } boxes that we cannot see
    }
check-confirm-text = { $vendor } lets us see most boxes only by reading, and these we cannot see that way. Look at them in { $vendor }; if one is not ticked, tick it and save. Then tell us here.
check-boxes =
    { $count ->
        [one] One box
       *[other] { $count } boxes
    }
# More than one, and no two of them for the same reason.
check-boxes-each = { $count } boxes, each for a reason of its own
check-all-seen =
    { $count ->
        [2] I have looked in { $vendor }, and both boxes above are ticked.
        [one] I have looked in { $vendor }, and the box above is ticked.
       *[other] I have looked in { $vendor }, and all { $count } boxes above are ticked.
    }
check-confirm = Confirm
check-first = One thing first
check-tick-first = Nothing is ticked here yet. Are all of them ticked in { $vendor }? Then tick the one box under the lists. If not, open the lists and tick those that are. Then press Confirm.
check-account-noted = Noted: this is the right account. One thing is left. Are all the boxes below ticked in { $vendor }? Then tick the one box under the lists and press Confirm. If not, open the lists and tick those that are.
check-to-boxes = Go to the boxes
check-too-many =
    { $minutes ->
        [one] This account was checked many times within the hour. The next check can start in one minute.
       *[other] This account was checked many times within the hour. The next check can start in { $minutes } minutes.
    }
check-ended = This connection has ended, so there is nothing to check any more.

## Which account it is

check-account-title = Is this your account?
# $domain is the company's mail domain, $people is “40 people (31 active)”.
check-account-seen = This is the { $vendor } of **{ $domain }** with **{ $people }**.
check-account-seen-uncounted = This is the { $vendor } of **{ $domain }**. How many people it has could not be counted.
check-account-unnamed = This { $vendor } account shows us **{ $people }**.
check-account-unnamed-uncounted = How many people this { $vendor } account has could not be counted. It is the account in which you made the access.
# $people is “40 people”, $active a number.
check-people-active = { $people } ({ $active } active)
check-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
check-people-at-least =
    { $count ->
        [one] at least one person
       *[other] at least { $count } people
    }
check-people-seen =
    { $all ->
        [one] One person can be seen, { $active } of them active.
       *[other] { $all } people can be seen, { $active } of them active.
    }
check-people-seen-at-least =
    { $all ->
        [one] At least one person can be seen, { $active } of them active.
       *[other] At least { $all } people can be seen, { $active } of them active.
    }
# $statuses is “Employed 31, Terminated 9”, in the vendor's own words.
check-by-status = By status: { $statuses }.
check-account-asked = Is this the right account?
check-account-asked-counted = Is this the right account, and is the number about right?
check-account-yes = Yes, link this account
check-account-people = No, people are missing
check-account-another = No, this is another account
check-account-boxes =
    { $count ->
        [2] Nothing is linked before both boxes above are confirmed too. If you press Yes earlier, nothing is lost: your answer is kept, and you are asked for the rest.
        [one] Nothing is linked before the box above is confirmed too. If you press Yes earlier, nothing is lost: your answer is kept, and you are asked for the rest.
       *[other] Nothing is linked before all { $count } boxes above are confirmed too. If you press Yes earlier, nothing is lost: your answer is kept, and you are asked for the rest.
    }
check-people-missing-title = Some people are missing
check-people-missing-advice = Look in { $vendor } at whose data is shared here. Often those who have left, or who start later, are left out there. Choose everybody whose data is to be shared, save, then check again.
check-another-title = This is another account
check-another-advice = What you entered belongs to the { $vendor } that is named here. Open the right { $vendor }, go through the same steps there, and enter what it gives you instead. What you made in this one you can delete.
# Under the two headings above.
check-answered-lead = That is what you told us, so nothing is linked yet.
# Opens the other answers.
check-changed-mind = Changed your mind?
check-show-where = Show me where in { $vendor }

## Good to know

check-half = Open in part
check-half-text =
    { $count ->
        [one] This section is open, and some fields of it are not. You can link without it. If the fields are to be shared, look at the field permissions in { $vendor }.
       *[other] These { $count } sections are open, and some fields of them are not. You can link without it. If the fields are to be shared, look at the field permissions in { $vendor }.
    }
# $fields is a list of field names.
check-left-out = Left out: { $fields }
check-know = Good to know
check-about = It is about: { $what }
check-show-step = Show me where: { $title }
check-excess =
    { $count ->
        [one] More than needed: 1 box
       *[other] More than needed: { $count } boxes
    }
check-excess-text = This can be seen, although nobody asked for it. It does not stop anything. What is not needed is better not shared: to take it back, open { $granted } in { $vendor }, untick what is named here and save.
check-optional =
    { $count ->
        [one] 1 optional box left
       *[other] { $count } optional boxes left
    }
check-optional-text =
    { $count ->
        [one] You can link without it. Tick it in { $vendor } if you want to allow more.
       *[other] You can link without them. Tick them in { $vendor } if you want to allow more.
    }
check-granted =
    { $count ->
        [one] 1 permission is in place
       *[other] { $count } permissions are in place
    }
check-own =
    { $count ->
        [one] 1 section of your own
       *[other] { $count } sections of your own
    }
# **View** is the word beside the box on the vendor's screen: it stays.
check-own-text =
    { $count ->
        [one] Your company made it itself, so nobody asked for it. Tick **View** there if it is to be shared too.
       *[other] Your company made these itself, so nobody asked for them. Tick **View** for those that are to be shared too.
    }
check-own-open = { $section }: open
check-own-closed = { $section }: closed
check-own-unclear = { $section }: could not be seen

## The raw detail

check-detail = What exactly was asked, for the curious and for IT
check-detail-text = We ask { $vendor } with reads only, and keep counts and yes or no: no person’s data and nothing secret is in here.
check-detail-all = Every box with what was seen, as text to copy
check-detail-title = What the check saw
check-detail-lead = All of this check as text, for an e-mail to your IT. It holds no person’s data and nothing secret.
check-detail-back = Back to the check
check-detail-copy = Copy all of it
check-detail-copied = Copied
check-detail-marked = Copying did not work. The text is marked: copy it with your keyboard or menu.
check-detail-ended = Ended
check-detail-asked = Asked
check-detail-list = List of boxes
check-detail-found = Found
check-detail-people = People
check-detail-when =
    { $seconds ->
        [one] { $minute }, after one second
       *[other] { $minute }, after { $seconds } seconds
    }
check-detail-calls =
    { $count ->
        [one] One call to { $vendor }
       *[other] { $count } calls to { $vendor }
    }
check-detail-full = Everything was looked at.
check-detail-quick = A short look at the most important boxes.
check-detail-only =
    { $count ->
        [one] One box was looked at again; the others are as they were found before.
       *[other] { $count } boxes were looked at again; the others are as they were found before.
    }
check-count-granted = { $count } proved
check-count-confirmed = { $count } confirmed by you
check-count-missing = { $count } not ticked
check-count-unclear = { $count } could not be seen
check-count-optional = { $count } optional and not in place

## The mail when a check has ended that nobody watched

mail-check-subject = Your check of { $vendor } has ended
mail-check-preview = What is left to do takes a few minutes.
mail-check-lead = The check of { $company }’s { $vendor } account has ended, and something is left for you to do.
mail-check-boxes =
    { $count ->
        [one] This box is not ticked in { $vendor } yet:
       *[other] These { $count } boxes are not ticked in { $vendor } yet:
    }
# $place is what holds the boxes there, such as “the permission group”.
mail-check-tick =
    { $count ->
        [one] Open { $place } in { $vendor }, tick it there and save. Then open your page and check again.
       *[other] Open { $place } in { $vendor }, tick them there and save. Then open your page and check again.
    }
mail-check-confirm =
    { $count ->
        [0] Everything is in place. One question is left: whether this is the right account.
        [one] Everything that we can see is in place. One box we cannot see from here, so we ask you to look at it and confirm it.
       *[other] Everything that we can see is in place. { $count } boxes we cannot see from here, so we ask you to look at them and confirm them.
    }
mail-check-button = Open your page
