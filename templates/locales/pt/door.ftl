# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = Abrir o seu link de configuração
start-heading = Olá
start-again = De momento, este navegador não tem nenhuma configuração aberta. Abra outra vez o link do e‑mail, ou cole aqui o código que lá está. O que já fez fica guardado.
start-lead = { $operator } pede-lhe que ligue a conta da sua empresa. Esta página mostra-lhe o caminho, passo a passo.
# The beginning of the code, “st1_…”, stands right after it.
start-paste = Cole o código do e‑mail de convite. Começa assim:
start-ready = O seu link está pronto. Abri-lo não partilha nada.
start-code = O seu código
start-unknown = Não conhecemos este código. Talvez falte uma parte. Copie o código inteiro do e‑mail, ou abra outra vez o link que lá está.
start-cookie = Para manter a sua sessão aberta durante a configuração e recordar o seu idioma, guardamos cookies neste navegador. Não seguem o que faz.
start-privacy = O que acontece aos dados das pessoas? [{ $operator } explica aqui](privacy).
# Heading over the offer to go on with a setup that is open in this browser. It stands beside the field for another code.
start-resume-heading = Continuar onde estava
# $integration is the name of the other company’s product, such as “HiBob”.
start-resume = A configuração do { $integration } para a empresa { $company } está aberta neste navegador.
start-resume-done = A configuração do { $integration } para a empresa { $company } está concluída.
start-resume-button = Continuar onde estava
start-resume-done-button = Ver o que está associado
start-other-heading = Ou abrir outro link

code-title = Introduzir o código
code-heading = Confirme que o link é seu
# $address is partly hidden, such as “a…@acme.example”.
code-lead-to = Este link já foi aberto noutro navegador. Para termos a certeza de que continua nas mãos certas, enviamos um código de 8 dígitos para **{ $address }**.
code-lead = Este link já foi aberto noutro navegador. Para termos a certeza de que continua nas mãos certas, enviamos um código de 8 dígitos para o endereço que recebeu o convite.
code-sent = O código vai a caminho. Funciona durante 10 minutos, só neste navegador.
code-field = Os 8 dígitos do e‑mail
code-send = Nenhum código ao fim de dois minutos? Enviar outro
code-spam = Veja também na pasta de spam. Se já não tem essa caixa de correio, escreva para [{ $support }](mail).
code-wrong =
    { $tries ->
        [one] Estes não são os últimos 8 dígitos que enviámos. Resta uma tentativa.
       *[other] Estes não são os últimos 8 dígitos que enviámos. Restam { $tries } tentativas.
    }
code-spent = Este código já não funciona: foi usado, tem mais de 10 minutos ou foi tentado demasiadas vezes. Peça outro mais abaixo.
code-too-many =
    { $minutes ->
        [one] Já foram enviados vários códigos. Se pediu algum neste navegador, o mais recente na caixa de correio funciona durante 10 minutos após o envio. Se não, abra outra vez o link do e‑mail daqui a um minuto; no navegador em que começou, pode continuar de imediato.
       *[other] Já foram enviados vários códigos. Se pediu algum neste navegador, o mais recente na caixa de correio funciona durante 10 minutos após o envio. Se não, abra outra vez o link do e‑mail daqui a { $minutes } minutos; no navegador em que começou, pode continuar de imediato.
    }

