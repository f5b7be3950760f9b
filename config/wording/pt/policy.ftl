# As regras como arquivo.

command-policy = As regras deste servidor, como arquivo
    .name = ajustes
command-policy-export = Receber as regras deste servidor como arquivo
    .name = exportar
command-policy-import = Usar as regras de um arquivo
    .name = importar
command-policy-reset = Voltar às regras com que todo servidor começa
    .name = redefinir
option-policy-import-file = policy.yaml, como /policy export o fornece
    .name = arquivo

policy-exported = Estas são todas as configurações deste servidor. Mude o arquivo e traga-o de volta com /policy import. Antes que algo mude, você vê o que mudaria.
policy-import = Usar as configurações deste arquivo?
policy-import-done = Pronto. Estas configurações valem a partir da próxima mensagem.
policy-import-sure = Uma parte não existe aqui. Usar o resto?
policy-import-unheard = Ninguém responderia a eles. Usar o arquivo mesmo assim?
policy-reset = Voltar às regras com que todo servidor começa? Canais, cargos e suas próprias linhas de ajuda ficam.
policy-reset-done = Pronto. Este servidor tem as regras com que todo servidor começa.
policy-moved = Encontrado aqui pelo nome, com outros identificadores: { $what }
policy-lost = Não foi encontrado aqui nem pelo identificador nem pelo nome, então fica de fora, com cada linha que era só para isso: { $what }
policy-unheard = Os pedidos de ajuda destes tipos já não teriam resposta: { $what }. Uma regra que não está no arquivo desaparece.
policy-mistakes = { $count ->
        [one] Há um erro no arquivo, então nada foi alterado:
       *[other] Há { $count } erros no arquivo, então nada foi alterado:
    }
policy-more = E mais { $count }.
policy-too-large = policy.yaml: é grande demais. No máximo { $size } KiB podem ser lidos.
policy-not-text = policy.yaml: não é texto UTF-8. Salve-o como UTF-8.
policy-not-read = policy.yaml: não pôde ser lido do Discord. Por favor, envie de novo.
