### What coordinators read.

rehearsal-title = Prova del ciclo { $number }
rehearsal-nothing-sent = Non è stato inviato niente. Questo lo vedi soltanto tu.
rehearsal-summary = { $pairs ->
    [0] Nessuna coppia
    [one] *1 coppia*
   *[other] *{ $pairs } coppie*
}, { $unmatched ->
    [0] nessuno senza partner
    [one] *1 persona* senza partner
   *[other] *{ $unmatched } persone* senza partner
}.
rehearsal-empty = Non si può ancora abbinare nessuno. Servono almeno una persona che partecipi come mentor e una come mentee: il pulsante per partecipare è nella mia scheda Home, oppure `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · affinità { $score }%
rehearsal-first = Primo incontro, se pubblichi presto: { $when }
rehearsal-more-pairs = { $count ->
    [one] E un'altra coppia.
   *[other] E altre { $count } coppie.
}
rehearsal-unmatched = *Senza partner*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = non c'è ancora nessuno con cui fare coppia
rehearsal-more-unmatched = { $count ->
    [one] E un'altra persona.
   *[other] E altre { $count } persone.
}
rehearsal-preparing = *Ancora in preparazione, quindi fuori da questo ciclo:* { $names }{ $count ->
    [0] {""}
    [one] {" "}e un'altra persona
   *[other] {" "}e altre { $count } persone
}. A ogni persona mando al massimo due promemoria.
rehearsal-paused = *In pausa, quindi fuori da questo ciclo:* { $names }{ $count ->
    [0] {""}
    [one] {" "}e un'altra persona
   *[other] {" "}e altre { $count } persone
}.
rehearsal-sends = *Che cosa succede se pubblichi:* si { $pairs ->
    [one] apre 1 conversazione condivisa con una presentazione
   *[other] aprono { $pairs } conversazioni condivise, ognuna con una presentazione
}, { $sessions ->
    [one] viene programmato 1 incontro
   *[other] vengono programmati { $sessions } incontri
} e { $unmatched ->
    [0] non scrivo a nessun altro in privato
    [one] scrivo in privato a 1 persona senza partner
   *[other] scrivo in privato a { $unmatched } persone senza partner
}.
round-takes = Con i limiti di Slack { $pairs ->
    [one] 1 presentazione richiede
   *[other] { $pairs } presentazioni richiedono
} circa { $time }. Ognuna parte appena Slack la accetta.
rehearsal-publish = Pubblica
rehearsal-again = Prova di nuovo
rehearsal-weights = Pesi
rehearsal-sends-all = Che cosa verrà inviato
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = Non sono più una coppia: { $pairs }
rehearsal-ruled-out = :no_entry_sign: Hai escluso *{ $mentor }* → *{ $mentee }*.
pair-lock = Tieni questa coppia
pair-free = Non tenerla più
pair-forbid = Non queste due persone
pair-swap = Scambia con un'altra coppia
pair-allow = Permetti di nuovo
rehearsal-needs = *Che cosa servirebbe a chi è senza partner*
rehearsal-limits = Che cosa frena il ciclo: { $limits }.
sends-title = Che cosa parte
sends-intro = Gli orari sono nel tuo fuso. Se un incontro si sposta, i suoi messaggi si spostano con lui.
sends-message = • { $when }: { $what }
sends-unmatched = *Subito, in privato, a chi è senza partner:* { $names }
rehearsal-sure = Vuoi pubblicare il ciclo { $number }?
rehearsal-sure-text = Poi scrivo a { $people ->
    [one] 1 persona
   *[other] { $people } persone
}. Non si può tornare indietro.
rehearsal-not-yet = Non ancora

ruled-level = livello non adatto: { $count }
ruled-language = nessuna lingua in comune: { $count }
ruled-hours = troppo poche ore in comune: { $count }
ruled-line = stessa linea gerarchica: { $count }
ruled-paired = già in coppia in passato: { $count }
ruled-other = altri motivi: { $count }
ruled-ready = in preparazione o in pausa: { $count }
ruled-full = nessun posto libero: { $count }
ruled-taken = possibile, ma in coppia con altre persone: { $count }

published-title = Il ciclo { $number } è pubblicato
published-text = { $pairs ->
    [0] Non ci sono coppie.
    [one] Nei prossimi minuti scrivo a 1 coppia, in una conversazione sua.
   *[other] Nei prossimi minuti scrivo a { $pairs } coppie, ognuna in una conversazione sua.
}
published-unmatched = { $count ->
    [0] Nessuno è rimasto senza partner.
    [one] 1 persona è ancora senza partner, e le scrivo perché.
   *[other] { $count } persone sono ancora senza partner, e scrivo loro perché.
}

attention-title = Un messaggio che nessuno può confermare
attention-text = Slack non mi ha detto se questo messaggio è arrivato a destinazione, e quando ho chiesto nessuno ha risposto. Era per: { $names }. Messaggio: *{ $what }*. Per favore, chiedi tu. Se nessuno lo sa, lascia che lo invii: nel peggiore dei casi ci sarà due volte.
kind-introduction = la presentazione
kind-session = incontro { $number }
kind-reminder = il promemoria dell'incontro { $number }
kind-moved = la nuova data dell'incontro { $number }
kind-checkin = la domanda in privato sull'incontro { $number }
kind-unmatched = che non c'è ancora un abbinamento
kind-ended = che il percorso è finito
kind-closed = che il programma è chiuso
kind-announcement = l'annuncio del programma
kind-invitation = l'invito all'incontro { $number }
kind-paused = che gli incontri vanno in pausa
kind-resumed = che gli incontri riprendono
kind-silent = la domanda se la coppia va avanti
kind-halfway = la domanda su come va a metà strada
kind-closing = il messaggio sulla conclusione
kind-thanks = i ringraziamenti che la coppia ha scritto
kind-certificate = l'attestato
kind-circle = il messaggio per il cerchio di mentor
kind-concern = una preoccupazione
kind-neutral = il messaggio sul ruolo di persona neutrale
kind-folded = { $what } (una seconda volta, nella lingua del mentee)
attention-failed-title = Un messaggio che Slack ha rifiutato
attention-failed = Slack non ha accettato questo messaggio per { $names }: *{ $what }*. Il motivo che dà è `{ $code }`. Quando è risolto, lascia che lo invii.

stopped-title = Gli invii sono fermi
stopped-text = Da adesso non invio niente, se non rispondo a chi mi chiede qualcosa. Quello che sta partendo in questo momento può ancora arrivare. Non si perde niente: `/mentor start` invia ciò che allora è ancora utile, e dà un'altra data agli incontri il cui messaggio è arrivato troppo tardi.
started-text = Gli invii ripartono. Prima quello che era in attesa.
stopped-warning = :warning: *Gli invii sono fermi.* Da me non arriva niente, se non in risposta a chi chiede, finché chi coordina non usa `/mentor start`.
