### The library, as somebody browses it in a window.

button-topics = De qué hablar
topics-title = De qué se puede hablar
topics-about = Elige un tema para ver sus propuestas. Solo tú ves esta ventana. Lo que tomes para una sesión lo ve también la otra persona del tándem.
topics-about-outside = Elige un tema para ver sus propuestas. Solo tú ves esta ventana.
topics-session = *Con { $name }: sesión { $number } de { $total }* · { $when }
topics-none-yet = Todavía no hay propuesta: la elijo a tiempo, si nadie toma una desde aquí.
topics-framed = *Con { $name }:* ninguna sesión de las que vienen puede tomar una propuesta de aquí. La primera es para el acuerdo y la última para mirar atrás.
topics-why = *Por qué esta*
topics-alone = Cuando formes un tándem, podrás tomar aquí una propuesta para una sesión.
topics-count = { $count ->
    [one] 1 propuesta
   *[other] { $count } propuestas
}{ $had ->
    [0] {""}
   *[other] {" "}· ya tuviste { $had }
}
topics-off-limits = :lock: Tema vetado por ti. Solo tú ves esto.
topics-show = Ver
topics-back = Atrás
topics-had = :heavy_check_mark: ya la tuviste
topics-is-next = :pushpin: es tu próxima propuesta
topics-tip-mentor = *Para quien da mentoría:* { $tip }
topics-tip-mentee = *Para quien es mentee:* { $tip }
topics-take = Tomar para esta sesión
topics-taken = :white_check_mark: Esta es ahora la propuesta de la sesión { $number } de { $total }.

depth-light = ligera: aún no pide confianza
depth-honest = sincera: pide algo de confianza
depth-brave = valiente: para cuando ya hubo varias sesiones
needs-nothing = no hace falta nada
needs-phone = hace falta un teléfono
needs-laptop = hace falta un equipo portátil

topics-limits = Mis temas vetados
limits-title = Temas vetados
limits-about = :lock: *Quién lo ve:* solo tú. Lo uso para elegir tándems y propuestas, y no se lo digo a nadie.

topics-refused-not-joined = Todavía no participas. `/mentor join` lleva tres minutos, y después puedes ver todos los temas.
topics-gone = Esta propuesta ya no está en la biblioteca. Elige otra.
topics-changed = Desde que abriste esta ventana, la sesión tiene otra propuesta. Vuelve a mirar antes de tomar una.
topics-not-for-pair = Esta no va bien con el tándem. Elige otra.
topics-limits-clash = Uno de estos temas está entre los que compartes o buscas. Quítalo aquí, o primero allí con `/mentor join`.
