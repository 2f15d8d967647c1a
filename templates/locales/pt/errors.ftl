# Pages that stand in for one that could not be shown. Each has a title and says what to do.

error-foreign-title = Isto não veio da nossa página
error-foreign = Para sua segurança, só aceitamos o que é enviado a partir das nossas páginas, e o seu navegador disse que isto veio de outro lugar. Volte atrás, abra a página outra vez e repita o que fez. Se voltar a acontecer, atualize o navegador ou experimente outro.
error-missing-title = Aqui não há nenhuma página
error-missing = O endereço pode estar incompleto ou desatualizado. Nada foi alterado.
error-closed-title = Esta página não está aberta para si
error-closed = A sua conta não pode fazer isto. Alguém com mais direitos pode.
error-gone-title = Isto terminou
error-gone = Já houve aqui uma página. Peça-nos um novo link, e ajudamos a continuar.
error-conflict-title = Alguém foi mais rápido
error-conflict = Isto foi alterado noutra janela ou por outra pessoa. Abra a página outra vez para ver como está agora.
error-method-title = Isso não se faz aqui
error-method = Este endereço não aceita esse tipo de pedido. Nada foi alterado.
error-large-title = É texto a mais
error-large = Foi enviado mais do que esta página pode receber. Nada foi guardado. Volte atrás e envie menos.
error-format-title = Não conseguimos ler este formato
error-format = Este endereço recebe um formulário web comum. Nada foi guardado.
error-form-title = O formulário não chegou completo
error-form = Faltava alguma coisa, ou veio repetida, por isso nada foi guardado. Volte atrás, abra a página outra vez e envie de novo.
error-fast-title = Foi um pouco rápido
error-fast = Chegaram demasiadas tentativas da sua rede em pouco tempo. Espere um minuto e continue onde estava. Nada se perdeu.
error-busy-title = De momento, há muitos pedidos
error-busy = Não foi possível responder a tempo ao seu pedido. Espere alguns segundos e abra a página outra vez. O que já guardou está em segurança.
error-ours-title = Algo correu mal do nosso lado
error-ours = Não fez nada de errado, e o que já guardou está em segurança. Abra a página outra vez; se continuar assim, escreva-nos.
error-other-title = Isso não funcionou
error-other = Não foi possível entender o pedido. Nada foi alterado.
error-reference = Se nos escrever sobre isto, junte este número de referência:
# A button that leads to the page where a setup link is opened.
error-start = Abrir um link de configuração
# A button for support staff.
error-console = Ir para a consola
