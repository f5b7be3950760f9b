# As linhas de apoio próprias de um servidor, para a moderação; e a nota semanal.

command-resources = As linhas de apoio que são mostradas aqui
    .name = linhas-de-apoio
command-resources-list = Ver as linhas de apoio: as próprias, as ocultas e as que são mostradas
    .name = lista
command-resources-add = Adicionar uma linha de apoio própria
    .name = adicionar
command-resources-edit = Corrigir uma linha de apoio
    .name = corrigir
command-resources-hide = Ocultar uma linha de apoio que vem comigo, ou mostrá-la de novo
    .name = ocultar
command-resources-remove = Remover uma linha de apoio própria
    .name = remover
option-resources-list-country = De que país; sem ele, um resumo
    .name = país
option-resources-add-country = Em que país ela atende
    .name = país
option-resources-edit-line = Qual linha; basta uma parte do nome
    .name = linha
option-resources-hide-line = Qual linha; basta uma parte do nome
    .name = linha
option-resources-remove-line = Qual linha; basta uma parte do nome
    .name = linha

lines-for-yourself = Se você procura linhas de apoio para você ou para outra pessoa, **/help-now** mostra.
lines-no-country = Escolha um país da lista que aparece enquanto você escreve. Só posso adicionar linhas onde conheço o número de emergência.
lines-no-line = Escolha uma linha da lista que aparece enquanto você escreve.
lines-gone = Não tenho mais aquilo de que se tratava. Nada foi alterado. Por favor, comece de novo com **/resources**.
lines-discarded = Descartado. Nada foi alterado.
lines-full = Este servidor tem { $most } linhas de apoio próprias, e não posso guardar mais. Por favor, remova uma primeiro. Nada foi alterado.

# O formulário.
lines-form-new = Uma linha de apoio: { $country }
lines-form-edit = Corrigir uma linha de apoio
lines-form-name = Como se chama
lines-form-reach = Como entrar em contato
lines-form-reach-how = Uma por linha. Os algarismos como se discam lá. Deixe vazio o que ela não tem
lines-form-hours = Quando está aberta
lines-form-hours-how = always, ou em palavras. Horário exato, em linhas: zone: Europe/Lisbon e mon-fri: 15:00-20:00
lines-form-topics = Para que serve
lines-form-more = Onde você conferiu, e para quem ela é
lines-form-more-how = source: a página ou a pessoa. for: e area: só se não for para todo mundo no país todo
lines-topic-suicide = Suicídio, desespero, qualquer coisa que pese
lines-topic-self_harm = Autolesão
lines-topic-abuse = Maus-tratos e violência doméstica
lines-topic-sexual_assault = Agressão sexual
lines-topic-youth = Jovens
lines-topic-lgbtq = Pessoas LGBTQ+
lines-topic-eating_disorder = Transtornos alimentares
lines-topic-substance = Álcool e drogas
lines-topic-poison = Intoxicação e overdose

# O que foi escrito, como um membro leria, antes de ser guardado.
lines-preview = Ainda não guardei nada. É assim que se leria aqui:
lines-preview-before = Fica no lugar desta linha:
lines-preview-changed = Alguém mudou esta linha depois que você começou. Agora ela está como se lê abaixo; olhe as duas antes de salvar.
lines-preview-shown = Quem escolher { $country } a veria a esta hora para: { $kinds }.
lines-preview-hidden = A esta hora, outras linhas seriam mostradas antes. Ela é mostrada quando está aberta e é a que mais combina, ou quando alguém prefere ligar, escrever ou conversar por chat.
lines-save = Salvar
lines-correct = Corrigir
lines-discard = Descartar
lines-faulty = { $count ->
        [one] Uma coisa ainda não está certa, então nada foi guardado. O que você escreveu continua aqui:
       *[other] { $count } coisas ainda não estão certas, então nada foi guardado. O que você escreveu continua aqui:
    }
lines-saved = Salvo. A partir de agora, quem escolher { $country } vê esta linha, onde ela combina. Você pode olhar com **/resources list**.
lines-removed = Removi **{ $name }**.
lines-hidden = Ocultei **{ $name }**: ninguém mais a vê aqui. **/resources hide** a traz de volta.
lines-unhidden = **{ $name }** é mostrada de novo.

