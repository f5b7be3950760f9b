# Experimentar as regras: o que aconteceria, o que não e por quê.

try-menu = Por que (não) houve reação?
try-lead = **Um teste.** Nada foi feito, e o que você digitou não é guardado.
try-lead-why = **Lido de novo com as regras de agora.** Nada foi feito.
try-where = -# Como se alguém sem nenhum cargo especial dissesse isso em { $channel }, sem nada antes.
try-where-role = -# Como se alguém com { $role } dissesse isso em { $channel }, sem nada antes.
try-noticed = **Notado**
try-nothing-noticed = Nada foi notado.
try-finding = - { $what }: { $percent }% de certeza. { $why }
try-weighed = O que mais pesou: { $words }
try-would-do = **Aconteceria**
try-does-nothing = Não aconteceria nada.
try-did-not = **Não aconteceria, e por quê**
try-held = - `{ $rule }`: { $what }? Não: { $reason }.
try-quiet = - `{ $rule }` está na sombra. Se estivesse ativa, faria isto: { $what }.
try-trial = - `{ $rule }`: a versão alterada em teste faria isto: { $what }.
try-silent = -# Não notaram nada: { $rules }.
try-off = -# Desligadas: { $rules }.
try-unwatched = Não leio o que se diz ali, então nada acontece, seja o que for.
try-elsewhere = Escolha um canal de apoio para ver o que aconteceria lá.
try-late = -# Os modelos demoraram demais. Isto é o que dizem as regras sozinhas.
try-more = -# E mais { $count }.
try-bot = Essa mensagem é de um bot. Essas eu deixo em paz.
try-edited = -# A mensagem foi editada. Isto é sobre as palavras como estão agora.

backtest-reading = Lendo as últimas mensagens de { $channel }: { $bar } { $done } de { $most }
backtest-none = Não há nada para ler em { $channel }: mensagens de bots não contam. Escolha um canal de apoio.
backtest-forbidden = Não consigo ler o histórico de { $channel }. Preciso ali de *Ver canal* e *Ler histórico de mensagens*.
backtest-title = **As regras de agora, sobre { $read ->
        [one] a única mensagem de { $channel }
       *[other] as últimas { $read } mensagens de { $channel }
    }.** Nada foi feito, e nada é guardado.
backtest-quiet = - se estivesse ativa, faria isto: { $what }: { $count }
backtest-how = -# Um achado não é um fato. Abra alguns antes de mudar uma regra.
backtest-links = -# Veja aqui: { $links }
backtest-nothing = As regras não teriam feito nada.
backtest-busy = Ainda estou lendo { $channel } para você. Espere até terminar, por favor.

command-rules-try = Experimentar palavras nas regras de um canal. Nada acontece.
    .name = experimentar
option-rules-try-text = O que alguém poderia escrever
    .name = texto
option-rules-try-channel = Onde seria escrito; sem isso, aqui
    .name = canal
option-rules-try-role = Um cargo que a pessoa teria; sem isso, nenhum
    .name = cargo
command-rules-backtest = O que as regras teriam feito com as últimas 500 mensagens de um canal.
    .name = ensaiar
option-rules-backtest-channel = O canal; sem isso, este
    .name = canal
