# The check's page in Spanish. Names of boxes and sections stay as they are on the vendor's screens.

## Headings, each with the sentence under it

check-nothing-title = Todavía no hay nada que comprobar
check-nothing-lead = Rellene primero la página anterior. Después, la comprobación empieza sola.
check-rows-title =
    { $count ->
        [one] Volvemos a revisar una casilla
       *[other] Volvemos a revisar { $count } casillas
    }
check-rows-lead = Tarda un momento. Lo que ya se había visto se queda como estaba.
check-running-title = Miramos lo que nos muestra { $vendor }
check-running-lead = Tarda unos segundos. Solo miramos si algo se puede leer; no guardamos los datos de nadie.
check-missing-title =
    { $count ->
        [one] Ya casi está: falta marcar una casilla
       *[other] Ya casi está: falta marcar { $count } casillas
    }
check-missing-lead =
    { $count ->
        [one] Lo que introdujo funciona. Aún hay que marcar una casilla en { $vendor }.
       *[other] Lo que introdujo funciona. Aún hay que marcar cada una de estas casillas en { $vendor }.
    }
check-unclear-title =
    { $count ->
        [one] Una última mirada: falta confirmar una casilla
       *[other] Una última mirada: falta confirmar { $count } casillas
    }
check-unclear-lead = Todo lo que podemos ver está en orden. El resto no lo vemos desde aquí, así que se lo preguntamos a usted.
check-question-title = Una última pregunta: ¿es esta la cuenta correcta?
check-question-lead = Todo lo que hace falta está en orden. No se vincula nada hasta que usted diga que sí.
check-good-title = Todo está en orden
check-good-lead = Se puede leer todo lo que hace falta.

## While it runs

check-progress = Casillas revisadas
check-held-up = Un problema nuestro está frenando la comprobación. No es por nada que haya hecho usted: empezará sola en cuanto lo arreglemos. Puede cerrar esta página.
check-queued = La comprobación empieza en un momento.
check-knocking = Llamamos a la puerta de { $vendor } con lo que introdujo.
check-accepted = { $vendor } aceptó lo que introdujo. Ahora revisamos los permisos, uno por uno.
check-looked-at = Permisos revisados: { $found } de { $total }.
check-slow = { $vendor } tarda en responder. Puede cerrar esta página y volver más tarde: la comprobación sigue igualmente.
check-slow-mail = { $vendor } tarda en responder. Puede cerrar esta página: la comprobación sigue, y le escribimos cuando termine.
check-renews = Esta página se actualiza sola cada pocos segundos.
# What the marks mean, beside them.
check-key-waiting = aún sin mirar
check-key-unclear = le preguntaremos por ella después
check-key-optional = opcional

## After a row's name, for screen readers

check-mark-granted = : en orden
check-mark-confirmed = : confirmada por usted
check-mark-missing = : sin marcar
check-mark-unclear = : no se puede ver
check-mark-optional = : opcional

## When the check could not get that far

check-what-to-do = Qué hacer
check-retry-now = Lo intentaremos otra vez enseguida.
check-retry-minutes =
    { $count ->
        [one] Lo intentaremos otra vez dentro de un minuto, más o menos ({ $clock }).
       *[other] Lo intentaremos otra vez dentro de unos { $count } minutos ({ $clock }).
    }
check-retry-hours =
    { $count ->
        [one] Lo intentaremos otra vez dentro de una hora, más o menos ({ $clock }).
       *[other] Lo intentaremos otra vez dentro de unas { $count } horas ({ $clock }).
    }
check-retry-mail = No tiene que hacer nada. Si quiere, cierre esta página: le escribimos cuando la comprobación haya terminado, o cuando haya algo que hacer.
check-retry-stay = No tiene que hacer nada. Después, esta página sigue sola; también puede cerrarla y volver más tarde.
check-learnt = Lo que se vio hasta entonces se conserva: se revisaron { $found } de { $total } casillas.
check-change-entered = Cambiar lo que introdujo
check-again = Volver a comprobar
check-meant-title = Usted dijo que es esta cuenta
check-meant-text = Alguien de { $operator } lo confirmará y le avisará. Hasta entonces no cambia nada; puede cerrar esta página.
check-is-meant-title = ¿Es esta la cuenta que quiere vincular ahora?
check-is-meant-text = Si su empresa ha cambiado de cuenta, díganoslo. Alguien de { $operator } lo confirmará y le avisará.
check-is-meant-yes = Sí, es esta cuenta

