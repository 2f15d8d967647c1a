# What is to be put right in the form for the vendor's credentials, in Spanish. What was typed is never quoted.

fault-empty = { $field }: este campo aún está vacío.
fault-blank-in-it = { $field }: hay un espacio o un salto de línea en medio. Cópielo otra vez, sin nada más al lado.
fault-other-characters = { $field }: aquí solo puede haber { $characters }. Busque un carácter que no corresponda.
fault-small-letters = letras minúsculas
fault-capital-letters = letras mayúsculas
fault-digits = cifras
fault-hyphens = guiones
fault-underscores = guiones bajos
fault-full-stops = puntos
fault-character = «{ $character }»
fault-characters-between = de «{ $from }» a «{ $to }»
fault-too-short =
    { $least ->
        [one] { $field }: el texto es demasiado corto. Debe tener al menos { $least } carácter.
       *[other] { $field }: el texto es demasiado corto. Debe tener al menos { $least } caracteres.
    }
fault-too-long =
    { $most ->
        [one] { $field }: el texto es demasiado largo. Debe tener como mucho { $most } carácter.
       *[other] { $field }: el texto es demasiado largo. Debe tener como mucho { $most } caracteres.
    }
# $field is the label of another field, whose text was pasted into this one.
fault-swapped = Este texto parece de otro campo: { $field }. Ponga cada uno de los dos en el campo del otro.
fault-other-start = { $field }: normalmente empieza por { $start }.
fault-other-length =
    { $usual ->
        [one] { $field }: normalmente tiene { $usual } carácter. Compruebe si falta una parte.
       *[other] { $field }: normalmente tiene { $usual } caracteres. Compruebe si falta una parte.
    }

## Bob: the ID and the token of a service user. SERVICE-, Copy and ID stay as they are.

fault-id-of-another-shape = El ID de un usuario de servicio suele empezar por SERVICE-. Si Bob no lo acepta, cópielo otra vez del campo que se llama ID.
fault-id-empty = Pegue aquí el ID del usuario de servicio. Empieza por SERVICE-.
fault-id-cut-short = En Bob viene algo más después de SERVICE-. Haga clic en Copy junto al ID y péguelo aquí entero.
fault-token-for-id = Esto parece el token. Aquí va el texto que empieza por SERVICE-.
fault-address-for-id = Esto parece una dirección de correo. Aquí va el ID que Bob muestra para el usuario de servicio; empieza por SERVICE-.
fault-same-text = En los dos campos está el mismo texto. Aquí va el ID, que empieza por SERVICE-.
fault-token-empty = Pegue aquí el token del usuario de servicio.
fault-dots = Estos son los puntos que ocultan el token. En Bob, haga clic en Copy junto al token y péguelo aquí.
fault-id-twice = En los dos campos hay un ID de usuario de servicio. El token es el otro texto, el más largo, de la ventana de Bob.
fault-id-for-token = Esto parece el ID del usuario de servicio. Aquí va el token, el texto más largo de la ventana de Bob.
fault-header = Esto es el encabezado completo de una petición. Pegue solo el texto que Bob muestra en su campo.
fault-both-together = Aquí están el ID y el token juntos. Pegue cada uno en su propio campo.
fault-encoded-pair = Esto es el ID y el token, pero codificados. Péguelos como los muestra Bob, cada uno en su propio campo.
fault-label-along = También se pegó el nombre del campo. Pegue solo el texto que está dentro del campo en Bob.
fault-blank-in-the-middle = Hay un espacio o un salto de línea en medio. Haga clic en Copy en Bob y pegue solo el texto.
