### Answers to what a person asked for; only that person sees them.

help-title = Che cosa puoi fare qui
help-not-understood = Non so che cosa fare con «{ $text }».
help-near = Volevi scrivere `/mentor { $command }`?
help-commands =
    `/mentor join` per partecipare, o per cambiare le tue risposte
    `/mentor prepare` per leggere le schede e accettare le regole di base: serve per entrare negli abbinamenti
    `/mentor status` per vedere con chi sei in coppia e il prossimo incontro
    `/mentor topics` per vedere di cosa si può parlare, e prendere uno spunto per il prossimo incontro
    `/mentor commitments` per vedere gli impegni che avete preso, e spuntarli
    `/mentor session` per spostare o saltare il prossimo incontro, e vedere com'è andata con gli altri incontri
    `/mentor pause` per fare una pausa, per esempio `/mentor pause fino al 14 marzo`
    `/mentor resume` per chiudere la pausa
    `/mentor calendar` per avere gli incontri nel tuo calendario
    `/mentor concern` per scrivere alla persona neutrale, in privato
    `/mentor rematch` per cambiare partner, in privato e senza dire perché
    `/mentor language` per scegliere la lingua in cui ti scrivo
    `/mentor leave` per smettere, quando vuoi e senza dire perché
    `/mentor data` per vedere tutto quello che conservo su di te, o cancellarlo
    `/mentor help` per rileggere questo elenco
help-coordinator = *Per chi coordina*
    `/mentor program` per impostare un programma, aggiungerne un altro, o chiuderlo
    `/mentor prompts` per disattivare spunti e scriverne di tuoi
    `/mentor announce` per far conoscere il programma, con un pulsante per partecipare
    `/mentor rehearse` per vedere chi incontrerebbe chi, senza inviare niente
    `/mentor publish` per dare il via a quello che hai provato
    `/mentor stop` per fermare tutti i messaggi che nessuno ha chiesto
    `/mentor start` per farli ripartire
    `/mentor coordinators` per vedere e scegliere chi coordina
help-privacy = Non posso leggere le tue conversazioni. Le mie risposte a questi comandi le vedi soltanto tu.

status-title = A che punto sei
status-stranger = Non partecipi ancora. Il reverse mentoring rovescia le parti: chi è all'inizio della carriera racconta quello che sa, e chi guida ascolta e impara. `/mentor join` richiede tre minuti.
status-left = In questo momento non partecipi. Puoi tornare quando vuoi: `/mentor join`.
status-joined = Partecipi come *{ $role }*.
status-program = Il tuo programma è *{ $program }*.
status-offers = Offri: { $topics }
status-wants = Ti interessa: { $topics }
status-waiting = Per ora non c'è nessuno in coppia con te. Entri nei prossimi abbinamenti: non devi fare niente.
status-preparing = *Prossimo passo: la preparazione.* Per ora non c'è nessuno in coppia con te, ed entra negli abbinamenti solo chi ha completato la preparazione. `/mentor prepare` richiede circa cinque minuti, e puoi interromperti quando vuoi.
status-closed = Non c'è nessuno in coppia con te, e il tuo programma è chiuso: non ci sono più abbinamenti. Le tue risposte e le tue schede restano. `/mentor join` mostra che cos'altro è aperto, e con `/mentor leave` lasci il programma.
status-partner-mentor = *{ $name }* ti fa da mentor.
status-partner-mentee = Fai da mentor a *{ $name }*.
status-next = Prossimo appuntamento: incontro { $number } di { $total }, *{ $when }*
status-no-next = I tuoi incontri si sono conclusi.
status-why = Perché proprio voi due:
status-circle = Il tuo cerchio di mentor si ritrova: *{ $when }*

joined-title = Ci sei
joined-edited-title = Le tue risposte
joined-text = Grazie. Partecipi come *{ $role }*.
joined-edited = Le tue risposte sono aggiornate. Partecipi come *{ $role }*.
joined-next = Quando i prossimi abbinamenti saranno pubblicati ti scrivo: con il nome di chi incontrerai e la prima data, oppure con il motivo per cui ancora non c'è nessuno.
joined-running = Vale da subito: i temi che escludi spariscono dai prossimi incontri, gli incontri che non rientrano più nei tuoi orari cambiano data, e i prossimi abbinamenti tengono conto del resto.
joined-change = `/mentor join` cambia le tue risposte, con `/mentor leave` puoi smettere in ogni momento.
button-close = Chiudi

leave-question = Vuoi smettere?
leave-alone = Non entri più in nessun abbinamento. Puoi tornare a partecipare quando vuoi.
leave-partners =
    I tuoi incontri con { $names } finiscono qui. Da me arriva soltanto, con parole neutre, che il percorso è finito: nessun motivo, nessuna colpa. Puoi tornare a partecipare quando vuoi.
leave-yes = Sì, smetto
leave-no = No, resto
left-title = Lasci il programma
left-text = Da me non arriva più niente. Grazie di averne fatto parte. Puoi tornare quando vuoi: `/mentor join`.
stayed-text = Bene, resta tutto com'è.

oops = Qualcosa è andato storto, e la colpa è mia, non tua. Riprova, per favore. Se succede di nuovo, dai questo numero a chi coordina: { $reference }
permission-lacking = Per questo mi manca un'autorizzazione in Slack. Per favore, dillo a chi coordina: chi mi gestisce deve installarmi di nuovo con `{ $scope }`.
out-of-reach = In questo momento non raggiungo il mio database, quindi non so se ha funzionato. Riprova tra un minuto, per favore.
too-late = È passato troppo tempo e la finestra non si è aperta. Riprova, per favore.
