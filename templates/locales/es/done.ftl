# The last page, in Spanish: what was linked, who can see what, how to take it back.

done-what = Qué se vinculó
done-company = Empresa
done-account = Cuenta
done-linked = Vinculación
# $by is an e-mail address.
done-set = lo introdujo { $by } el { $day }
done-permissions = Permisos
done-proved =
    { $count ->
        [one] 1 comprobado al leer
       *[other] { $count } comprobados al leer
    }
done-confirmed =
    { $count ->
        [one] 1 confirmado por usted
       *[other] { $count } confirmados por usted
    }
done-optional =
    { $count ->
        [one] 1 casilla opcional sin marcar
       *[other] { $count } casillas opcionales sin marcar
    }
done-optional-unseen =
    { $count ->
        [one] 1 casilla opcional que no se pudo ver
       *[other] { $count } casillas opcionales que no se pudieron ver
    }
done-people = Personas
done-right = Cuenta correcta
done-said = confirmado por { $by } el { $day }
done-left-text = La vinculación funciona sin esto. Si algún día quiere permitir más, marque en { $vendor } lo que se nombra aquí y guarde; lo veremos sin que nos avise.
done-who = Quién puede ver qué
done-who-systems = **Los sistemas de { $operator }** pueden leer las secciones de abajo, de las personas que usted eligió en { $vendor }.
done-who-staff = **Las personas de { $operator }** que se ocupan de esta conexión ven aquí qué casillas están marcadas y cuántas personas hay, pero nunca lo que contienen los campos.
done-who-secret = **Lo que usted introdujo** se guarda bajo llave. Nadie puede volver a verlo, ni usted ni nadie de { $operator }; solo lo usan los sistemas.
done-who-privacy = Lo que { $operator } hace con los datos se cuenta en su [aviso de privacidad](privacy).
done-open =
    { $count ->
        [one] Una sección está abierta
       *[other] { $count } secciones están abiertas
    }
done-section-changes = leer y cambiar
done-section-reads = leer
done-back = Cómo retirar el acceso
done-again = Cuándo volvemos a comprobar
done-again-days =
    { $count ->
        [one] Una vez al día comprobamos, sin que usted haga nada, si todo sigue en orden.
       *[other] Cada { $count } días comprobamos, sin que usted haga nada, si todo sigue en orden.
    }
done-again-hours =
    { $count ->
        [one] Cada hora comprobamos, sin que usted haga nada, si todo sigue en orden.
       *[other] Cada { $count } horas comprobamos, sin que usted haga nada, si todo sigue en orden.
    }
done-again-mail = Si entonces falta algo, le escribimos.
done-again-next = La próxima vez será el { $minute }.
