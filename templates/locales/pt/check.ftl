# The check's page: what is missing, what is to be confirmed, what is in place.
# Names of boxes and sections ($place, $section, $own) stay as they are on the vendor's screens.

## Headings, each with the sentence under it

check-nothing-title = Ainda não há nada para verificar
check-nothing-lead = Preencha primeiro a página anterior. Depois, a verificação começa sozinha.
check-rows-title =
    { $count ->
        [one] A ver outra vez uma caixa
       *[other] A ver outra vez { $count } caixas
    }
check-rows-lead = Demora só um momento. O que já se tinha encontrado fica como estava.
check-running-title = A ver o que o { $vendor } nos mostra
check-running-lead = Demora alguns segundos. Só vemos se é possível ler; não guardamos os dados de ninguém.
check-missing-title =
    { $count ->
        [one] Está quase: falta marcar uma caixa
       *[other] Está quase: falta marcar { $count } caixas
    }
check-missing-lead =
    { $count ->
        [one] O que introduziu funciona. Falta marcar uma caixa no { $vendor }.
       *[other] O que introduziu funciona. Falta marcar cada uma destas caixas no { $vendor }.
    }
check-unclear-title =
    { $count ->
        [one] Só mais uma coisa: uma caixa para confirmar
       *[other] Só mais uma coisa: { $count } caixas para confirmar
    }
check-unclear-lead = Tudo o que conseguimos ver está em ordem. O resto não se vê daqui, por isso pedimos a sua ajuda.
check-question-title = Uma última pergunta: é esta a conta certa?
check-question-lead = Tudo o que é preciso está em ordem. Nada fica associado antes de dizer que sim.
check-good-title = Está tudo em ordem
check-good-lead = É possível ler tudo o que é preciso.

## While it runs

# Names the progress bar.
check-progress = Caixas já vistas
check-held-up = Algo do nosso lado está a atrasar a verificação. Não fez nada de errado, e a verificação começa sozinha assim que o problema estiver resolvido. Pode fechar esta página.
check-queued = A verificação começa dentro de momentos.
check-knocking = A bater à porta do { $vendor } com o que introduziu.
check-accepted = O { $vendor } aceitou o que introduziu. Agora vemos cada permissão.
check-looked-at = Já vimos { $found } de { $total } permissões.
check-slow = O { $vendor } está a demorar a responder. Pode fechar esta página e voltar mais tarde: a verificação continua.
check-slow-mail = O { $vendor } está a demorar a responder. Pode fechar esta página: a verificação continua, e escrevemos-lhe quando terminar.
check-renews = Esta página atualiza-se sozinha a cada poucos segundos.
# What the marks mean, beside them.
check-key-waiting = ainda por verificar
check-key-unclear = perguntamos-lhe depois
check-key-optional = opcional

## After a row's name, for screen readers

check-mark-granted = : em ordem
check-mark-confirmed = : confirmada por si
check-mark-missing = : por marcar
check-mark-unclear = : não se consegue ver
check-mark-optional = : opcional

## When the check could not get that far

check-what-to-do = O que fazer
check-retry-now = Voltamos a tentar automaticamente dentro de momentos.
check-retry-minutes =
    { $count ->
        [one] Voltamos a tentar automaticamente daqui a cerca de um minuto ({ $clock }).
       *[other] Voltamos a tentar automaticamente daqui a cerca de { $count } minutos ({ $clock }).
    }
check-retry-hours =
    { $count ->
        [one] Voltamos a tentar automaticamente daqui a cerca de uma hora ({ $clock }).
       *[other] Voltamos a tentar automaticamente daqui a cerca de { $count } horas ({ $clock }).
    }
check-retry-mail = Não precisa de fazer nada. Se quiser, feche esta página: escrevemos-lhe quando a verificação terminar, ou quando houver algo para fazer.
check-retry-stay = Não precisa de fazer nada. Depois, esta página continua sozinha; também pode fechá-la e voltar mais tarde.
# How far a check got before it stopped.
check-learnt = O que se encontrou até aí fica guardado: foram vistas { $found } de { $total } caixas.
check-change-entered = Alterar o que introduziu
check-again = Verificar novamente
check-meant-title = Disse que a conta é mesmo esta
check-meant-text = Alguém de { $operator } vai confirmar e dizer-lhe o resultado. Até lá, nada muda; pode fechar esta página.
check-is-meant-title = É esta a conta que quer associar agora?
check-is-meant-text = Se a sua empresa mudou de conta, diga-nos. Depois, alguém de { $operator } confirma e dá-lhe notícias.
check-is-meant-yes = Sim, a conta é esta

## Beside the result

