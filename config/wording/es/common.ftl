# Cómo se llaman las cosas. Una palabra para cada cosa, aquí y en los documentos.

category-privacy-email = una dirección de correo
category-privacy-phone = un número de teléfono
category-privacy-address = una dirección
category-privacy-location = dónde está o vive alguien
category-privacy-name = un nombre completo
category-privacy-age = una edad o una fecha de nacimiento
category-privacy-handle = una cuenta en otra plataforma
category-privacy-government_id = un número de documento
category-privacy-financial = un dato de banco, tarjeta o pago
category-privacy-ip = una dirección de internet
category-privacy-institution = una escuela, un trabajo o una clínica
category-crisis-suicide = pensamientos de suicidio
category-crisis-self_harm = autolesiones
category-crisis-overdose = una posible sobredosis
category-crisis-abuse = daño causado por alguien
category-crisis-violence = daño hacia otras personas
category-crisis-eating = la relación con la comida
category-crisis-third_party = preocupación por otra persona
category-boundary-contact_request = una petición de contacto privado
category-boundary-solicit_info = una petición de datos personales
category-boundary-meetup = una propuesta de verse en persona
category-boundary-paid_service = una oferta o petición de dinero
category-boundary-romantic = una insinuación romántica
category-boundary-medical_advice = un consejo médico
category-content-sexual = contenido explícito
category-content-harassment = lenguaje hostil
category-content-graphic = detalles gráficos
category-content-pro_harm = incitación a hacerse daño
category-custom = una regla de este servidor

level-emergency = emergencia
level-urgent = urgente
level-concern = preocupación

list-and = { $first } y { $last }

# Lo que lee un miembro cuando algo falló de nuestro lado.
sorry = Algo ha fallado por mi parte. No se ha cambiado nada. Por favor, inténtalo de nuevo en un momento.
last-resort = Soy un bot, y algo ha fallado por mi parte. Si necesitas hablar con alguien, en findahelpline.com encuentras personas dispuestas a escucharte.
too-old = Esta nota es demasiado antigua para que sepa de qué trataba. No se ha cambiado nada.
