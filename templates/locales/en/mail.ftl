# What is written to people by mail. Each message is used in the text and in the HTML of a mail, so none has stars or
# links in it. Addresses and codes stand on lines of their own, after the sentence that speaks of them.
# { $operator } is the company that asks for access, { $vendor } the other company's product as it is called on its own
# screens, such as “Bob”, and { $company } the customer's own company.

mail-hello = Hello,
# An e-mail address stands on the next line.
mail-questions = Questions? Answer this mail, or write to:
# The next line is an e-mail address.
mail-sent = { $operator } sent this mail to:
# { $product } is what the operator calls its portal. The next line is an e-mail address.
mail-sent-with = { $operator } sent this mail with { $product } to:
# A link's words, or a line before the address of a web page.
mail-privacy = How { $operator } handles personal data
# A link's words, or a line before the address of a web page.
mail-stop = No more reminders about this setup
# The next line is the address of a page.
mail-not-open = Does it not open? Then go to this page:
# The next line is a code.
mail-paste = And paste this code there:
# “hand this over” is what the page calls it.
mail-until = The link works until { $moment }. It is meant for you alone: please do not forward this mail, use “hand this over” on the page instead.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = You get it because you were named as { $company }’s contact for { $vendor }.
mail-why-handed-over = You get it because { $person } named you as the person to go on with the setup.
mail-why-link-was-yours = You get it because the setup link was yours until now.
mail-why-other-browser = You get it because your setup link was opened in a browser that we do not know yet.
mail-why-set-up = You get it because you set up this connection.

# The mail with the setup link.
mail-setup-subject = Connect { $vendor } to { $operator }
mail-setup-preview = About ten minutes, step by step. The link works until { $moment }.
# { $person } is somebody's name.
mail-setup-asked-by = { $person } at { $operator } asks you to connect { $company }’s { $vendor } account to { $operator }.
mail-setup-asked = { $operator } asks you to connect { $company }’s { $vendor } account to { $operator }.
mail-setup-replaced = Here is your new link to connect { $company }’s { $vendor } account to { $operator }. The link you had before has ended. What you have done so far is kept.
# { $person } is a colleague's e-mail address.
mail-setup-handed-over = { $person } asks you to go on connecting { $company }’s { $vendor } account to { $operator }. What was done so far is kept.
mail-setup-how = A page takes you through it, step by step, with the names you see on { $vendor }’s own screens, and says beforehand what is shared and why. It takes about ten minutes. You need to be an administrator of { $vendor }. If you are not, the page lets you hand it over to a colleague who is.
mail-setup-button = Start the setup
mail-setup-back = You can stop and come back at any time.
mail-setup-unexpected = You did not expect this? Then you need do nothing: nothing is shared until somebody follows the steps. If you are not sure, ask us.

# To who handed the setup over to a colleague.
mail-over-subject = Connecting { $vendor } to { $operator } was handed over
mail-over-title = The setup was handed over
# The next line is the colleague's e-mail address.
mail-over-to = Connecting { $company }’s { $vendor } account to { $operator } was handed over, from the page that your link opens. A new link is on its way to:
mail-over-ended = Your own link has ended. You need do nothing more.
# The next line is an e-mail address.
mail-over-not-you = It was not you? Then somebody else used your link. Tell us, and we will end the new link too:

# The eight digits that let a second browser in.
mail-code-subject = Your code to go on connecting { $vendor } to { $operator }
mail-code-title = Your code
# The next line is the code.
mail-code-opened = Your setup link for { $vendor } was opened in another browser. To go on there, type this code on the page:
mail-code-works = { $minutes ->
    [one] It works for one minute, once.
   *[other] It works for { $minutes } minutes, once.
}
# The next line is an e-mail address.
mail-code-not-you = You did not open the link in another browser? Then somebody else has it. Without the code nobody gets in, so give it to nobody. Tell us, and we will end that link and send you a new one:

