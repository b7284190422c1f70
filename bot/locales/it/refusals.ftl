### A no that a person reads: what is not possible, and what is.

coordinators-only = Questo può farlo soltanto chi coordina. `/mentor help` mostra che cosa puoi fare qui.
coordinators-none = Qualcuno deve coordinare. Scegli almeno una persona, per favore.
coordinators-cannot = Scegli soltanto persone di questa area di lavoro: niente app, niente ospiti, e nessuno che sia andato via.

join-refused-bot = Le app non possono partecipare, solo le persone.
join-refused-other-program = Sei già in coppia in { $program }. Si partecipa a un programma per volta: prima lascia quello, con `/mentor leave`.
join-refused-guest = Chi è ospite in questa area di lavoro non può partecipare. Se ti piacerebbe, parlane con chi coordina.
join-refused-stranger = Fai parte di un'altra area di lavoro. Per favore, partecipa nella tua.
join-refused-deactivated = Questo account Slack non è più attivo.
leave-refused-not-joined = In questo momento non partecipi, quindi non c'è niente da lasciare.

prepare-refused-not-joined = Non partecipi ancora, quindi non c'è niente a cui prepararsi. `/mentor join` richiede tre minuti.
prepare-refused-rules = Dopo l'apertura di questa finestra le regole di base sono cambiate. Leggi quelle nuove, per favore: `/mentor prepare`.
prepare-refused-closed = { $program } è chiuso, quindi per ora non c'è niente a cui prepararsi. Quello che hai letto e accettato resta.

session-unknown = Non trovo più questo incontro.
session-not-yours = Questo incontro appartiene ad altre due persone, quindi non posso cambiarlo per te.
session-moved-already = Questo incontro ha già un'altra data. I pulsanti che funzionano sono nel suo messaggio più recente.
session-held-already = Questo incontro c'è già stato, quindi la sua data resta.
session-over = Questo incontro è passato, quindi resta com'è.
session-time-gone = Questo orario non va più bene a voi due. Scegline un altro, per favore.
session-none = In questo momento non hai incontri. `/mentor status` mostra a che punto sei.
delegate-only-mentees = Solo chi è mentee può lasciare che qualcun altro sposti i suoi incontri.
delegate-self = I tuoi incontri puoi già spostarli. Scegli un'altra persona, o nessuna.
delegate-cannot = Scegli una persona di questa area di lavoro: non un'app, non un ospite, e nessuno che sia andato via.
session-prompt-fixed = Il primo incontro è per il vostro accordo e l'ultimo per guardare indietro, quindi i loro spunti restano.

checkin-refused-no-answer = Prima scegli una risposta, per favore. Poi puoi aggiungere una frase.
form-outdated = Questo modulo non è più attuale. Riaprilo, per favore.

rehearse-refused-nobody = Non partecipa ancora nessuno. Fai conoscere `/mentor join`.
publish-refused-no-rehearsal = Non c'è ancora niente da pubblicare. Prima usa `/mentor rehearse`, per favore.
publish-refused-already = Questa prova è già pubblicata, oppure ce n'è una più recente. `/mentor rehearse` mostra la situazione attuale.
publish-refused-changed = Dopo questa prova qualcuno è entrato, ha completato la preparazione, ha lasciato o ha cambiato le sue risposte. Usa di nuovo `/mentor rehearse`, così pubblichi quello che hai visto.

doubt-unknown = Non trovo più questo messaggio.
doubt-not-yours = Di questo messaggio ho chiesto a un'altra persona.
doubt-answered-already = C'è già una risposta. Grazie.
rehearse-refused-swap = Scegli due coppie diverse, per favore.
rehearse-refused-lock = Queste due persone non possono essere una coppia: lo impedisce una delle regole, per esempio livello, linea gerarchica, lingua, orari o una coppia passata.
stop-refused = Solo chi coordina può fermare o far ripartire i miei messaggi per chiunque. Per smettere di partecipare tu: `/mentor leave`.
start-refused-operator = Questo bot l'ha fermato chi lo gestisce, e solo chi lo gestisce può farlo ripartire.

closing-refused-early = I tuoi incontri non sono ancora finiti. Te lo chiedo quando finiscono.
closing-refused-paused = In questo momento i tuoi incontri sono in pausa. Quando riprendono puoi scegliere.
closing-refused-goes-on = State già continuando insieme. Le date più recenti sono nella vostra conversazione.
closing-refused-closed = { $program } intanto è stato chiuso: i vostri incontri finiscono qui, e non ci sono più abbinamenti. Niente vi impedisce di incontrarvi per conto vostro.
thanks-refused-posted = I vostri ringraziamenti sono già nella conversazione, quindi restano come sono.
