# The way in, in Spanish: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Abra su enlace de configuración
start-heading = Le damos la bienvenida
start-again = En este navegador no hay ninguna configuración abierta en este momento. Abra otra vez el enlace del correo, o pegue aquí el código que viene en él. Lo que hizo antes se conserva.
start-lead = { $operator } le invita a conectar la cuenta de su empresa. Esta página le guía paso a paso.
# The beginning of the code, “st1_…”, stands right after it.
start-paste = Pegue el código del correo de invitación. Empieza así:
start-ready = Su enlace está listo. Al abrirlo no se comparte nada.
start-code = Su código
start-unknown = No conocemos este código. Puede que falte una parte. Copie el código completo del correo, o abra otra vez el enlace que viene en él.
start-cookie = Guardamos cookies en este navegador para que su sesión siga abierta mientras hace la configuración y para recordar su idioma. No rastrean nada.
start-privacy = ¿Qué pasa con los datos de las personas? [{ $operator } se lo cuenta aquí](privacy).
start-resume-heading = Siga donde lo dejó
start-resume = La configuración de { $integration } para { $company } está abierta en este navegador.
start-resume-done = La configuración de { $integration } para { $company } está terminada.
start-resume-button = Seguir donde lo dejó
start-resume-done-button = Ver qué está vinculado
start-other-heading = O abra otro enlace

code-title = Introduzca el código
code-heading = ¿Es usted?
code-lead-to = Este enlace ya se abrió en otro navegador. Para asegurarnos de que sigue siendo usted, enviamos un código de 8 dígitos a **{ $address }**.
code-lead = Este enlace ya se abrió en otro navegador. Para asegurarnos de que sigue siendo usted, enviamos un código de 8 dígitos a la dirección que recibió la invitación.
code-sent = Hay un código en camino. Funciona durante 10 minutos, solo en este navegador.
code-field = Los 8 dígitos del correo
code-send = ¿No ha llegado en dos minutos? Enviar otro código
code-spam = Mire también en la carpeta de correo no deseado. Si ya no usa ese buzón, escriba a [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Estos no son los últimos 8 dígitos que enviamos. Le queda un intento.
       *[other] Estos no son los últimos 8 dígitos que enviamos. Le quedan { $tries } intentos.
    }
code-spent = Este código ya no funciona: se ha usado, tiene más de 10 minutos o se ha probado demasiadas veces. Pida otro aquí abajo.
code-too-many =
    { $minutes ->
        [one] Ya se enviaron varios códigos. Si pidió uno en este navegador, el más reciente que tenga en el buzón funciona durante 10 minutos desde que se envió. Si no, abra otra vez el enlace del correo dentro de un minuto; en el navegador en el que empezó puede seguir al momento.
       *[other] Ya se enviaron varios códigos. Si pidió uno en este navegador, el más reciente que tenga en el buzón funciona durante 10 minutos desde que se envió. Si no, abra otra vez el enlace del correo dentro de { $minutes } minutos; en el navegador en el que empezó puede seguir al momento.
    }

dead-expired-title = Este enlace ha caducado
dead-expired = Por seguridad, un enlace de configuración funciona durante un tiempo limitado, y ese tiempo ya pasó. Lo que hizo antes se conserva.
dead-expired-next = Escríbanos y le enviamos un enlace nuevo. Podrá seguir donde lo dejó.
dead-revoked-title = Este enlace se desactivó
dead-revoked = Alguien de nuestro equipo desactivó este enlace. Ya no se puede hacer nada con él.
dead-revoked-next = Si no lo esperaba, escríbanos.
dead-replaced-title = Hay un enlace más reciente
dead-replaced = Se envió un correo más reciente con otro enlace, a usted o a otra persona de su empresa. Solo funciona el enlace más reciente.
dead-replaced-next = Busque nuestro correo más reciente. Si no lo encuentra, escríbanos.
dead-completed-title = Esta configuración está terminada
dead-completed = La cuenta se vinculó con este enlace, así que el enlace ha cumplido su función y ya no abre nada.
dead-completed-next = ¿Hay algo que cambiar o arreglar? Escríbanos y le enviamos un enlace nuevo.
dead-write = Escribir a { $support }
dead-newer = ¿Tiene un correo nuestro más reciente? Abra el enlace que viene en él, o [pegue su código](start).
dead-offer = Podemos enviarle un enlace nuevo por correo a **{ $address }**. Podrá seguir donde lo dejó.
dead-offer-again = Un enlace nuevo va de camino a **{ $address }**. Mire también en la carpeta de correo no deseado. ¿No ha llegado en dos minutos? Podemos enviarle otro.
dead-offer-button = Enviarme un enlace nuevo
dead-offer-elsewhere = ¿Ya no usa ese buzón? Escriba a [{ $support }](mail).

new-link-title = Un enlace nuevo está en camino
new-link-sent = Hemos enviado un enlace nuevo a **{ $address }**. Ábralo desde ese correo y siga donde lo dejó.
new-link-spam = Debería llegar en dos minutos. Mire también en la carpeta de correo no deseado. Los enlaces de correos anteriores ya no funcionan.
new-link-many-title = Ya se enviaron varios enlaces
new-link-many =
    { $hours ->
        [one] Enviamos como mucho tres enlaces nuevos al día. Busque nuestro correo más reciente, también en la carpeta de correo no deseado. Puede pedir otro enlace dentro de una hora.
       *[other] Enviamos como mucho tres enlaces nuevos al día. Busque nuestro correo más reciente, también en la carpeta de correo no deseado. Puede pedir otro enlace dentro de { $hours } horas.
    }
new-link-none-title = Desde aquí no podemos enviarle un enlace nuevo
new-link-none = Este enlace ha cambiado desde que abrió la página, o este navegador ya no lo tiene. Abra nuestro correo más reciente, o escríbanos.

hand-over-title = Pasar la configuración a otra persona
hand-over-heading = Pasar la configuración a otra persona
hand-over-lead = ¿Es otra persona quien tiene los permisos para esto? Díganos el correo del trabajo de esa persona. Recibirá su propio enlace.
hand-over-kept = Esa persona sigue donde está usted ahora. Lo que ha hecho hasta ahora se conserva.
hand-over-ends = Su propio enlace deja de funcionar, y le confirmamos el cambio por correo.
hand-over-until = El enlace de esa persona funciona hasta el **{ $moment }**.
hand-over-field = Correo del trabajo de la otra persona
hand-over-button = Enviarle el enlace
hand-over-back = Volver a la configuración
hand-over-write = ¿Es otra persona quien tiene los permisos para esto? Escriba a [{ $support }](mail) y díganos quién es. Esa persona recibe su propio enlace, y lo que usted ha hecho hasta ahora se conserva.
hand-over-address = «{ $typed }» no parece una dirección de correo. Debería ser como ana@acme.example.
hand-over-no-mail = Desde aquí no se pueden enviar correos, así que no podemos invitar a la otra persona. Escriba a { $support } y díganos quién es.
hand-over-same = El enlace ya se envió a esta misma dirección. Escriba la de la otra persona.
hand-over-ended = Este enlace se sustituyó o se desactivó hace un momento. Solo funciona el enlace más reciente.
handed-over-title = La configuración pasó a otra persona
handed-over-sent = Un enlace va de camino a **{ $address }**. Dígale a esa persona que busque un correo de { $operator }, también en la carpeta de correo no deseado.
handed-over-close = No tiene que hacer nada más. Su propio enlace ya no funciona; puede cerrar esta página.

language = Idioma
language-change = Cambiar
privacy = Privacidad
runs-on = Funciona con Keyway
