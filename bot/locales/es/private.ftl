### What is said to one person, in private.

ended-title = Tu tándem ha terminado
ended-text = Tus sesiones con { $name } han terminado. Eso no dice nada sobre ti: la gente lo deja por muchas razones, y yo nunca pregunto por ninguna.
ended-text-erased = Uno de tus tándems ha terminado. Eso no dice nada sobre ti: la gente lo deja por muchas razones, y yo nunca pregunto por ninguna.
ended-next = Tienes prioridad en el próximo emparejamiento; no tienes que hacer nada. Gracias por el tiempo que le diste.
ended-next-closed = El programa está cerrado, así que no hay más emparejamientos. Gracias por el tiempo que le diste.

checkin-title = Entre tú y yo
checkin-question = ¿Cómo fue la sesión { $number } de { $total } con { $name }?
checkin-scope =
    :lock: *Quién lo ve:* si hubo sesión se ve en su mensaje. Cómo fue no lo ve nadie más que tú: ni { $name } ni la coordinación. Estas respuestas solo se cuentan junto con las de otras personas, y solo donde hayan respondido al menos tres.
checkin-good = Nos vimos, fue bien
checkin-mixed = Nos vimos, fue regular
checkin-bad = Nos vimos, fue difícil
checkin-booked = Aún no, pero hay fecha
checkin-not-yet = Aún no
checkin-no = No, y no se hará
checkin-not-comfortable = No me sentí a gusto
checkin-neutral = Si algo no te pareció bien, la persona neutral de este programa es { $neutral }. El botón abre un formulario; no se envía nada antes de que lo hayas escrito.
checkin-thanks-met_good = Gracias, anotado: la sesión { $number } con { $name } fue bien. Me alegra.
checkin-thanks-met_mixed = Gracias, anotado: la sesión { $number } con { $name } fue regular. Muchas lo son, y la próxima trae otro tema.
checkin-thanks-met_bad = Gracias por contármelo: la sesión { $number } con { $name } fue difícil. De aquí no sale. Si prefieres no seguir, `/mentor leave` lo termina al instante; nadie pregunta por qué, y { $name } solo oye palabras neutrales.
checkin-thanks-not_yet = Gracias, anotado: la sesión { $number } con { $name } todavía no se ha hecho. En la conversación compartida, un toque la pasa a la próxima semana, y no se pierde nada.
checkin-thanks-booked = Gracias, anotado: ya hay fecha con { $name } para la sesión { $number }. Pregunto otra vez dentro de una semana.
checkin-thanks-no = Gracias, anotado: la sesión { $number } con { $name } no se hizo. Eso pasa, y la próxima llega igualmente.
checkin-kept = Tu frase queda guardada junto a la respuesta. Nadie más la lee.
checkin-add = Añadir una frase
checkin-edit = Cambiar mi frase
checkin-change = Cambiar mi respuesta

unmatched-title = Esta vez no hay tándem para ti
unmatched-none = La ronda { $round } del emparejamiento está hecha, y todavía no tienes tándem. Eso no dice nada sobre ti: hasta ahora no participa nadie con quien pudieras verte en tu rol ({ $role }).
unmatched-counted = La ronda { $round } del emparejamiento está hecha, y todavía no tienes tándem. Eso no dice nada sobre ti. En tu rol ({ $role }), he mirado { $total ->
    [one] a la única persona con quien
   *[other] a las { $total } personas con quienes
} podrías formar tándem:
unmatched-help = *Qué ayudaría*
unmatched-next = Entras en el próximo emparejamiento; no tienes que hacer nada.
help-hours = Otro horario laboral, si parte del tuyo se puede mover: `/mentor join`.
help-language = Otro idioma, si hablas alguno: `/mentor join`.
help-level = Tu nivel, si ya no es el correcto: `/mentor join`.
help-both = Participar en ambos roles, con dos personas distintas: `/mentor join`.
help-others = Más gente: cuéntale a alguien del trabajo que existe `/mentor join`.

question-title = ¿Me ayudas un momento?
question-intro = Slack no me dijo si uno de mis mensajes llegó, y no quiero enviarlo dos veces. No puedo leer tus conversaciones, así que tengo que preguntar.
question-introduction = ¿Está mi *presentación* en la conversación que compartes con { $name } y conmigo?
question-session = ¿Está mi mensaje para la *sesión { $number }* en la conversación que compartes con { $name } y conmigo?
question-reminder = ¿Está mi *recordatorio* de la sesión { $number } en la conversación que compartes con { $name } y conmigo?
question-moved = ¿Está mi mensaje sobre la *nueva fecha* de la sesión { $number } en la conversación que compartes con { $name } y conmigo?
question-checkin = ¿Te pregunté aquí, en privado, cómo fue la *sesión { $number }*?
question-unmatched = ¿Te dije aquí, en privado, que *todavía no tienes tándem*?
question-ended = ¿Te dije aquí, en privado, que tu *tándem ha terminado*?
question-closed = ¿Te dije aquí, en privado, que *tu programa está cerrado*?
question-announcement = ¿Está mi *anuncio del programa* en su canal?
question-invitation = ¿Está mi *invitación* a la sesión { $number } en la conversación que compartes con { $name } y conmigo?
question-paused = ¿Está mi mensaje de que las sesiones *entran en pausa* en la conversación que compartes con { $name } y conmigo?
question-resumed = ¿Está mi mensaje de que las sesiones *continúan* en la conversación que compartes con { $name } y conmigo?
question-silent = ¿Pregunté si *el tándem sigue* en la conversación que compartes con { $name } y conmigo?
question-halfway = ¿Te pregunté aquí, en privado, cómo va *a mitad de camino*?
question-closing = ¿Te escribí aquí, en privado, sobre el *cierre* de tus sesiones?
question-thanks = ¿Están las *gracias* del tándem en la conversación que compartes con { $name } y conmigo?
question-certificate = ¿Te escribí aquí, en privado, que tu *certificado* está listo?
question-circle = ¿Está mi mensaje para el *círculo de mentoría* en la conversación que comparto con ese círculo?
question-concern = ¿Te hablé aquí, en privado, de una *inquietud* que alguien te trae?
question-neutral = ¿Te escribí aquí, en privado, sobre el papel de *persona neutral*?
question-folded = ¿Está también *en español*, en el hilo o al lado, este mensaje mío en la conversación que compartes con { $name } y conmigo: *{ $what }*?
doubt-yes = Sí, está
doubt-no = No, envíalo, por favor
answered-yes = Gracias. Está, así que no lo envío otra vez.
answered-no = Gracias. Lo envío ahora.
answered-moved = Gracias. La fecha de la sesión ha cambiado entretanto, así que este mensaje ya no hace falta.
