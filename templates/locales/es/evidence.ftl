# What a check saw of one permission, and why it could not tell, in Spanish. Names in quotes stay as they are.

evidence-between-sentences = {" "}
evidence-quoted = «{ $name }»
evidence-and = { $rest } y { $last }

# $because continues the sentence. It is a text of the pack: `because` in words.es.toml.
evidence-cannot-be-read = No se puede leer porque { $because }.
evidence-check-ended = La comprobación terminó antes de poder leer esto.
evidence-could-not-answer = { $vendor } no pudo responder ahora a esta pregunta ({ $detail }).
evidence-does-not-tell = Por lo que respondió { $vendor } no se sabe si esto se puede ver ({ $status } en { $question }).
evidence-could-not-tell = Preguntamos a Bob, pero su respuesta no permite saberlo.
evidence-not-offered = Bob no ofrece esto aquí ({ $status }): puede que el módulo esté desactivado en su empresa.
evidence-in-no-group = El usuario de servicio todavía no puede ver nada: no está en ningún grupo de permisos.

## Who can be seen

evidence-everybody-refused = Bob no quiso mostrar ningún empleado a este usuario de servicio. Mire esta casilla, y de quién puede ver los datos su grupo.
evidence-nobody-shown = Bob no mostró a nadie a este usuario de servicio. Mire de quién puede ver los datos su grupo; en una empresa vacía no hay nada que ver.
evidence-list-too-slow = Bob tardó demasiado en dar la lista de empleados, así que no se pudieron revisar los datos de nadie.
evidence-no-ids = Bob no muestra los ID de los empleados a este usuario de servicio, y la empresa es demasiado grande para preguntar por todas las personas.
evidence-nobody-looked-at = No se pudieron revisar los datos de nadie.

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came =
    { $people ->
        [one] Campos de «{ $section }» recibidos de 1 persona: { $count } de { $of }.
       *[other] Campos de «{ $section }» recibidos de { $people } personas: { $count } de { $of }.
    }
evidence-fields-came-for-some = Campos de «{ $section }» recibidos de { $with } de { $people } personas: { $count } de { $of }.
evidence-no-fields-came =
    { $people ->
        [one] Campos de «{ $section }» recibidos de 1 persona: ninguno de { $of }.
       *[other] Campos de «{ $section }» recibidos de { $people } personas: ninguno de { $of }.
    }
evidence-left-out = Faltaron: { $fields }.
evidence-open-in-part = Así que la sección está abierta en parte: o su casilla está marcada y algunos campos están cerrados, o solo están abiertos algunos campos.
evidence-may-be-empty = Puede que simplemente estén vacíos.
evidence-needs-edit = Bob solo los muestra donde están marcados View y Edit.
evidence-unusual-fields = Son de un tipo que quizá Bob nunca muestre por esta vía, así que no dicen nada de la casilla.
evidence-empty-left-out = Aquí, Bob omite lo que está vacío, así que la sección puede estar cerrada o solo vacía.
evidence-too-few-people = Son muy pocas personas para distinguir una sección cerrada de una vacía.
evidence-single-fields = Su empresa abre y cierra campos sueltos, así que o su casilla no está marcada, o todos estos campos están cerrados. Mire las dos cosas.
evidence-guessed = Que esta sea la sección «{ $section }» es una suposición: allí está la mayoría de sus campos habituales.
evidence-no-field = En la lista de Bob no hay ningún campo de la sección «{ $section }» por el que se pueda preguntar.
# $section comes in quotes.
evidence-section-of-another = La sección { $section } de Bob contiene los campos habituales de otra, así que no está claro de qué casilla se trata.
evidence-sections-alike = En la lista de Bob hay más de una sección que podría ser: { $sections }.
# $section comes without quotes, $sections with them.
evidence-section-moved = En la lista de Bob no hay ninguna sección llamada «{ $section }». Sus campos habituales están en { $sections }: mire las casillas de estas secciones.
evidence-no-section = En la lista de Bob no hay ninguna sección llamada «{ $section }»: puede que en su empresa tenga otro nombre o que esté desactivada.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = Su tabla mostró que algunos campos están cerrados: { $fields }.
evidence-table-current-only = Bob mostró la entrada actual de la tabla { $table } y no quiso mostrar la tabla completa.
evidence-table-refused = Bob no quiso mostrar la tabla { $table }.
evidence-table-empty = La tabla { $table } no tenía entradas de las personas revisadas.
evidence-table-earlier = La tabla { $table } mostró entradas anteriores.
evidence-table-columns-kept-back = La tabla { $table } mostró entradas anteriores, y Bob no mostró algunas de sus columnas, sin decir cuáles.
evidence-table-columns-named = La tabla { $table } mostró entradas anteriores, y Bob no mostró algunas de sus columnas, en concreto { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 persona tiene exactamente una entrada en la tabla { $table }: o no hay nada anterior, o la casilla de los historiales no está marcada.
       *[other] { $people } personas tienen exactamente una entrada en la tabla { $table }: o no hay nada anterior, o la casilla de los historiales no está marcada.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] Bob mostró 1 informe.
       *[other] Bob mostró { $count } informes.
    }
evidence-no-reports = Bob no mostró informes; puede que no haya ninguno.
evidence-reports-refused = Bob no quiso mostrar la lista de informes.
evidence-documents = Bob mostró documentos sin decir en qué carpeta están.
evidence-documents-refused = Bob no quiso mostrar la lista de documentos, así que quizá no esté abierta ninguna de las dos carpetas. Mire las dos casillas.
evidence-no-documents = Bob no mostró documentos de las personas revisadas; puede que no los haya.
evidence-kinds-of-leave =
    { $count ->
        [one] Bob mostró 1 tipo de ausencia.
       *[other] Bob mostró { $count } tipos de ausencia.
    }
evidence-no-kinds-of-leave = Bob no mostró tipos de ausencia; puede que no haya ninguno.
evidence-kinds-of-leave-refused = Bob no quiso mostrar los tipos de ausencia. Puede que para eso pida «Manage company's time off settings», así que por esto no se sabe si «See» está marcado.
evidence-who-is-out = Bob mostró quién está ausente.
evidence-nobody-out = Bob no mostró a nadie ausente entre hace tres meses y dentro de tres meses; puede que sea así.
evidence-who-is-out-refused = Bob no quiso mostrar quién está ausente.
evidence-pending-request = Bob mostró una solicitud que aún está pendiente.
evidence-no-pending-request = Bob no mostró ninguna solicitud pendiente de los últimos 30 días; puede que no la haya.
evidence-requests-refused = Bob no quiso mostrar solicitudes. Puede que sea porque falta «See who's out today», así que no dice nada de esta casilla.
evidence-balance = Bob mostró un saldo de ausencias.
evidence-no-balance = Bob no tenía ningún saldo de ausencias de las personas revisadas.
evidence-balance-refused = Bob no quiso mostrar un saldo de ausencias.
evidence-balance-without-kind = El saldo se pide por tipo de ausencia, y Bob no mostró ninguno.
