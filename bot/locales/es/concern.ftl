### A concern: its form, what the neutral person reads, and what its author is told.

concern-form-title = Una inquietud
concern-form-about = { $neutral } es la persona neutral de este programa y está para ambas partes. Escribe qué pasó, o solo que te gustaría hablar.
concern-scope = :lock: *Quién lo ve:* { $neutral }, nadie más. Ni la otra persona de tu tándem ni la coordinación, y a nadie se le dice que escribiste. No guardo ninguna copia una vez que ha llegado.
concern-coordinates = { $neutral } también coordina el programa.
concern-words = Con tus propias palabras
concern-name = ¿Va con tu nombre?
concern-name-hint = Sin él nadie puede responderte. Ten en cuenta que lo que cuentas puede dar a conocer quién eres.
concern-nameless = Sin mi nombre
concern-named = Con mi nombre, para que me puedan responder
concern-send = Enviar

concern-title = Alguien te trae una inquietud
concern-about = Eres la persona neutral de *{ $program }*. Esto se escribió para ti:
concern-scope-neutral = :lock: *Quién lo ve:* solo tú. Ni el tándem ni la coordinación. No guardo ninguna copia.
concern-by = Viene de { $who }; espera una respuesta tuya.
concern-unnamed = Viene sin nombre. No puedo decirte quién lo escribió ni hacerle llegar una respuesta.
concern-next = Por sí solo no pasa nada más. Lo que salga de aquí queda entre tú y quien lo escribió.

concern-brought-named = Gracias por decirlo. Ahora se lo hago llegar a { $neutral }, con tu nombre, y no guardo ninguna copia.
concern-brought-nameless = Gracias por decirlo. Ahora se lo hago llegar a { $neutral }, sin tu nombre, y no guardo ninguna copia.
concern-halted = La coordinación ha parado mis mensajes por el momento. Lo que escribiste sale en cuanto eso termine.
concern-also = Si prefieres no seguir con tu tándem, `/mentor leave` lo termina al instante, y nadie pregunta por qué.
concern-undelivered = No pude hacer llegar a { $neutral } lo que escribiste: Slack no me deja escribirle. No he guardado nada. Habla directamente con esa persona, o con alguien más en quien confíes.

neutral-title = Ahora eres la persona neutral
neutral-about = Desde ahora eres la persona neutral de *{ $program }*. Quien participa puede traerte en privado una inquietud: algo que no va bien en el tándem, o que prefiere no decir a nadie más.
neutral-how = Las inquietudes te llegan solo a ti, aquí, con el nombre de quien escribe o sin él. Por mi parte no hago nada con ellas: tú escuchas, y acuerdas con quien escribió qué sale de ello.
neutral-scope = :lock: *Quién lo ve:* lo que te escriben, solo tú. Que eres la persona neutral lo puede leer todo el mundo en el programa.
neutral-decline = Si no es para ti, díselo a la coordinación: puede nombrar a otra persona.
neutral-over = Ya no eres la persona neutral de *{ $program }*: las nuevas inquietudes no te llegan. Lo que has leído queda entre tú y quien lo escribió. Gracias por estar ahí.

concern-refused-stranger = Esta vía es para quienes participan. Habla con alguien del trabajo en quien confíes.
concern-refused-nobody = Ahora mismo tu programa no tiene una persona neutral, y no se lo llevo a nadie más. Habla con alguien del trabajo en quien confíes. `/mentor leave` termina tus sesiones al instante, y nadie pregunta por qué.
concern-refused-yourself = Tú eres la persona neutral de este programa, así que esto solo volvería a ti. Habla con alguien en quien confíes.
concern-refused-partner = La persona neutral de tu programa es la otra persona de tu tándem, así que no lo envío ahí. Habla con alguien más del trabajo en quien confíes. `/mentor leave` termina tus sesiones al instante, y nadie pregunta por qué.
concern-refused-changed = Este programa tiene otra persona neutral desde que abriste este formulario. Copia lo que escribiste y vuelve a abrirlo: ahí dice quién es.
