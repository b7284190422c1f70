### What is said to one person, in private.

ended-title = Il percorso è finito
ended-text = I tuoi incontri con { $name } si sono conclusi. Non dice niente di te: si smette per tanti motivi, e io non ne chiedo mai.
ended-text-erased = Uno dei tuoi percorsi si è concluso. Non dice niente di te: si smette per tanti motivi, e io non ne chiedo mai.
ended-next = Nei prossimi abbinamenti hai la precedenza, e non devi fare niente. Grazie per il tempo che ci hai messo.
ended-next-closed = Il programma è chiuso, quindi non ci sono altri abbinamenti. Grazie per il tempo che ci hai messo.

checkin-title = In confidenza
checkin-question = Com'è andato l'incontro { $number } di { $total } con { $name }?
checkin-scope =
    :lock: *Chi lo vede:* se l'incontro c'è stato si vede nel suo messaggio. Com'è andato lo vedi soltanto tu: non { $name }, non chi coordina. Queste risposte vengono contate solo insieme a quelle di altre persone, e solo se hanno risposto almeno in tre.
checkin-good = C'è stato, è andato bene
checkin-mixed = C'è stato, così così
checkin-bad = C'è stato, è stato difficile
checkin-booked = Non ancora, ma c'è una data
checkin-not-yet = Non ancora
checkin-no = No, e non si farà
checkin-not-comfortable = Mi ha messo a disagio
checkin-neutral = Se qualcosa non ti è sembrato giusto, la persona neutrale di questo programma è { $neutral }. Il pulsante apre un modulo; non parte niente prima che tu l'abbia scritto.
checkin-thanks-met_good = Grazie, preso nota: l'incontro { $number } con { $name } è andato bene. Mi fa piacere.
checkin-thanks-met_mixed = Grazie, preso nota: l'incontro { $number } con { $name } è andato così così. Ne capitano tanti, e il prossimo porta un altro spunto.
checkin-thanks-met_bad = Grazie di avermelo detto: l'incontro { $number } con { $name } è stato difficile. Resta tra me e te. Se preferisci non continuare, `/mentor leave` chiude subito il percorso; nessuno chiede perché, e a { $name } arrivano solo parole neutre.
checkin-thanks-not_yet = Grazie, preso nota: l'incontro { $number } con { $name } non c'è ancora stato. Nel vostro messaggio un clic lo sposta di una settimana, e non si perde niente.
checkin-thanks-booked = Grazie, preso nota: per l'incontro { $number } con { $name } avete trovato una data. Tra una settimana te lo chiedo un'altra volta.
checkin-thanks-no = Grazie, preso nota: l'incontro { $number } con { $name } non c'è stato. Succede, e il prossimo arriva lo stesso.
checkin-kept = La tua frase è insieme alla risposta. Non la legge nessun altro.
checkin-add = Aggiungi una frase
checkin-edit = Cambia la mia frase
checkin-change = Cambia la mia risposta

unmatched-title = Stavolta nessun abbinamento
unmatched-none = Gli abbinamenti del ciclo { $round } sono fatti, e per te non c'è ancora nessuno. Non dice niente di te: finora non partecipa nessuno che tu possa incontrare come { $role }.
unmatched-counted = Gli abbinamenti del ciclo { $round } sono fatti, e per te non c'è ancora nessuno. Non dice niente di te. Con te come { $role }, ho considerato { $total ->
    [one] l'unica persona possibile
   *[other] tutte le { $total } persone possibili
}:
unmatched-help = *Che cosa aiuterebbe*
unmatched-next = Entri nei prossimi abbinamenti: non devi fare niente.
help-hours = Altri orari di lavoro, se qualche ora si può spostare: `/mentor join`.
help-language = Un'altra lingua, se ne parli una: `/mentor join`.
help-level = Il tuo livello, se non è più quello giusto: `/mentor join`.
help-both = Partecipare in tutti e due i ruoli, con due persone diverse: `/mentor join`.
help-others = Più persone: parla di `/mentor join` a qualcuno con cui lavori.

question-title = Mi dai una mano un momento?
question-intro = Slack non mi ha detto se uno dei miei messaggi è arrivato, e non voglio inviarlo due volte. Non posso leggere le tue conversazioni, quindi devo chiedere.
question-introduction = Nella conversazione tra te, { $name } e me, c'è la mia *presentazione*?
question-session = Nella conversazione tra te, { $name } e me, c'è il mio messaggio per l'*incontro { $number }*?
question-reminder = Nella conversazione tra te, { $name } e me, c'è il mio *promemoria* dell'incontro { $number }?
question-moved = Nella conversazione tra te, { $name } e me, c'è il mio messaggio con la *nuova data* dell'incontro { $number }?
question-checkin = Qui in privato, ti ho chiesto com'è andato l'*incontro { $number }*?
question-unmatched = Qui in privato, ti ho detto che per te non c'è *ancora nessuno*?
question-ended = Qui in privato, ti ho detto che il *percorso è finito*?
question-closed = Qui in privato, ti ho detto che il *programma è chiuso*?
question-announcement = Nel canale del programma, c'è il mio *annuncio*?
question-invitation = Nella conversazione tra te, { $name } e me, c'è il mio *invito* all'incontro { $number }?
question-paused = Nella conversazione tra te, { $name } e me, ho scritto che gli incontri *vanno in pausa*?
question-resumed = Nella conversazione tra te, { $name } e me, ho scritto che gli incontri *riprendono*?
question-silent = Nella conversazione tra te, { $name } e me, ho chiesto *se andate avanti*?
question-halfway = Qui in privato, ti ho chiesto come va *a metà strada*?
question-closing = Qui in privato, ti ho scritto della *conclusione* dei tuoi incontri?
question-thanks = Nella conversazione tra te, { $name } e me, ci sono i *ringraziamenti* che avete scritto?
question-certificate = Qui in privato, ti ho scritto che il tuo *attestato* è pronto?
question-circle = Nella conversazione tra te, le altre persone del cerchio e me, c'è il mio messaggio per il *cerchio di mentor*?
question-concern = Qui in privato, ti ho scritto di una *preoccupazione* che qualcuno ti confida?
question-neutral = Qui in privato, ti ho scritto del ruolo di *persona neutrale*?
question-folded = Nella conversazione tra te, { $name } e me, nel thread o accanto, c'è anche *in italiano* questo mio messaggio: *{ $what }*?
doubt-yes = Sì, c'è
doubt-no = No, invialo per favore
answered-yes = Grazie. C'è, quindi non lo invio di nuovo.
answered-no = Grazie. Lo invio adesso.
answered-moved = Grazie. Nel frattempo la data dell'incontro è cambiata, quindi questo messaggio non serve più.
