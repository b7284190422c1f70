### Halfway, the close, going on, and half a year later.

halfway-title = A metà strada
halfway-text = L'incontro { $number } di { $total } con { $name } è alle spalle. È un buon momento per guardare come sta andando.
halfway-scope = :lock: *Chi lo vede:* soltanto tu. La tua risposta non arriva a { $name }, e nemmeno a chi coordina; viene contata solo insieme a quelle di almeno altre due persone.
halfway-keep = Va bene così
halfway-adjust = Qualcosa deve cambiare
halfway-change = Vorrei cambiare partner
halfway-assess-about = Ci vuole un minuto, e vedi che cosa è cambiato dall'inizio:
halfway-assess = Come mi vedo adesso
halfway-said-keep = Mi fa piacere. Continua tutto così, e l'incontro { $next } arriva da sé.
halfway-said-adjust = Preso nota. Che cosa aiuterebbe? Puoi cambiare i tuoi temi, i tuoi orari o il modo in cui ti piace vedervi. Quello che riguarda voi due, per esempio come cominciate o che cosa lasciate fuori, è meglio dirlo al prossimo incontro: l'accordo dell'inizio si può cambiare in ogni momento.
halfway-said-change = Preso nota. Puoi cambiare partner senza dire perché, adesso o quando vuoi con `/mentor rematch`. A { $name } arrivano parole neutre, e chi coordina sa soltanto che serve un nuovo abbinamento, non chi l'ha chiesto.
halfway-said-change-closed = Preso nota. Il programma è chiuso, quindi non posso trovarti un'altra coppia. Puoi chiudere qui i vostri incontri senza dire perché, adesso o quando vuoi con `/mentor rematch`. A { $name } arrivano parole neutre, e nessuno sa chi l'ha chiesto.
halfway-said-last = Preso nota, grazie.
halfway-edit = Cambia i miei temi e orari
halfway-session = Guarda i miei incontri
halfway-rematch = Cambia partner
halfway-again = Cambia la mia risposta

closing-title = I vostri incontri si sono conclusi
closing-text = { $held ->
    [0] Di { $total } date con { $name } nessuna è diventata un incontro. Succede, e non dice niente di te.
    [one] Tu e { $name } avete fatto un incontro. Grazie per il tempo che ci hai messo.
   *[other] Tu e { $name } avete fatto { $held } incontri. Grazie per il tempo che ci hai messo.
}
closing-changed = *Che cosa è cambiato grazie ai vostri incontri*
closing-change = { $what }: { $came }
closing-assess-about = *Come ti vedi adesso.* Le stesse poche frasi dell'inizio. Le tue risposte non le vede nessuno: vengono contate solo insieme a quelle di altre persone.
closing-assess = Come mi vedo adesso
closing-thanks-about = *Un grazie a { $name }.* Se ti va, scrivi che cosa ti porti via.
closing-thanks = Scrivi un grazie
closing-next = *E adesso?* Dimmi che cosa preferisci. Continuate insieme solo se lo vuole anche l'altra persona.
closing-next-scope = :lock: *Chi lo vede:* a { $name } arriva solo che volete continuare, se lo avete scelto in due, oppure che questa volta non è così. Termine per rispondere: { $until }. Senza una risposta i vostri incontri finiscono, e tu entri nei prossimi abbinamenti.
closing-together = Continuiamo insieme
closing-swapped = Continuiamo a ruoli scambiati
closing-round = Vado ai prossimi abbinamenti
closing-stop = Mi fermo qui
closing-sure = Confermi?
closing-sure-round = I tuoi incontri con { $name } a quel punto sono finiti.
closing-sure-stop = I tuoi incontri con { $name } a quel punto sono finiti, e da me non arriva più niente. Puoi tornare a partecipare quando vuoi.
closing-sure-yes = Sì
closing-sure-no = Non ancora
closing-said-together = :white_check_mark: Vorresti continuare, con gli stessi ruoli. Appena anche { $name } lo vuole, vi do le nuove date. Fino ad allora puoi cambiare risposta.
closing-said-swapped = :white_check_mark: Vorresti continuare, a ruoli scambiati. Appena anche { $name } lo vuole, vi do le nuove date. Fino ad allora puoi cambiare risposta.
closing-said-round = :white_check_mark: Entri nei prossimi abbinamenti: non devi fare niente. Ti scrivo appena vengono pubblicati.
closing-said-stop = :white_check_mark: Fatto, ti fermi qui. Da me non arriva più niente. Puoi tornare quando vuoi: `/mentor join`.
closing-said-stop-here = :white_check_mark: Questi incontri sono finiti. Hai ancora un'altra coppia, e su quella continuo a scriverti; `/mentor leave` chiude tutto.
closing-differ = Vorreste continuare, ma non con gli stessi ruoli. Parlatene, e scegliete la stessa cosa: poi vi do le nuove date.
closing-goes-on = :white_check_mark: Avete scelto di continuare. Le nuove date sono nella conversazione che hai in comune con { $name }.
closing-over = Questa volta non continuate insieme. Non dice niente di te: il tempo e i programmi cambiano, e io non chiedo mai perché. Entri nei prossimi abbinamenti; se preferisci smettere, `/mentor leave`.
closing-closed = *E adesso?* Il programma è chiuso, quindi non preparo altri incontri. Niente vi impedisce di incontrarvi per conto vostro. Con `/mentor leave` lasci il programma.

