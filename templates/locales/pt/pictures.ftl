# Pictures of the vendor's screens, for whoever does not see them. Names in “…” are words on the
# vendor's own screen and stay as they are there.

# $screen: one of the three below. $marked: picture-marked.
picture-alt = { $screen } { $marked }
picture-page = Um desenho da página “{ $screen }” no { $vendor }.
# Wherever somebody is in it.
picture-product = Um desenho do { $vendor }.
picture-window = Um desenho da janela “{ $screen }” no { $vendor }.
# $screen: where some boxes are, "People's data › Work".
picture-boxes = Um desenho de “{ $screen }” no { $vendor }.
# $controls: one or more of the things below, with commas between.
picture-marked = Em destaque: { $controls }.
picture-number = { $number }. { $control }
picture-dots = a grelha de pontos no canto superior esquerdo
picture-gear = a engrenagem
picture-bin = o caixote do lixo que elimina a linha
picture-left-menu = “{ $label }” no menu da esquerda
picture-entry = a entrada “{ $label }”
picture-button = o botão “{ $label }”
# $place: what it stands on or beside.
picture-button-at = “{ $label }” em “{ $place }”
picture-tab = o separador “{ $label }”
picture-field = o campo “{ $label }”
picture-list = a lista “{ $label }”
picture-search = o campo de pesquisa “{ $label }”
picture-choice = a opção “{ $label }”
picture-box = a caixa de marcar “{ $label }”
picture-every-box = todas as caixas de marcar da lista
# Where a pack brings a drawing as a file. $action: what is to be done there.
picture-of-action = Um desenho de onde isto fica no { $vendor }: { $action }

picture-title = Onde fica no { $vendor }
picture-back = Voltar ao passo
picture-close = Fechar
