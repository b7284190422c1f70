### What somebody reads of their sessions in private.

agenda-title = Tus sesiones
agenda-with = *Con { $name }*
agenda-for = *Por cuenta de { $name }*
agenda-delegated = Puedes mover estas fechas por cuenta de { $name }. De qué tratan las sesiones queda entre quienes se ven.
agenda-session = *Sesión { $number } de { $total }* · { $when } · { $duration }
agenda-booked = La fecha está reservada.
agenda-proposed = Es una fecha propuesta: queda reservada si nadie la mueve.
agenda-open = ¿Hubo sesión? Basta con un toque.
agenda-skipped = Sesión saltada. Todavía puedes darle otra fecha.
agenda-missed = Parece que esta sesión no se hizo. Todavía puedes darle otra fecha.
agenda-topic = Tema: { $title }
agenda-free = Tema: libre
agenda-over = Todas tus sesiones quedaron atrás.
agenda-history = *Qué fue de tus sesiones*
agenda-line = Sesión { $number }: { $fates }

fate-booked = reservada: { $when }
fate-moved = nueva fecha: { $when }
fate-skipped = saltada
fate-met = hecha
fate-taken_back = al final no se hizo
fate-missed = no se hizo
fate-cancelled = cancelada
fate-booked-by = { $name } reservó: { $when }
fate-moved-by = { $name } la movió: { $when }
fate-skipped-by = { $name } la saltó
fate-met-by = hecha
fate-taken_back-by = al final no se hizo
fate-missed-by = no se hizo
fate-cancelled-by = cancelada

time-title = Otra fecha
time-about = La sesión { $number } tiene ahora esta fecha: { $when }. Estas horas convienen a las dos personas, y ambas reciben el aviso.
time-field = ¿Cuándo entonces?
time-hint = En tu zona horaria: { $zone }
time-choice = { $when } · { $theirs } para { $name }
time-none = No encuentro ninguna hora que convenga a las dos personas en las semanas cercanas a esta fecha. *Pasar a la próxima semana* busca la más próxima, y con `/mentor join` puedes cambiar tu horario laboral.
time-save = Mover
time-done = La sesión { $number } tiene nueva fecha: *{ $when }*. Queda dicho en el mensaje de la conversación compartida.

button-delegate = Quién puede mover mis sesiones
delegate-title = Mover mis sesiones
delegate-about =
    :lock: *Quién lo ve:* la persona que elijas ve las fechas de tus sesiones en `/mentor session` y puede moverlas. No ve con quién formas tándem ni tus temas, ni nada de lo que se dice. La otra persona de tu tándem ve que una fecha se movió por cuenta tuya.
delegate-field = Quién puede moverlas además de ti
delegate-hint = Por ejemplo, quien lleva tu calendario. Déjalo vacío si no quieres que nadie lo haga.
delegate-now = { $name } ya puede mover tus sesiones con `/mentor session`. Yo no le he dicho nada; díselo tú, por favor.
delegate-none = Ahora solo tú puedes mover tus sesiones.
