# What stands on many pages.

list-separator = {", "}
skip = Zum Inhalt springen
questions = Fragen? Schreiben Sie an [{ $support }](mail).
continue = Weiter
