# A nota privada. À vista de todos: neutra, curta, sem nomes, sem citações.

nudge-public = Há uma nota privada sobre esta mensagem, para quem a escreveu.
nudge-button = Ler a nota
nudge-direct = Oi, sou um bot. Deixei uma nota privada sobre uma mensagem sua: { $link }

nudge-not-yours = Esta nota é para outra pessoa, então não posso mostrá-la a você. Você não precisa fazer nada.

# Atrás do botão. $what é uma lista como "um número de telefone e um endereço de e-mail".
nudge-noticed = Parece que a sua mensagem contém **{ $what }**.
nudge-why-privacy-email = Um endereço de e-mail continua fácil de achar, e pessoas desconhecidas podem usá-lo para procurar as suas outras contas.
nudge-why-privacy-phone = Um número de telefone leva ao seu nome, e qualquer pessoa que o leia pode ligar ou escrever para você.
nudge-why-privacy-address = Um endereço diz a pessoas desconhecidas onde encontrar você.
nudge-why-privacy-location = Um lugar perto de casa facilita descobrir quem você é.
nudge-why-privacy-name = Com um nome completo, quem conhece você pode achar tudo o que você escreve aqui.
nudge-why-privacy-age = Uma idade ou um aniversário facilita descobrir quem você é, e saberem que você tem menos de 18 pode atrair quem não deveria.
nudge-why-privacy-handle = Outra conta liga o que você conta aqui ao resto da sua vida, e permite que pessoas desconhecidas falem com você em particular.
nudge-why-privacy-government_id = Um número de documento pode ser usado para alguém se passar por você.
nudge-why-privacy-financial = Dados de pagamento podem ser usados para tirar o seu dinheiro.
nudge-why-privacy-ip = Um endereço de internet pode mostrar mais ou menos onde você está.
nudge-why-privacy-institution = Uma escola, um trabalho ou uma clínica facilita descobrir quem você é.
nudge-why-other = Dados sobre uma pessoa podem ser usados para encontrá-la.
nudge-choice = A mensagem é sua e a escolha também.
nudge-noticed-other = Parece que a sua mensagem contém dados de outra pessoa: **{ $what }**.
nudge-choice-other = Talvez essa pessoa prefira contar isso ela mesma. A mensagem é sua; basta um toque para tirá-la.
nudge-more = E mais { $count }.
nudge-masked = Aqui estão as suas palavras sem esse dado, prontas para copiar:
nudge-masked-file = As suas palavras sem esse dado estão no arquivo, prontas para copiar.

nudge-mask = Cubra para mim
nudge-remove = Excluir
nudge-keep = Deixar assim
nudge-quiet = Não avisar por 7 dias

nudge-remove-copy = Excluir a cópia também

nudge-gone = A sua mensagem não está mais aqui, então não há mais nada a fazer.
nudge-settled = Isso já está resolvido: não vejo mais esse dado. Agradeço.

nudge-mask-wait = Um momento.
nudge-mask-done = Pronto. A sua mensagem está lá de novo com o dado coberto, com o seu nome. A primeira já saiu.
nudge-mask-half = A cópia com o dado coberto está lá. O Discord não me deixou excluir a sua primeira mensagem agora. Vou continuar tentando; você também pode excluí-la.
nudge-mask-undone = Consegui publicar a cópia, mas não tenho permissão para excluir a sua mensagem aqui, então retirei a cópia. A sua mensagem está como estava.
nudge-mask-failed = O Discord não respondeu agora, então a sua mensagem está como estava. Vou continuar tentando por uma hora.

# Por que uma mensagem não pode ser publicada de novo. As outras opções continuam abertas.
nudge-no-mask-permission = Não posso publicar a sua mensagem de novo por você aqui.
nudge-no-mask-poll = Uma enquete não pode ser publicada de novo com os votos, então não posso cobrir o dado nesta.
nudge-no-mask-forward = Uma mensagem encaminhada não pode ser alterada, então não posso cobrir o dado nesta.
nudge-no-mask-voice = Uma mensagem de voz não pode ser publicada de novo com o seu nome, então não posso cobrir o dado nesta.
nudge-no-mask-sticker = Uma figurinha não pode ser publicada de novo com o seu nome, então não posso cobrir o dado nesta mensagem.
nudge-no-mask-title = O dado está no título, e só você pode mudá-lo. Você pode editá-lo como editaria uma mensagem.
nudge-no-mask-file = Não consigo ler um arquivo da sua mensagem agora, então não posso cobrir o dado nesta.
nudge-no-mask-kind = Uma mensagem deste tipo não pode ser publicada de novo, então não posso cobrir o dado nesta.
nudge-no-mask-long = A sua mensagem é mais longa do que eu posso publicar.
nudge-no-mask-large = Os arquivos da sua mensagem são maiores do que eu posso publicar.
nudge-no-mask-crisis = Prefiro deixar a sua mensagem como você a escreveu. Mesmo assim, você pode excluí-la.

# Acima de uma cópia que responde a outra mensagem, e sobre uma cujo nome de autor o Discord recusa.
copy-answers = -# Em resposta a { $link }
copy-author = Alguém do servidor

nudge-removed = Pronto. A mensagem saiu.
nudge-removed-already = A mensagem já tinha saído.
nudge-remove-refused = Não tenho permissão para excluir mensagens aqui. Você pode fazer isso: toque e segure a sua mensagem, ou clique nela com o botão direito, e escolha excluir.
nudge-remove-failed = O Discord não respondeu agora. Vou continuar tentando por um tempo; você também pode excluir a mensagem.
nudge-keep-done = Tudo bem. Ela fica, e por enquanto não toco mais no assunto.
nudge-quiet-done = Tudo bem. Nada de notas para você aqui por 7 dias.

removed-direct = Oi, sou um bot. Uma mensagem sua foi removida aqui: { $link } O motivo foi **{ $what }**, e não como você se sente. Você pode publicar de novo sem essa parte. Se acha que foi um engano, por favor fale com alguém da moderação.
removed-public = Uma mensagem foi removida aqui. Se era sua, você pode ler por quê.
removed-title = Por que a sua mensagem foi removida
removed-body = O motivo foi **{ $what }**. Você pode publicar de novo sem essa parte. Se acha que foi um engano, por favor fale com alguém da moderação.
removed-others = Dados sobre outras pessoas podem ser usados para encontrá-las, então aqui só elas mesmas os compartilham. Você pode contar a mesma coisa sem eles: basta dizer "uma amizade" ou "alguém da escola". A sua história é bem-vinda.
removed-copy = Aqui está o que você escreveu, com os dados cobertos e pronto para copiar. Eu não guardo isto:
