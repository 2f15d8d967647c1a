# What is written to people by mail. Each message is used in the text and in the HTML of a mail, so none has stars or
# links in it. Addresses and codes stand on lines of their own, after the sentence that speaks of them.

mail-hello = Olá,
# An e-mail address stands on the next line.
mail-questions = Tem dúvidas? Responda a este e-mail ou escreva para:
# The next line is an e-mail address.
mail-sent = { $operator } enviou este e-mail para:
mail-sent-with = { $operator } enviou este e-mail com { $product } para:
# A link's words, or a line before the address of a web page.
mail-privacy = Como { $operator } trata os dados pessoais
mail-stop = Não receber mais lembretes sobre esta configuração
# The next line is the address of a page.
mail-not-open = Não abre? Então vá a esta página:
# The next line is a code.
mail-paste = E cole lá este código:
mail-until = O link funciona até { $moment } e é só para si. Por favor, não reencaminhe este e-mail: use antes “Passar a outra pessoa” na página.

# Why somebody gets a mail: the last sentence of each.
mail-why-contact = Recebe este e-mail porque nos indicaram o seu nome como contacto da empresa { $company } para o { $vendor }.
mail-why-handed-over = Recebe este e-mail porque { $person } indicou o seu nome para continuar a configuração.
mail-why-link-was-yours = Recebe este e-mail porque o link de configuração era seu até agora.
mail-why-other-browser = Recebe este e-mail porque o seu link de configuração foi aberto num navegador que ainda não conhecemos.
mail-why-set-up = Recebe este e-mail porque foi quem configurou esta ligação.

# The mail with the setup link.
mail-setup-subject = Ligar o { $vendor } a { $operator }
mail-setup-preview = Cerca de dez minutos, passo a passo. O link funciona até { $moment }.
# { $person } is somebody's name.
mail-setup-asked-by = { $person }, de { $operator }, pede-lhe que ligue a conta do { $vendor } da empresa { $company } a { $operator }.
mail-setup-asked = { $operator } pede-lhe que ligue a conta do { $vendor } da empresa { $company } a { $operator }.
mail-setup-replaced = Aqui está o seu novo link para ligar a conta do { $vendor } da empresa { $company } a { $operator }. O link anterior deixou de funcionar. O que já fez fica guardado.
# { $person } is a colleague's e-mail address.
mail-setup-handed-over = { $person } pede-lhe que continue a ligar a conta do { $vendor } da empresa { $company } a { $operator }. O que já está feito fica guardado.
mail-setup-how = Uma página mostra-lhe o caminho, passo a passo, com os nomes que vê nos ecrãs do { $vendor }, e diz antes o que é partilhado e porquê. Demora cerca de dez minutos. É preciso ter direitos de administração no { $vendor }. Se não os tiver, pode passar a tarefa, na própria página, a outra pessoa que os tenha.
mail-setup-button = Começar a configuração
mail-setup-back = Pode parar e voltar a qualquer momento.
mail-setup-unexpected = Não esperava isto? Então não precisa de fazer nada: nada é partilhado antes de alguém seguir os passos. Se tiver dúvidas, pergunte-nos.

# To who handed the setup over to a colleague.
mail-over-subject = A ligação do { $vendor } a { $operator } passou para outra pessoa
mail-over-title = A configuração passou para outra pessoa
# The next line is the colleague's e-mail address.
mail-over-to = A tarefa de ligar a conta do { $vendor } da empresa { $company } a { $operator } passou para outra pessoa, na página que o seu link abre. Um novo link vai a caminho de:
mail-over-ended = O seu link deixou de funcionar. Não precisa de fazer mais nada.
# The next line is an e-mail address.
mail-over-not-you = Não foi uma ação sua? Então alguém usou o seu link. Diga-nos, e desativamos também o novo link:

# The eight digits that let a second browser in.
mail-code-subject = O seu código para continuar a ligar o { $vendor } a { $operator }
mail-code-title = O seu código
# The next line is the code.
mail-code-opened = O seu link de configuração do { $vendor } foi aberto noutro navegador. Para continuar lá, escreva este código na página:
mail-code-works = { $minutes ->
    [one] Funciona durante um minuto, uma única vez.
   *[other] Funciona durante { $minutes } minutos, uma única vez.
}
# The next line is an e-mail address.
mail-code-not-you = Não abriu o link noutro navegador? Então outra pessoa tem-no. Sem o código ninguém entra, por isso não o dê a ninguém. Diga-nos, e desativamos esse link e enviamos-lhe um novo:

