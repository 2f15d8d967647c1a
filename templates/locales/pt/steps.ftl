# What stands around a step of the guide, and on its pages.

# Names the list of steps.
steps = Passos
# After a step's name, for screen readers.
step-done = (feito)
step-of = Passo { $number } de { $count }
# For all the steps that are not done yet.
minutes-left =
    { $minutes ->
        [0] falta menos de um minuto
        [one] falta cerca de um minuto
       *[other] faltam cerca de { $minutes } minutos
    }
stuck = Não consegue avançar? Escreva para [{ $support }](mail). O que já fez fica guardado; pode fechar esta página e voltar com o mesmo link.

# The button under the first step.
lets-start = Vamos começar
# The button under every other step that is read.
done-continue = Feito, continuar
# Leads to the step before.
back = Voltar
not-you = A tarefa não é sua? [Passar a outra pessoa](hand-over) que tenha os direitos para isto.

# What a label of the vendor’s screens, which stay in English, means in this language. It stands right behind
# the label: “Settings (Einstellungen)”. English never shows it.
label-meaning = ({ $meaning })

# A button beside a word that is to be pasted into the vendor’s screens.
copy = Copiar
# Said by a screen reader when the button was pressed.
copied = Copiado: { $text }
not-copied = Não foi possível copiar. Selecione o texto e copie-o: { $text }

# Which generation of the vendor’s menus somebody sees. $vendor is the product’s short name, “Bob”.
menus-question = Que menus vê no { $vendor }?
menus-why = O { $vendor } tem dois aspetos. Escolha o que vê, e este guia mostra-lhe só o que lhe corresponde.
# The two buttons.
menus-newer = Os menus mais recentes do { $vendor }
menus-older = Os menus mais antigos do { $vendor }
# Once it was answered; “Change” stands right behind it and opens the question again.
menus-seen-newer = Está a ver os menus mais recentes do { $vendor }.
menus-seen-older = Está a ver os menus mais antigos do { $vendor }.
menus-change = Mudar
# Opens what to click in the older menus, while nobody has said which they see.
menus-look-older = Os menus do { $vendor } parecem mais antigos?

# The list of boxes to tick at the vendor. They are crossed off here, for oneself.
permissions-tally = { $ticked } de { $total } assinaladas
# How many boxes of a group are crossed off, as in “3 of 5”.
permissions-count = { $ticked } de { $total }
permissions-for-you = Assinalar aqui serve só para se orientar; o que conta é o que marca no { $vendor }.
# A sentence follows that says what is asked for, then “Leave every other box as it is.”
permissions-only-this = Só se pede isto:
permissions-leave-others = Deixe todas as outras caixas como estão.
# A box that crosses off all boxes of its group.
permissions-all = Todas
# Behind a box that need not be ticked.
optional = (opcional)
permissions-save = Guardar e continuar
permissions-save-and-check = Guardar e voltar à verificação
permissions-save-and-stay = Guardar e ficar aqui
# After a check. A link follows that shows only these.
permissions-open =
    { $count ->
        [one] A última verificação deixou uma caixa em aberto.
       *[other] A última verificação deixou { $count } caixas em aberto.
    }
permissions-only-missing = Mostrar só o que falta
permissions-shown = Vê só o que, na última verificação, faltava ou não se conseguiu ver.
# A link follows that shows them all.
permissions-hidden =
    { $count ->
        [0] Não há mais caixas escondidas.
        [one] Há mais uma caixa escondida.
       *[other] Há mais { $count } caixas escondidas.
    }
permissions-show-all = Mostrar todas
permissions-nothing-open = A última verificação não deixou nenhuma caixa em aberto, por isso vê-as todas.
permissions-missing-heading = Marque o que falta
permissions-way = O caminho no { $vendor }, passo a passo
permissions-unseen =
    { $count ->
        [one] Uma caixa que não conseguimos ver
       *[other] { $count } caixas que não conseguimos ver
    }
permissions-unseen-lead = De fora não se vê se estão marcadas. Se já as marcou, não há nada a fazer aqui.
# Beside a box: what the last check said of it.
permissions-row-missing = não estava marcada
permissions-row-unclear = não se conseguiu ver

# What a box lets do. Short: it stands in brackets behind the words beside the box, which are in English.
kind-view = Ver
# Earlier entries as well, and not only what holds today.
kind-history = Histórico
kind-edit = Editar
kind-export = Exportar
kind-approve = Aprovar

# Opens why the boxes of a group are asked for.
why = Porquê
# The page of all the reasons.
why-title = Porque se pede cada caixa
why-back = Voltar à lista
why-lead = O que { $operator } faz com cada permissão, e o que não funciona sem ela.
# $without is a whole sentence: “Nobody’s pay is known.”
why-without = Sem ela: { $without }
why-without-here = **Sem ela:** { $without }

# The form of the credentials. The guides of the packs name this button: keep to it.
link-account = Associar conta
credentials-set = Isto foi preenchido em { $day } por { $who }.
credentials-check-same = Para verificar novamente com os mesmos dados, [vá para a verificação](check).
credentials-replace = Para os substituir, preencha de novo todos os campos.

# Above a form whose fields have faults, each with its fault.
form-faults = Há aqui algo a corrigir
form-fault = { $field }: { $fault }
# Beside a secret that is typed blind.
form-show = Mostrar
