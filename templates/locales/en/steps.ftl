# What stands around a step of the guide.

# Names the list of steps.
steps = Steps
# After a step's name, for screen readers.
step-done = (done)
step-of = Step { $number } of { $count }
about-minutes =
    { $minutes ->
        [one] about one minute
       *[other] about { $minutes } minutes
    }
stuck = Stuck? Write to [{ $support }](mail). What you have done so far is kept; you can close this page and come back with the same link.
