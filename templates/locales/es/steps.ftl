# What stands around a step of the guide, and on its pages, in Spanish.

steps = Pasos
step-done = (hecho)
step-of = Paso { $number } de { $count }
minutes-left =
    { $minutes ->
        [one] queda más o menos un minuto
       *[other] quedan unos { $minutes } minutos
    }
stuck = ¿No sabe cómo seguir? Escriba a [{ $support }](mail). Lo que ha hecho hasta ahora se conserva; puede cerrar esta página y volver con el mismo enlace.

lets-start = Empezar
done-continue = Hecho, continuar
back = Atrás
not-you = ¿No le corresponde a usted? [Pasar la configuración a otra persona](hand-over) de su empresa que tenga los permisos.

# It stands right behind a label of the vendor's screens: “Settings (Configuración)”.
label-meaning = ({ $meaning })

copy = Copiar
copied = Copiado: { $text }
not-copied = No se pudo copiar. Seleccione el texto y cópielo: { $text }

menus-question = ¿Qué aspecto tiene su { $vendor }?
menus-why = { $vendor } puede tener dos aspectos. Elija el que ve y esta guía le mostrará solo lo que le corresponde.
menus-newer = { $vendor } con el aspecto nuevo
menus-older = { $vendor } con el aspecto antiguo
menus-seen-newer = Usted ve { $vendor } con el aspecto nuevo.
menus-seen-older = Usted ve { $vendor } con el aspecto antiguo.
menus-change = Cambiar
menus-look-older = ¿Su { $vendor } tiene el aspecto antiguo?

permissions-tally =
    { $ticked ->
        [one] { $ticked } de { $total } señalada
       *[other] { $ticked } de { $total } señaladas
    }
permissions-count = { $ticked } de { $total }
permissions-for-you = Señalar aquí es solo para usted; lo que cuenta es lo que marca en { $vendor }.
# A sentence follows that says what is asked for, then permissions-leave-others.
permissions-only-this = Solo se pide esto:
permissions-leave-others = Deje todas las demás casillas como están.
permissions-all = Todas
optional = (opcional)
permissions-save = Guardar y continuar
permissions-save-and-check = Guardar y volver a la comprobación
permissions-save-and-stay = Guardar y quedarse aquí
permissions-open =
    { $count ->
        [one] La última comprobación dejó una casilla pendiente.
       *[other] La última comprobación dejó { $count } casillas pendientes.
    }
permissions-only-missing = Mostrar solo lo que falta
permissions-shown = Aquí solo está lo que en la última comprobación faltaba o no se pudo ver.
permissions-hidden =
    { $count ->
        [one] Hay otra casilla oculta.
       *[other] Hay otras { $count } casillas ocultas.
    }
permissions-show-all = Mostrar todas
permissions-nothing-open = La última comprobación no dejó ninguna casilla pendiente, así que aquí están todas.
permissions-missing-heading = Marque lo que falta
permissions-way = El camino en { $vendor }, paso a paso
permissions-unseen =
    { $count ->
        [one] Una casilla que no podemos ver
       *[other] { $count } casillas que no podemos ver
    }
permissions-unseen-lead = Desde fuera no se ve si están marcadas. Si las ha marcado, aquí no tiene que hacer nada.
permissions-row-missing = no estaba marcada
permissions-row-unclear = no se pudo ver

kind-view = Ver
kind-history = Historial
kind-edit = Editar
kind-export = Exportar
kind-approve = Aprobar

why = Por qué
why-title = Por qué se pide cada casilla
why-back = Volver a la lista
why-lead = Qué hace { $operator } con cada permiso, y qué no funciona sin él.
why-without = Sin él: { $without }
why-without-here = **Sin él:** { $without }

# The guides of the packs name this button.
link-account = Vincular cuenta
credentials-set = Esto se rellenó el { $day }. Lo hizo { $who }.
credentials-check-same = Para volver a comprobar con lo mismo, [vaya a la comprobación](check).
credentials-replace = Para cambiarlo, rellene de nuevo todos los campos.

form-faults = Hay que revisar esto
form-fault = { $field }: { $fault }
form-show = Mostrar
