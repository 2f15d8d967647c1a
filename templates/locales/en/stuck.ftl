# For who is stuck: "this does not look like my screen", "ask for help", and a colleague who is handed
# one step.

## At the foot of every page of the setup

# Names the three choices.
stuck-help = Help
stuck-screen-link = This does not look like my screen
stuck-ask-link = Ask for help
stuck-colleague-link = Hand this step to a colleague
stuck-screen-where = Where is it?
# Instead of one of the page’s numbered things to do.
stuck-screen-anywhere = The whole page

## This does not look like my screen

stuck-screen-title = This does not look like my screen
stuck-screen-lead = Screens change, and your company’s may differ. Tell us, and we look at it. You need not wait for us: the next page shows how to go on.
# What the page is about: a step of the guide, and perhaps one thing to do in it.
stuck-about-step = It is about the step **{ $step }**.
stuck-about-action = It is about **{ $action }** in the step **{ $step }**.
stuck-menus = Which menus do you see in { $vendor }? (optional)
stuck-menus-newer = The newer ones, as the step shows them first
stuck-menus-older = The older ones, as the step shows them under “looks older”
stuck-menus-neither = Neither of the two
stuck-screen-words = What do you see instead? (optional)
stuck-screen-hint = A few words help, such as the names of the buttons you see. Please do not write the token or a password here.
# What goes along; said before it is sent.
stuck-screen-sent-along = With it we send: which step it is, your address, your language, the kind of your browser and about how wide its window is. No picture of your screen, and nothing you typed elsewhere.
stuck-screen-send = Send it and go on
stuck-back-to-step = Back to the step

## Ask for help

stuck-ask-title = Ask for help
stuck-ask-lead = Write what you are stuck at. A person at { $operator } reads it and answers.
stuck-ask-words = What do you need help with?
stuck-ask-hint = Please do not write the token or a password here: nobody needs them to help you.
stuck-ask-answer-to = The answer comes by e‑mail to **{ $address }**.
stuck-ask-sent-along = With it we send: which step you are at, how the newest check ended, your language and the kind of your browser.
stuck-ask-send = Send the message

## What is wrong with a form

stuck-fault-empty = Write what you need help with; one sentence is enough.
stuck-fault-long = This is { $count } characters long. Shorten it to { $most }.
stuck-fault-secret = Your text held something that looks like a token or a key, so it was not sent and we kept nothing of it. We took that part out. Please never send a token in a message; it goes only into its own box in the setup.
stuck-fault-enough =
    { $hours ->
        [one] You have sent us a good many messages today. You can send the next one within the hour, or write to { $support }.
       *[other] You have sent us a good many messages today. You can send the next one in about { $hours } hours, or write to { $support }.
    }
stuck-fault-fast = Many messages came from your network in the last minute. Wait a minute, then press the button again. Nothing you wrote is lost.

## After it was sent

stuck-sent-screen-title = Thank you, we have it
stuck-sent-screen-lead = Somebody at { $operator } looks at it and mends the guide. You need not wait. What you can do now:
# Only where the guide knows newer and older menus.
stuck-sent-other-menus = [See both ways to click](step). The step shows today’s menus first and the older ones below.
stuck-sent-search = Search in { $vendor }: look for a search field on its settings page and type **{ $word }**.
stuck-sent-next = Leave this for later and [go on with the next step](next): { $step }.
stuck-sent-ask = Cannot go on? [Ask for help](ask), and somebody answers you.
stuck-sent-question-title = Your message is on its way
# "What happens next"
stuck-sent-next-heading = What happens next
stuck-sent-question-mailed = A person at { $operator } reads it, sees which step you are at, and answers by e‑mail to **{ $address }**.
stuck-sent-question-queued = A person at { $operator } reads it and sees which step you are at. If it is urgent, write to [{ $support }](mail) as well.
stuck-sent-question-kept = You can close this page. What you have done so far is kept, and your link goes on working.

## Hand a step to a colleague

