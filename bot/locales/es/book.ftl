### The library as a page to read in a browser (docs/library.html).

book-title = La biblioteca
book-about = De qué pueden hablar mentor y mentee: un motivo, preguntas, algo para hacer entre dos y una ayuda para cada parte.
book-language = Idioma
book-search = Buscar
book-topic = Tema
book-depth = Profundidad
book-all-topics = Todos los temas
book-all-depths = Todas las profundidades
book-open = Abrir todo
book-close = Cerrar todo
book-none = No hay nada que encaje. Prueba con menos palabras, con otro tema o con otra profundidad.
book-agreement = La primera sesión: nuestro acuerdo
book-closing = La última sesión: mirar atrás
book-circle = El círculo de mentoría
book-doing = En una sesión de 30, 45 o 60 minutos, lo que se hace entre dos lleva { $doing30 }, { $doing45 } o { $doing60 } minutos.
