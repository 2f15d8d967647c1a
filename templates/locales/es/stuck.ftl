# For who is stuck, in Spanish.

## At the foot of every page of the setup

stuck-help = Ayuda
stuck-screen-link = Mi pantalla se ve distinta
stuck-ask-link = Pedir ayuda
stuck-colleague-link = Pasar este paso a otra persona
stuck-screen-where = ¿Dónde está?
stuck-screen-anywhere = Toda la página

## This does not look like my screen

stuck-screen-title = Mi pantalla se ve distinta
stuck-screen-lead = Las pantallas cambian, y las de su empresa pueden ser distintas. Cuéntenoslo y lo miramos. No hace falta que nos espere: la página siguiente muestra cómo seguir.
stuck-about-step = Se trata del paso **{ $step }**.
stuck-about-action = Se trata de **{ $action }**, en el paso **{ $step }**.
stuck-menus = ¿Qué menús ve en { $vendor }? (opcional)
stuck-menus-newer = Los nuevos, los que el paso muestra primero
stuck-menus-older = Los antiguos, los que el paso muestra en «aspecto antiguo»
stuck-menus-neither = Ni unos ni otros
stuck-screen-words = ¿Qué ve en su lugar? (opcional)
stuck-screen-hint = Bastan unas palabras, como los nombres de los botones que ve. Por favor, no escriba aquí el token ni una contraseña.
stuck-screen-sent-along = Además enviamos: de qué paso se trata, su dirección de correo, su idioma, el tipo de navegador y más o menos el ancho de su ventana. Ninguna imagen de su pantalla, y nada de lo que escribió en otro sitio.
stuck-screen-send = Enviar y seguir
stuck-back-to-step = Volver al paso

## Ask for help

stuck-ask-title = Pedir ayuda
stuck-ask-lead = Escriba en qué punto no puede seguir. Una persona de { $operator } lo lee y le responde.
stuck-ask-words = ¿Con qué necesita ayuda?
stuck-ask-hint = Por favor, no escriba aquí el token ni una contraseña: no hacen falta para ayudarle.
stuck-ask-answer-to = La respuesta llega por correo a **{ $address }**.
stuck-ask-sent-along = Además enviamos: en qué paso está, cómo terminó la última comprobación, su idioma y el tipo de navegador.
stuck-ask-send = Enviar el mensaje

## What is wrong with a form

stuck-fault-empty = Escriba con qué necesita ayuda; basta una frase.
stuck-fault-long = El texto tiene { $count } caracteres. Acórtelo a { $most }.
stuck-fault-secret = En su texto había algo que parece un token o una clave, así que no se envió y no guardamos nada. Hemos quitado esa parte. Por favor, no envíe nunca un token en un mensaje; solo va en su propio campo de la configuración.
stuck-fault-enough =
    { $hours ->
        [one] Hoy nos ha enviado ya bastantes mensajes. Puede enviar el próximo en menos de una hora, o escribir a { $support }.
       *[other] Hoy nos ha enviado ya bastantes mensajes. Puede enviar el próximo dentro de unas { $hours } horas, o escribir a { $support }.
    }
stuck-fault-fast = En el último minuto llegaron muchos mensajes desde su red. Espere un minuto y vuelva a pulsar el botón. No se ha perdido nada de lo que escribió.

## After it was sent

stuck-sent-screen-title = Gracias, nos ha llegado
stuck-sent-screen-lead = Alguien de { $operator } lo mira y arregla la guía. No hace falta que espere. Esto es lo que puede hacer ahora:
stuck-sent-other-menus = [Vea las dos formas de hacerlo](step). El paso muestra primero los menús de hoy y, más abajo, los antiguos.
stuck-sent-search = Busque en { $vendor }: en su página de configuración, encuentre el buscador y escriba **{ $word }**.
stuck-sent-next = Deje esto para más tarde y [siga con el paso siguiente](next): { $step }.
stuck-sent-ask = ¿No puede seguir? [Pida ayuda](ask) y alguien le responde.
stuck-sent-question-title = Su mensaje va de camino
stuck-sent-next-heading = Qué pasa ahora
stuck-sent-question-mailed = Una persona de { $operator } lo lee, ve en qué paso está usted y le responde por correo a **{ $address }**.
stuck-sent-question-queued = Una persona de { $operator } lo lee y ve en qué paso está usted. Si es urgente, escriba también a [{ $support }](mail).
stuck-sent-question-kept = Puede cerrar esta página. Lo que ha hecho hasta ahora se conserva, y su enlace sigue funcionando.

## Hand a step to a colleague

