### Halfway, the close, going on, and half a year later.

halfway-title = A mitad de camino
halfway-text = La sesión { $number } de { $total } con { $name } ya quedó atrás. Buen momento para mirar cómo va.
halfway-scope = :lock: *Quién lo ve:* nadie más que tú. { $name } no sabe qué respondes, y la coordinación tampoco; solo se cuenta junto con las respuestas de al menos otras dos personas.
halfway-keep = Seguir como hasta ahora
halfway-adjust = Algo debería cambiar
halfway-change = Me gustaría otro tándem
halfway-assess-about = Lleva un minuto, y ves qué ha cambiado desde el principio:
halfway-assess = Cómo me veo ahora
halfway-said-keep = Me alegra. Todo sigue igual, y la sesión { $next } llega por sí sola.
halfway-said-adjust = Anotado. ¿Qué ayudaría? Puedes cambiar tus temas, tu horario o cómo te gusta que sean las sesiones. Lo que es cosa del tándem, como por dónde empezar o qué dejar fuera, se dice mejor en la próxima sesión: el acuerdo del principio se puede cambiar en cualquier momento.
halfway-said-change = Anotado. Puedes pedir otro tándem sin dar motivos, ahora o cuando quieras con `/mentor rematch`. { $name } oirá entonces palabras neutrales, y la coordinación, que hace falta un nuevo tándem, no quién lo pidió.
halfway-said-change-closed = Anotado. El programa está cerrado, así que no puedo buscarte otro tándem. Puedes terminar las sesiones sin dar motivos, ahora o cuando quieras con `/mentor rematch`. { $name } oirá entonces palabras neutrales, y nadie oirá quién lo pidió.
halfway-said-last = Anotado, gracias.
halfway-edit = Cambiar mis temas y horario
halfway-session = Ver mis sesiones
halfway-rematch = Pedir otro tándem
halfway-again = Cambiar mi respuesta

closing-title = Tus sesiones llegan al final
closing-text = { $held ->
    [0] Ninguna de las { $total } fechas con { $name } llegó a ser una sesión. Eso pasa, y no dice nada sobre ti.
    [one] Tuviste una sesión con { $name }. Gracias por el tiempo que le diste.
   *[other] Tuviste { $held } sesiones con { $name }. Gracias por el tiempo que les diste.
}
closing-changed = *Qué cambió gracias a estas sesiones*
closing-change = { $what }: { $came }
closing-assess-about = *Cómo te ves ahora.* Las mismas pocas frases que al principio. Nadie ve tus respuestas; solo se cuentan junto con las de otras personas.
closing-assess = Cómo me veo ahora
closing-thanks-about = *Unas palabras de gracias para { $name }.* Si te apetece, escribe qué te llevas.
closing-thanks = Escribir unas gracias
closing-next = *¿Y ahora?* Dime qué te gustaría. El tándem sigue solo si ambas personas quieren.
closing-next-scope = :lock: *Quién lo ve:* { $name } sabrá de tu respuesta solo si hay ganas de seguir por ambas partes, o que esta vez no es así. Si no hay respuesta, las sesiones terminan en esta fecha: { $until }. Después entras en el próximo emparejamiento.
closing-together = Seguir con el tándem
closing-swapped = Seguir, con roles cambiados
closing-round = Ir al próximo emparejamiento
closing-stop = Dejarlo aquí
closing-sure = ¿De verdad?
closing-sure-round = Con esto terminan tus sesiones con { $name }.
closing-sure-stop = Con esto terminan tus sesiones con { $name } y no te llegará nada más de mi parte. Puedes volver a apuntarte cuando quieras.
closing-sure-yes = Sí
closing-sure-no = Todavía no
closing-said-together = :white_check_mark: Te gustaría seguir con el tándem, con los mismos roles. En cuanto { $name } quiera lo mismo, doy nuevas fechas. Hasta entonces puedes cambiar tu respuesta.
closing-said-swapped = :white_check_mark: Te gustaría seguir con el tándem, con los roles cambiados. En cuanto { $name } quiera lo mismo, doy nuevas fechas. Hasta entonces puedes cambiar tu respuesta.
closing-said-round = :white_check_mark: Entras en el próximo emparejamiento; no tienes que hacer nada. Te escribo en cuanto se publique.
closing-said-stop = :white_check_mark: Lo dejas aquí. No te llegará nada más de mi parte. Puedes volver cuando quieras: `/mentor join`.
closing-said-stop-here = :white_check_mark: Estas sesiones han terminado. Sigues teniendo otro tándem, así que te escribo sobre ese; `/mentor leave` lo para todo.
closing-differ = Hay ganas de seguir por ambas partes, pero no en los mismos roles. Habla de ello con la otra persona; en cuanto la elección sea la misma, doy nuevas fechas.
closing-goes-on = :white_check_mark: Hay ganas de seguir por ambas partes. Las nuevas fechas están en la conversación que compartes con { $name }.
closing-over = Esta vez el tándem no sigue. Eso no dice nada sobre ti: el tiempo y los planes cambian, y yo nunca pregunto por los motivos. Entras en el próximo emparejamiento; `/mentor leave` si prefieres dejarlo.
closing-closed = *¿Y ahora?* El programa está cerrado, así que no preparo más sesiones. Nada impide que el tándem se siga viendo por su cuenta. Con `/mentor leave` dejas el programa.

