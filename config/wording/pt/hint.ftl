# A única dica sobre o nome com que alguém escreve. À vista de todos: neutra, curta, sem nomes, sem citações.

hint-public = Há uma dica privada aqui, para quem escreveu esta mensagem.
hint-button = Ler a dica
hint-direct = Oi, sou um bot. Tenho uma única dica para você sobre o nome que você usa num servidor que temos em comum. Se quiser, pode ignorar.

# Atrás do botão. $what é uma lista como "um nome completo e um número de telefone".
hint-noticed = Parece que o nome com que você escreve aqui contém **{ $what }**.
hint-why = Todo mundo que lê o canal vê esse nome, e ele liga o que você escreve aqui ao resto da sua vida. Muitas pessoas aqui usam um nome inventado.
hint-how = Para ter outro nome só neste servidor: toque no nome do servidor, escolha **Editar perfil do servidor** e escreva um apelido. As mensagens antigas também vão mostrá-lo.
hint-choice = O nome é seu e a escolha também. Não vou tocar nesse assunto de novo.
