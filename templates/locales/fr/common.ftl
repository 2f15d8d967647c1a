# What stands on many pages.

list-separator = {", "}
skip = Aller au contenu
questions = Des questions ? Écrivez à [{ $support }](mail).
continue = Continuer