closed-title = Esta vez el tándem no sigue
closed-text = Te habría gustado seguir con { $name }, y esta vez no va a ser así. Eso no dice nada sobre ti: el tiempo y los planes cambian, y yo nunca pregunto por los motivos.

thanks-form-title = Palabras de gracias
thanks-form-about = Para { $name }. ¿Qué aprendiste, y qué harás de otra manera gracias a eso?
thanks-form-scope = :lock: *Quién lo ve:* { $name }, en la conversación compartida, cuando las dos personas hayan escrito y ambas acepten mostrarlo. Hasta entonces nadie, y la coordinación nunca.
thanks-form-words = Con tus propias palabras
thanks-form-agree = Cuando ambas partes aceptemos
thanks-form-agrees = Mostrárselo a { $name }
thanks-kept-posted = Gracias. Ya están escritas las dos, así que las muestro en la conversación compartida.
thanks-kept-waiting = Gracias, queda guardado. Se lo muestro a { $name } en cuanto { $name } también haya escrito y acepte.
thanks-kept-silent = Gracias, queda guardado solo para ti. Si quieres que { $name } lo lea, vuelve a abrirlo y acepta.
thanks-taken-back = Queda retirado.
thanks-title = Lo que cada cual agradece
thanks-from = *De { $from } para { $to }*
thanks-next = Cada cual lo escribió sin saber qué escribía la otra persona.

certificate-ready = Tu certificado
certificate-ready-text = Has participado en { $program }, y aquí tienes un recuerdo. La imagen está en el hilo de este mensaje, y lleva tu nombre, el programa, sus objetivos y cuántas sesiones hubo: no con quién, ni nada de lo que se dijo.
certificate-by-hand = No tengo las letras de tu nombre, lo siento. Hay una línea para escribirlo a mano.
certificate-title = Certificado
certificate-lead = Se entrega a
certificate-mentor = por dar mentoría inversa y compartir con una persona que dirige cómo se ven las cosas desde otro lado.
certificate-mentee = por recibir mentoría inversa y, desde un puesto de dirección, tomarse el tiempo de escuchar y aprender.
certificate-held = Sesiones hechas
certificate-held-of = { $held } de { $total }
certificate-time = Fechas
certificate-from-to = { $from } a { $to }
certificate-aims = Objetivos
certificate-foot = Fecha de entrega: { $day }
certificate-alt = Certificado para { $name }: { $program }, sesiones hechas: { $held } de { $total }

going-on-title = El tándem sigue
going-on-text = { $mentor }, { $mentee }: hay ganas de seguir por ambas partes. Por delante queda { $total ->
    [one] otra sesión
   *[other] otra serie de { $total } sesiones
}. Da mentoría: { $mentor }. Mentee: { $mentee }.
going-on-first = *La primera fecha:* { $when }
going-on-next = La primera sesión sirve para volver a mirar el acuerdo. Los compromisos que siguen abiertos vienen también, y ningún tema se repite. Cada fecha se puede mover con un toque.

lookback-title = Medio año después
lookback-text = Hace medio año terminaron tus sesiones con { $name }. ¿Ha quedado algo: algo que haces, ves o decides de otra manera?
lookback-scope = :lock: *Quién lo ve:* nadie más que tú. Estas respuestas solo se cuentan junto con las de otras personas, y solo donde hayan respondido al menos tres.
lookback-yes = Sí, algo ha quedado
lookback-some = Un poco
lookback-no = No
lookback-thanks = Gracias. Es todo lo que quería saber.
