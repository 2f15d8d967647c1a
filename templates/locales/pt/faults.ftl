# What is wrong with what was typed or pasted into the form for the vendor's credentials. It stands at
# the field. What was typed is never quoted.

# $field is the field's label in the reader's language, such as “API key”.
fault-empty = O campo “{ $field }” ainda está vazio.
fault-blank-in-it = No campo “{ $field }” há um espaço ou uma quebra de linha a meio. Copie o texto outra vez, sem mais nada.
# $characters is a list of the kinds below: “small letters, digits and hyphens”.
fault-other-characters = O campo “{ $field }” só leva { $characters }. Procure um carácter que não deva lá estar.
fault-small-letters = letras minúsculas
fault-capital-letters = letras maiúsculas
fault-digits = algarismos
fault-hyphens = hifens
fault-underscores = traços inferiores
fault-full-stops = pontos
# One character.
fault-character = “{ $character }”
# A range of characters, such as “a” to “f”.
fault-characters-between = “{ $from }” a “{ $to }”
fault-too-short =
    { $least ->
        [one] O texto em “{ $field }” é demasiado curto: deve ter pelo menos { $least } carácter.
       *[other] O texto em “{ $field }” é demasiado curto: deve ter pelo menos { $least } caracteres.
    }
fault-too-long =
    { $most ->
        [one] O texto em “{ $field }” é demasiado longo: deve ter no máximo { $most } carácter.
       *[other] O texto em “{ $field }” é demasiado longo: deve ter no máximo { $most } caracteres.
    }
# $field is the label of another field, whose text was pasted into this one.
fault-swapped = Isto parece ser o texto do campo “{ $field }”. Ponha cada um dos dois no outro campo.
# $start is a technical text such as “pk_”.
fault-other-start = Em geral, o texto em “{ $field }” começa por { $start }.
fault-other-length =
    { $usual ->
        [one] Em geral, o texto em “{ $field }” tem { $usual } carácter. Veja se falta uma parte.
       *[other] Em geral, o texto em “{ $field }” tem { $usual } caracteres. Veja se falta uma parte.
    }

## Bob: the ID and the token of a service user. SERVICE- is how every such ID starts; Copy and ID are
## words on Bob's screen and stay as they are.

# It is taken all the same.
fault-id-of-another-shape = Em geral, o ID de um utilizador de serviço começa por SERVICE-. Se o Bob não o aceitar, copie-o outra vez do campo chamado ID.
fault-id-empty = Cole aqui o ID do utilizador de serviço. Começa por SERVICE-.
fault-id-cut-short = No Bob há mais texto depois de SERVICE-. Clique em Copy ao lado do ID e cole-o aqui inteiro.
fault-token-for-id = Isto parece o token. Aqui entra o texto que começa por SERVICE-.
fault-address-for-id = Isto parece um endereço de e‑mail. Aqui entra o ID que o Bob mostra para o utilizador de serviço; começa por SERVICE-.
fault-same-text = Os dois campos têm o mesmo texto. Aqui entra o ID, que começa por SERVICE-.
fault-token-empty = Cole aqui o token do utilizador de serviço.
# Bob hides the token behind dots, and these were copied.
fault-dots = Estes são os pontos que escondem o token. No Bob, clique em Copy ao lado do token e cole-o aqui.
fault-id-twice = Os dois campos têm um ID de utilizador de serviço. O token é o outro texto, mais longo, na janela do Bob.
fault-id-for-token = Isto parece o ID do utilizador de serviço. Aqui entra o token, o texto mais longo na janela do Bob.
# Something such as “Authorization: Basic …” was pasted.
fault-header = Isto é o cabeçalho inteiro de um pedido. Cole só o texto que o Bob mostra no campo.
fault-both-together = Isto contém o ID e o token juntos. Cole cada um no seu campo.
fault-encoded-pair = Isto é o ID e o token em forma codificada. Cole-os tal como o Bob os mostra, cada um no seu campo.
# Something such as “Token: …” was pasted.
fault-label-along = O nome do campo veio colado com o texto. Cole só o texto que está dentro do campo no Bob.
fault-blank-in-the-middle = Há um espaço ou uma quebra de linha a meio. Clique em Copy no Bob e cole só o texto.