# The account is linked.
mail-linked-subject = A ligação do { $vendor } a { $operator } está feita
mail-linked-title = A ligação do { $vendor } está feita
mail-linked-preview = Todas as permissões necessárias estão em ordem.
mail-linked-done = Está feito: a conta do { $vendor } da empresa { $company } está ligada a { $operator }. Todas as permissões necessárias estão em ordem. Agradecemos a sua ajuda!
mail-linked-what = O que ficou ligado é o acesso criado para isso no { $vendor }. O que o abre está fechado em segurança, e ninguém o pode voltar a ver, nem a sua empresa nem nós. O seu link de configuração deixou de funcionar.
mail-take-back = Para retirar o acesso, a qualquer momento: elimine o que foi criado para isso no { $vendor }, ou redefina o token ou a chave. A partir daí, não podemos ler mais nada. Por favor, avise-nos, para sabermos que foi de propósito.
# The next line is an e-mail address.
mail-linked-unexpected = Não esperava isto? Escreva-nos de imediato:

# A linked account that works no longer as it did.
mail-degraded-subject = A ligação do { $vendor } a { $operator } precisa de atenção
mail-degraded-title = A ligação do { $vendor } precisa de atenção
mail-degraded-preview = Algo mudou no { $vendor }. Corrige-se em poucos minutos.
mail-degraded-changed = A conta do { $vendor } da empresa { $company } foi ligada a { $operator }, e desde então algo mudou. Nada se perdeu, e corrige-se em poucos minutos.
# A list of boxes follows, as they are named on the vendor's screens.
mail-degraded-boxes = { $count ->
    [one] Esta caixa já não está marcada no { $vendor }:
   *[other] Estas caixas já não estão marcadas no { $vendor }:
}
# { $place } is such as “the permission group”. “Check again” is a button on our page.
mail-degraded-tick = { $count ->
    [one] Abra { $place } no { $vendor }, marque-a lá e guarde. Depois, abra a sua página e clique em “Verificar novamente”.
   *[other] Abra { $place } no { $vendor }, marque-as lá e guarde. Depois, abra a sua página e clique em “Verificar novamente”.
}
mail-degraded-button = Abrir a página para corrigir
mail-degraded-meant = Foi de propósito? Então diga-nos, para deixarmos de verificar. Já está corrigido? Então não precisa de fazer nada: notamos sozinhos.

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = Falta fazer: ligar o { $vendor } a { $operator }
mail-reminder-title = A ligação do { $vendor } ainda não está concluída
mail-reminder-button = Continuar a configuração
mail-reminder-browser = No navegador que já usou, pode continuar de imediato. Noutro, enviamos-lhe primeiro um código.
mail-reminder-both = O link do nosso e-mail anterior também funciona: os dois abrem a mesma página.
mail-reminder-preview = Demora poucos minutos, e pode parar a qualquer momento.
mail-reminder-begun = Começou a ligar a conta do { $vendor } da empresa { $company } a { $operator }. O que já fez fica guardado, e pode continuar onde parou.
mail-reminder-unopened = Em { $day }, enviámos-lhe um link para ligar a conta do { $vendor } da empresa { $company } a { $operator }. Ainda não foi aberto. Uma página mostra-lhe o caminho, passo a passo, em cerca de dez minutos.

# Two days before a link ends.
mail-expiring-subject = O seu link para ligar o { $vendor } a { $operator } termina em { $day }
mail-expiring-title = O seu link termina em { $day }
mail-expiring-preview = O que já está feito fica guardado.
mail-expiring-ends = O seu link para ligar a conta do { $vendor } da empresa { $company } a { $operator } funciona até { $moment }. O que já está feito fica guardado, também depois disso.
mail-expiring-later = Precisa de mais tempo? Responda a este e-mail, e enviamos-lhe um novo link.

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = O acesso de { $operator } ao { $vendor } foi renovado
mail-renewed-title = O acesso ao { $vendor } foi renovado
mail-renewed-preview = Já esperava isto? Então não precisa de fazer nada.
# The next line is the e-mail address of who did it.
mail-renewed-when = Em { $moment }, foi introduzido na nossa página um novo token ou uma nova chave para a conta do { $vendor } da empresa { $company }, com o link de configuração de:
mail-renewed-checked = Foi verificado, e todas as permissões necessárias estão em ordem. A partir de agora, { $operator } usa o novo acesso. O anterior foi apagado aqui.
mail-renewed-expected = Foi uma ação sua, ou de quem a devia fazer? Então não precisa de fazer nada.
# The next line is an e-mail address.
mail-renewed-unexpected = Não esperava isto? Então veja no { $vendor } quem criou um novo token ou uma nova chave, e escreva-nos de imediato:

# The page behind “No more reminders about this setup”.
stop-title = Parar os lembretes?
stop-what = Escrevemos-lhe quando uma configuração ainda não está concluída, no máximo duas vezes, e antes de o seu link terminar. Clique no botão, e paramos.
stop-link-works = O seu link continua a funcionar. Os e-mails que pedir, como um código, continuam a chegar.
stop-button = Parar os lembretes
stop-done-title = Não há mais lembretes
stop-done = Feito. Não lhe enviamos mais lembretes sobre esta configuração.
