### A no that a person reads: what is not possible, and what is.

coordinators-only = Solo la coordinación puede hacer esto. `/mentor help` muestra lo que puedes hacer aquí.
coordinators-none = Alguien tiene que coordinar. Elige al menos a una persona.
coordinators-cannot = Elige solo a personas de este espacio de trabajo: ni apps, ni cuentas de invitado, ni nadie que se haya ido.

join-refused-bot = Las apps no pueden participar, solo las personas.
join-refused-other-program = Ya tienes tándem en { $program }. Cada persona participa en un solo programa a la vez: deja primero ese, con `/mentor leave`.
join-refused-guest = Las cuentas de invitado de este espacio de trabajo no pueden participar. Si te gustaría, avisa a la coordinación.
join-refused-stranger = Perteneces a otro espacio de trabajo. Participa en el tuyo.
join-refused-deactivated = Esta cuenta de Slack ya no está activa.
leave-refused-not-joined = Ahora mismo no participas, así que no hay nada que dejar.

prepare-refused-not-joined = Todavía no participas, así que no hay nada que preparar. `/mentor join` lleva tres minutos.
prepare-refused-rules = Las reglas básicas han cambiado desde que se abrió esta ventana. Lee las nuevas: `/mentor prepare`.
prepare-refused-closed = { $program } está cerrado, así que por ahora no hay nada que preparar. Lo que has leído y aceptado se conserva.

session-unknown = Ya no encuentro esta sesión.
session-not-yours = Esta sesión es de otras dos personas, así que no puedo cambiártela.
session-moved-already = Esta sesión ya tiene otra fecha. Los botones que funcionan están en su mensaje más reciente.
session-held-already = Esta sesión ya se hizo, así que su fecha se queda.
session-over = Esta sesión quedó atrás, así que se queda como está.
session-time-gone = Esta hora ya no conviene a ambas personas. Elige otra.
session-none = Ahora mismo no tienes sesiones. `/mentor status` muestra en qué punto estás.
delegate-only-mentees = Solo cada mentee puede dejar que alguien más mueva sus sesiones.
delegate-self = Tus propias sesiones ya las puedes mover. Elige a otra persona, o a nadie.
delegate-cannot = Elige a una persona de este espacio de trabajo: no una app, no una cuenta de invitado, y nadie que se haya ido.
session-prompt-fixed = La primera sesión es para el acuerdo y la última para mirar atrás, así que sus temas se quedan.

checkin-refused-no-answer = Elige primero una respuesta. Después puedes añadir una frase.
form-outdated = Este formulario ya no está al día. Vuelve a abrirlo.

rehearse-refused-nobody = Todavía no participa nadie. Da a conocer `/mentor join`.
publish-refused-no-rehearsal = Todavía no hay nada que publicar. Usa primero `/mentor rehearse`.
publish-refused-already = Este ensayo ya está publicado, o hay uno más nuevo. `/mentor rehearse` muestra cómo está todo.
publish-refused-changed = Desde este ensayo hay personas que se apuntaron, se prepararon, se fueron o cambiaron sus respuestas. Usa otra vez `/mentor rehearse`, para publicar lo que has visto.

doubt-unknown = Ya no encuentro este mensaje.
doubt-not-yours = Sobre este mensaje pregunté a otra persona.
doubt-answered-already = Esto ya está respondido. Gracias.
rehearse-refused-swap = Elige dos tándems distintos.
rehearse-refused-lock = Estas dos personas no pueden formar tándem: lo impide una de las reglas, como el nivel, la línea jerárquica, el idioma, el horario o un tándem anterior.
stop-refused = Solo la coordinación puede parar o reanudar mis mensajes para todo el mundo. Para dejar de participar tú: `/mentor leave`.
start-refused-operator = Quien tiene este bot a su cargo lo ha parado, así que solo esa persona puede reanudarlo.

closing-refused-early = Tus sesiones aún no han terminado. Te pregunto cuando terminen.
closing-refused-paused = Tus sesiones están en pausa. Cuando continúen, podrás elegir esto.
closing-refused-goes-on = Este tándem ya sigue. Las fechas nuevas están en la conversación compartida.
closing-refused-closed = { $program } se ha cerrado entretanto: las sesiones terminan aquí y ya no se empareja a nadie. Nada impide que el tándem se siga viendo por su cuenta.
thanks-refused-posted = Tus gracias ya están en la conversación compartida, así que se quedan como están.
