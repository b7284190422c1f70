### What is said in the direct message that mentor and mentee share.

introduction-title = Este es tu tándem
introduction-hello =
    Hola, { $mentor }. Hola, { $mentee }. Aquí la mentoría va al revés: la persona mentora comparte cómo se ven las cosas desde su lugar; la persona mentee escucha y pregunta.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = Lo que { $name } espera:
introduction-reasons = *Por qué este tándem*
introduction-no-reasons = Era la mejor combinación para ambas personas.
introduction-rules = *Con qué se puede contar*
    • Lo que se dice aquí queda aquí. Yo no puedo leer esta conversación, y la coordinación solo ve las fechas y si hubo sesión.
    • Se busca un punto de vista, no un análisis. “No lo sé” y “yo lo veo de otra manera” son buenas respuestas.
    • Aquí no se evalúa a nadie, y nadie tiene que lucirse.
    • Cada cual puede dejarlo cuando quiera con `/mentor leave`. Nadie pregunta por qué.
introduction-first = *La primera sesión:* { $when }
introduction-next = { $total ->
    [one] Es una sola sesión.
   *[other] Son { $total } sesiones, { $weeks ->
        [one] una por semana
       *[other] una cada { $weeks } semanas
    }.
} No hay que preparar ni reservar nada: mando un recordatorio el día anterior y, cuando empieza, traigo algo de que hablar. Cada fecha se puede mover con un toque.

session-when = { $when } · { $duration }
session-late = Este mensaje llega tarde, lo siento. Si la fecha ya pasó, sirve cualquier momento que convenga a ambas partes, o pasarla a la próxima semana.
session-moved = :calendar: Esta sesión tiene nueva fecha: *{ $when }*. No se pierde nada: traigo su tema cuando llegue el momento.
session-free = Hoy el tema es libre: ¿qué te gustaría preguntarle a la otra persona?
session-met = :white_check_mark: *Sesión hecha.* Gracias por dedicarle este rato.
session-cancelled = Esta sesión no tendrá lugar. No hay nada que hacer.
session-skipped = :fast_forward: *Esta sesión se salta.* Su fecha era: { $when }.
session-missed = :hourglass: *Parece que no hubo sesión* en esta fecha: { $when }. Eso pasa.
session-fell-out = No se pierde nada: hasta que empiece la próxima sesión, esta puede recibir otra fecha. Si al final sí se hizo, basta reaccionar con :white_check_mark:.
session-why = *Por qué importa*
session-questions = *Preguntas para empezar*
session-agenda = *{ $duration }, por ejemplo así*
    { $arrive } min para ponerse al día · { $talk } min para las preguntas · { $together } min para hacer algo entre dos · { $close } min para lo que se lleva cada cual
session-together = *Para hacer entre dos:* { $together }
session-tip-mentor = *Para { $name }, que da mentoría:* { $tip }
session-tip-mentee = *Para { $name }, mentee:* { $tip }
session-commitment = *Antes de terminar:* { $commitment }
session-legend = Reacciona a este mensaje: :white_check_mark: hubo sesión · :tada: gran tema · :+1: útil · :thinking_face: regular · :-1: no va con este tándem
session-legend-swap = :arrows_counterclockwise: traer otro tema · :calendar: pasar a la próxima semana
session-legend-move = :calendar: pasar a la próxima semana
session-legend-scope = Las reacciones son sobre el tema, nunca sobre una persona, y las ven ambas.

button-met = Nos vimos
button-next-week = Pasar a la próxima semana
button-time = Otra fecha
button-other-prompt = Otro tema, por favor
button-free = Un tema propio
button-skip = Saltarla
skip-sure = ¿Saltar la sesión { $number }?
skip-sure-text = La otra persona se entera. Hasta que empiece la próxima sesión, puedes darle otra fecha a esta.
skip-yes = Sí, saltarla
skip-no = No, mantenerla

reminder-title = Próximamente: { $session }
reminder-when = { $mentor }, { $mentee }: la sesión es el *{ $when }* y dura { $duration }.
reminder-next = No hay que preparar nada. Si la semana está demasiado llena, se puede mover: no se pierde nada.

invitation-title = La próxima sesión
invitation = { $mentor }, { $mentee }: ¿qué tal *{ $when }* para la sesión { $number } de { $total }?
invitation-booked = Si conviene a ambas partes, no hay nada que hacer: queda reservada el { $day } si nadie dice lo contrario.

stalled = { $mentor }, { $mentee }: dos sesiones seguidas no salieron según lo previsto. En semanas llenas le pasa a los mejores tándems, y no se pierde nada.
stalled-next = Quizá convenga otro día u otra hora: `/mentor session` propone momentos que van bien a ambas partes. Si ahora mismo es demasiado, `/mentor pause` deja las sesiones en espera.

moved-by = { $name } ha movido la sesión { $number }. Nueva fecha: *{ $when }*.
moved-for = Por cuenta de { $name }, la sesión { $number } se ha movido. Nueva fecha: *{ $when }*.
moved-itself = La sesión { $number } se ha movido. Nueva fecha: *{ $when }*.
skipped-by = { $name } se salta esta vez la sesión { $number }.
moved-next = No se pierde nada: sigue siendo la sesión { $number } de { $total }, y mando un recordatorio el día anterior.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = Lo mismo *en español* está en el hilo.