check-tidied = Retirámos espaços, aspas ou quebras de linha à volta do que colou. Não mudámos mais nada.
check-go-to = Ir para: { $title }
check-linked-title = A sua conta está associada
check-linked-text = Tudo o que é preciso está em ordem.
check-see-linked = Ver o que foi associado
# A short row of counts: “57 in place”, “2 to tick”, “3 to confirm”.
check-tally-good = { $count } em ordem
check-tally-missing = { $count } por marcar
check-tally-unclear = { $count } por confirmar
check-tally-optional =
    { $count ->
        [one] { $count } opcional
       *[other] { $count } opcionais
    }
# Names that row.
check-tally = O que a verificação encontrou
check-changed = O que mudou
# $changes is a list of the messages below.
check-changes = Desde a verificação anterior ({ $clock }): { $changes }.
check-came-in =
    { $count ->
        [one] uma caixa já está em ordem
       *[other] { $count } caixas já estão em ordem
    }
check-went =
    { $count ->
        [one] uma caixa já não está em ordem
       *[other] { $count } caixas já não estão em ordem
    }
check-no-more =
    { $count ->
        [one] uma caixa já não se consegue ver
       *[other] { $count } caixas já não se conseguem ver
    }
# $people is “40 people”.
check-people-instead = { $people } à vista em vez de { $before }
check-now-granted = agora em ordem
check-now-missing = já não está marcada
check-now-unclear = já não se consegue ver
# New ID and token of an account that is linked already.
check-new-refused = O que introduziu agora não foi aceite. Continua em uso o que foi definido em { $day }.
check-new-refused-too = O que introduziu agora também não foi aceite. Nada mudou.
check-new-waits = O que introduziu agora passa a ser usado quando estiver tudo em ordem. Até lá, continua em uso o que foi definido em { $day }.
check-new-waits-alone = O que introduziu agora passa a ser usado quando estiver tudo em ordem.

## What is missing

check-tick-title =
    { $count ->
        [one] Marque esta caixa no { $vendor }
       *[other] Marque estas { $count } caixas no { $vendor }
    }
# $granted is what holds the boxes there, such as “the permission group”.
check-tick-text = Abra { $granted } no { $vendor }, marque o que aqui se indica e guarde. Depois, verifique novamente.
check-only-missing = Passo a passo: mostrar só o que falta
check-place = No { $vendor }: { $place }
# $own is what the customer's company itself calls the section.
check-place-own = No { $vendor }: { $place } (a sua empresa chama-lhe “{ $own }”)
# The company's own name beside a place that was just named.
check-own-name = no { $vendor }, a sua empresa chama-lhe “{ $own }”
check-row-again = Verificar só esta
check-only-these = Verificar só estas ({ $count })
check-later =
    { $count ->
        [one] Depois disso, resta uma caixa que não conseguimos ver. Perguntamos por ela nessa altura.
       *[other] Depois disso, restam { $count } caixas que não conseguimos ver. Perguntamos por elas nessa altura.
    }

## What the customer confirms

check-confirm-title =
    { $count ->
        [one] Confirme uma caixa que não conseguimos ver
       *[other] Confirme { $count } caixas que não conseguimos ver
    }
check-confirm-title-later =
    { $count ->
        [one] Depois disso, confirme uma caixa que não conseguimos ver
       *[other] Depois disso, confirme { $count } caixas que não conseguimos ver
    }
check-confirm-text = Na maior parte das caixas do { $vendor }, basta-nos ler para saber se estão marcadas. Nestas, não basta. Veja-as no { $vendor }; se alguma não estiver marcada, marque-a e guarde. Depois, diga-nos aqui.
check-boxes =
    { $count ->
        [one] Uma caixa
       *[other] { $count } caixas
    }
# More than one, and no two of them for the same reason.
check-boxes-each = { $count } caixas, cada uma por um motivo diferente
check-all-seen =
    { $count ->
        [2] Fui ver no { $vendor }, e as duas caixas acima estão marcadas.
        [one] Fui ver no { $vendor }, e a caixa acima está marcada.
       *[other] Fui ver no { $vendor }, e todas as { $count } caixas acima estão marcadas.
    }
check-confirm = Confirmar
check-first = Primeiro, uma coisa
check-tick-first = Aqui ainda não está nada assinalado. Estão todas marcadas no { $vendor }? Então assinale a única caixa por baixo da lista. Se não, abra a lista e assinale as que estiverem. Depois, clique em Confirmar.
check-account-noted = Ficou anotado: é esta a conta certa. Falta uma coisa. Estão marcadas no { $vendor } todas as caixas abaixo? Então assinale a única caixa por baixo da lista e clique em Confirmar. Se não, abra a lista e assinale as que estiverem.
check-to-boxes = Ir para as caixas
check-too-many =
    { $minutes ->
        [one] Esta conta foi verificada muitas vezes na última hora. A próxima verificação pode começar daqui a um minuto.
       *[other] Esta conta foi verificada muitas vezes na última hora. A próxima verificação pode começar daqui a { $minutes } minutos.
    }
