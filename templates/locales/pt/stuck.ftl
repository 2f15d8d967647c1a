# For who is stuck: "this does not look like my screen", "ask for help", and a colleague who is handed
# one step.

## At the foot of every page of the setup

# Names the three choices.
stuck-help = Ajuda
stuck-screen-link = O meu ecrã é diferente
stuck-ask-link = Pedir ajuda
stuck-colleague-link = Passar este passo a outra pessoa
stuck-screen-where = Onde está?
stuck-screen-anywhere = A página toda

## This does not look like my screen

stuck-screen-title = O meu ecrã é diferente
stuck-screen-lead = Os ecrãs mudam, e os da sua empresa podem ser diferentes. Conte-nos, e vamos ver o que se passa. Não precisa de esperar por nós: a página seguinte mostra como continuar.
stuck-about-step = Trata-se do passo **{ $step }**.
stuck-about-action = Trata-se de **{ $action }**, no passo **{ $step }**.
stuck-menus = Que menus vê no { $vendor }? (opcional)
stuck-menus-newer = Os mais recentes, que o passo mostra primeiro
stuck-menus-older = Os mais antigos, que o passo mostra em “parecem mais antigos”
stuck-menus-neither = Nem uns nem outros
stuck-screen-words = O que vê em vez disso? (opcional)
stuck-screen-hint = Bastam poucas palavras, como os nomes dos botões que vê. Por favor, não escreva aqui o token nem uma palavra-passe.
stuck-screen-sent-along = Enviamos também: o passo em causa, o seu endereço, o seu idioma, o tipo do seu navegador e a largura aproximada da janela. Nenhuma imagem do seu ecrã, e nada do que escreveu noutros lugares.
stuck-screen-send = Enviar e continuar
stuck-back-to-step = Voltar ao passo

## Ask for help

stuck-ask-title = Pedir ajuda
stuck-ask-lead = Escreva o que não consegue fazer. Uma pessoa de { $operator } lê e responde.
stuck-ask-words = Em que precisa de ajuda?
stuck-ask-hint = Por favor, não escreva aqui o token nem uma palavra-passe: ninguém precisa deles para lhe dar ajuda.
stuck-ask-answer-to = A resposta chega por e‑mail a **{ $address }**.
stuck-ask-sent-along = Enviamos também: o passo em que está, como terminou a última verificação, o seu idioma e o tipo do seu navegador.
stuck-ask-send = Enviar a mensagem

## What is wrong with a form

stuck-fault-empty = Escreva em que precisa de ajuda; basta uma frase.
stuck-fault-long = O texto tem { $count } caracteres. Encurte-o para { $most }.
stuck-fault-secret = O seu texto tinha algo que parece um token ou uma chave, por isso não foi enviado e não guardámos nada. Retirámos essa parte. Por favor, nunca envie um token numa mensagem; o lugar dele é só no seu próprio campo da configuração.
stuck-fault-enough =
    { $hours ->
        [one] Já nos enviou muitas mensagens hoje. Pode enviar a próxima dentro de uma hora, ou escrever para { $support }.
       *[other] Já nos enviou muitas mensagens hoje. Pode enviar a próxima daqui a cerca de { $hours } horas, ou escrever para { $support }.
    }
stuck-fault-fast = Chegaram muitas mensagens da sua rede no último minuto. Espere um minuto e clique outra vez no botão. Nada do que escreveu se perdeu.

## After it was sent

stuck-sent-screen-title = Obrigado, já recebemos
stuck-sent-screen-lead = Alguém de { $operator } vai ver e corrigir o guia. Não precisa de esperar. O que pode fazer agora:
stuck-sent-other-menus = [Ver os dois caminhos](step). O passo mostra primeiro os menus de hoje e, mais abaixo, os mais antigos.
stuck-sent-search = Pesquise no { $vendor }: procure um campo de pesquisa na página de definições e escreva **{ $word }**.
stuck-sent-next = Deixe isto para mais tarde e [siga para o passo seguinte](next): { $step }.
stuck-sent-ask = Não consegue continuar? [Peça ajuda](ask), e alguém lhe responde.
stuck-sent-question-title = A sua mensagem vai a caminho
stuck-sent-next-heading = O que acontece agora
stuck-sent-question-mailed = Uma pessoa de { $operator } lê a mensagem, vê em que passo está e responde por e‑mail a **{ $address }**.
stuck-sent-question-queued = Uma pessoa de { $operator } lê a mensagem e vê em que passo está. Se for urgente, escreva também para [{ $support }](mail).
stuck-sent-question-kept = Pode fechar esta página. O que já fez fica guardado, e o seu link continua a funcionar.

## Hand a step to a colleague

