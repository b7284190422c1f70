### The library, as somebody browses it in a window.

button-topics = Di cosa parlare
topics-title = Di cosa si può parlare
topics-about = Scegli un tema per vedere i suoi spunti. Solo tu vedi questa finestra. Ciò che prendi per un incontro lo vede anche l'altra persona della coppia.
topics-about-outside = Scegli un tema per vedere i suoi spunti. Solo tu vedi questa finestra.
topics-session = *Con { $name }: incontro { $number } di { $total }* · { $when }
topics-none-yet = Ancora nessuno spunto: lo scelgo io in tempo, se nessuno di voi ne prende uno qui.
topics-framed = *Con { $name }:* nessun incontro tra quelli futuri può prendere uno spunto da qui. Il primo serve per il vostro accordo, l'ultimo per guardare indietro.
topics-why = *Perché proprio questo*
topics-alone = Quando farai parte di una coppia, potrai prendere qui uno spunto per un incontro.
topics-count = { $count ->
    [one] 1 spunto
   *[other] { $count } spunti
}{ $had ->
    [0] {""}
   *[other] {" "}· già affrontati: { $had }
}
topics-off-limits = :lock: Tema escluso da te. Lo vedi solo tu.
topics-show = Mostra
topics-back = Indietro
topics-had = :heavy_check_mark: già affrontato
topics-is-next = :pushpin: è il tuo prossimo spunto
topics-tip-mentor = *Per chi fa da mentor:* { $tip }
topics-tip-mentee = *Per chi è mentee:* { $tip }
topics-take = Prendilo per questo incontro
topics-taken = :white_check_mark: Ora questo è lo spunto dell'incontro { $number } di { $total }.

depth-light = leggero: non serve ancora fiducia
depth-honest = sincero: serve un po' di fiducia
depth-brave = coraggioso: dopo qualche incontro
needs-nothing = non serve niente
needs-phone = serve un telefono
needs-laptop = serve un portatile

topics-limits = I miei temi esclusi
limits-title = Temi esclusi
limits-about = :lock: *Chi lo vede:* solo tu. Lo uso per scegliere coppie e spunti, e non lo dico a nessuno.

topics-refused-not-joined = Non partecipi ancora. `/mentor join` richiede tre minuti, poi puoi sfogliare tutti i temi.
topics-gone = Questo spunto non è più nella raccolta. Scegline un altro.
topics-changed = Da quando hai aperto questa finestra l'incontro ha un altro spunto. Guarda di nuovo prima di prenderne uno.
topics-not-for-pair = Questo non va bene per la vostra coppia. Scegline un altro.
topics-limits-clash = Uno di questi temi è tra quelli che offri o che ti interessano. Toglilo qui, oppure prima da lì con `/mentor join`.