## Beside the result

check-tidied = Quitamos espacios, comillas o saltos de línea alrededor de lo que pegó. No se cambió nada más.
check-go-to = Ir a: { $title }
check-linked-title = Su cuenta está vinculada
check-linked-text = Todo lo que hace falta está en orden.
check-see-linked = Ver qué se vinculó
check-tally-good = { $count } en orden
check-tally-missing = { $count } por marcar
check-tally-unclear = { $count } por confirmar
check-tally-optional =
    { $count ->
        [one] { $count } opcional
       *[other] { $count } opcionales
    }
check-tally = Qué vio la comprobación
check-changed = Qué ha cambiado
check-changes = Desde la comprobación anterior ({ $clock }): { $changes }.
check-came-in =
    { $count ->
        [one] una casilla ya está en orden
       *[other] { $count } casillas ya están en orden
    }
check-went =
    { $count ->
        [one] una casilla ya no está en orden
       *[other] { $count } casillas ya no están en orden
    }
check-no-more =
    { $count ->
        [one] una casilla ya no se puede ver
       *[other] { $count } casillas ya no se pueden ver
    }
check-people-instead = ahora { $people } en lugar de { $before }
check-now-granted = ahora en orden
check-now-missing = ya no está marcada
check-now-unclear = ya no se puede ver
check-new-refused = Lo que se introdujo ahora no se aceptó. Sigue en uso lo que se guardó el { $day }.
check-new-refused-too = Lo que se introdujo ahora tampoco se aceptó. No ha cambiado nada.
check-new-waits = Lo que se introdujo ahora se usará en cuanto todo esté en orden. Hasta entonces sigue en uso lo que se guardó el { $day }.
check-new-waits-alone = Lo que se introdujo ahora se usará en cuanto todo esté en orden.

## What is missing

check-tick-title =
    { $count ->
        [one] Marque esta casilla en { $vendor }
       *[other] Marque estas { $count } casillas en { $vendor }
    }
check-tick-text = Abra { $granted } en { $vendor }, marque lo que se indica aquí y guarde. Después, vuelva a comprobar.
check-only-missing = Paso a paso: mostrar solo lo que falta
check-place = En { $vendor }: { $place }
check-place-own = En { $vendor }: { $place } (en su { $vendor } se llama «{ $own }»)
check-own-name = en su { $vendor } se llama «{ $own }»
check-row-again = Comprobar solo esta
check-only-these = Comprobar solo estas { $count }
check-later =
    { $count ->
        [one] Después queda una casilla que no podemos ver. Entonces le preguntaremos por ella.
       *[other] Después quedan { $count } casillas que no podemos ver. Entonces le preguntaremos por ellas.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Confirme una casilla que no podemos ver
       *[other] Confirme { $count } casillas que no podemos ver
    }
check-confirm-title-later =
    { $count ->
        [one] Después, confirme una casilla que no podemos ver
       *[other] Después, confirme { $count } casillas que no podemos ver
    }
check-confirm-text = La mayoría de las casillas de { $vendor } las comprobamos leyendo datos, pero con estas no se puede. Mírelas en { $vendor }; si alguna no está marcada, márquela y guarde. Después, díganoslo aquí.
check-boxes =
    { $count ->
        [one] Una casilla
       *[other] { $count } casillas
    }
check-boxes-each = { $count } casillas, cada una por un motivo distinto
check-all-seen =
    { $count ->
        [2] He mirado en { $vendor }, y las dos casillas de arriba están marcadas.
        [one] He mirado en { $vendor }, y la casilla de arriba está marcada.
       *[other] He mirado en { $vendor }, y las { $count } casillas de arriba están marcadas.
    }
check-confirm = Confirmar
check-first = Antes, una cosa
check-tick-first = Aquí aún no hay nada marcado. ¿Están todas marcadas en { $vendor }? Entonces marque la única casilla debajo de la lista. Si no, abra la lista y marque las que lo estén. Luego pulse «Confirmar».
check-account-noted = Anotado: esta es la cuenta correcta. Queda una cosa. ¿Están marcadas en { $vendor } todas las casillas de abajo? Entonces marque la única casilla debajo de la lista y pulse «Confirmar». Si no, abra la lista y marque las que lo estén.
check-to-boxes = Ir a las casillas
check-too-many =
    { $minutes ->
        [one] Esta cuenta se comprobó muchas veces en la última hora. La próxima comprobación puede empezar dentro de un minuto.
       *[other] Esta cuenta se comprobó muchas veces en la última hora. La próxima comprobación puede empezar dentro de { $minutes } minutos.
    }