dead-expired-title = O prazo deste link terminou
dead-expired = Por segurança, um link de configuração funciona por tempo limitado, e esse tempo acabou. O que já fez fica guardado.
dead-expired-next = Escreva-nos, e enviamos-lhe um novo link. Pode continuar onde estava.
dead-revoked-title = Este link foi desativado
dead-revoked = Alguém do nosso lado desativou este link. Já não se pode fazer nada com ele.
dead-revoked-next = Se não esperava isto, escreva-nos.
dead-replaced-title = Há um link mais recente
dead-replaced = Foi enviado um e‑mail mais recente com outro link, para si ou para outra pessoa da empresa. Só o link mais recente funciona.
dead-replaced-next = Procure o nosso e‑mail mais recente. Se não o encontrar, escreva-nos.
dead-completed-title = Esta configuração está concluída
dead-completed = A conta foi associada com este link. O link cumpriu a sua função e já não abre nada.
dead-completed-next = Há algo para mudar ou corrigir? Escreva-nos, e enviamos-lhe um novo link.
dead-write = Escrever para { $support }
dead-newer = Tem um e‑mail nosso mais recente? Abra o link que lá está, ou [cole o código](start).
# $address is partly hidden, such as “a…@acme.example”.
dead-offer = Podemos enviar-lhe um novo link, por e‑mail, para **{ $address }**. Pode continuar onde estava.
dead-offer-again = Um novo link vai a caminho de **{ $address }**. Veja também na pasta de spam. Nada ao fim de dois minutos? Podemos enviar outro.
dead-offer-button = Enviar-me um novo link
dead-offer-elsewhere = Essa caixa de correio já não é sua? Escreva para [{ $support }](mail).

new-link-title = Um novo link vai a caminho
# $address is partly hidden, such as “a…@acme.example”.
new-link-sent = Enviámos um novo link para **{ $address }**. Abra-o lá para continuar onde estava.
new-link-spam = Deve chegar dentro de dois minutos. Veja também na pasta de spam. Os links dos e‑mails anteriores já não funcionam.
new-link-many-title = Já foram enviados vários links
new-link-many =
    { $hours ->
        [one] Enviamos no máximo três links novos por dia. Procure o nosso e‑mail mais recente, também na pasta de spam. Pode pedir outro daqui a uma hora.
       *[other] Enviamos no máximo três links novos por dia. Procure o nosso e‑mail mais recente, também na pasta de spam. Pode pedir outro daqui a { $hours } horas.
    }
new-link-none-title = Não podemos enviar-lhe um novo link aqui
new-link-none = Este link mudou desde que abriu a página, ou este navegador já não o tem. Abra o nosso e‑mail mais recente, ou escreva-nos.

hand-over-title = Passar a outra pessoa
hand-over-heading = Passar a configuração a outra pessoa
hand-over-lead = Há outra pessoa que tem os direitos para isto? Indique-nos o e‑mail de trabalho dessa pessoa. Enviamos-lhe um link próprio.
hand-over-kept = Essa pessoa continua a partir daqui. O que já fez fica guardado.
hand-over-ends = O seu link deixa de funcionar, e confirmamos-lhe por e‑mail que a configuração passou para outra pessoa.
# $moment is a date and a time.
hand-over-until = O link dessa pessoa funciona até **{ $moment }**.
hand-over-field = E‑mail de trabalho de quem vai continuar
hand-over-button = Enviar-lhe o link
hand-over-back = Voltar à configuração
hand-over-write = Há outra pessoa que tem os direitos para isto? Escreva para [{ $support }](mail) e diga quem é. Essa pessoa recebe um link próprio, e o que já fez fica guardado.
hand-over-address = “{ $typed }” não parece um endereço de e‑mail. Deve ser assim: ana@acme.example.
hand-over-no-mail = Não é possível enviar e‑mails a partir daqui, por isso não podemos convidar a outra pessoa. Escreva para { $support } e diga quem é.
hand-over-same = Este é o endereço para onde o link já foi enviado. Introduza o da outra pessoa.
hand-over-ended = Este link foi substituído ou desativado há momentos. Só o link mais recente funciona.
handed-over-title = Passou para outra pessoa
handed-over-sent = Um link vai a caminho de **{ $address }**. Peça a essa pessoa que procure um e‑mail de { $operator }, também na pasta de spam.
handed-over-close = Não precisa de fazer mais nada. O seu link já não funciona; pode fechar esta página.

# Beside the list of languages at the foot of every page.
language = Idioma
# The button that changes the page to the language that was chosen.
language-change = Mudar
privacy = Privacidade
# “Keyway” is a name.
runs-on = Funciona com Keyway