# O que não está certo, e o que escrever no lugar.
lines-fault-name = Falta o nome. Escreva como o serviço chama a si mesmo.
lines-fault-name-taken = Aqui já há uma linha própria chamada “{ $given }”. Corrija essa com /resources edit, ou escolha outro nome.
lines-fault-name-emergency = “{ $given }” é como se chama o número de emergência. Ele sempre fica em primeiro lugar. Escolha o nome do próprio serviço.
lines-fault-call = “{ $given }” não é um número para ligar. Escreva os algarismos como se discam lá, por exemplo call: 0800 123 456
lines-fault-text = “{ $given }” não é um número para SMS. Escreva text: 85258, ou com uma primeira palavra: text: OI to 85258
lines-fault-whatsapp = “{ $given }” não é um número de WhatsApp. Escreva algarismos, por exemplo whatsapp: +44 7700 900123
lines-fault-chat = “{ $given }” não é o endereço de um chat. Copie do seu navegador: tem de começar com https:// e não ter espaços.
lines-fault-website = “{ $given }” não é o endereço de uma página. Copie do seu navegador: tem de começar com https:// e não ter espaços.
lines-fault-reach = Ninguém conseguiria entrar em contato. Preencha pelo menos uma linha com call, text, whatsapp, chat ou website.
lines-fault-reach-row = “{ $given }” não começa com nenhuma das palavras que conheço aqui. Comece cada linha com call:, text:, whatsapp:, chat: ou website:
lines-fault-more-row = “{ $given }” não começa com nenhuma das palavras que conheço aqui. Comece cada linha com source:, for:, area: ou languages:
lines-fault-twice = Há duas linhas que começam com { $given }: e posso guardar uma. Escreva a outra como uma linha de apoio à parte.
lines-fault-hours = Falta o horário. Escreva always, ou palavras como seg-sex 9:00-17:00
lines-fault-open = O horário exato: { $what }
lines-fault-topics = Escolha pelo menos uma coisa para que ela serve.
lines-fault-serves = Depois de for: escreva para quem ela é, por exemplo for: estudantes
lines-fault-area = Depois de area: escreva a parte do país, por exemplo area: Bahia
lines-fault-languages = Depois de languages: escreva alguns com vírgulas, por exemplo languages: pt, es
lines-fault-source = Escreva onde você conferiu, por exemplo source: a própria página, hoje
lines-fault-signs = Nomes, horários e palavras não podem ter sinais como < > [ ] @ nem endereços. Escreva em palavras simples.
lines-fault-long = { $given ->
        [name] O nome tem mais de { $what } caracteres. Encurte-o.
        [hours] O horário tem mais de { $what } caracteres. Encurte-o.
        [serves] O que vem depois de for: tem mais de { $what } caracteres. Encurte-o.
        [area] O que vem depois de area: tem mais de { $what } caracteres. Encurte-o.
        [chat] O endereço do chat tem mais de { $what } caracteres. Use um mais curto.
        [website] O endereço da página tem mais de { $what } caracteres. Use um mais curto.
       *[source] O que vem depois de source: tem mais de { $what } caracteres. Encurte-o.
    }
lines-fault-line-long = Ao todo tem mais de { $what } caracteres, e três linhas precisam caber em uma mensagem. Encurte-a.

# A lista.
lines-list-title = Linhas de apoio: { $country }
lines-list-shown = **O que é mostrado a esta hora**
lines-list-kind = - { $kind }: { $names }
lines-list-own = **Próprias**
lines-list-others = **As outras**
lines-list-hidden = **Ocultas aqui**
lines-list-line = - { $name }: { $how } ({ $hours }). Conferido: { $checked }.
lines-list-line-old = - { $name }: { $how } ({ $hours }). Conferido: { $checked }, há mais de um ano.
lines-list-name = - { $name }
lines-list-more = E mais { $count }.
lines-list-none = Este servidor mostra as linhas que vêm comigo, como elas são. **/resources list** com um país mostra quais; **/resources add** adiciona uma própria.
lines-list-country = - { $country }: { $own } próprias, { $hidden } ocultas
lines-list-countries = **Mudado por este servidor**
lines-list-unreadable = { $count ->
        [one] Uma linha própria não pode mais ser lida e não é mostrada. Por favor, remova-a e adicione de novo.
       *[other] { $count } linhas próprias não podem mais ser lidas e não são mostradas. Por favor, remova-as e adicione de novo.
    }

# Nas listas que aparecem enquanto alguém escreve.
lines-pick = { $name } ({ $country })
lines-pick-own = { $name } ({ $country }, própria)
lines-pick-hidden = Mostrar de novo: { $name } ({ $country })

# No registro da moderação.
lines-log-added = <@{ $person }> adicionou uma linha de apoio ({ $country }): { $after }
lines-log-changed = <@{ $person }> mudou uma linha de apoio ({ $country }), de: { $before } → para: { $after }
lines-log-removed = <@{ $person }> removeu uma linha de apoio ({ $country }): { $line }
lines-log-hidden = <@{ $person }> ocultou uma linha de apoio ({ $country }): { $line }
lines-log-unhidden = <@{ $person }> voltou a mostrar uma linha de apoio oculta ({ $country }): { $line }

# Uma vez por semana.
weekly-title = Uma vez por semana: o que vale uma olhada.
weekly-old = { $count ->
        [one] Uma linha de apoio que pode ser mostrada aqui foi conferida pela última vez há mais de 12 meses
       *[other] { $count } linhas de apoio que podem ser mostradas aqui foram conferidas pela última vez há mais de 12 meses
    }{ $own ->
        [0] {""}
        [one] , uma delas própria
       *[other] , { $own } delas próprias
    }: { $places }.
weekly-place = { $country } ({ $count })
weekly-places-more = { $count ->
        [one] mais um país
       *[other] mais { $count } países
    }
weekly-line = - **{ $name }** ({ $country }), { $checked ->
        [undated] sem data
       *[other] conferido: { $checked }
    }
weekly-lines-more = - e mais { $count }
weekly-how = **/resources list** mostra as linhas de um país. Quem tiver olhado a página do próprio serviço pode anotar isso com **/resources edit**; **/resources hide** tira uma linha daqui. Quem me hospeda pode ver todas com `python -m bot resources --older-than 12`.
weekly-refused = { $count ->
        [one] Ultimamente houve uma vez em que não consegui fazer algo. **/status** diz o que impediu.
       *[other] Ultimamente houve { $count } vezes em que não consegui fazer algo. **/status** diz o que impediu.
    }

# Na resposta de apoio.
care-line-own = **{ $name }** ({ $country }, { $hours }): { $how }. Conferido: { $checked }, por este servidor.
care-keep = Lembrar este país na próxima vez
care-forget = Esquecer
care-memory = { $state ->
        [kept] A partir de agora eu lembro este país para você, aqui e em mensagens diretas.
        [forgotten] Esqueci o país.
        [failed] Não consegui anotar isso agora. Nada foi alterado.
       *[known] Você me pediu que lembrasse este país. Você pode escolher outro quando quiser.
    }
care-memory-else = Você me pediu que lembrasse este país para você. Se essa pessoa está em outro lugar, escolha o dela.
