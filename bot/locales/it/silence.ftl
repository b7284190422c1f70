### Two who have fallen silent: the question in their direct message, and what comes of it.

silent-title = Andate avanti?
silent-text = { $mentor } e { $mentee }, sono passati tre incontri di cui non ho saputo niente. Forse ci sono stati e nessuno ha premuto un pulsante, forse avevate altro per la testa. Va bene in ogni caso: adesso che cosa preferite?
silent-scope = La prima risposta vale per la coppia. Se per una settimana non so niente, metto in pausa i vostri incontri; non si perde niente, e potete farli riprendere quando volete.
silent-go-on = Andiamo avanti
silent-pause = Per ora in pausa
silent-stop = Ci fermiamo qui
silent-stop-title = Vi fermate qui?
silent-stop-text = I vostri incontri finiscono. Nei prossimi abbinamenti avete la precedenza, e nessuno chiede perché.
silent-stop-text-closed = I vostri incontri finiscono, e nessuno chiede perché.
silent-stop-yes = Sì, ci fermiamo
silent-stop-no = No, aspetta
silent-go_on-done = Bene, andate avanti. Il prossimo incontro arriva come previsto.
silent-pause-done = Bene, i vostri incontri aspettano. `/mentor resume` li fa riprendere, quando volete.
silent-stop-done = I vostri incontri finiscono qui. Grazie per il tempo che ci avete messo.
silence-answered-already = Qualcuno di voi ha già risposto. `/mentor session` mostra a che punto siete.
notice-silent = *{ $mentor }* e *{ $mentee }* sono in pausa: tre incontri sono passati senza un segno di vita, e per una settimana nessuno ha risposto alla mia domanda. Forse puoi chiedere come va. Io conosco soltanto le date.
