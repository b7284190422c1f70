### A word to somebody of whom something is awaited, and how to stop such words.

nudge-prepare-title = Manca una cosa sola
nudge-prepare = Partecipi, ma ti manca la preparazione. Entra negli abbinamenti solo chi l'ha completata. Richiede circa cinque minuti, e puoi interromperti quando vuoi.
nudge-date-title = Incontro { $number } con { $name }
nudge-date = La data prevista era: { $when }. Per quanto ne so, l'incontro non c'è stato. Se c'è stato, dimmelo con un clic. Se no, dagli un'altra data: non si perde niente.
nudge-commitment-title = Un impegno che hai preso
nudge-commitment = È arrivato il suo giorno. Se è fatto, spuntalo e scrivi in una frase che cosa ne è venuto: all'altra persona fa piacere leggerlo. Se non ha più senso, lascialo cadere.
nudge-assessment-title = Due minuti per te
nudge-assessment-start = Non hai ancora detto come ti vedi oggi. Alla fine potrai vedere che cosa è cambiato.
nudge-assessment-middle = Sei a metà strada, e non hai ancora detto come ti vedi adesso.
nudge-assessment-end = Siamo alla fine, e non hai ancora detto come ti vedi adesso.
nudge-once-more = Lo vedi soltanto tu. Te lo ricordo al massimo un'altra volta.
nudge-last = Lo vedi soltanto tu. Non te lo ricordo più.
nudge-session = Guarda l'incontro
nudge-commitments = Guarda i miei impegni
nudge-stop = Basta promemoria così
nudge-again = Anzi, ricordamelo
nudge-stopped-prepare = Va bene, non ti ricordo più la preparazione.
nudge-stopped-date = Va bene, non ti ricordo più gli incontri senza data.
nudge-stopped-commitment = Va bene, non ti ricordo più gli impegni presi.
nudge-stopped-assessment = Va bene, non ti ricordo più le autovalutazioni.
nudge-goes-on = Va bene, te lo ricordo come prima: al massimo due volte per ogni cosa, e mai fuori dai tuoi orari di lavoro.
button-assess = Come mi vedo