stuck-colleague-title = Hand this step to a colleague
stuck-colleague-lead = Does somebody else have the rights for **{ $step }**? Tell us their work e‑mail address. We send them a link that opens this step and nothing else.
stuck-colleague-rule-own = Your own link goes on working. You can go on with the other steps meanwhile.
stuck-colleague-rule-see = They see only this step, its pictures and help. Neither of you sees what the other types.
stuck-colleague-rule-told = They read that you, { $address }, asked them. When the step is done you get an e‑mail, and their link ends.
stuck-colleague-rule-until = Their link works until **{ $until }**, unless you take it back.
stuck-colleague-email = Your colleague’s work e‑mail
stuck-colleague-send = Send them this step
stuck-colleague-again = You asked **{ $colleague }** on { $day }. If you send it to somebody else now, their link ends.
stuck-colleague-whole = Is somebody else to do all of it? [Hand over the whole setup](whole) instead. Your own link ends then.
stuck-colleague-no-mail = No e‑mail can be sent from here. Write to [{ $support }](mail) and name your colleague, and they get a link.
stuck-colleague-fault-address = This does not look like an e‑mail address. It should read like ana@acme.example.
stuck-colleague-fault-same = This is your own address. Give the address of a colleague.
stuck-colleague-fault-ended = Your link was replaced or switched off a moment ago, so nothing was sent. Only the newest link can hand a step over.
stuck-colleague-fault-enough =
    { $hours ->
        [one] You have asked a good many colleagues today. You can ask the next one within the hour.
       *[other] You have asked a good many colleagues today. You can ask the next one in about { $hours } hours.
    }

## What the step's page says of it

stuck-handed-you = You asked **{ $colleague }** to do this step.
stuck-handed-other = **{ $asker }** asked **{ $colleague }** to do this step.
stuck-handed-sent = The link was sent on { $day }; they have not opened it yet.
stuck-handed-opened = They opened the link on { $day }.
stuck-handed-on = You can [go on with the next step](next) meanwhile. If you finish this step yourself, their link ends.
stuck-handed-take-back = Take it back
stuck-handed-done = **{ $colleague }** did this step on { $day }.

## What the colleague reads

stuck-only-heading = { $asker } at { $company } asked you to do this step
stuck-only-text = Your link opens this step and nothing else. Press the button at the end and you are done.
# Above the title of the one step.
stuck-only-minutes =
    { $minutes ->
        [one] One step for you, about one minute
       *[other] One step for you, about { $minutes } minutes
    }
# The button at the step’s end.
stuck-only-done = Done
stuck-only-elsewhere-title = Your link opens one step
stuck-only-elsewhere = That belongs to another part of the setup, so nothing was changed. Your colleague takes care of it.
stuck-only-elsewhere-back = Go to your step
stuck-done-title = Thank you, that was it
stuck-done-lead = The step is done, and your colleague can see that. There is nothing more for you to do.
stuck-done-close = Your link has done its work and opens nothing more. You can close this page.
stuck-late-title = The step was finished meanwhile
stuck-late-lead = Somebody else has finished this step. What you have just sent was not kept, and nothing was changed by it.

## Mail to the colleague

# $asker is an address
stuck-mail-asked-subject = { $asker } asks you to do one step in { $vendor }
stuck-mail-asked-heading = One step is yours to do
stuck-mail-asked-lead = { $asker } at { $company } asked you to do the step “{ $step }” of connecting { $vendor } to { $operator }.
stuck-mail-asked-what = A page shows you where to click. It opens this one step and nothing else; when it is done, you are done.
stuck-mail-asked-button = Open the step
stuck-mail-asked-until = The link works until { $until }, or until the step is done.
stuck-mail-asked-not-you = You did not expect this? Then you need do nothing. If you are not sure, ask your colleague.
stuck-mail-asked-why = You get it because { $asker } named you as the person for this step.

## Mail to who asked

stuck-mail-done-subject = { $colleague } has done the step “{ $step }”
stuck-mail-done-heading = The step is done
stuck-mail-done-lead = { $colleague } has done the step “{ $step }” of connecting { $vendor } to { $operator }, which you asked them to do.
stuck-mail-done-next = Go on where you were: open the setup in the browser you used, or the link in our first e-mail again.
stuck-mail-done-why = You get it because you asked { $colleague } to do this step.