stuck-colleague-title = Passar este passo a outra pessoa
stuck-colleague-lead = Há outra pessoa que tem os direitos para **{ $step }**? Indique-nos o e‑mail de trabalho dessa pessoa. Enviamos-lhe um link que abre este passo e mais nada.
stuck-colleague-rule-own = O seu link continua a funcionar. Entretanto, pode avançar com os outros passos.
stuck-colleague-rule-see = Essa pessoa vê só este passo, as suas imagens e a ajuda. Nenhum dos dois vê o que o outro escreve.
stuck-colleague-rule-told = Essa pessoa lê que o pedido veio de { $address }. Quando o passo estiver feito, enviamos-lhe um e‑mail, e o link dessa pessoa deixa de funcionar.
stuck-colleague-rule-until = O link dessa pessoa funciona até **{ $until }**, a não ser que o retire antes.
stuck-colleague-email = E‑mail de trabalho de quem vai fazer o passo
stuck-colleague-send = Enviar-lhe este passo
stuck-colleague-again = Fez este pedido a **{ $colleague }** em { $day }. Se agora enviar o passo a outra pessoa, esse link deixa de funcionar.
stuck-colleague-whole = Outra pessoa vai fazer tudo? Então [passe toda a configuração](whole). Nesse caso, o seu link deixa de funcionar.
stuck-colleague-no-mail = Não é possível enviar e‑mails a partir daqui. Escreva para [{ $support }](mail) e diga quem vai fazer o passo: essa pessoa recebe um link.
stuck-colleague-fault-address = Isto não parece um endereço de e‑mail. Deve ser assim: ana@acme.example.
stuck-colleague-fault-same = Este é o seu endereço. Indique o de outra pessoa.
stuck-colleague-fault-ended = O seu link foi substituído ou desativado há momentos, por isso nada foi enviado. Só o link mais recente pode passar um passo a outra pessoa.
stuck-colleague-fault-enough =
    { $hours ->
        [one] Já pediu a muitas pessoas hoje. Pode pedir à próxima dentro de uma hora.
       *[other] Já pediu a muitas pessoas hoje. Pode pedir à próxima daqui a cerca de { $hours } horas.
    }

## What the step's page says of it

stuck-handed-you = Pediu a **{ $colleague }** que fizesse este passo.
stuck-handed-other = **{ $asker }** pediu a **{ $colleague }** que fizesse este passo.
stuck-handed-sent = O link foi enviado em { $day }; ainda não foi aberto.
stuck-handed-opened = O link foi aberto em { $day }.
stuck-handed-on = Entretanto, pode [seguir para o passo seguinte](next). Se concluir este passo antes da outra pessoa, o link dela deixa de funcionar.
stuck-handed-take-back = Retirar o pedido
stuck-handed-done = **{ $colleague }** fez este passo em { $day }.

## What the colleague reads

stuck-only-heading = { $asker }, de { $company }, pediu-lhe que fizesse este passo
stuck-only-text = O seu link abre este passo e mais nada. Clique no botão do fim, e a sua parte está feita.
stuck-only-minutes =
    { $minutes ->
        [one] Um passo para si, cerca de um minuto
       *[other] Um passo para si, cerca de { $minutes } minutos
    }
stuck-only-done = Feito
stuck-only-elsewhere-title = O seu link abre um só passo
stuck-only-elsewhere = Isso pertence a outra parte da configuração, por isso nada foi alterado. Quem lhe fez o pedido trata disso.
stuck-only-elsewhere-back = Ir para o seu passo
stuck-done-title = Obrigado, era só isto
stuck-done-lead = O passo está feito, e quem lhe fez o pedido pode ver isso. Não precisa de fazer mais nada.
stuck-done-close = O seu link cumpriu a sua função e já não abre nada. Pode fechar esta página.
stuck-late-title = O passo foi concluído entretanto
stuck-late-lead = Outra pessoa concluiu este passo. O que acabou de enviar não foi guardado e não alterou nada.

## Mail to the colleague

# $asker is an address
stuck-mail-asked-subject = { $asker } pede-lhe que faça um passo no { $vendor }
stuck-mail-asked-heading = Há um passo para fazer
stuck-mail-asked-lead = { $asker }, de { $company }, pediu-lhe que fizesse o passo “{ $step }”, para ligar o { $vendor } a { $operator }.
stuck-mail-asked-what = Uma página mostra-lhe onde clicar. Abre este único passo e mais nada; quando estiver feito, a sua parte está concluída.
stuck-mail-asked-button = Abrir o passo
stuck-mail-asked-until = O link funciona até { $until }, ou até o passo estar feito.
stuck-mail-asked-not-you = Não esperava isto? Então não precisa de fazer nada. Se tiver dúvidas, pergunte a quem lhe fez o pedido.
stuck-mail-asked-why = Recebe este e-mail porque { $asker } indicou o seu nome para este passo.

## Mail to who asked

stuck-mail-done-subject = { $colleague } fez o passo “{ $step }”
stuck-mail-done-heading = O passo está feito
stuck-mail-done-lead = { $colleague } fez o passo “{ $step }”, para ligar o { $vendor } a { $operator }, tal como lhe pediu.
stuck-mail-done-next = Continue onde estava: abra a configuração no navegador que usou, ou abra de novo o link do nosso primeiro e-mail.
stuck-mail-done-why = Recebe este e-mail porque pediu a { $colleague } que fizesse este passo.
