# What is written to people by mail, in Spanish. No stars and no links in it. Addresses and codes stand on lines of
# their own, after the sentence that speaks of them.

mail-hello = Hola:
mail-questions = ¿Tiene preguntas? Responda a este correo o escriba a:
mail-sent = { $operator } envió este correo a:
mail-sent-with = { $operator } envió este correo con { $product } a:
mail-privacy = Cómo trata { $operator } los datos personales
mail-stop = No recibir más recordatorios de esta configuración
mail-not-open = ¿No se abre? Entonces vaya a esta página:
mail-paste = Y pegue allí este código:
mail-until = El enlace funciona hasta el { $moment }. Es solo para usted: por favor, no reenvíe este correo; use «Pasar la configuración a otra persona» en la página.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Lo recibe porque figura como contacto de { $company } para { $vendor }.
mail-why-handed-over = Lo recibe porque { $person } indicó que usted seguiría con la configuración.
mail-why-link-was-yours = Lo recibe porque el enlace de configuración era suyo hasta ahora.
mail-why-other-browser = Lo recibe porque su enlace de configuración se abrió en un navegador que aún no conocemos.
mail-why-set-up = Lo recibe porque usted configuró esta conexión.

# The mail with the setup link.
mail-setup-subject = Conectar { $vendor } con { $operator }
mail-setup-preview = Unos diez minutos, paso a paso. El enlace funciona hasta el { $moment }.
mail-setup-asked-by = { $person }, de { $operator }, le pide que conecte la cuenta de { $vendor } de { $company } con { $operator }.
mail-setup-asked = { $operator } le pide que conecte la cuenta de { $vendor } de { $company } con { $operator }.
mail-setup-replaced = Este es su nuevo enlace para conectar la cuenta de { $vendor } de { $company } con { $operator }. El enlace que tenía antes ya no funciona. Lo que ha hecho hasta ahora se conserva.
mail-setup-handed-over = { $person } le pide que siga con la conexión de la cuenta de { $vendor } de { $company } con { $operator }. Lo que se hizo hasta ahora se conserva.
mail-setup-how = Una página le guía paso a paso, con los nombres que ve en las pantallas de { $vendor }, y le dice antes qué se comparte y para qué. Lleva unos diez minutos. Necesita permisos de administración en { $vendor }. Si no los tiene, puede pasar la configuración desde la página a otra persona de su empresa que los tenga.
mail-setup-button = Empezar la configuración
mail-setup-back = Puede parar y volver cuando quiera.
mail-setup-unexpected = ¿No esperaba este correo? Entonces no tiene que hacer nada: no se comparte nada hasta que alguien siga los pasos. Si tiene dudas, pregúntenos.

# To who handed the setup over to a colleague.
mail-over-subject = La conexión de { $vendor } con { $operator } pasó a otra persona
mail-over-title = La configuración pasó a otra persona
mail-over-to = La conexión de la cuenta de { $vendor } de { $company } con { $operator } pasó a otra persona, desde la página que abre su enlace. Un enlace nuevo va de camino a:
mail-over-ended = Su propio enlace ya no funciona. No tiene que hacer nada más.
mail-over-not-you = ¿No fue usted? Entonces alguien más usó su enlace. Díganoslo y desactivamos también el enlace nuevo:

# The eight digits that let a second browser in.
mail-code-subject = Su código para seguir conectando { $vendor } con { $operator }
mail-code-title = Su código
mail-code-opened = Su enlace de configuración de { $vendor } se abrió en otro navegador. Para seguir allí, escriba este código en la página:
mail-code-works =
    { $minutes ->
        [one] Funciona durante un minuto, una sola vez.
       *[other] Funciona durante { $minutes } minutos, una sola vez.
    }
mail-code-not-you = ¿No abrió usted el enlace en otro navegador? Entonces lo tiene alguien más. Sin el código nadie puede entrar, así que no se lo dé a nadie. Díganoslo: desactivamos ese enlace y le enviamos uno nuevo:

# The account is linked.
mail-linked-subject = La conexión de { $vendor } con { $operator } está lista
mail-linked-title = La conexión de { $vendor } está lista
mail-linked-preview = Están todos los permisos que hacen falta.
mail-linked-done = Ya está: la cuenta de { $vendor } de { $company } está conectada con { $operator }. Están todos los permisos que hacen falta. ¡Gracias!
mail-linked-what = Lo que se conectó es el acceso que se creó para ello en { $vendor }. Lo que permite usarlo se guarda bajo llave y nadie puede volver a verlo, ni usted ni nosotros. Su enlace de configuración ya no funciona.
mail-take-back = Para retirar el acceso, en cualquier momento: elimine lo que se creó para ello en { $vendor }, o restablezca su token o su clave. Desde entonces ya no podemos leer nada. Por favor, avísenos, para que sepamos que fue a propósito.
mail-linked-unexpected = ¿No esperaba este correo? Escríbanos enseguida:

