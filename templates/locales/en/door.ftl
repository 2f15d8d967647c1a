# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Open your setup link
start-heading = Welcome
start-again = This browser has no setup open at the moment. Open the link from the e‑mail again, or paste the code from it here. What you did before is kept.
start-lead = { $operator } has invited you to connect your company’s account. This page leads you through it, step by step.
# The beginning of the code, “st1_…”, stands right after it.
start-paste = Paste the code from the e‑mail that invited you. This is how it starts:
start-ready = Your link is ready. Nothing is shared by opening it.
start-code = Your code
start-unknown = We do not know this code. Part of it may be missing. Copy the whole code from the e‑mail, or open the link in it again.
start-cookie = To keep you signed in while you set this up, and to remember your language, we store cookies in this browser. They track nothing.
start-privacy = What happens with people’s data? [{ $operator } tells you here](privacy).
# Heading over the offer to go on with a setup that is open in this browser. It stands beside the field for another code.
start-resume-heading = Go on where you were
# $integration is the name of the other company’s product, such as “HiBob”.
start-resume = The setup of { $integration } for { $company } is open in this browser.
start-resume-done = The setup of { $integration } for { $company } is finished.
start-resume-button = Go on where you were
start-resume-done-button = See what is linked
start-other-heading = Or open another link

code-title = Enter the code
code-heading = Is it you?
# $address is partly hidden, such as “a…@acme.example”.
code-lead-to = This link was opened in another browser before. To make sure that it is still you, we send a code of 8 digits to **{ $address }**.
code-lead = This link was opened in another browser before. To make sure that it is still you, we send a code of 8 digits to the address that was invited.
code-sent = A code is on its way. It works for 10 minutes, in this browser only.
code-field = The 8 digits from the e‑mail
code-send = No code after two minutes? Send another one
code-spam = Look in your spam folder too. If you no longer have that mailbox, write to [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] These are not the 8 digits we sent last. You have one try left.
       *[other] These are not the 8 digits we sent last. You have { $tries } tries left.
    }
code-spent = This code no longer works: it was used, is older than 10 minutes, or was tried too often. Send yourself another one below.
code-too-many =
    { $minutes ->
        [one] Several codes were sent already. If you asked for one in this browser, the newest in the mailbox works for 10 minutes after it was sent. If not, open the link from the e‑mail again in one minute; in the browser in which you began you can go on at once.
       *[other] Several codes were sent already. If you asked for one in this browser, the newest in the mailbox works for 10 minutes after it was sent. If not, open the link from the e‑mail again in { $minutes } minutes; in the browser in which you began you can go on at once.
    }

dead-expired-title = This link has run out of time
dead-expired = For safety, a setup link works for a limited time, and that time is over. What you did before is kept.
dead-expired-next = Write to us and we send you a new link. You go on where you were.
dead-revoked-title = This link was switched off
dead-revoked = Somebody on our side has ended this link. Nothing more can be done with it.
dead-revoked-next = If you did not expect that, write to us.
dead-replaced-title = There is a newer link
dead-replaced = A newer e‑mail with another link was sent, to you or to a colleague. Only the newest link works.
dead-replaced-next = Look for the newest e‑mail from us. If you cannot find it, write to us.
dead-completed-title = This setup is finished
dead-completed = The account was linked with this link, so the link has done its work and opens nothing more.
dead-completed-next = Is there something to change or to repair? Write to us and we send you a new link.
dead-write = Write to { $support }
dead-newer = Have a newer e‑mail from us? Open the link in it, or [paste its code](start).
# $address is partly hidden, such as “a…@acme.example”.
dead-offer = We can send you a new link, by e‑mail to **{ $address }**. You go on where you were.
dead-offer-again = A new link is on its way to **{ $address }**. Look in your spam folder too. Nothing there after two minutes? We can send another one.
dead-offer-button = Send me a new link
dead-offer-elsewhere = Not your mailbox any more? Write to [{ $support }](mail).

new-link-title = A new link is on its way
# $address is partly hidden, such as “a…@acme.example”.
new-link-sent = We have sent a new link to **{ $address }**. Open it there, and you go on where you were.
new-link-spam = It should be there within two minutes. Look in your spam folder too. The links in older e‑mails no longer work.
new-link-many-title = Several links were sent already
new-link-many =
    { $hours ->
        [one] We send at most three new links a day. Look for the newest e‑mail from us, in the spam folder too. You can ask for another one in an hour.
       *[other] We send at most three new links a day. Look for the newest e‑mail from us, in the spam folder too. You can ask for another one in { $hours } hours.
    }
new-link-none-title = We cannot send you a new link here
new-link-none = This link has changed since you opened the page, or this browser no longer holds it. Open the newest e‑mail from us, or write to us.

hand-over-title = Hand this over
hand-over-heading = Hand this over to a colleague
hand-over-lead = Somebody else has the rights for this? Tell us their work e‑mail address. We send them a link of their own.
hand-over-kept = They go on where you are now. What you did so far is kept.
hand-over-ends = Your own link stops working, and we tell you by e‑mail that it was handed over.
# $moment is a date and a time.
hand-over-until = Their link works until **{ $moment }**.
hand-over-field = Your colleague’s work e‑mail
hand-over-button = Send the link to them
hand-over-back = Back to the setup
hand-over-write = Somebody else has the rights for this? Write to [{ $support }](mail) and name your colleague. They get a link of their own, and what you did so far is kept.
hand-over-address = “{ $typed }” does not look like an e‑mail address. It should read like ana@acme.example.
hand-over-no-mail = No mail can be sent from here, so we cannot invite your colleague. Write to { $support } and name them.
hand-over-same = This is the address the link was sent to already. Enter your colleague’s address.
hand-over-ended = This link was replaced or switched off a moment ago. Only the newest link works.
handed-over-title = Handed over
handed-over-sent = A link is on its way to **{ $address }**. Tell your colleague to look for an e‑mail from { $operator }, in the spam folder too.
handed-over-close = There is nothing more for you to do. Your own link no longer works; you can close this page.

# Beside the list of languages at the foot of every page.
language = Language
# The button that changes the page to the language that was chosen.
language-change = Change
privacy = Privacy
# “Keyway” is a name.
runs-on = Runs on Keyway
