# What stands on many pages.

list-separator = {", "}
skip = Vai al contenuto
questions = Domande? Scrivere a [{ $support }](mail).
continue = Continua