# A linked account that works no longer as it did.
mail-degraded-subject = Conviene revisar la conexión de { $vendor } con { $operator }
mail-degraded-title = Conviene revisar la conexión de { $vendor }
mail-degraded-preview = Algo ha cambiado en { $vendor }. Se arregla en unos minutos.
mail-degraded-changed = La cuenta de { $vendor } de { $company } se conectó con { $operator }, y desde entonces algo ha cambiado en ella. No se ha perdido nada, y se arregla en unos minutos.
mail-degraded-boxes =
    { $count ->
        [one] Esta casilla ya no está marcada en { $vendor }:
       *[other] Estas casillas ya no están marcadas en { $vendor }:
    }
mail-degraded-tick =
    { $count ->
        [one] Abra { $place } en { $vendor }, márquela allí y guarde. Después, abra la página y pulse «Volver a comprobar».
       *[other] Abra { $place } en { $vendor }, márquelas allí y guarde. Después, abra la página y pulse «Volver a comprobar».
    }
mail-degraded-button = Abrir la página donde se hace
mail-degraded-meant = ¿Fue a propósito? Entonces avísenos, para que dejemos de comprobarla. ¿Ya se ha arreglado? Entonces no tiene que hacer nada: lo veremos sin que nos avise.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Queda por hacer: conectar { $vendor } con { $operator }
mail-reminder-title = La conexión de { $vendor } aún no está terminada
mail-reminder-button = Seguir con la configuración
mail-reminder-browser = En el navegador que usó antes, puede seguir al momento. En otro, primero le enviamos un código.
mail-reminder-both = El enlace de nuestro correo anterior también funciona: los dos abren la misma página.
mail-reminder-preview = Lleva unos minutos, y puede parar cuando quiera.
mail-reminder-begun = Usted empezó a conectar la cuenta de { $vendor } de { $company } con { $operator }. Lo que ha hecho hasta ahora se conserva, y puede seguir donde lo dejó.
mail-reminder-unopened = El { $day } le enviamos un enlace para conectar la cuenta de { $vendor } de { $company } con { $operator }. Aún no se ha abierto. Una página le guía paso a paso, en unos diez minutos.

# Two days before a link ends.
mail-expiring-subject = Su enlace para conectar { $vendor } con { $operator } caduca el { $day }
mail-expiring-title = Su enlace caduca el { $day }
mail-expiring-preview = Lo que se hizo hasta ahora se conserva.
mail-expiring-ends = Su enlace para conectar la cuenta de { $vendor } de { $company } con { $operator } funciona hasta el { $moment }. Lo que se hizo hasta ahora se conserva también después.
mail-expiring-later = ¿Necesita más tiempo? Responda a este correo y le enviamos un enlace nuevo.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = Se renovó el acceso de { $operator } a { $vendor }
mail-renewed-title = Se renovó el acceso a { $vendor }
mail-renewed-preview = ¿Lo esperaba? Entonces no tiene que hacer nada.
mail-renewed-when = El { $moment } se introdujo en nuestra página un token o una clave nueva para la cuenta de { $vendor } de { $company }, con el enlace de configuración de:
mail-renewed-checked = Se comprobó, y están todos los permisos que hacen falta. { $operator } usa el nuevo desde ahora. El anterior se ha borrado aquí.
mail-renewed-expected = ¿Fue usted, o alguien a quien le corresponde hacerlo? Entonces no tiene que hacer nada.
mail-renewed-unexpected = ¿No lo esperaba? Entonces mire en { $vendor } quién creó un token o una clave nueva, y escríbanos enseguida:

# The page behind “No more reminders about this setup”.
stop-title = ¿Dejar de recibir recordatorios?
stop-what = Le escribimos cuando una configuración aún no está terminada, dos veces como mucho, y antes de que caduque su enlace. Pulse el botón y dejamos de hacerlo.
stop-link-works = Su enlace sigue funcionando. Los correos que usted pide, como un código, siguen llegando.
stop-button = Dejar de recibir recordatorios
stop-done-title = No habrá más recordatorios
stop-done = Hecho. No le enviamos más recordatorios de esta configuración.
