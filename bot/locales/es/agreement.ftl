### The partnership agreement that the two of a pairing fill in at their first session.

agreement = Nuestro acuerdo
agreement-form-title = Nuestro acuerdo
agreement-fill-in = Rellenar nuestro acuerdo
agreement-change = Cambiar nuestro acuerdo
agreement-about = Se rellena en compañía: una de las dos personas escribe. Bastan unas palabras en cada respuesta, y cualquiera de las dos puede cambiarlas más adelante.
agreement-why = ¿Para qué hacemos esto?
agreement-why-hint = ¿Qué tendría que pasar para que, al final, cada cual diga que valió la pena?
agreement-off_limits = ¿Qué queda fuera?
agreement-off_limits-hint = Temas, personas o asuntos que no se tocan. No hace falta decir por qué.
agreement-how = ¿Cómo y cuándo nos vemos?
agreement-how-hint = El lugar o la herramienta, y qué hacer cuando la semana se llena demasiado.
agreement-others = ¿Qué contamos a otras personas?
agreement-others-hint = Qué queda en el tándem y qué se puede contar.
agreement-kept = Queda a la vista en el mensaje de la primera sesión.
session-agreed = *Lo que quedó acordado*

agreement-changed-meanwhile = La otra persona lo escribió mientras tenías abierto este formulario. Copia lo que habías escrito y vuelve a abrirlo: muestra lo que hay ahora.
agreement-refused-empty = Responde al menos a una de las cuatro preguntas.
