### The library as a page to read in a browser (docs/library.html).

book-title = La raccolta
book-about = Di che cosa possono parlare mentor e mentee: un motivo, le domande da fare, qualcosa da fare insieme e un aiuto per ciascuna parte.
book-language = Lingua
book-search = Cerca
book-topic = Tema
book-depth = Profondità
book-all-topics = Tutti i temi
book-all-depths = Tutte le profondità
book-open = Apri tutto
book-close = Chiudi tutto
book-none = Non c'è niente di adatto. Prova con meno parole, con un altro tema o con un'altra profondità.
book-agreement = Il primo incontro: il nostro accordo
book-closing = L'ultimo incontro: uno sguardo indietro
book-circle = Il cerchio di mentor
book-doing = In un incontro di 30, 45 o 60 minuti, la parte da fare insieme prende { $doing30 }, { $doing45 } o { $doing60 } minuti.
