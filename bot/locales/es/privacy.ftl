### What is kept of a person, and taking it away.

data-title = Lo que guardo sobre ti
data-nothing = No guardo nada sobre ti.
data-kept = Todo está en la base de datos de quien me tiene a su cargo:
data-participant = tus respuestas del formulario, y tu nombre, idioma y zona horaria tal como los tiene Slack
data-coordinator = que coordinas
data-pairing = { $count ->
    [one] 1 tándem, con sus motivos
   *[other] { $count } tándems, con sus motivos
}
data-session = { $count ->
    [one] 1 sesión: su fecha, su tema, y si dijiste que se hizo
   *[other] { $count } sesiones: sus fechas, sus temas, y si dijiste que se hicieron
}
data-preference = cómo quieres que te hable: tu idioma, y los avisos que paraste
data-circle = { $count ->
    [one] 1 círculo de mentoría en el que estás
   *[other] { $count } círculos de mentoría en los que estás
}
data-agreement = { $count ->
    [one] 1 acuerdo escrito en tu tándem
   *[other] { $count } acuerdos escritos en tus tándems
}
data-change = { $count ->
    [one] 1 vez que moviste, saltaste o diste por hecha una sesión
   *[other] { $count } veces que moviste, saltaste o diste por hecha una sesión
}
data-assessment = { $count ->
    [one] 1 autoevaluación
   *[other] { $count } autoevaluaciones
}
data-choice = { $count ->
    [one] 1 respuesta sobre cómo seguir, o unas gracias
   *[other] { $count } respuestas sobre cómo seguir, y agradecimientos
}
data-commitment = { $count ->
    [one] 1 compromiso que asumiste o anotaste
   *[other] { $count } compromisos que asumiste o anotaste
}
data-block = { $count ->
    [one] 1 persona con quien prefieres no formar tándem
   *[other] { $count } personas con quienes prefieres no formar tándem
}
data-feed = que tienes una dirección privada de calendario, nunca la dirección misma
data-checkin = { $count ->
    [one] 1 respuesta privada sobre cómo fue una sesión
   *[other] { $count } respuestas privadas sobre cómo fue una sesión
}
data-reaction = { $count ->
    [one] 1 reacción al mensaje de una sesión
   *[other] { $count } reacciones a mensajes de sesiones
}
data-delivery = { $count ->
    [one] 1 acuse de recibo de un mensaje solo para ti
   *[other] { $count } acuses de recibo de mensajes solo para ti
}
data-inbox = { $count ->
    [one] 1 novedad sobre ti que llegó de Slack y está por procesar
   *[other] { $count } novedades sobre ti que llegaron de Slack y están por procesar
}
data-trail = { $count ->
    [one] 1 entrada del registro de lo que hace la coordinación
   *[other] { $count } entradas del registro de lo que hace la coordinación
}
data-alias = el número que te representa en ese registro
data-round = { $count ->
    [one] 1 emparejamiento en el que entraste
   *[other] { $count } emparejamientos en los que entraste
}
data-named = { $count ->
    [one] 1 fila sobre otra persona que te nombra
   *[other] { $count } filas sobre otras personas que te nombran
}, por ejemplo como su responsable
data-not-kept = No guardo nada de lo que se escribe en tus tándems.
data-show = Mostrármelo todo
data-erase = Borrar todo lo mío
data-erase-title = ¿Borrarlo para siempre?
data-erase-text = Tus tándems terminan, y las otras personas oyen palabras neutrales. Se borran tus respuestas, tu nombre y todo lo demás que dice algo de ti. Esto no se puede deshacer.
data-erase-yes = Sí, borrarlo todo
data-erase-no = No, conservarlo
data-shown = Cada fila tal como está guardada. Puedes seleccionarla y copiarla.
data-too-long = Hay más de lo que cabe aquí. Quien me tiene a su cargo puede dártelo todo en un archivo.

erased-title = Todo queda borrado
erased-text = Ya no guardo nada que diga algo de ti. Que participaste solo se nota en los números.
erased-slack = Lo que escribí, a ti o en tus tándems, sigue en Slack, como cualquier mensaje. Puedes volver cuando quieras: `/mentor join`.
