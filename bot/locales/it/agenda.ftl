### What somebody reads of their sessions in private.

agenda-title = I tuoi incontri
agenda-with = *Con { $name }*
agenda-for = *Per { $name }*
agenda-delegated = Puoi spostare queste date per conto di { $name }. Di che cosa si parla resta tra chi si incontra.
agenda-session = *Incontro { $number } di { $total }* · { $when } · { $duration }
agenda-booked = La data è fissata.
agenda-proposed = La data è proposta: diventa definitiva se non la spostate.
agenda-open = L'incontro c'è stato? Basta un clic.
agenda-skipped = Saltato. Puoi ancora dargli un'altra data.
agenda-missed = A quanto pare l'incontro non c'è stato. Puoi ancora dargli un'altra data.
agenda-topic = Spunto: { $title }
agenda-free = Spunto: un tema vostro
agenda-over = I tuoi incontri si sono conclusi.
agenda-history = *Com'è andata con gli incontri*
agenda-line = Incontro { $number }: { $fates }

fate-booked = fissato: { $when }
fate-moved = spostato: { $when }
fate-skipped = saltato
fate-met = l'incontro c'è stato
fate-taken_back = corretto: non c'è stato
fate-missed = non c'è stato
fate-cancelled = annullato
fate-booked-by = fissato da { $name }: { $when }
fate-moved-by = spostato da { $name }: { $when }
fate-skipped-by = saltato da { $name }
fate-met-by = l'incontro c'è stato
fate-taken_back-by = corretto: non c'è stato
fate-missed-by = non c'è stato
fate-cancelled-by = annullato

time-title = Un altro orario
time-about = Data attuale dell'incontro { $number }: { $when }. Questi orari vanno bene alle due persone che si incontrano, e tutte e due vengono avvisate.
time-field = Quando, invece?
time-hint = Nel tuo fuso orario: { $zone }
time-choice = { $when } · { $theirs } per { $name }
time-none = Nelle settimane intorno a questa data non vedo un orario che vada bene a voi due. *Sposta di una settimana* trova il più vicino, e con `/mentor join` puoi cambiare i tuoi orari di lavoro.
time-save = Sposta
time-done = L'incontro { $number } ha una nuova data: *{ $when }*. Lo leggete nel messaggio che avete in comune con me.

button-delegate = Chi sposta i miei incontri
delegate-title = Chi sposta gli incontri
delegate-about =
    :lock: *Chi lo vede:* la persona che scegli vede le date dei tuoi incontri con `/mentor session` e può spostarle. Non vede con chi sei in coppia, né gli spunti, né niente di quello che vi dite. Chi è in coppia con te vede che una data è stata spostata per tuo conto.
delegate-field = Chi può spostarli, oltre a te
delegate-hint = Per esempio chi gestisce la tua agenda. Lascia vuoto se non deve poterlo fare nessuno.
delegate-now = Da adesso anche { $name } può spostare i tuoi incontri, con `/mentor session`. Io non ho avvisato: per favore, fallo tu.
delegate-none = Adesso puoi spostare i tuoi incontri soltanto tu.
