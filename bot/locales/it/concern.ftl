### A concern: its form, what the neutral person reads, and what its author is told.

concern-form-title = Una preoccupazione
concern-form-about = { $neutral } è la persona neutrale di questo programma, e c'è per chiunque partecipi. Scrivi che cosa è successo, o anche soltanto che vorresti parlarne.
concern-scope = :lock: *Chi lo vede:* { $neutral }, nessun altro. Non chi è in coppia con te, non chi coordina, e nessuno viene a sapere che hai scritto. Quando è arrivato non ne tengo copia.
concern-coordinates = { $neutral } coordina anche il programma.
concern-words = Con parole tue
concern-name = Vuoi che ci sia il tuo nome?
concern-name-hint = Senza nome nessuno può risponderti. Attenzione: anche da quello che racconti si può capire chi sei.
concern-nameless = Senza il mio nome
concern-named = Con il mio nome, così posso ricevere una risposta
concern-send = Invia

concern-title = Qualcuno ti confida una preoccupazione
concern-about = Sei la persona neutrale di *{ $program }*. Ti è stato scritto questo:
concern-scope-neutral = :lock: *Chi lo vede:* soltanto tu. Non chi è nella coppia, non chi coordina. Io non ne tengo copia.
concern-by = Viene da { $who }, che vorrebbe una tua risposta.
concern-unnamed = Arriva senza nome. Non posso dirti chi l'ha scritto, e non posso portare una risposta.
concern-next = Da sé non succede altro. Che cosa farne riguarda te e chi ha scritto.

concern-brought-named = Grazie di averlo detto. Lo porto adesso a { $neutral }, con il tuo nome, e non ne tengo copia.
concern-brought-nameless = Grazie di averlo detto. Lo porto adesso a { $neutral }, senza il tuo nome, e non ne tengo copia.
concern-halted = In questo momento chi coordina ha fermato i miei messaggi. Quello che hai scritto parte appena riprendono.
concern-also = Se preferisci non continuare con questa persona, `/mentor leave` chiude subito il percorso, e nessuno chiede perché.
concern-undelivered = Non ho potuto portare a { $neutral } quello che hai scritto: Slack non mi permette di scrivere a questa persona. Non ne ho conservato niente. Per favore, parlane tu con { $neutral }, o con un'altra persona di cui ti fidi.

neutral-title = Ora sei la persona neutrale
neutral-about = Da adesso sei la persona neutrale di *{ $program }*. Chi partecipa può confidarti in privato una preoccupazione: qualcosa che nella coppia non va, o che non direbbe volentieri a nessun altro.
neutral-how = Le preoccupazioni arrivano soltanto a te, qui, con il nome di chi scrive o senza. Da parte mia non ne faccio nulla: tu ascolti, e decidi con chi ha scritto che cosa farne.
neutral-scope = :lock: *Chi lo vede:* quello che ti viene scritto, soltanto tu. Che la persona neutrale sei tu può leggerlo chiunque nel programma.
neutral-decline = Se non fa per te, dillo a chi coordina: può indicare qualcun altro.
neutral-over = Non sei più la persona neutrale di *{ $program }*: le nuove preoccupazioni non arrivano a te. Quello che hai letto resta tra te e chi lo ha scritto. Grazie per la tua disponibilità.

concern-refused-stranger = Questa linea è per chi partecipa. Per favore, parlane con una persona di cui ti fidi al lavoro.
concern-refused-nobody = In questo momento il tuo programma non ha una persona neutrale, e io non lo porto a nessun altro. Per favore, parlane con una persona di cui ti fidi al lavoro. `/mentor leave` chiude subito i tuoi incontri, e nessuno chiede perché.
concern-refused-yourself = La persona neutrale di questo programma sei tu, quindi tornerebbe soltanto a te. Per favore, parlane con una persona di cui ti fidi.
concern-refused-partner = La persona neutrale del tuo programma è proprio quella in coppia con te, quindi non gliela mando. Per favore, parlane con un'altra persona di cui ti fidi al lavoro. `/mentor leave` chiude subito i tuoi incontri, e nessuno chiede perché.
concern-refused-changed = Mentre questo modulo era aperto, la persona neutrale del programma è cambiata. Copia quello che hai scritto e riapri il modulo: dice chi è adesso.
