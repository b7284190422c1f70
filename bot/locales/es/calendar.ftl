### Sessions in calendars. Whoever sees somebody's calendar may read the first three: no topics, no answers.

calendar-title = { $mentor } & { $mentee }, sesión { $number } de { $total }
calendar-details = Sesión { $number } de { $total } de tu mentoría inversa. Todo lo demás, y los botones para moverla, está en el mensaje directo de Slack que compartes con la otra persona y con Flipside.
calendar-file = Sesión { $number } de { $total } para tu calendario
calendar-file-off = Quita estas sesiones de tu calendario
calendar-links = :calendar: Añádela a tu calendario: { $google } · { $outlook } · o con el archivo del hilo.

calendar-feed = Tus sesiones en tu calendario
calendar-none = Puedo darte una dirección para que tu calendario la siga. Así tiene todas tus sesiones, y cuando una se mueve, se mueve también ahí.
calendar-there = Tu calendario puede seguir tus sesiones en la dirección que te di. No la guardé, así que no puedo volver a mostrarla, pero puedo darte una nueva; desde ese momento la anterior no lleva a ninguna parte.
calendar-scope = :lock: *Quién lo ve:* quien tenga la dirección puede leer cuándo son tus sesiones y con quién, y nada más. Por eso, no la compartas; si la anulas, se acaba al instante.
calendar-make = Crear mi dirección
calendar-renew = Crear una dirección nueva
calendar-revoke = Anularla
calendar-made = Aquí tienes tu dirección. Cópiala ahora: no la guardo y solo la muestro esta vez. { $open }
calendar-open = Ver qué contiene
calendar-how =
    En *Google Calendar*: Otros calendarios, Desde URL.
    En *Outlook*: Agregar calendario, Suscribirse desde la web.
    En *Apple Calendar*: Archivo, Nueva suscripción a calendario.
    Cada cuánto se actualiza depende de tu calendario: normalmente, cada pocas horas.
calendar-gone = Desde ahora tu dirección no lleva a ninguna parte. Los calendarios que la seguían ya no sabrán de tus sesiones.
calendar-title-feed = Mentoría inversa
calendar-refused-not-joined = Ahora mismo no participas, así que no hay sesiones para tu calendario. `/mentor join` lleva tres minutos.
calendar-refused-nowhere = Todavía no puedo hacerlo: quien me tiene a su cargo no ha indicado en qué dirección me encuentran los calendarios.
