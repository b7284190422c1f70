### What the mentors of a round read in the direct message of their circle.

circle-title = Il vostro cerchio
circle-hello = { $names }: ognuna di queste persone fa da mentor a qualcuno in questo ciclo. Quasi nessun altro qui sa che cosa vuol dire, perciò ogni qualche settimana vi vedete tra voi: per confrontarvi, per provare una frase difficile, per sentire che gli incontri che non decollano capitano a chiunque.
circle-again = { $names }: il vostro cerchio si ritrova.
circle-moved = { $names }: il giorno che vi avevo detto ora è libero per tutti, quindi il vostro cerchio ha un'altra data.
circle-when = *Vi vedete:* { $when } · { $duration }
circle-next = Niente da preparare: all'inizio porto io qualcosa di cui parlare. L'orario va bene a più persone possibile; chi non può venire mancherà, e non deve spiegare perché.
circle-scope = :lock: *Chi lo vede:* { $count ->
    [one] la sola persona nominata qui.
   *[other] le { $count } persone nominate qui, che fanno tutte da mentor.
} In questa conversazione non c'è nessun mentee e nessuno che coordina, e io non posso leggerla.
circle-prompt = Cerchio di mentor: { $title }
circle-late = Questo messaggio arriva tardi, mi dispiace. Se l'ora è passata, vedetevi quando vi va bene.
circle-free = Oggi scegliete voi di che cosa parlare.
circle-questions = *Domande per cominciare*
circle-together = *Da fare insieme:* { $together }
circle-care = *Attenzione:* { $care }
circle-out = Lascia questo cerchio
circle-out-title = Lasci questo cerchio?
circle-out-text = Dal prossimo messaggio in poi le altre persone si vedono senza di te. I tuoi incontri continuano come prima, e nessuno viene avvisato.
circle-out-yes = Sì, lo lascio
circle-out-no = No, resto
circle-left = Hai lasciato questo cerchio. Il prossimo messaggio va alle altre persone, in una conversazione a parte. I tuoi incontri continuano come prima.
circle-not-yours = Questo cerchio va avanti senza di te, oppure è finito: qui non c'è niente da lasciare.
