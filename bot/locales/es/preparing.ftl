### The preparation: cards to read, ground rules to agree to, and what people say of themselves.

prepare-title = Preparación
prepare-next = Siguiente
prepare-back = Atrás
prepare-later = Más tarde
prepare-progress = { $number } de { $total } · Puedes parar cuando quieras. `/mentor prepare` sigue donde lo dejaste.

card-mentor-title = Lo que aportas
card-mentor =
    En la mentoría inversa, alguien que empieza su carrera se encuentra con alguien que dirige. *Tú das la mentoría.* Cuentas cómo se ven las cosas desde tu lugar, y una persona que dirige escucha.

    • *Es* tu día de trabajo tal como lo ves: las herramientas, la clientela, lo que ayuda, lo que estorba, lo que esperan personas como tú. Lo que para ti es normal es justo lo que no se ve desde la dirección.

    • *No es* una entrevista, ni una presentación, ni ayuda con el teléfono, ni el sitio para zanjar un agravio. Nadie te evalúa. Hablas por ti, no por una generación: basta con “yo”.

    “No tengo nada inteligente que decirle a alguien de la dirección” es lo que casi todo el mundo piensa al principio. Nadie te pide un análisis. Un punto de vista, un ejemplo y un “no lo sé” sincero son más que suficientes.

card-mentee-title = Lo que ganas y lo que pide
card-mentee =
    En la mentoría inversa, alguien que empieza su carrera se encuentra con alguien que dirige. *Tu papel es el de mentee.* Preguntas, escuchas y aprendes.

    • *Lo que puedes ganar:* ves cómo llega una decisión tres niveles más abajo. Pruebas, con alguien a tu lado, lo que otras personas usan a diario. Oyes qué hace que se quede la gente valiosa, cuando aún se puede hacer algo.

    • *No es* un informe de situación, ni una evaluación de talento, ni el momento de explicar cómo son las cosas de verdad. No hace falta que se te dé bien lo que te enseñan. De eso se trata, de que no se te dé bien.

    • *Lo que pide:* que la fecha se cumpla. Para ti es una reunión entre muchas; la otra persona lleva días pensando en ella. Cuando una semana se llena demasiado, un toque la pasa a la siguiente. Si un tándem se acaba antes de tiempo, suele ser después de dos sesiones canceladas seguidas.

card-both-title = Dos roles, dos tándems
card-both =
    En la mentoría inversa, alguien que empieza su carrera, la persona mentora, se encuentra con alguien que dirige, la persona mentee. *Tú participas en ambos roles*, con dos personas distintas.

    • *Cuando das mentoría*, cuentas cómo se ven las cosas desde tu lugar. Nadie te evalúa ni te pide un análisis: un punto de vista, un ejemplo y un “no lo sé” sincero son más que suficientes.

    • *Como mentee*, preguntas, escuchas y aprendes. No hace falta que se te dé bien lo que te enseñan. Cumple con la fecha: para ti es una reunión entre muchas; la otra persona lleva días pensando en ella.

    • *No es*, en ninguno de los dos lados, una entrevista, un informe de situación ni el sitio para zanjar un agravio. Y lo uno no se mezcla con lo otro: lo que te contó una persona no es para la otra.

card-session-title = Cómo es una sesión
card-session =
    Las sesiones previstas son { $total }, de { $duration }, { $weeks ->
        [one] una por semana
       *[other] una cada { $weeks } semanas
    }. La otra persona, tú y yo compartimos una conversación. Ahí traigo la fecha y, llegada la hora, un tema con preguntas para empezar.

    • *Ponerse al día.* ¿Qué ha pasado desde la última vez, y qué fue de lo que cada cual se propuso?
    • *Hablar.* Empieza por la pregunta que quieras. Quien da mentoría habla primero. No hace falta acabar la lista.
    • *Hacer algo entre dos.* Mirarlo, probarlo, en un teléfono o en papel. Es la parte que la gente recuerda.
    • *Cerrar.* Cada cual nombra una cosa que se lleva y una cosa pequeña que hará.

    La primera sesión sirve para acordar cómo hacerlo, y la última para mirar atrás. Mejor lejos del escritorio, si se puede, y sin diapositivas. Si un tema no va bien, un toque trae otro.

card-upward-title = Decir algo difícil a quien dirige
card-upward =
    Tarde o temprano aparece algo que tu mentee preferiría no oír. Ahí es cuando más vale lo que dices. Cuatro pasos:

    1. *Pregunta.* “¿Puedo contarte cómo se vio eso desde mi lado?”
    2. *Di lo que viste*, no cómo es alguien. De “En la última reunión general se pasaron por alto dos preguntas” se puede hablar. De “Tú no escuchas”, no.
    3. *Di qué provocó.* “Desde entonces nadie de mi equipo pregunta nada.”
    4. *Para ahí.* No te hace falta una solución. Deja que pregunte.

    Empieza por algo pequeño y mira cómo lo recibe. Habla de lo que viste con tus propios ojos y no des nombres de colegas. “Prefiero no entrar en eso” es una frase completa, y nadie puede preguntar por qué.

