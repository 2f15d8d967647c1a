# What stands on many pages, in Spanish.

list-separator = {", "}
skip = Ir al contenido
questions = ¿Tiene preguntas? Escriba a [{ $support }](mail).
continue = Continuar
