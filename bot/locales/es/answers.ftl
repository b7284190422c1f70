### Answers to what a person asked for; only that person sees them.

help-title = Lo que puedes hacer aquí
help-not-understood = No sé qué hacer con “{ $text }”.
help-near = ¿Querías decir `/mentor { $command }`?
help-commands =
    `/mentor join` para participar o cambiar tus respuestas
    `/mentor prepare` para leer las fichas y aceptar las reglas básicas; sin eso no hay emparejamiento
    `/mentor status` para ver con quién formas tándem y tu próxima sesión
    `/mentor topics` para ver de qué se puede hablar y tomar una propuesta para tu próxima sesión
    `/mentor commitments` para ver los compromisos de tu tándem y marcarlos como hechos
    `/mentor session` para mover o saltar tu próxima sesión, y ver qué fue de las demás
    `/mentor pause` para hacer una pausa, por ejemplo `/mentor pause hasta el 14 de marzo`
    `/mentor resume` para terminar una pausa
    `/mentor calendar` para que tu calendario siga tus sesiones
    `/mentor concern` para escribir a la persona neutral, en privado
    `/mentor rematch` para pedir otro tándem, en privado y sin dar motivos
    `/mentor language` para elegir el idioma en que te hablo
    `/mentor leave` para dejarlo, cuando quieras y sin dar motivos
    `/mentor data` para ver todo lo que guardo sobre ti, o borrarlo
    `/mentor help` para ver esto
help-coordinator = *Si coordinas*
    `/mentor program` para preparar un programa, u otro más, y para cerrarlo
    `/mentor prompts` para desactivar propuestas y escribir otras propias
    `/mentor announce` para dar a conocer el programa, con un botón para apuntarse
    `/mentor rehearse` para ver qué tándems saldrían, sin enviar nada
    `/mentor publish` para poner en marcha lo que ensayaste
    `/mentor stop` para parar todos los mensajes que nadie pidió
    `/mentor start` para que vuelvan a salir
    `/mentor coordinators` para ver y elegir quién coordina
help-privacy = No puedo leer tus conversaciones. Solo tú ves mis respuestas a estos comandos.

status-title = En qué punto estás
status-stranger = Todavía no participas. La mentoría inversa da la vuelta a las cosas: alguien con menos años de carrera comparte lo que sabe, y una persona que dirige escucha y aprende. `/mentor join` lleva tres minutos.
status-left = Ahora mismo no participas. Puedes volver cuando quieras: `/mentor join`.
status-joined = Participas como *{ $role }*.
status-program = Tu programa es *{ $program }*.
status-offers = Ofreces: { $topics }
status-wants = Buscas: { $topics }
status-waiting = Todavía no tienes tándem. Entras en el próximo emparejamiento; no tienes que hacer nada.
status-preparing = *Lo siguiente: la preparación.* Todavía no tienes tándem, y solo se empareja a quien ya la tiene hecha. `/mentor prepare` lleva unos cinco minutos, y puedes parar a la mitad.
status-closed = No tienes tándem, y tu programa está cerrado: ya no se empareja a nadie en él. Tus respuestas y tus fichas se conservan. `/mentor join` muestra qué más hay abierto, y con `/mentor leave` dejas el programa.
status-partner-mentor = *{ $name }* te da mentoría.
status-partner-mentee = Das mentoría a *{ $name }*.
status-next = Lo próximo: sesión { $number } de { $total }, *{ $when }*
status-no-next = Todas tus sesiones quedaron atrás.
status-why = Por qué este tándem:
status-circle = Tu círculo de mentoría se reúne: *{ $when }*

joined-title = Ya participas
joined-edited-title = Tus respuestas
joined-text = Gracias. Participas como *{ $role }*.
joined-edited = Tus respuestas están cambiadas. Participas como *{ $role }*.
joined-next = Cuando se publique el próximo emparejamiento te escribo: con el nombre de la otra persona y la primera fecha, o con el motivo por el que aún no hay nadie.
joined-running = Esto cuenta desde ya: los temas vetados salen de tus próximas sesiones, las sesiones que no caben en tu nuevo horario reciben otra fecha, y el próximo emparejamiento tiene en cuenta lo demás.
joined-change = `/mentor join` cambia tus respuestas; con `/mentor leave` lo dejas cuando quieras.
button-close = Cerrar

leave-question = ¿Quieres dejarlo?
leave-alone = Ya no entrarás en ningún emparejamiento. Puedes volver a apuntarte cuando quieras.
leave-partners =
    Con esto terminan tus sesiones con: { $names }. Al otro lado llegan palabras neutrales que dicen que el tándem ha terminado: sin motivo y sin culpa. Puedes volver a apuntarte cuando quieras.
leave-yes = Sí, dejarlo
leave-no = No, seguir
left-title = Has dejado el programa
left-text = No te llegará nada más de mi parte. Gracias por haber participado. Puedes volver cuando quieras: `/mentor join`.
stayed-text = Bien, todo sigue como está.

oops = Algo salió mal, y es cosa mía, no tuya. Inténtalo otra vez. Si vuelve a pasar, dale este número a la coordinación: { $reference }
permission-lacking = Me falta un permiso en Slack para hacer esto. Avisa a la coordinación: quien me tiene a su cargo debe instalarme otra vez con `{ $scope }`.
out-of-reach = Ahora mismo no alcanzo mi base de datos, así que no sé si esto funcionó. Inténtalo otra vez en un minuto.
too-late = Tardó demasiado y la ventana no se pudo abrir. Inténtalo otra vez.
