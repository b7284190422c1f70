### What the two of a pairing take on: in their direct message, in the private list, and in the forms.

commitments-title = Impegni
commitments-nobody = In questo momento non c'è nessuno in coppia con te, quindi non ci sono impegni da prendere. `/mentor status` mostra a che punto sei.
commitments-with = *Con { $name }* · { $count ->
    [0] niente in sospeso
    [one] 1 in sospeso
   *[other] { $count } in sospeso
}
commitments-none = Piccolo va bene: una cosa da provare, una persona a cui chiedere, una pagina da leggere. Al prossimo incontro chiedo com'è andata.
commitments-came = *Che cosa ne è venuto*
commitments-scope = :lock: *Chi lo vede:* tu e { $name }. Non chi coordina, e nessun altro.
commitments-add = Aggiungi un impegno
commitments-show = Impegni
commitments-tick = Spunta

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · entro { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *Gli impegni che avete preso.*
session-commitments-how = Com'è andata?

commitment-form-title = Un impegno
commitment-who = Chi se ne occupa?
commitment-who-mentor = { $name }, mentor
commitment-who-mentee = { $name }, mentee
commitment-what = Che cosa?
commitment-what-hint = Una frase che tra quattro settimane capirete ancora.
commitment-by-when = Entro quando?
commitment-by-when-hint = Se lasci vuoto, resta aperto finché qualcuno di voi non lo spunta.
settle-form-title = Spunta l'impegno
settle-how = Com'è finita?
settle-done = È fatto
settle-dropped = Lo lasciamo cadere
settle-came = Che cosa ne è venuto?
settle-came-hint = Basta una frase. Alla fine chi fa da mentor le ritrova tutte, come «che cosa è cambiato».

pairing-unknown = Non trovo più questo percorso.
pairing-not-yours = Questo appartiene ad altre due persone, quindi non posso né mostrarlo né cambiarlo.
pairing-over = Questo percorso è finito, quindi qui non si può più aggiungere o cambiare niente.
commitment-unknown = Non trovo più questo impegno.
commitment-settled-already = Qualcuno di voi l'ha già spuntato: { $what }
commitment-refused-many = Tra voi due { $most ->
    [one] c'è già { $most } impegno aperto
   *[other] ci sono già { $most } impegni aperti
}. Spuntane uno prima di aggiungerne un altro.
commitment-refused-due = Scegli un giorno da oggi in poi, entro un anno.
