# What a check saw of one permission, and why it could not tell. Customers read it under the box, and
# their staff in English. Bob and other product names stay as they are. Names in quotes are names of
# sections on the vendor's screens or of the company's own; they stay as they are, too.

# Stands between two sentences: nothing in languages that write no blank there.
evidence-between-sentences = {" "}
# How a name is quoted.
evidence-quoted = “{ $name }”
# The end of a list: $rest is one or several with commas between them, $last the last one.
evidence-and = { $rest } e { $last }

# $because continues the sentence. It is a text of the pack: `because` in words.<language>.toml.
evidence-cannot-be-read = Não se pode ler, porque { $because }.
evidence-check-ended = A verificação terminou antes de se poder ler isto.
# $detail is a technical note in English: “503 on GET /v1/company/reports”.
evidence-could-not-answer = O { $vendor } não conseguiu responder agora a esta pergunta ({ $detail }).
# $status and $question are a technical note: “200 on GET /v1/company/employees”.
evidence-does-not-tell = A resposta do { $vendor } não diz se isto se pode ver ({ $status }, { $question }).
evidence-could-not-tell = Perguntámos ao Bob, e a resposta não permite saber.
# $status is a number such as 404.
evidence-not-offered = O Bob não oferece isto aqui ({ $status }): o módulo pode estar desligado na sua empresa.
evidence-in-no-group = O utilizador de serviço ainda não pode ver nada: não está num grupo de permissões.

## Who can be seen

evidence-everybody-refused = O Bob recusou-se a mostrar qualquer colaborador a este utilizador de serviço. Veja esta caixa e de quem o grupo pode ver os dados.
evidence-nobody-shown = O Bob não mostrou ninguém a este utilizador de serviço. Veja de quem o grupo pode ver os dados; numa empresa vazia não há nada para ver.
evidence-list-too-slow = O Bob demorou demasiado a listar os colaboradores, por isso não foi possível ver ninguém.
evidence-no-ids = O Bob não mostra IDs de colaboradores a este utilizador de serviço, e a empresa é demasiado grande para perguntar por todas as pessoas.
evidence-nobody-looked-at = Não foi possível ver ninguém.

## Sections of the profiles, such as “Work” and “Home”

# All of the people who were looked at have them.
evidence-fields-came =
    { $people ->
        [one] Recebemos { $count } de { $of } campos de “{ $section }”, de 1 pessoa.
       *[other] Recebemos { $count } de { $of } campos de “{ $section }”, de { $people } pessoas.
    }
# Some of them have them: $with of $people, who are at least two.
evidence-fields-came-for-some = Recebemos { $count } de { $of } campos de “{ $section }”, em { $with } de { $people } pessoas.
evidence-no-fields-came =
    { $people ->
        [one] Não recebemos nenhum dos campos de “{ $section }” ({ $of }), de 1 pessoa.
       *[other] Não recebemos nenhum dos campos de “{ $section }” ({ $of }), de { $people } pessoas.
    }
# Follows one of the above. $fields are names of fields, with commas between them.
evidence-left-out = Ficaram de fora: { $fields }.
# Follows “Left out”.
evidence-open-in-part = Por isso, a secção está aberta só em parte: ou a caixa está marcada e alguns campos estão fechados um a um, ou só estão abertos alguns campos.
# Follows “Left out”: these fields.
evidence-may-be-empty = Podem estar simplesmente vazios.
# “These” are the fields of the sentence before. View and Edit are the words beside the boxes in Bob.
evidence-needs-edit = O Bob só os mostra quando View e Edit estão marcados.
# The next four follow “None of … fields came back”.
evidence-unusual-fields = São de tipos que o Bob talvez nunca mostre desta forma, por isso nada dizem sobre a caixa.
evidence-empty-left-out = Aqui, o Bob deixa de fora o que está vazio, por isso a secção pode estar fechada ou só vazia.
evidence-too-few-people = São poucas pessoas para distinguir uma secção fechada de uma vazia.
evidence-single-fields = A sua empresa abre e fecha campos um a um, por isso ou a caixa não está marcada, ou todos estes campos estão fechados. Veja as duas coisas.
# $section is what the guide calls it; the company has another name for it.
evidence-guessed = Supomos que esta é a secção “{ $section }”: é aqui que está a maior parte dos seus campos habituais.
evidence-no-field = O Bob não lista nenhum campo da secção “{ $section }” pelo qual se possa perguntar.
# $section comes in quotes.
evidence-section-of-another = No Bob, a secção { $section } tem os campos habituais de outra, por isso não é claro de que caixa se trata.
# $sections are names in quotes: “Home” and “Personal”.
evidence-sections-alike = O Bob lista mais do que uma secção que pode ser a indicada: { $sections }.
# $section comes without quotes, $sections with them.
evidence-section-moved = O Bob não lista nenhuma secção chamada “{ $section }”. Os seus campos habituais estão em { $sections }: veja as caixas aí.
evidence-no-section = O Bob não lista nenhuma secção chamada “{ $section }”: pode ter outro nome na sua empresa, ou estar desligada.

