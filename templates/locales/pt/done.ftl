# The last page: what was linked, who can see what, how to take it back.

done-what = O que foi associado
done-company = Empresa
done-account = Conta
done-linked = Associada
# When and by whom the ID and token were typed in. $by is an e-mail address.
done-set = definido em { $day } por { $by }
done-permissions = Permissões
done-proved =
    { $count ->
        [0] nenhuma comprovada pela leitura
        [one] 1 comprovada pela leitura
       *[other] { $count } comprovadas pela leitura
    }
done-confirmed =
    { $count ->
        [0] nenhuma confirmada por si
        [one] 1 confirmada por si
       *[other] { $count } confirmadas por si
    }
done-optional =
    { $count ->
        [one] 1 caixa opcional por marcar
       *[other] { $count } caixas opcionais por marcar
    }
done-optional-unseen =
    { $count ->
        [one] 1 caixa opcional que não se conseguiu ver
       *[other] { $count } caixas opcionais que não se conseguiram ver
    }
done-people = Pessoas
done-right = Conta certa
done-said = confirmado por { $by } em { $day }
done-left-text = Pode ficar assim. Se um dia quiser permitir mais, marque o que falta no { $vendor } e guarde; notamos sozinhos.
done-who = Quem pode ver o quê
done-who-systems = **Os sistemas de { $operator }** podem ler as secções abaixo, das pessoas que escolheu no { $vendor }.
done-who-staff = **As pessoas de { $operator }** que cuidam desta ligação veem aqui que caixas estão marcadas e quantas pessoas há, nunca o que está nos campos.
done-who-secret = **O que introduziu** fica fechado em segurança. Ninguém o pode voltar a ver, nem quem o enviou, nem ninguém de { $operator }; só os sistemas o usam.
done-who-privacy = O que { $operator } faz com os dados está na sua [política de privacidade](privacy).
done-open =
    { $count ->
        [0] Nenhuma secção está aberta
        [one] Uma secção está aberta
       *[other] { $count } secções estão abertas
    }
# How much a section is open, beside its name.
done-section-changes = ler e alterar
done-section-reads = ler
done-back = Como retirar o acesso
done-again = Quando voltamos a verificar
done-again-days =
    { $count ->
        [one] Uma vez por dia, verificamos automaticamente se continua tudo em ordem.
       *[other] A cada { $count } dias, verificamos automaticamente se continua tudo em ordem.
    }
done-again-hours =
    { $count ->
        [one] A cada hora, verificamos automaticamente se continua tudo em ordem.
       *[other] A cada { $count } horas, verificamos automaticamente se continua tudo em ordem.
    }
done-again-mail = Se então faltar alguma coisa, escrevemos-lhe.
done-again-next = A próxima verificação está prevista para { $minute }.