card-listening-title = Escuchar de verdad
card-listening =
    En esta conversación tienes más poder del que sientes. La otra persona te mira la cara antes de decidir cuánto dice. Lo que ayuda:

    • *Empieza tú.* Nombra algo que te cuesta o que no entiendes. Así, no saber está permitido.
    • *Pregunta corto y espera.* “¿Cómo fue eso?” “¿Qué habrías hecho tú?” Y cuenta hasta cinco antes de llenar el silencio.
    • *No expliques, no te defiendas, no resuelvas.* La mayoría de las respuestas sinceras se acaban con un “sí, pero es que…”. Mejor di “cuéntame más”.
    • *Da las gracias por las difíciles*, y di qué te llevas de ellas.
    • *Nunca busques quién fue.* No pidas nombres, y no hagas nada que lleve de vuelta a quien te lo contó.
    • *Haz una cosa pequeña* con lo que oíste, y cuéntaselo. Nada dice mejor que valió la pena hablar.

card-trust-title = Lo que queda aquí
card-trust =
    • *El tándem:* lo que se dice en las sesiones se queda en ellas. Lo que aprendiste lo puedes contar. Quién lo dijo, y de quién, no, salvo que la otra persona esté de acuerdo.

    • *Yo:* no puedo leer tus conversaciones, porque Slack no me da permiso. Sé las fechas, si hubo sesión, y lo que tú me digas con un botón o un formulario.

    • *La coordinación* ve quién forma tándem con quién y si las sesiones se hacen. No lo que se dijo, ni cómo fue.

    • *Lo que me dices en privado*, como qué tal fue una sesión o cómo te ves, no lo lee nadie más. Solo se cuenta junto con lo que respondieron otras personas, tres como mínimo.

    • *Dónde acaba esto:* nadie tiene por qué callar un acoso, un peligro o un incumplimiento de la ley. { $neutral ->
        [none] Cuéntaselo a alguien de tu empresa en quien confíes para algo así.
       *[other] Aquí la persona neutral es { $neutral }. `/mentor concern` le llega a esa persona y a nadie más.
    }

rules-title = Las reglas básicas
rules-intro = La otra persona de tu tándem acepta lo mismo.
rules-text =
    1. *Lo que se dice aquí queda aquí.* Puedo contar lo que aprendí, pero no quién lo dijo ni de quién.
    2. *Aquí el cargo no cuenta.* Cualquiera de las dos personas puede dejar un tema fuera, sin tener que decir por qué.
    3. *Nada de lo dicho aquí trae consecuencias.* No se usa en evaluaciones, sueldos, proyectos ni ascensos, ni a favor ni en contra de nadie.
    4. *Cumplo con nuestra fecha, o la muevo a tiempo.* Faltar sin decir nada no es una opción.
    5. *Escucho para entender.* Digo lo que pienso con respeto, y no doy nombres de otras personas.
    6. *Cualquiera de las dos personas puede dejarlo* en cualquier momento, sin dar motivos y sin reproches.
rules-kept = Guardo que aceptaste, qué versión de las reglas (esta es la versión { $version }) y cuándo.
rules-agree = Acepto

prepared-title = Todo listo
prepared-text = Gracias. Ya tienes hecha la preparación y entras en el próximo emparejamiento.
prepared-paired = Gracias. Ya tienes hecha la preparación.
prepared-next = Cuando se publique te escribo: con el nombre de la otra persona y la primera fecha, o con el motivo por el que aún no hay nadie.
prepared-again = `/mentor prepare` muestra las fichas otra vez cuando quieras.
prepare-offer = *Una cosa más:* cinco minutos de preparación. Solo se empareja a quien la tiene hecha, y puedes parar a la mitad.
prepare-offer-role = Tu rol ha cambiado, y hay fichas para el nuevo. Llevan dos o tres minutos.
button-prepare = Hacer la preparación

assess-title = Cómo te ves
assess-start = ¿Cómo te ves hoy? Pregunto lo mismo a mitad de camino y al final, para que puedas ver qué ha cambiado.
assess-middle = Estás a mitad de camino. ¿Cómo te ves ahora?
assess-end = Has llegado al final. ¿Cómo te ves ahora?
assess-scope = :lock: *Quién lo ve:* nadie más que tú. Tus respuestas solo se cuentan junto con las de otras personas, tres como mínimo. Deja en blanco lo que quieras.
assess-choose = Elige, o déjalo en blanco
assess-1 = 1 · nada
assess-2 = 2 · un poco
assess-3 = 3 · en parte
assess-4 = 4 · bastante
assess-5 = 5 · del todo
assess-kept = Gracias, queda guardado. Nadie más lo lee.
assess-then = *Antes y ahora:* cómo te veías al principio, y cómo te ves hoy.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = No encuentro este tándem entre los tuyos, así que no hay nada que responder sobre él.