## Tables that keep a history. $table is one of Bob's own names: work, employment, lifecycle, salaries

evidence-table-told-closed = A tabela mostrou que alguns campos estão fechados: { $fields }.
evidence-table-current-only = O Bob mostrou a entrada atual da tabela { $table } e recusou a tabela completa.
evidence-table-refused = O Bob recusou-se a mostrar a tabela { $table }.
evidence-table-empty = A tabela { $table } não tinha entradas das pessoas que vimos.
evidence-table-earlier = A tabela { $table } mostrou entradas anteriores.
evidence-table-columns-kept-back = A tabela { $table } mostrou entradas anteriores, e o Bob não mostrou algumas das suas colunas, sem dizer quais.
# $columns are technical names with commas between them.
evidence-table-columns-named = A tabela { $table } mostrou entradas anteriores, e o Bob não mostrou algumas das suas colunas: { $columns }.
evidence-table-one-entry =
    { $people ->
        [one] 1 pessoa tem uma única entrada na tabela { $table }: ou não há nada anterior, ou a caixa do histórico não está marcada.
       *[other] { $people } pessoas têm uma única entrada na tabela { $table }: ou não há nada anterior, ou a caixa do histórico não está marcada.
    }

## Reports, documents and time off

evidence-reports =
    { $count ->
        [one] O Bob listou 1 relatório.
       *[other] O Bob listou { $count } relatórios.
    }
evidence-no-reports = O Bob não listou relatórios, talvez porque não há nenhum.
evidence-reports-refused = O Bob recusou-se a listar relatórios.
evidence-documents = O Bob mostrou documentos sem dizer em que pasta estão.
evidence-documents-refused = O Bob recusou-se a listar documentos, por isso talvez nenhuma das duas pastas esteja aberta. Veja as duas caixas.
evidence-no-documents = O Bob não mostrou documentos das pessoas que vimos, o que pode estar certo.
evidence-kinds-of-leave =
    { $count ->
        [one] O Bob listou 1 tipo de ausência.
       *[other] O Bob listou { $count } tipos de ausência.
    }
evidence-no-kinds-of-leave = O Bob não listou tipos de ausência, talvez porque não há nenhum.
# What is in quotes are words beside boxes in Bob.
evidence-kinds-of-leave-refused = O Bob recusou-se a listar os tipos de ausência. Talvez exija para isso “Manage company's time off settings”, por isso não se sabe se “See” está marcado.
evidence-who-is-out = O Bob mostrou quem está ausente.
# That is: who is not at work in these months.
evidence-nobody-out = O Bob não mostrou ninguém ausente nos três meses passados e nos três seguintes, o que pode estar certo.
evidence-who-is-out-refused = O Bob recusou-se a mostrar quem está ausente.
# A request for time off.
evidence-pending-request = O Bob mostrou um pedido que ainda aguarda resposta.
evidence-no-pending-request = O Bob não mostrou nenhum pedido dos últimos 30 dias à espera de resposta, o que pode estar certo.
# What is in quotes are the words beside a box in Bob.
evidence-requests-refused = O Bob recusou-se a mostrar pedidos. Pode ser por faltar “See who's out today”, por isso nada se sabe sobre esta caixa.
evidence-balance = O Bob mostrou um saldo de ausências.
evidence-no-balance = O Bob não tinha saldos de ausências das pessoas que vimos.
evidence-balance-refused = O Bob recusou-se a mostrar um saldo de ausências.
evidence-balance-without-kind = Um saldo pede-se por tipo de ausência, e o Bob não indicou nenhum.
