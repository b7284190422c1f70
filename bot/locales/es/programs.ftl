### Setting a program up, telling people of it, and choosing one.

program-form-title = Preparar el programa
program-new-title = Un programa nuevo
program-form-about = Lo que elijas aquí vale para cada ronda que se publique desde ahora.
program-form-effect = Los tándems que ya empezaron conservan el número, la duración y la cadencia de sus sesiones. Las sesiones que caen en un nuevo día de silencio o festivo reciben enseguida otra fecha, y el tándem se entera.
program-name = Nombre
program-aims = ¿Para qué es?
program-aims-hint = Se pregunta por esto a todo el mundo al principio, a la mitad y al final: en privado, y solo se cuenta en totales.
program-sessions = Número de sesiones
program-sessions-hint = La primera es para acordar cómo verse; la última, para mirar atrás.
program-cadence-weeks = Cada cuánto
program-cadence-weeks-hint = El mismo día y hora de la semana, si el horario laboral lo permite.
program-every-weeks = { $weeks ->
    [one] Cada semana
   *[other] Cada { $weeks } semanas
}
program-minutes = Duración de una sesión
program-minutes-hint = Las sesiones cortas se cumplen más que las largas.
program-level-gap = Niveles de diferencia
program-level-gap-hint = Cuántos de los cinco niveles, como mínimo, lleva de ventaja la persona mentee a la mentora.
program-approval = Cómo se hace efectivo un emparejamiento
program-approval-review = Lo miro y lo publico
program-approval-automatic = Por sí solo, una vez al día como mucho, para quienes esperan
program-channel = Dónde se anuncia
program-channel-hint = Solo puedo escribir donde me han invitado: primero, /invite en ese canal.
program-neutral = La persona neutral
program-neutral-hint = Alguien fuera de ambas líneas jerárquicas, a quien acudir en privado cuando algo no está bien.
program-quiet-days = Días de silencio
program-quiet-days-hint = En estos días no hay sesiones, y no escribo a nadie sin que me lo pida.
program-holidays = Festivos
program-holidays-hint = Uno por línea, como 2027-01-06, 6 de enero, o 2026-12-24 – 2027-01-01 para varios días.
program-quarter-cap = Sesiones de cada mentee por trimestre
program-quarter-cap-hint = Como máximo, sumando sus tándems. Lo que pase de ahí espera al trimestre siguiente.
program-circle-weeks = El círculo de mentoría se reúne
program-circle-weeks-hint = Hasta ocho personas mentoras de una ronda hablan entre sí, sin sus mentees.
program-circle = { $weeks ->
    [0] Nunca
    [one] Cada semana
   *[other] Cada { $weeks } semanas
}
program-all-quiet = Tiene que quedar al menos un día de la semana. Quita alguno.

program-list-title = Tus programas
program-offer = *{ $name }*
program-plan = { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} de { $length }, { $weeks ->
    [one] cada semana
   *[other] cada { $weeks } semanas
} · { $people ->
    [0] todavía no participa nadie
    [one] participa 1 persona
   *[other] participan { $people } personas
}
program-offer-aims = Objetivos: { $aims }
program-offer-approval-review = La coordinación publica cada emparejamiento.
program-offer-approval-automatic = Los emparejamientos se publican por sí solos.
program-offer-channel = Se anuncia en { $channel }.
program-offer-no-channel = Todavía sin canal donde anunciarlo.
program-offer-neutral = Persona neutral: { $person }.
program-offer-no-neutral = Todavía sin persona neutral: sin ella, nadie puede plantear una inquietud en privado.
program-edit = Editar
program-announce = Anunciar
program-new = Programa nuevo
program-saved = *{ $name }* está preparado.
program-saved-next = Lo siguiente: `/mentor announce` lo da a conocer, `/mentor rehearse` muestra qué tándems saldrían.
program-saved-closed = Este programa está cerrado. Sus ajustes siguen valiendo para los tándems que continúan.
program-close = Cerrar el programa
program-close-title = ¿Cerrar { $program }?
program-close-counts = { $waiting ->
    [0] Nadie espera un tándem
    [one] 1 persona espera un tándem
   *[other] { $waiting } personas esperan un tándem
} y { $pairs ->
    [0] ahora ningún tándem tiene sesiones
    [one] 1 tándem sigue con sus sesiones
   *[other] { $pairs } tándems siguen con sus sesiones
}.
program-close-about =
    • Nadie puede apuntarse ya, y no se empareja a nadie.
    • Los tándems que continúan llegan hasta su última sesión y reciben sus certificados como siempre.
    • A quien espera un tándem se lo digo una vez, en privado.
