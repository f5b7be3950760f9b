# /privacy learn: uma página curta sobre como manter o anonimato aqui.

learn-title = Como manter o anonimato aqui
learn-name = **Um nome inventado por você.** Toque no nome do servidor, escolha **Editar perfil do servidor** e escreva um apelido que nenhuma outra conta sua tenha. Uma imagem feita por você também ajuda.
learn-keep = **Melhor guardar para você:** seu nome completo, endereço, escola, trabalho, número de telefone, outras contas, e a sua idade se você tem menos de 18. Coisas pequenas se somam: uma cidade, um emprego e uma data podem bastar para reconhecer você.
learn-others = **As outras pessoas também.** Você pode contar o que aconteceu sem dizer com quem: basta dizer "uma amizade" ou "alguém da escola".
learn-pictures = **Imagens e arquivos.** Uma imagem pode mostrar uma rua, um uniforme ou um rosto, e um arquivo pode levar o seu nome ou o lugar onde foi feito. Eu não consigo olhar dentro de imagens, então por favor olhe duas vezes. A captura de tela de uma imagem leva menos do que a própria imagem.
learn-slipped = **Se algo escapou,** exclua a mensagem: toque nela e segure, ou clique nela com o botão direito, e escolha excluir. Se alguém usou isso, ou pede mais, por favor fale com alguém da moderação. Você não fez nada de errado.
learn-bot = **O que eu faço:** percebo dados como esses e aviso você em particular. Nunca guardo o que você escreve nem como você se chama. **/privacy export** mostra o que guardo sobre você, **/privacy erase** apaga.
learn-more = Mais sobre como manter o anonimato aqui: **/privacy learn**
