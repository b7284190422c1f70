### The library, as coordinators look after it.

prompts-title = La biblioteca
prompts-about = De qué hablan aquí los tándems. Desactiva lo que no les sirva y añade propuestas propias. Las sesiones que ya tienen una la conservan. Esta ventana solo la ve quien coordina.
prompts-count = { $count ->
    [one] 1 propuesta
   *[other] { $count } propuestas
}{ $own ->
    [0] {""}
   *[other] {" "}· propias: { $own }
}{ $off ->
    [0] {""}
   *[other] {" "}· desactivadas: { $off }
}
prompts-agreement = El acuerdo, en la primera sesión
prompts-closing = Mirar atrás, en la última sesión
prompts-circle-about = De qué habla entre sí el círculo de mentoría de una ronda. Desactiva lo que no les sirva; las propuestas propias solo llegan a los tándems.
prompts-add = Escribir una propuesta
prompts-own = :pencil2: propia
prompts-off = :no_entry_sign: desactivada
prompts-topic-off = :no_entry_sign: Este tema está desactivado: no sale ninguna de sus propuestas y nadie puede elegirlo.
prompts-topic-switch-off = Desactivar este tema
prompts-topic-switch-on = Activar este tema
prompts-prompt-switch-off = Desactivar
prompts-prompt-switch-on = Activar
prompts-edit = Cambiar
prompts-language = Añadir un idioma
prompts-remove = Quitar
prompts-remove-title = ¿Quitar esta propuesta?
prompts-remove-text = No sale más. Las sesiones que la tienen la conservan.
prompts-remove-yes = Sí, quitarla
prompts-remove-no = No, dejarla
home-prompts = La biblioteca

writing-title = Una propuesta nueva
writing-edit-title = Cambiar una propuesta
writing-about = Pide un punto de vista, nunca un análisis ni nada privado. Palabras sencillas, sin formato.
writing-in = En este idioma: { $language }
writing-language = ¿En qué idioma escribes?
writing-topic = Tema
writing-topic-new = Un tema nuevo
writing-topic-title = Cómo se llama el tema
writing-topic-title-hint = Para un tema nuevo o propio, en el idioma en que escribes. Déjalo vacío para los nuestros.
writing-topic-needed = Ponle un nombre al tema nuevo.
writing-depth = ¿Hasta dónde llega?
writing-needs = ¿Qué debe haber sobre la mesa?
writing-title-field = Título
writing-why = ¿Por qué les importa a las dos personas? Una frase.
writing-questions = Preguntas de mentee a quien da mentoría
writing-questions-hint = Tres o cuatro, cada una en su línea. La primera es fácil de responder.
writing-questions-wrong = Escribe tres o cuatro preguntas, cada una en su línea y de 500 caracteres como máximo.
writing-question-wrong = Una pregunta lleva sus signos de interrogación, en español también al principio. A esta le faltan: { $words }
writing-word-wrong = Esto no lo dice ninguna propuesta, tampoco las nuestras: { $words }. Dilo con otras palabras.
writing-sentence-wrong = Acorta esta frase, { $most } palabras como máximo: { $words }
writing-together = Algo para hacer en conjunto
writing-mentor-tip = Un consejo para quien da mentoría
writing-mentee-tip = Un consejo para quien es mentee
writing-commitment = A qué puede comprometerse alguien hasta la próxima sesión

prompts-removed = Esta propuesta ya se quitó.
prompts-changed = Alguien cambió esta propuesta desde que la abriste. Ábrela otra vez para que no se pierda nada.
prompts-last = Esta tiene que quedarse: sin ella no habría nada para la primera sesión, la última, las de en medio o el círculo de mentoría.
prompts-all-languages = Esta propuesta ya tiene todos los idiomas que hablo.
prompts-full = Hay sitio para { $most } propuestas propias, { $each } por tema y { $topics } temas. Quita alguna antes.
