## Por qué una sesión tiene su tema: vale para las dos personas. Cada frase va en su línea, tras un punto de lista.

chosen-agreement = al empezar, cada tándem acuerda cómo quiere hacerlo
chosen-closing = al terminar, cada tándem mira atrás
chosen-limits = no queda ningún tema que no esté vetado, así que vuelve un acuerdo
chosen-both = una de las dos personas quiere hablar de esto y la otra lo ofrece: { $topics }
chosen-wanted = una de las dos personas quiere hablar de esto: { $topics }
chosen-offered = una de las dos personas lo ofrece: { $topics }
chosen-last = ya no queda nada que sea nuevo para las dos personas, así que vuelve algo conocido
chosen-variety = la última vez, o más a menudo, se habló de otra cosa
chosen-light = todavía no pide confianza, y esto acaba de empezar
chosen-honest = pide algo de confianza, y ya hubo conversaciones antes
chosen-brave = pide valor, y ya hubo varias conversaciones
chosen-rating = a otras personas les gustó más que lo demás que encajaba
chosen-lot = había más temas que encajaban igual de bien, y decidió el azar
