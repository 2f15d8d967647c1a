# What stands on many pages.

list-separator = {", "}
skip = Saltar para o conteúdo
questions = Dúvidas? Escreva para [{ $support }](mail).
continue = Continuar
