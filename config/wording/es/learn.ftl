# /privacy learn: una página corta sobre cómo mantener el anonimato aquí.

learn-title = Cómo mantener el anonimato aquí
learn-name = **Un nombre inventado por ti.** Pulsa el nombre del servidor, elige **Editar perfil de servidor** y escribe un apodo que no uses en ninguna otra cuenta. Una imagen hecha por ti también ayuda.
learn-keep = **Mejor guardarlo para ti:** tu nombre completo, dirección, escuela, trabajo, número de teléfono, otras cuentas, y tu edad si tienes menos de 18. Las cosas pequeñas se suman: una ciudad, un empleo y una fecha pueden bastar para reconocerte.
learn-others = **También las demás personas.** Puedes contar qué pasó sin decir quién: basta con "una amistad" o "alguien de clase".
learn-pictures = **Imágenes y archivos.** Una imagen puede mostrar una calle, un uniforme o una cara, y un archivo puede llevar tu nombre o el lugar donde se hizo. No puedo mirar dentro de las imágenes, así que por favor míralas dos veces. La captura de pantalla de una imagen lleva menos datos que la imagen misma.
learn-slipped = **Si se te escapó algo,** elimina el mensaje: mantenlo pulsado, o haz clic derecho sobre él, y elige eliminar. Si alguien lo ha usado, o te pide más, por favor díselo a alguien de la moderación. No has hecho nada malo.
learn-bot = **Lo que hago yo:** noto datos como estos y te lo digo en privado. Nunca guardo lo que escribes ni cómo te llamas. **/privacy export** muestra lo que guardo sobre ti, **/privacy erase** lo olvida.
learn-more = Más sobre cómo mantener el anonimato aquí: **/privacy learn**
