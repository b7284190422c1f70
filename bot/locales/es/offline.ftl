### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

## What is wrong with a file.

fault-row = fila { $row }
fault-column = columna { $column }
fault-empty = está vacío; su primera fila debe nombrar las columnas: { $columns }, y otras si hace falta
fault-encoding = no es texto UTF-8; guarda el archivo como “CSV UTF-8”
fault-quotes = no se puede leer a partir de aquí: hay comillas que no cuadran ({ $why })
fault-cells = tiene { $cells } celdas, y la cabecera nombra { $columns } columnas; una celda que contiene el separador necesita comillas
fault-column-unknown = esta columna no existe; existen estas: { $columns }
fault-column-twice = aparece más de una vez en la cabecera
fault-column-missing = falta; añádela a la cabecera
fault-no-people = tiene cabecera y ninguna persona
fault-one-side = { $role ->
    [mentor] en el archivo nadie tiene el rol de persona mentora, así que no hay nada que emparejar
   *[mentee] en el archivo nadie tiene el rol de mentee, así que no hay nada que emparejar
}

## What is wrong with a cell.

fault-needed = necesita una respuesta
fault-long = “{ $given }” tiene más de { $longest } caracteres
fault-number = “{ $given }” no es un número entero de { $lowest } a { $highest }
fault-choice = “{ $given }” no es ninguna de estas opciones: { $choices }
fault-language = “{ $given }” no es un idioma, ni por su código ni por su nombre en inglés, como “{ $nearest }”
fault-zone = “{ $given }” no es una zona horaria por su nombre de IANA, como “{ $nearest }”
fault-day = “{ $given }” no es un día de la semana, como Mon, o Mon-Fri
fault-time = “{ $given }” no es una hora de 00:00 a 24:00, como 09:00
fault-offers-needed = quien da mentoría comparte al menos un tema
fault-wants-needed = cada mentee quiere aprender sobre al menos un tema
fault-off-limits-clash = uno de estos temas también se ofrece o se busca
fault-hours-short = la jornada debe terminar al menos una hora después de empezar
fault-oneself = nombra el identificador de la propia persona
fault-double = “{ $given }” ya es el identificador de la fila { $row }
fault-circle = hay personas que dependen unas de otras en círculo: { $circle }
fault-nobody = nadie en el archivo tiene el identificador “{ $given }”

## What is wrong with the options.

fault-couple = no es un tándem; hace falta el identificador de una persona mentora, dos puntos y el de una mentee
fault-weight = no hay ningún peso “{ $given }”; hay estos: { $choices }
fault-weight-number = “{ $given }” no tiene número; hace falta un nombre, un signo igual y un número
fault-weights = los pesos deben ser cero o más, y alguno además de waiting, mayor que cero
fault-year = queda demasiado lejos para saber qué marcarán los relojes
fault-json-csv = --json y --csv: elige uno de los dos

lock-oneself = nadie forma tándem consigo
lock-level = la persona mentee no lleva suficiente ventaja a la persona mentora
lock-language = no comparten ningún idioma
lock-hours = tienen muy pocas horas laborales en común
lock-line = una persona depende de la otra, directamente o a través de otras
lock-paired = ya formaron tándem antes
lock-other = una persona ha bloqueado a la otra, o también está prohibido
lock-ready = una de las dos personas aún no está disponible
lock-full = una de las dos personas no tiene ninguna plaza libre
lock-role = no participan en estos roles
lock-twice = están fijadas en ambos sentidos

## The result.

offline-matching = Emparejamiento
offline-mentor = Mentoría
offline-mentee = Mentee
offline-fit = Afinidad
offline-why = Por qué
offline-when = Cuándo (UTC)
offline-message = Mensaje
offline-alone = Sin tándem
offline-role = Rol
offline-obstacles = Qué lo impidió
offline-help = Qué ayudaría
offline-not-ready = está en pausa, o aún no tiene hecha la preparación
offline-no-seat = no tiene ninguna plaza libre
offline-need-of = Con { $what } habría tándem para { $people }.
offline-seat = { $role ->
    [mentor] como persona mentora
   *[mentee] como mentee
}
offline-seats = Una plaza más para cualquiera de estas personas daría un tándem más: { $people }.
offline-no-rule = ninguna regla, solo faltan personas
offline-nothing = nada, todo el mundo tiene tándem
offline-others = { $count ->
    [one] 1 más
   *[other] { $count } más
}
offline-strangers = { $count ->
    [one] 1 responsable no está en el archivo, y ahí termina esa línea jerárquica: { $managers }
   *[other] { $count } responsables no están en el archivo, y ahí terminan sus líneas jerárquicas: { $managers }
}
offline-summary = { $pairs ->
    [one] 1 tándem
   *[other] { $pairs } tándems
}, con tándem { $matched } de { $people } personas, puntuación total { $total }, { $proof }; qué limita la ronda: { $limits }; semilla { $seed }, semana del { $week }.
offline-proof = óptimo entre todos los tándems posibles
offline-proof-gap = como mucho { $gap } por debajo del mejor total
offline-proof-none = sin demostrar que sea el mejor