program-close-again = No se pierde nada: con `/mentor program` se vuelve a abrir cuando quieras.
program-close-no = Dejarlo abierto
program-closed-done = *{ $name }* está cerrado.
program-closed-told = { $waiting ->
    [0] Nadie esperaba, así que no escribo a nadie.
    [one] Se lo digo en privado a la persona que espera.
   *[other] Se lo digo en privado a las { $waiting } personas que esperan.
}
program-list-none = No hay ningún programa abierto, así que nadie puede apuntarse.
program-list-closed = *Cerrados*
program-list-more = { $count ->
    [one] Hay 1 más cerrado
   *[other] Hay { $count } más cerrados
}: `/mentor program` con un nombre lo muestra.
program-closed-line = *{ $name }* · cerrado: { $day }
program-reopen = Volver a abrir
program-reopened = *{ $name }* vuelve a estar abierto, con todas las personas que hay en él. Quien espera puede tener tándem enseguida; no escribo a nadie sobre esto.

program-closed-title = { $program } está cerrado
program-closed-text = Ya no entra nadie ni se empareja a nadie, así que por ahora no busco un tándem para ti. Eso no dice nada sobre ti. Gracias por ofrecer tu tiempo.
program-closed-next = Tus respuestas y las fichas que has leído se conservan: si se vuelve a abrir, sigues en él como antes. `/mentor join` muestra qué más hay abierto, y con `/mentor leave` dejas el programa.

program-unknown = Ya no encuentro este programa. `/mentor program` muestra los que hay.
program-not-called = “{ $text }” no es el nombre de un programa. Hay estos: { $names }.
program-name-taken = Otro programa ya tiene este nombre. Elige uno distinto.
program-too-many = Ya hay { $count } programas abiertos, y no puede haber más. Uno que ha llegado a su fin se puede cerrar.
program-changed-meanwhile = Alguien ha cambiado este programa desde que abriste el formulario. Vuelve a abrirlo, para que no se pierda nada suyo.
program-neutral-cannot = Elige a una persona de este espacio de trabajo: no una app, no una cuenta de invitado, y nadie que se haya ido.
program-close-already = { $program } ya está cerrado. Con `/mentor program` se vuelve a abrir.
program-close-outdated = Desde que pregunté, alguien ha entrado, se ha ido o ha encontrado tándem en { $program }, o el programa ha cambiado. Pulsa el botón otra vez, para cerrar lo que has visto: `/mentor program`.
program-open-already = { $program } ya está abierto.
program-refused-closed = { $program } está cerrado: ya nadie puede apuntarse ni se empareja a nadie. La coordinación puede volver a abrirlo con `/mentor program`.
programs-all-closed = Ahora mismo todos los programas están cerrados: nadie puede apuntarse ni se empareja a nadie. La coordinación puede volver a abrir uno con `/mentor program`.

announce-title = Anunciar { $program }
announce-question = Publico esto en { $channel }:
announce-post = Publicarlo
announce-done = Lo publico ahora en { $channel }. Si Slack no me deja, te digo por qué.
announce-refused-no-channel = { $program } todavía no tiene canal. Elige uno con `/mentor program` e invítame allí.
announce-refused-already = { $program } ya se ha anunciado hoy en su canal.
announcement-title = { $program }
announcement-about = La mentoría inversa da la vuelta a las cosas: alguien con menos años de carrera da mentoría a alguien que dirige. Puedes participar como persona mentora, como mentee o en ambos roles.
announcement-aims = Para qué es
announcement-plan = { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} de { $length }, { $weeks ->
    [one] una por semana
   *[other] una cada { $weeks } semanas
}, dentro de tu horario laboral. Traigo un tema a cada una, y puedes dejarlo cuando quieras sin dar motivos.
announcement-private = No puedo leer tus conversaciones, y lo que respondes en privado no se muestra nunca a nadie más.
announcement-join = Participar
announcement-invite = No estoy en ese canal. Invítame allí con `/invite` y después déjame enviarlo.

choose-title = ¿Qué programa?
choose-join = Cada persona participa en un solo programa a la vez.
