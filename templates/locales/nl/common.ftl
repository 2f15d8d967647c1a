# What stands on many pages.

list-separator = {", "}
skip = Naar de inhoud
questions = Vragen? Schrijf naar [{ $support }](mail).
continue = Verder