check-ended = Esta ligação terminou, por isso já não há nada para verificar.

## Which account it is

check-account-title = É esta a sua conta?
# $domain is the company's mail domain, $people is “40 people (31 active)”.
check-account-seen = Esta é a conta do { $vendor } de **{ $domain }**, com **{ $people }**.
check-account-seen-uncounted = Esta é a conta do { $vendor } de **{ $domain }**. Não foi possível contar quantas pessoas tem.
check-account-unnamed = Esta conta do { $vendor } mostra-nos **{ $people }**.
check-account-unnamed-uncounted = Não foi possível contar quantas pessoas tem esta conta do { $vendor }. É a conta em que criou o acesso.
# $people is “40 people”, $active a number.
check-people-active = { $people } (ativas: { $active })
check-people =
    { $count ->
        [0] nenhuma pessoa
        [one] uma pessoa
       *[other] { $count } pessoas
    }
check-people-at-least =
    { $count ->
        [one] pelo menos uma pessoa
       *[other] pelo menos { $count } pessoas
    }
check-people-seen =
    { $all ->
        [0] Não se vê nenhuma pessoa (ativas: { $active }).
        [one] Vê-se uma pessoa (ativas: { $active }).
       *[other] Veem-se { $all } pessoas (ativas: { $active }).
    }
check-people-seen-at-least =
    { $all ->
        [one] Vê-se pelo menos uma pessoa (ativas: { $active }).
       *[other] Veem-se pelo menos { $all } pessoas (ativas: { $active }).
    }
# $statuses is “Employed 31, Terminated 9”, in the vendor's own words.
check-by-status = Por estado: { $statuses }.
check-account-asked = É esta a conta certa?
check-account-asked-counted = É esta a conta certa, e o número é mais ou menos este?
check-account-yes = Sim, associar esta conta
check-account-people = Não, faltam pessoas
check-account-another = Não, é outra conta
check-account-boxes =
    { $count ->
        [2] Nada fica associado antes de confirmar também as duas caixas acima. Se clicar em Sim antes disso, nada se perde: a sua resposta fica guardada, e perguntamos-lhe depois o resto.
        [one] Nada fica associado antes de confirmar também a caixa acima. Se clicar em Sim antes disso, nada se perde: a sua resposta fica guardada, e perguntamos-lhe depois o resto.
       *[other] Nada fica associado antes de confirmar também todas as { $count } caixas acima. Se clicar em Sim antes disso, nada se perde: a sua resposta fica guardada, e perguntamos-lhe depois o resto.
    }
check-people-missing-title = Faltam pessoas
check-people-missing-advice = Veja no { $vendor } de quem são os dados partilhados aqui. Muitas vezes ficam de fora as pessoas que já saíram ou que ainda vão começar. Escolha todas as pessoas cujos dados são para partilhar, guarde e verifique novamente.
check-another-title = É outra conta
check-another-advice = O que introduziu pertence à conta do { $vendor } aqui indicada. Abra a conta certa do { $vendor }, siga lá os mesmos passos e introduza o que ela lhe der. O que criou nesta conta pode ser eliminado.
# Under the two headings above.
check-answered-lead = Foi o que nos disse, por isso ainda nada está associado.
# Opens the other answers.
check-changed-mind = Mudou de ideias?
check-show-where = Mostrar onde fica no { $vendor }

## Good to know

check-half = Abertas em parte
check-half-text =
    { $count ->
        [one] Esta secção está aberta, mas alguns dos seus campos não. A conta pode ser associada mesmo assim. Se os campos forem para partilhar, veja as permissões dos campos no { $vendor }.
       *[other] Estas { $count } secções estão abertas, mas alguns dos seus campos não. A conta pode ser associada mesmo assim. Se os campos forem para partilhar, veja as permissões dos campos no { $vendor }.
    }
# $fields is a list of field names.
check-left-out = Ficaram de fora: { $fields }
check-know = É bom saber
check-about = Trata-se de: { $what }
check-show-step = Mostrar onde fica: { $title }
check-excess =
    { $count ->
        [one] Mais do que é preciso: 1 caixa
       *[other] Mais do que é preciso: { $count } caixas
    }
check-excess-text = Isto está à vista, embora ninguém o tenha pedido. Não impede nada. Mas é melhor não partilhar o que não é preciso: para o retirar, abra { $granted } no { $vendor }, desmarque o que aqui se indica e guarde.
check-optional =
    { $count ->
        [one] Falta 1 caixa opcional
       *[other] Faltam { $count } caixas opcionais
    }