stuck-colleague-title = Pasar este paso a otra persona
stuck-colleague-lead = ¿Es otra persona quien tiene los permisos para **{ $step }**? Díganos el correo del trabajo de esa persona. Recibirá un enlace que abre este paso y nada más.
stuck-colleague-rule-own = Su propio enlace sigue funcionando. Mientras tanto, puede seguir con los demás pasos.
stuck-colleague-rule-see = Esa persona solo ve este paso, sus imágenes y la ayuda. Usted no ve lo que esa persona escribe, ni ella lo que escribe usted.
stuck-colleague-rule-told = Esa persona lee que se lo pidió usted, { $address }. Cuando el paso esté hecho, usted recibe un correo y el enlace de esa persona deja de funcionar.
stuck-colleague-rule-until = El enlace de esa persona funciona hasta el **{ $until }**, salvo que usted lo retire antes.
stuck-colleague-email = Correo del trabajo de la otra persona
stuck-colleague-send = Enviarle este paso
stuck-colleague-again = Se lo pidió a **{ $colleague }** el { $day }. Si ahora se lo envía a alguien más, ese enlace deja de funcionar.
stuck-colleague-whole = ¿Otra persona debe hacerlo todo? [Pase toda la configuración](whole). Entonces su propio enlace deja de funcionar.
stuck-colleague-no-mail = Desde aquí no se pueden enviar correos. Escriba a [{ $support }](mail), diga a qué persona se lo quiere pasar, y esa persona recibe un enlace.
stuck-colleague-fault-address = Esto no parece una dirección de correo. Debería ser como ana@acme.example.
stuck-colleague-fault-same = Esta es su propia dirección. Escriba la de otra persona de su empresa.
stuck-colleague-fault-ended = Su enlace se sustituyó o se desactivó hace un momento, así que no se envió nada. Solo con el enlace más reciente se puede pasar un paso a otra persona.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Hoy se lo ha pedido ya a bastantes personas. Puede pedírselo a la próxima en menos de una hora.
       *[other] Hoy se lo ha pedido ya a bastantes personas. Puede pedírselo a la próxima dentro de unas { $hours } horas.
    }

## What the step's page says of it

stuck-handed-you = Usted le pidió a **{ $colleague }** que hiciera este paso.
stuck-handed-other = **{ $asker }** le pidió a **{ $colleague }** que hiciera este paso.
stuck-handed-sent = El enlace se envió el { $day }; aún no se ha abierto.
stuck-handed-opened = El enlace se abrió el { $day }.
stuck-handed-on = Mientras tanto, puede [seguir con el paso siguiente](next). Si termina este paso usted, el enlace de la otra persona deja de funcionar.
stuck-handed-take-back = Retirar el enlace
stuck-handed-done = **{ $colleague }** hizo este paso el { $day }.

## What the colleague reads

stuck-only-heading = { $asker }, de { $company }, le ha pedido que haga este paso
stuck-only-text = Su enlace abre este paso y nada más. Pulse el botón del final y habrá terminado.
stuck-only-minutes =
    { $minutes ->
        [one] Un paso para usted, más o menos un minuto
       *[other] Un paso para usted, unos { $minutes } minutos
    }
stuck-only-done = Hecho
stuck-only-elsewhere-title = Su enlace abre un solo paso
stuck-only-elsewhere = Eso es de otra parte de la configuración, así que no se cambió nada. Se encarga la persona que se lo pidió.
stuck-only-elsewhere-back = Ir a su paso
stuck-done-title = Gracias, eso era todo
stuck-done-lead = El paso está hecho, y la persona que se lo pidió ya lo puede ver. No tiene que hacer nada más.
stuck-done-close = Su enlace ha cumplido su función y ya no abre nada. Puede cerrar esta página.
stuck-late-title = El paso se ha terminado entretanto
stuck-late-lead = Otra persona ha terminado este paso. Lo que acaba de enviar no se ha guardado y no ha cambiado nada.

## Mail to the colleague

stuck-mail-asked-subject = { $asker } le pide que haga un paso en { $vendor }
stuck-mail-asked-heading = Le toca hacer un paso
stuck-mail-asked-lead = { $asker }, de { $company }, le ha pedido que haga el paso «{ $step }» de la conexión de { $vendor } con { $operator }.
stuck-mail-asked-what = Una página le muestra dónde hacer clic. Abre este único paso y nada más; cuando esté hecho, habrá terminado.
stuck-mail-asked-button = Abrir el paso
stuck-mail-asked-until = El enlace funciona hasta el { $until }, o hasta que el paso esté hecho.
stuck-mail-asked-not-you = ¿No esperaba este correo? Entonces no tiene que hacer nada. Si tiene dudas, pregunte a quien se lo pidió.
stuck-mail-asked-why = Lo recibe porque { $asker } indicó que usted haría este paso.

## Mail to who asked

stuck-mail-done-subject = { $colleague } ha hecho el paso «{ $step }»
stuck-mail-done-heading = El paso está hecho
stuck-mail-done-lead = { $colleague } ha hecho el paso «{ $step }» de la conexión de { $vendor } con { $operator }, como usted le pidió.
stuck-mail-done-next = Siga donde estaba: abra la configuración en el navegador que usó, o abra otra vez el enlace de nuestro primer correo.
stuck-mail-done-why = Lo recibe porque usted le pidió a { $colleague } que hiciera este paso.
