# Alguém do voluntariado talvez tenha passado de um limite com um membro: o que lê em particular, e o que a supervisão lê.

conduct-reminder = Oi, sou um bot, e isto é só para você. Uma mensagem sua soou como se pudesse ser { $what }: { $link }
    Do que o voluntariado daqui combinou: nada em particular. Nada de mensagens diretas, ligações, encontros, presentes ou dinheiro, nem troca de contatos, por melhor que seja a intenção. Respondemos nos canais, ou na sala que eu abro para um caso.
    Se entendi errado, não há nada a fazer. Não contei a mais ninguém. Agradeço por você estar ao lado das pessoas.
boundary-line = { $reminded ->
        [no] Pode ser que <@{ $person }>, do voluntariado daqui, tenha se aproximado demais de alguém: { $what }. Não consegui lembrar o código de conduta em particular, então vale a pena conversar com essa pessoa. { $link }
       *[yes] Pode ser que <@{ $person }>, do voluntariado daqui, tenha se aproximado demais de alguém: { $what }. O código de conduta já tinha sido lembrado antes. { $link }
    }
