# Pages that stand in for one that could not be shown. Each has a title and says what to do.

error-foreign-title = This did not come from our page
error-foreign = For your safety we only accept what is sent from our own pages, and your browser said that this came from somewhere else. Go back, open the page again and repeat what you did. If it happens again, update your browser or try another one.
error-missing-title = There is no page here
error-missing = The address may be incomplete or out of date. Nothing was changed.
error-closed-title = This is not open to you
error-closed = Your account cannot do this. Somebody with more rights can.
error-gone-title = This has ended
error-gone = This page was here once. Ask us for a new link and we will help you on.
error-conflict-title = Somebody was faster
error-conflict = This was changed in another window or by somebody else. Open the page again to see how it stands now.
error-method-title = That is not done here
error-method = This address does not take that kind of request. Nothing was changed.
error-large-title = That is too much text
error-large = More was sent than this page can take. Nothing was saved. Go back and send less.
error-format-title = We cannot read that format
error-format = This address takes an ordinary web form. Nothing was saved.
error-form-title = The form did not arrive complete
error-form = Something was missing or was sent twice, so nothing was saved. Go back, open the page again and send it once more.
error-fast-title = That was a bit fast
error-fast = Too many tries came from your network in a short time. Wait a minute, then go on where you were. Nothing is lost.
error-busy-title = We are busy at the moment
error-busy = Your request could not be answered in time. Wait a few seconds, then open the page again. What you saved before is safe.
error-ours-title = Something went wrong on our side
error-ours = It is not your doing, and what you saved before is safe. Open the page again; if it stays like this, write to us.
error-other-title = That did not work
error-other = The request could not be understood. Nothing was changed.
error-reference = If you write to us about this, add this reference number:
# A button that leads to the page where a setup link is opened.
error-start = Open a setup link
# A button for support staff.
error-console = Go to the console
