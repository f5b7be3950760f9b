# Como as coisas se chamam. Uma palavra para cada coisa, aqui e nos documentos.

category-privacy-email = um endereço de e-mail
category-privacy-phone = um número de telefone
category-privacy-address = um endereço
category-privacy-location = onde alguém está ou mora
category-privacy-name = um nome completo
category-privacy-age = uma idade ou data de nascimento
category-privacy-handle = uma conta em outra plataforma
category-privacy-government_id = um número de documento
category-privacy-financial = um dado de banco, cartão ou pagamento
category-privacy-ip = um endereço de internet
category-privacy-institution = uma escola, um trabalho ou uma clínica
category-crisis-suicide = pensamentos de suicídio
category-crisis-self_harm = autolesão
category-crisis-overdose = uma possível overdose
category-crisis-abuse = sofrer maus-tratos de alguém
category-crisis-violence = perigo para outras pessoas
category-crisis-eating = a relação com a comida
category-crisis-third_party = preocupação com outra pessoa
category-boundary-contact_request = pedido de contato em particular
category-boundary-solicit_info = pedido de dados pessoais
category-boundary-meetup = proposta de encontro
category-boundary-paid_service = oferta ou pedido de dinheiro
category-boundary-romantic = uma investida romântica
category-boundary-medical_advice = orientação médica
category-content-sexual = conteúdo explícito
category-content-harassment = linguagem hostil
category-content-graphic = detalhes gráficos
category-content-pro_harm = incentivo a se machucar
category-custom = uma regra deste servidor

level-emergency = emergência
level-urgent = urgente
level-concern = preocupação

list-and = { $first } e { $last }

# O que um membro lê quando algo falhou do nosso lado.
sorry = Algo falhou do meu lado. Nada foi alterado. Por favor, tente de novo daqui a pouco.
last-resort = Sou um bot, e algo falhou do meu lado. Se você precisa conversar com alguém, em findahelpline.com há pessoas dispostas a escutar.
too-old = Esta nota é antiga demais para eu saber do que tratava. Nada foi alterado.