closed-title = Questa volta non continuate insieme
closed-text = Avresti continuato volentieri con { $name }, e questa volta non è così. Non dice niente di te: il tempo e i programmi cambiano, e io non chiedo mai perché.

thanks-form-title = Un grazie
thanks-form-about = A { $name }. Che cosa hai imparato, e che cosa farai in modo diverso per questo?
thanks-form-scope = :lock: *Chi lo vede:* { $name }, nella vostra conversazione, quando ci saranno i due testi e il sì di chi li ha scritti. Fino ad allora nessuno, e chi coordina mai.
thanks-form-words = Con parole tue
thanks-form-agree = Quando siamo d'accordo
thanks-form-agrees = Mostralo a { $name }
thanks-kept-posted = Grazie. Adesso ci sono i due testi, e li mostro nella vostra conversazione.
thanks-kept-waiting = Grazie, l'ho messo da parte. Lo mostro a { $name } appena anche { $name } avrà scritto e detto di sì.
thanks-kept-silent = Grazie, l'ho messo da parte soltanto per te. Se vuoi che { $name } lo legga, riaprilo e di' di sì.
thanks-taken-back = Ritirato.
thanks-title = Per che cosa vi ringraziate
thanks-from = *Da { $from } a { $to }*
thanks-next = Ogni testo è stato scritto senza conoscere l'altro.

certificate-ready = Il tuo attestato
certificate-ready-text = Hai partecipato a { $program }, ed ecco qualcosa da tenere. L'immagine è nel thread di questo messaggio: riporta il tuo nome, il programma, i suoi obiettivi e quanti incontri hai fatto. Non con chi, e niente di quello che hai detto.
certificate-by-hand = Mi mancano le lettere per scrivere il tuo nome, mi dispiace. Sull'attestato c'è una riga per scriverlo a mano.
certificate-title = Attestato
certificate-lead = Questo attestato è per
certificate-mentor = che nel reverse mentoring ha fatto da mentor, e ha mostrato a chi guida come si vedono le cose da un altro lato.
certificate-mentee = che nel reverse mentoring ha partecipato come mentee e, pur guidando altre persone, ha trovato il tempo di ascoltare e imparare.
certificate-held = Incontri svolti
certificate-held-of = { $held } di { $total }
certificate-time = Periodo
certificate-from-to = da { $from } a { $to }
certificate-aims = Obiettivi
certificate-foot = Rilasciato in data { $day }
certificate-alt = Attestato di { $name }: { $program }, incontri svolti: { $held } di { $total }

going-on-title = Continuate insieme
going-on-text = { $mentor } e { $mentee }, avete scelto di continuare: vi { $total ->
    [one] aspetta un altro incontro
   *[other] aspettano altri { $total } incontri
}. { $mentor } fa da mentor, { $mentee } partecipa come mentee.
going-on-first = *La prima data:* { $when }
going-on-next = Il primo incontro serve a riguardare il vostro accordo. Gli impegni ancora aperti vi seguono, e nessuno spunto torna due volte. Ogni data si sposta con un clic.

lookback-title = Sei mesi dopo
lookback-text = Sei mesi fa si sono conclusi i tuoi incontri con { $name }. È rimasto qualcosa: qualcosa che fai, vedi o decidi in modo diverso?
lookback-scope = :lock: *Chi lo vede:* soltanto tu. Queste risposte vengono contate solo insieme a quelle di altre persone, e solo se hanno risposto almeno in tre.
lookback-yes = Sì, qualcosa è rimasto
lookback-some = Un po'
lookback-no = No
lookback-thanks = Grazie. Volevo sapere solo questo.
