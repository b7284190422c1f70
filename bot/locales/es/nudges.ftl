### A word to somebody of whom something is awaited, and how to stop such words.

nudge-prepare-title = Falta una cosa
nudge-prepare = Ya participas, pero te falta la preparación. Solo se empareja a quien la tiene hecha. Lleva unos cinco minutos, y puedes parar a la mitad.
nudge-date-title = Sesión { $number } con { $name }
nudge-date = La fecha prevista era { $when } y, que yo sepa, no se hizo. Si se hizo, dímelo con un toque. Si no, dale otra fecha: no se pierde nada.
nudge-commitment-title = Un compromiso tuyo
nudge-commitment = Ha llegado su día. Si está hecho, márcalo y cuenta en una frase qué salió de ahí: a la otra persona le gustará verlo. Si ya no encaja, déjalo estar.
nudge-assessment-title = Dos minutos para ti
nudge-assessment-start = Todavía no has dicho cómo te ves hoy. Al final podrás ver qué ha cambiado.
nudge-assessment-middle = Estás a mitad de camino y todavía no has dicho cómo te ves ahora.
nudge-assessment-end = Has llegado al final y todavía no has dicho cómo te ves ahora.
nudge-once-more = Solo tú ves esto. Te lo recuerdo una vez más como mucho.
nudge-last = Solo tú ves esto. No te lo vuelvo a recordar.
nudge-session = Ver la sesión
nudge-commitments = Ver mis compromisos
nudge-stop = No quiero más de estos
nudge-again = Sí, recordármelo
nudge-stopped-prepare = De acuerdo, no te recuerdo más la preparación.
nudge-stopped-date = De acuerdo, no te recuerdo más las sesiones sin fecha.
nudge-stopped-commitment = De acuerdo, no te recuerdo más tus compromisos.
nudge-stopped-assessment = De acuerdo, no te recuerdo más las autoevaluaciones.
nudge-goes-on = De acuerdo, sigo como antes: dos avisos como mucho por cada cosa, y nunca fuera de tu horario laboral.
button-assess = Cómo me veo
