# The way in: the start page, the code for a second browser, dead links, languages.

start-title = Open your setup link
start-heading = Welcome
start-again = This browser has no setup open at the moment. Open the link from the e-mail again, or paste the code from it here. What you did before is kept.
start-lead = { $operator } has invited you to connect your company’s account. This page leads you through it, step by step.
# The beginning of the code, “st1_…”, stands right after it.
start-paste = Paste the code from the e-mail that invited you. This is how it starts:
start-ready = Your link is ready. Nothing is shared by opening it.
start-code = Your code
start-unknown = We do not know this code. Part of it may be missing. Copy the whole code from the e-mail, or open the link in it again.
start-cookie = To keep you signed in while you set this up, we store one cookie in this browser. It tracks nothing and ends with the link.
