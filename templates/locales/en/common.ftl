# What stands on many pages.

list-separator = {", "}
skip = Skip to the content
questions = Questions? Write to [{ $support }](mail).
continue = Continue