check-ended = Esta conexión ha terminado, así que ya no hay nada que comprobar.

## Which account it is

check-account-title = ¿Es esta su cuenta?
check-account-seen = Esta cuenta de { $vendor } es de **{ $domain }** y tiene **{ $people }**.
check-account-seen-uncounted = Esta cuenta de { $vendor } es de **{ $domain }**. No se pudo contar cuántas personas tiene.
check-account-unnamed = Esta cuenta de { $vendor } nos muestra **{ $people }**.
check-account-unnamed-uncounted = No se pudo contar cuántas personas tiene esta cuenta de { $vendor }. Es la cuenta en la que usted creó el acceso.
check-people-active = { $people } ({ $active } en activo)
check-people =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
check-people-at-least =
    { $count ->
        [one] al menos una persona
       *[other] al menos { $count } personas
    }
check-people-seen =
    { $all ->
        [one] Se puede ver a una persona, { $active } en activo.
       *[other] Se puede ver a { $all } personas, { $active } de ellas en activo.
    }
check-people-seen-at-least =
    { $all ->
        [one] Se puede ver al menos a una persona, { $active } en activo.
       *[other] Se puede ver al menos a { $all } personas, { $active } de ellas en activo.
    }
check-by-status = Por estado: { $statuses }.
check-account-asked = ¿Es esta la cuenta correcta?
check-account-asked-counted = ¿Es esta la cuenta correcta, y el número es más o menos el que esperaba?
check-account-yes = Sí, vincular esta cuenta
check-account-people = No, faltan personas
check-account-another = No, es otra cuenta
check-account-boxes =
    { $count ->
        [2] No se vincula nada hasta que también estén confirmadas las dos casillas de arriba. Si pulsa «Sí» antes, no se pierde nada: su respuesta se conserva y le preguntamos el resto.
        [one] No se vincula nada hasta que también esté confirmada la casilla de arriba. Si pulsa «Sí» antes, no se pierde nada: su respuesta se conserva y le preguntamos el resto.
       *[other] No se vincula nada hasta que también estén confirmadas las { $count } casillas de arriba. Si pulsa «Sí» antes, no se pierde nada: su respuesta se conserva y le preguntamos el resto.
    }
check-people-missing-title = Faltan personas
check-people-missing-advice = Mire en { $vendor } de quién se comparten los datos. Muchas veces quedan fuera quienes ya se han ido o quienes empiezan más tarde. Elija a todas las personas cuyos datos se van a compartir, guarde y vuelva a comprobar.
check-another-title = Es otra cuenta
check-another-advice = Lo que introdujo es de la cuenta de { $vendor } que se indica aquí. Abra en { $vendor } la cuenta correcta, siga allí los mismos pasos e introduzca los datos que le dé. Lo que creó en esta lo puede eliminar.
# Under the two headings above.
check-answered-lead = Eso nos ha dicho, así que aún no se vincula nada.
# Opens the other answers.
check-changed-mind = ¿Ha cambiado de opinión?
check-show-where = Mostrarme dónde está en { $vendor }

## Good to know

check-half = Abiertas en parte
check-half-text =
    { $count ->
        [one] Esta sección está abierta, pero algunos de sus campos no. La vinculación no depende de eso. Si esos campos se van a compartir, mire los permisos de los campos en { $vendor }.
       *[other] Estas { $count } secciones están abiertas, pero algunos de sus campos no. La vinculación no depende de eso. Si esos campos se van a compartir, mire los permisos de los campos en { $vendor }.
    }
check-left-out = Faltaron: { $fields }
check-know = Conviene saberlo
check-about = Se trata de: { $what }
check-show-step = Mostrarme dónde está: { $title }
check-excess =
    { $count ->
        [one] Más de lo necesario: 1 casilla
       *[other] Más de lo necesario: { $count } casillas
    }
check-excess-text = Esto se puede ver aunque nadie lo pidió. No impide nada. Lo que no hace falta es mejor no compartirlo: para retirarlo, abra { $granted } en { $vendor }, desmarque lo que se indica aquí y guarde.
check-optional =
    { $count ->
        [one] Queda 1 casilla opcional
       *[other] Quedan { $count } casillas opcionales
    }
