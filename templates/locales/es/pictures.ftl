# Pictures of the vendor's screens, in Spanish. Names in «…» are words on the vendor's own screen and stay as they are.

picture-alt = { $screen } { $marked }
picture-page = Un dibujo de la página «{ $screen }» en { $vendor }.
picture-product = Un dibujo de { $vendor }.
picture-window = Un dibujo de la ventana «{ $screen }» en { $vendor }.
picture-boxes = Un dibujo de «{ $screen }» en { $vendor }.
picture-marked = Señalado: { $controls }.
picture-number = { $number }. { $control }
picture-dots = la cuadrícula de puntos, arriba a la izquierda
picture-gear = el engranaje
picture-bin = la papelera que elimina la fila
picture-left-menu = «{ $label }» en el menú del borde izquierdo
picture-entry = la entrada «{ $label }»
picture-button = el botón «{ $label }»
picture-button-at = «{ $label }» junto a «{ $place }»
picture-tab = la pestaña «{ $label }»
picture-field = el campo «{ $label }» para escribir
picture-list = la lista «{ $label }»
picture-search = el buscador «{ $label }»
picture-choice = la opción «{ $label }»
picture-box = la casilla «{ $label }»
picture-every-box = todas las casillas de la lista
picture-of-action = Un dibujo de dónde está esto en { $vendor }: { $action }

picture-title = Dónde está en { $vendor }
picture-back = Volver al paso
picture-close = Cerrar
