### What coordinators read.

rehearsal-title = Ensayo de la ronda { $number }
rehearsal-nothing-sent = No se ha enviado nada. Solo tú ves esto.
rehearsal-summary = { $pairs ->
    [0] Ningún tándem
    [one] *1 tándem*
   *[other] *{ $pairs } tándems*
}, { $unmatched ->
    [0] nadie sin tándem
    [one] *1 persona* sin tándem
   *[other] *{ $unmatched } personas* sin tándem
}.
rehearsal-empty = Todavía no se puede emparejar a nadie. Hacen falta al menos una persona mentora y una mentee: el botón para participar está en mi pestaña Inicio, o `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · afinidad { $score } %
rehearsal-first = Primera sesión, si publicas pronto: { $when }
rehearsal-more-pairs = { $count ->
    [one] Y 1 tándem más.
   *[other] Y { $count } tándems más.
}
rehearsal-unmatched = *Sin tándem*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = no participa nadie con quien formar tándem
rehearsal-more-unmatched = { $count ->
    [one] Y 1 persona más.
   *[other] Y { $count } personas más.
}
rehearsal-preparing = *Con la preparación a medias, y por eso fuera de esta ronda:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}y { $count } más
}. Se lo recuerdo a cada cual dos veces como mucho.
rehearsal-paused = *En pausa, y por eso fuera de esta ronda:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}y { $count } más
}.
rehearsal-sends = *Qué pasa al publicar:* abro { $pairs ->
    [one] 1 conversación compartida con una presentación
   *[other] { $pairs } conversaciones compartidas, cada una con una presentación
}, planifico { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} y { $unmatched ->
    [0] no escribo a nadie más en privado
    [one] escribo en privado a 1 persona sin tándem
   *[other] escribo en privado a { $unmatched } personas sin tándem
}.
round-takes = { $pairs ->
    [one] Con los límites de Slack, 1 presentación tarda
   *[other] Con los límites de Slack, { $pairs } presentaciones tardan
} más o menos: { $time }. Cada una llega en cuanto Slack la acepta.
rehearsal-publish = Publicar
rehearsal-again = Ensayar otra vez
rehearsal-weights = Pesos
rehearsal-sends-all = Qué se enviará
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = Ya no forman tándem: { $pairs }
rehearsal-ruled-out = :no_entry_sign: Has descartado *{ $mentor }* → *{ $mentee }*.
pair-lock = Fijar este tándem
pair-free = No fijarlo
pair-forbid = Este tándem no
pair-swap = Intercambiar con otro
pair-allow = Volver a permitir
rehearsal-needs = *Qué les daría un tándem*
rehearsal-limits = Qué frena la ronda: { $limits }.
sends-title = Qué se envía al publicar
sends-intro = En tu zona horaria. Si una sesión se mueve, sus mensajes se mueven con ella.
sends-message = • { $when }: { $what }
sends-unmatched = *Enseguida, en privado, a quienes no tienen tándem:* { $names }
rehearsal-sure = ¿Publicar la ronda { $number }?
rehearsal-sure-text = Entonces escribo a { $people ->
    [one] 1 persona
   *[other] { $people } personas
}. Esto no tiene vuelta atrás.
rehearsal-not-yet = Todavía no

ruled-level = el nivel no encaja ({ $count })
ruled-language = ningún idioma en común ({ $count })
ruled-hours = muy pocas horas en común ({ $count })
ruled-line = misma línea jerárquica ({ $count })
ruled-paired = ya formaron tándem ({ $count })
ruled-other = otros motivos ({ $count })
ruled-ready = en preparación o en pausa ({ $count })
ruled-full = sin plaza libre ({ $count })
ruled-taken = posible, pero en otro tándem ({ $count })

published-title = La ronda { $number } está publicada
published-text = { $pairs ->
    [0] No hay tándems.
    [one] 1 tándem tendrá noticias mías en los próximos minutos, en una conversación propia.
   *[other] { $pairs } tándems tendrán noticias mías en los próximos minutos, cada uno en una conversación propia.
}
published-unmatched = { $count ->
    [0] Todo el mundo tiene tándem.
    [one] 1 persona aún no tiene tándem, y le digo por qué.
   *[other] { $count } personas aún no tienen tándem, y les digo por qué.
}

attention-title = Un mensaje que nadie puede confirmar
attention-text = Slack no me dijo si este mensaje para { $names } llegó, y nadie respondió cuando pregunté: *{ $what }*. Por favor, pregunta tú. Si nadie lo sabe, déjame enviarlo: en el peor de los casos aparece dos veces.
kind-introduction = la presentación
kind-session = la sesión { $number }
kind-reminder = el recordatorio de la sesión { $number }
kind-moved = la nueva fecha de la sesión { $number }
kind-checkin = la pregunta de seguimiento, en privado, de la sesión { $number }
kind-unmatched = que todavía no hay tándem
kind-ended = que el tándem ha terminado
kind-closed = que el programa está cerrado
kind-announcement = el anuncio del programa
kind-invitation = la invitación a la sesión { $number }
kind-paused = que las sesiones entran en pausa
kind-resumed = que las sesiones continúan
kind-silent = la pregunta de si el tándem sigue
kind-halfway = la pregunta de cómo va a mitad de camino
kind-closing = el mensaje sobre el cierre
kind-thanks = las gracias que escribió el tándem
kind-certificate = el certificado
kind-circle = el mensaje para el círculo de mentoría
kind-concern = una inquietud
kind-neutral = el mensaje sobre el papel de persona neutral
kind-folded = { $what } (otra vez, en el idioma de la persona mentee)
attention-failed-title = Un mensaje que Slack rechazó
attention-failed = Slack no aceptó este mensaje para { $names }: *{ $what }*. Su motivo es `{ $code }`. Cuando eso esté arreglado, déjame enviarlo.

stopped-title = Envíos parados
stopped-text = Desde ahora no envío nada, salvo a quien me lo pida. Lo que está saliendo en este momento aún puede llegar. No se pierde nada: `/mentor start` envía lo que entonces todavía sirva, y da otra fecha a las sesiones cuyo mensaje se quedó tarde.
started-text = Vuelvo a enviar. Lo que estaba en espera sale primero.
stopped-warning = :warning: *Los envíos están parados.* Nadie recibe nada de mí sin pedirlo, hasta que alguien de la coordinación use `/mentor start`.
