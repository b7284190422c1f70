### The partnership agreement that the two of a pairing fill in at their first session.

agreement = Il nostro accordo
agreement-form-title = Il nostro accordo
agreement-fill-in = Scriviamo il nostro accordo
agreement-change = Cambiamo il nostro accordo
agreement-about = Compilatelo insieme: una persona scrive per tutte e due. Bastano poche parole per domanda, e potete cambiarle quando volete.
agreement-why = Perché lo facciamo?
agreement-why-hint = Alla fine, che cosa vi farebbe dire che ne è valsa la pena?
agreement-off_limits = Che cosa resta fuori?
agreement-off_limits-hint = Temi, persone o faccende di cui non si parla. Senza dover dire perché.
agreement-how = Come e quando ci vediamo?
agreement-how-hint = Il luogo o lo strumento, e che cosa fate quando una settimana è troppo piena.
agreement-others = Che cosa raccontiamo fuori di qui?
agreement-others-hint = Che cosa resta tra voi, e che cosa si può raccontare.
agreement-kept = Lo ritrovate nel messaggio del vostro primo incontro.
session-agreed = *Che cosa avete concordato*

agreement-changed-meanwhile = Mentre questo modulo era aperto, l'altra persona ha scritto l'accordo. Copia quello che hai scritto e riapri il modulo: mostra il testo di adesso.
agreement-refused-empty = Rispondi almeno a una delle quattro domande.