check-optional-text =
    { $count ->
        [one] La vinculación no depende de ella. Márquela en { $vendor } si quiere permitir más.
       *[other] La vinculación no depende de ellas. Márquelas en { $vendor } si quiere permitir más.
    }
check-granted =
    { $count ->
        [one] 1 permiso está en orden
       *[other] { $count } permisos están en orden
    }
check-own =
    { $count ->
        [one] 1 sección propia de su empresa
       *[other] { $count } secciones propias de su empresa
    }
check-own-text =
    { $count ->
        [one] La creó su propia empresa, así que nadie la pidió. Marque **View** si también se va a compartir.
       *[other] Estas las creó su propia empresa, así que nadie las pidió. Marque **View** en las que también se vayan a compartir.
    }
check-own-open = { $section }: abierta
check-own-closed = { $section }: cerrada
check-own-unclear = { $section }: no se puede ver

## The raw detail

check-detail = Qué se preguntó exactamente, para quien tenga curiosidad y para informática
check-detail-text = A { $vendor } solo le pedimos leer, y guardamos números y respuestas de sí o no: aquí no hay datos de ninguna persona ni nada secreto.
check-detail-all = Todas las casillas con lo que se vio, como texto para copiar
check-detail-title = Lo que vio la comprobación
check-detail-lead = Toda esta comprobación como texto, para enviarla por correo a su equipo de informática. No contiene datos de ninguna persona ni nada secreto.
check-detail-back = Volver a la comprobación
check-detail-copy = Copiar todo
check-detail-copied = Copiado
check-detail-marked = No se pudo copiar. El texto está seleccionado: cópielo con el teclado o con el menú.
check-detail-ended = Terminó
check-detail-asked = Se preguntó
check-detail-list = Lista de casillas
check-detail-found = Se vio
check-detail-people = Personas
check-detail-when =
    { $seconds ->
        [one] { $minute }, tras un segundo
       *[other] { $minute }, tras { $seconds } segundos
    }
check-detail-calls =
    { $count ->
        [one] Una consulta a { $vendor }
       *[other] { $count } consultas a { $vendor }
    }
check-detail-full = Se revisó todo.
check-detail-quick = Una revisión rápida de las casillas más importantes.
check-detail-only =
    { $count ->
        [one] Se volvió a revisar una casilla; las demás están como antes.
       *[other] Se volvieron a revisar { $count } casillas; las demás están como antes.
    }
check-count-granted =
    { $count ->
        [one] { $count } comprobada
       *[other] { $count } comprobadas
    }
check-count-confirmed =
    { $count ->
        [one] { $count } confirmada por usted
       *[other] { $count } confirmadas por usted
    }
check-count-missing = { $count } sin marcar
check-count-unclear =
    { $count ->
        [one] { $count } que no se puede ver
       *[other] { $count } que no se pueden ver
    }
check-count-optional =
    { $count ->
        [one] { $count } opcional y sin marcar
       *[other] { $count } opcionales y sin marcar
    }

## The mail when a check has ended that nobody watched

mail-check-subject = Su comprobación de { $vendor } ha terminado
mail-check-preview = Lo que queda por hacer lleva unos minutos.
mail-check-lead = Ha terminado la comprobación de la cuenta de { $vendor } de { $company }, y queda algo por hacer.
mail-check-boxes =
    { $count ->
        [one] Esta casilla aún no está marcada en { $vendor }:
       *[other] Estas { $count } casillas aún no están marcadas en { $vendor }:
    }
mail-check-tick =
    { $count ->
        [one] Abra { $place } en { $vendor }, márquela allí y guarde. Después, abra la página de la configuración y vuelva a comprobar.
       *[other] Abra { $place } en { $vendor }, márquelas allí y guarde. Después, abra la página de la configuración y vuelva a comprobar.
    }
mail-check-confirm =
    { $count ->
        [0] Todo está en orden. Queda una pregunta: ¿es esta la cuenta correcta?
        [one] Todo lo que podemos ver está en orden. Hay una casilla que no vemos desde aquí, así que le pedimos que la mire y la confirme.
       *[other] Todo lo que podemos ver está en orden. Hay { $count } casillas que no vemos desde aquí, así que le pedimos que las mire y las confirme.
    }
mail-check-button = Abrir la página