check-optional-text =
    { $count ->
        [one] A conta pode ser associada sem ela. Marque-a no { $vendor } se quiser permitir mais.
       *[other] A conta pode ser associada sem elas. Marque-as no { $vendor } se quiser permitir mais.
    }
check-granted =
    { $count ->
        [0] Nenhuma permissão está em ordem
        [one] 1 permissão está em ordem
       *[other] { $count } permissões estão em ordem
    }
check-own =
    { $count ->
        [one] 1 secção própria da sua empresa
       *[other] { $count } secções próprias da sua empresa
    }
# **View** is the word beside the box on the vendor's screen: it stays.
check-own-text =
    { $count ->
        [one] Foi criada pela sua empresa, por isso ninguém a pediu. Marque **View** se também for para partilhar.
       *[other] Foram criadas pela sua empresa, por isso ninguém as pediu. Marque **View** nas que também forem para partilhar.
    }
check-own-open = { $section }: aberta
check-own-closed = { $section }: fechada
check-own-unclear = { $section }: não se consegue ver

## The raw detail

check-detail = O que perguntámos ao certo, para quem tiver curiosidade e para a informática
check-detail-text = Quando perguntamos ao { $vendor }, só lemos, e guardamos apenas contagens e respostas de sim ou não: aqui não há dados de ninguém nem nada secreto.
check-detail-all = Todas as caixas com o que se viu, em texto para copiar
check-detail-title = O que a verificação viu
check-detail-lead = Toda esta verificação em texto, para enviar por e-mail à informática. Não contém dados de ninguém nem nada secreto.
check-detail-back = Voltar à verificação
check-detail-copy = Copiar tudo
check-detail-copied = Copiado
check-detail-marked = Não foi possível copiar. O texto está selecionado: copie-o com o teclado ou o menu.
check-detail-ended = Terminou
check-detail-asked = Perguntas
check-detail-list = Lista de caixas
check-detail-found = Resultado
check-detail-people = Pessoas
check-detail-when =
    { $seconds ->
        [0] { $minute }, em menos de um segundo
        [one] { $minute }, ao fim de um segundo
       *[other] { $minute }, ao fim de { $seconds } segundos
    }
check-detail-calls =
    { $count ->
        [0] Nenhum pedido ao { $vendor }
        [one] Um pedido ao { $vendor }
       *[other] { $count } pedidos ao { $vendor }
    }
check-detail-full = Foi visto tudo.
check-detail-quick = Uma verificação curta das caixas mais importantes.
check-detail-only =
    { $count ->
        [one] Uma caixa foi vista outra vez; as outras estão como se encontraram antes.
       *[other] { $count } caixas foram vistas outra vez; as outras estão como se encontraram antes.
    }
check-count-granted =
    { $count ->
        [one] { $count } comprovada pela leitura
       *[other] { $count } comprovadas pela leitura
    }
check-count-confirmed =
    { $count ->
        [one] { $count } confirmada por si
       *[other] { $count } confirmadas por si
    }
check-count-missing = { $count } por marcar
check-count-unclear =
    { $count ->
        [one] { $count } que não se consegue ver
       *[other] { $count } que não se conseguem ver
    }
check-count-optional =
    { $count ->
        [one] { $count } opcional por marcar
       *[other] { $count } opcionais por marcar
    }

## The mail when a check has ended that nobody watched

mail-check-subject = A sua verificação do { $vendor } terminou
mail-check-preview = O que falta fazer demora poucos minutos.
mail-check-lead = A verificação da conta do { $vendor } da empresa { $company } terminou, e ainda falta uma coisa da sua parte.
mail-check-boxes =
    { $count ->
        [one] Esta caixa ainda não está marcada no { $vendor }:
       *[other] Estas { $count } caixas ainda não estão marcadas no { $vendor }:
    }
# $place is what holds the boxes there, such as “the permission group”.
mail-check-tick =
    { $count ->
        [one] Abra { $place } no { $vendor }, marque-a lá e guarde. Depois, abra a sua página e verifique novamente.
       *[other] Abra { $place } no { $vendor }, marque-as lá e guarde. Depois, abra a sua página e verifique novamente.
    }
mail-check-confirm =
    { $count ->
        [0] Está tudo em ordem. Resta uma pergunta: se é esta a conta certa.
        [one] Tudo o que conseguimos ver está em ordem. Há uma caixa que não se vê daqui, por isso pedimos-lhe que a veja e confirme.
       *[other] Tudo o que conseguimos ver está em ordem. Há { $count } caixas que não se veem daqui, por isso pedimos-lhe que as veja e confirme.
    }
mail-check-button = Abrir a sua página
