### Two who have fallen silent: the question in their direct message, and what comes of it.

silent-title = ¿Sigue este tándem?
silent-text = { $mentor }, { $mentee }: han pasado tres sesiones de las que no sé nada. Puede que se hicieran sin que nadie pulsara un botón, o que la vida estuviera demasiado llena. Lo uno y lo otro están bien: ¿qué conviene ahora?
silent-scope = Quien responda primero responde por el tándem. Si en una semana no sé nada, pongo las sesiones en pausa; no se pierde nada, y cualquiera de las dos personas puede reanudarlas.
silent-go-on = Seguimos
silent-pause = Pausa por ahora
silent-stop = Dejarlo aquí
silent-stop-title = ¿Dejarlo aquí?
silent-stop-text = Las sesiones de este tándem terminan. Ambas personas tienen prioridad en el próximo emparejamiento, y nadie pregunta por qué.
silent-stop-text-closed = Las sesiones de este tándem terminan, y nadie pregunta por qué.
silent-stop-yes = Sí, dejarlo
silent-stop-no = No, esperar
silent-go_on-done = Bien, el tándem sigue. La próxima sesión llega como estaba previsto.
silent-pause-done = Bien, las sesiones esperan. `/mentor resume` las reanuda, cuando cualquiera de las dos personas quiera.
silent-stop-done = Las sesiones terminan aquí. Gracias por el tiempo dedicado.
silence-answered-already = Esto ya tiene respuesta. `/mentor session` muestra cómo está el tándem.
notice-silent = El tándem *{ $mentor } · { $mentee }* queda en pausa: han pasado tres sesiones sin señales de vida, y en una semana nadie ha respondido a mi pregunta. Quizá convenga preguntar a las dos personas cómo están. Las fechas son lo único que sé.