# The account is linked.
mail-linked-subject = { $vendor } is connected to { $operator }
mail-linked-title = { $vendor } is connected
mail-linked-preview = Every permission that is needed is there.
mail-linked-done = It is done: { $company }’s { $vendor } account is connected to { $operator }. Every permission that is needed is there. Thank you!
mail-linked-what = What was connected is the access that was made for it in { $vendor }. What opens it is kept sealed, and nobody can look at it again, neither you nor we. Your setup link has ended.
mail-take-back = To take it back, at any time: delete what was made for it in { $vendor }, or reset its token or key. From then on we can read nothing more. Please tell us, so that we know it was meant.
# The next line is an e-mail address.
mail-linked-unexpected = You did not expect this? Write to us at once:

# A linked account that works no longer as it did.
mail-degraded-subject = The connection of { $vendor } to { $operator } needs a look
mail-degraded-title = The connection of { $vendor } needs a look
mail-degraded-preview = Something has changed in { $vendor }. It is mended in a few minutes.
mail-degraded-changed = { $company }’s { $vendor } account was connected to { $operator }, and something about it has changed since. Nothing is lost, and it is mended in a few minutes.
# A list of boxes follows, as they are named on the vendor's screens.
mail-degraded-boxes = { $count ->
    [one] This box is not ticked in { $vendor } any more:
   *[other] These boxes are not ticked in { $vendor } any more:
}
# { $place } is such as “the permission group”. “Check again” is a button on our page.
mail-degraded-tick = { $count ->
    [one] Open { $place } in { $vendor }, tick it there and save. Then open your page and press “Check again”.
   *[other] Open { $place } in { $vendor }, tick them there and save. Then open your page and press “Check again”.
}
mail-degraded-button = Open the page where this is done
mail-degraded-meant = Was it meant? Then tell us, so that we stop looking. Has it been put right meanwhile? Then you need do nothing: we notice by ourselves.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Still to do: connect { $vendor } to { $operator }
mail-reminder-title = Connecting { $vendor } is not finished yet
mail-reminder-button = Go on with the setup
mail-reminder-browser = In the browser that you used before you go on at once. In another one we send you a code first.
mail-reminder-both = The link in our earlier mail works as well: both open the same page.
mail-reminder-preview = It takes a few minutes, and you can stop at any time.
mail-reminder-begun = You began to connect { $company }’s { $vendor } account to { $operator }. What you did so far is kept, and you go on where you stopped.
mail-reminder-unopened = On { $day } we sent you a link to connect { $company }’s { $vendor } account to { $operator }. It has not been opened yet. A page takes you through it, step by step, in about ten minutes.

# Two days before a link ends.
mail-expiring-subject = Your link to connect { $vendor } to { $operator } ends on { $day }
mail-expiring-title = Your link ends on { $day }
mail-expiring-preview = What was done so far is kept.
mail-expiring-ends = Your link to connect { $company }’s { $vendor } account to { $operator } works until { $moment }. What was done so far is kept after that, too.
mail-expiring-later = Do you need more time? Answer this mail, and we send you a new link.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = The access of { $operator } to { $vendor } was renewed
mail-renewed-title = The access to { $vendor } was renewed
mail-renewed-preview = Did you expect this? Then you need do nothing.
# The next line is the e-mail address of who did it.
mail-renewed-when = On { $moment } a new token or key for { $company }’s { $vendor } account was entered on our page, with the setup link of:
mail-renewed-checked = It was checked, and every permission that is needed is there. { $operator } uses it from now on. The one before is erased here.
mail-renewed-expected = Was that you, or somebody who should do this? Then you need do nothing.
# The next line is an e-mail address.
mail-renewed-unexpected = You did not expect this? Then look in { $vendor } who made a new token or key, and write to us at once:

# The page behind “No more reminders about this setup”.
stop-title = Stop the reminders?
stop-what = We write to you when a setup is not finished yet, twice at most, and before your link ends. Press the button and we stop.
stop-link-works = Your link goes on working. Mails that you ask for yourself, such as a code, still come.
stop-button = Stop the reminders
stop-done-title = No more reminders
stop-done = Done. We send you no more reminders about this setup.
