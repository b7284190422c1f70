### What is said in the direct message that mentor and mentee share.

introduction-title = Con chi sei in coppia
introduction-hello =
    { $mentor } e { $mentee }, vi do il benvenuto. Qui il mentoring va al contrario: chi fa da mentor racconta come si vedono le cose da dove si trova; chi è mentee ascolta e chiede.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = Che cosa spera { $name }:
introduction-reasons = *Perché proprio voi due*
introduction-no-reasons = Era la combinazione migliore per voi due.
introduction-rules = *Su che cosa potete contare*
    • Quello che vi dite resta tra voi. Io non posso leggere questa conversazione, e chi coordina vede solo le date e se l'incontro c'è stato.
    • Serve un punto di vista, non un'analisi. «Non lo so» e «io la vedo diversamente» sono buone risposte.
    • Qui nessuno viene valutato, e nessuno deve fare bella figura.
    • Potete smettere in ogni momento con `/mentor leave`. Nessuno chiede perché.
introduction-first = *Il vostro primo incontro:* { $when }
introduction-next = { $total ->
    [one] È un solo incontro.
   *[other] Sono { $total } incontri, { $weeks ->
        [one] uno alla settimana
       *[other] uno ogni { $weeks } settimane
    }.
} Niente da preparare e niente da prenotare: ve lo ricordo il giorno prima, e all'inizio porto qualcosa di cui parlare. Ogni data si sposta con un clic.

session-when = { $when } · { $duration }
session-late = Questo messaggio arriva tardi, mi dispiace. Se la data è passata, vedetevi quando vi va bene, oppure spostate l'incontro di una settimana.
session-moved = :calendar: Questo incontro ha una nuova data: *{ $when }*. Non si perde niente: lo spunto lo porto quando vi vedete.
session-free = Oggi il tema lo scegliete voi: che cosa vi piacerebbe chiedervi?
session-met = :white_check_mark: *L'incontro c'è stato.* Grazie di averci dedicato il tempo.
session-cancelled = Questo incontro non si farà. Non dovete fare niente.
session-skipped = :fast_forward: *Questo incontro salta.* La data prevista era: { $when }.
session-missed = :hourglass: *A quanto pare l'incontro non c'è stato.* La data prevista era: { $when }. Succede.
session-fell-out = Non si perde niente: fino all'inizio del prossimo potete dare a questo incontro un'altra data. Se invece c'è stato, reagite con :white_check_mark:.
session-why = *Perché conta*
session-questions = *Domande per cominciare*
session-agenda = *{ $duration }, per esempio così*
    { $arrive } min per i saluti · { $talk } min per le domande · { $together } min per fare qualcosa insieme · { $close } min per dire che cosa vi portate via
session-together = *Da fare insieme:* { $together }
session-tip-mentor = *Per { $name }, mentor:* { $tip }
session-tip-mentee = *Per { $name }, mentee:* { $tip }
session-commitment = *Prima di salutarvi:* { $commitment }
session-legend = Reagite a questo messaggio: :white_check_mark: l'incontro c'è stato · :tada: ottimo spunto · :+1: utile · :thinking_face: così così · :-1: non fa per noi
session-legend-swap = :arrows_counterclockwise: un altro spunto · :calendar: sposta di una settimana
session-legend-move = :calendar: sposta di una settimana
session-legend-scope = Le reazioni riguardano lo spunto, mai una persona, e sono visibili a voi due.

button-met = L'incontro c'è stato
button-next-week = Sposta di una settimana
button-time = Un altro orario
button-other-prompt = Un altro spunto, per favore
button-free = Un tema nostro
button-skip = Saltiamolo
skip-sure = Vuoi saltare l'incontro { $number }?
skip-sure-text = L'altra persona lo viene a sapere. Fino all'inizio del prossimo incontro puoi dargli un'altra data.
skip-yes = Sì, salta
skip-no = No, resta

reminder-title = Tra poco: { $session }
reminder-when = { $mentor } e { $mentee }, vi vedete *{ $when }*. Durata: { $duration }.
reminder-next = Niente da preparare. Se la settimana è troppo piena, spostatelo: non si perde niente.

invitation-title = Il prossimo incontro
invitation = { $mentor } e { $mentee }, che ne dite di *{ $when }* per l'incontro { $number } di { $total }?
invitation-booked = Se vi va bene, non dovete fare niente: se nessuno obietta diventa definitivo { $day }.

stalled = { $mentor } e { $mentee }, due incontri di fila non sono andati come previsto. Capita nelle settimane piene, anche alle coppie migliori, e non si perde niente.
stalled-next = Forse un altro giorno o un'altra ora vi va meglio: `/mentor session` propone orari che vanno bene a voi due. Se in questo momento è troppo, `/mentor pause` mette i vostri incontri in attesa.

moved-by = { $name } ha spostato l'incontro { $number }. Nuova data: *{ $when }*.
moved-for = L'incontro { $number } è stato spostato per conto di { $name }. Nuova data: *{ $when }*.
moved-itself = L'incontro { $number } si è spostato. Nuova data: *{ $when }*.
skipped-by = Questa volta { $name } salta l'incontro { $number }.
moved-next = Non si perde niente: resta l'incontro { $number } di { $total }, e ve lo ricordo il giorno prima.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = Lo stesso *in italiano* è nel thread.
