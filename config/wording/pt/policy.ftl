# As regras como arquivo.

command-policy = As regras deste servidor, como arquivo
command-policy-export = Receber as regras deste servidor como arquivo
command-policy-import = Usar as regras de um arquivo
command-policy-reset = Voltar às regras com que todo servidor começa
option-policy-import-file = policy.yaml, como /policy export o fornece

policy-exported = Estas são as regras deste servidor. Mude o arquivo e traga-o de volta com /policy import.
policy-imported = Pronto. Estas regras valem a partir da próxima mensagem.
policy-reset = Pronto. Este servidor tem as regras com que todo servidor começa.
policy-not-allowed = Só pessoas com a permissão **Gerenciar servidor** podem fazer isto.
policy-mistakes = { $count ->
        [one] Há um erro no arquivo, então nada foi alterado:
       *[other] Há { $count } erros no arquivo, então nada foi alterado:
    }
policy-more = E mais { $count }.
policy-too-large = policy.yaml: é grande demais. No máximo { $size } KiB podem ser lidos.
policy-not-text = policy.yaml: não é texto UTF-8. Salve-o como UTF-8.
policy-not-read = policy.yaml: não pôde ser lido do Discord. Por favor, envie de novo.
