### The preparation: cards to read, ground rules to agree to, and what people say of themselves.

prepare-title = Preparazione
prepare-next = Avanti
prepare-back = Indietro
prepare-later = Più tardi
prepare-progress = { $number } di { $total } · Puoi interromperti quando vuoi. `/mentor prepare` riprende da dove eri.

card-mentor-title = Che cosa porti tu
card-mentor =
    Nel reverse mentoring chi è all'inizio della carriera incontra chi guida. *Tu fai da mentor.* Racconti come si vedono le cose da dove sei tu, e una persona che guida ascolta.

    • *È* la tua giornata di lavoro come la vedi tu: gli strumenti, i clienti, che cosa aiuta, che cosa intralcia, che cosa si aspettano le persone come te. Quello che per te è normale è proprio quello che chi guida non riesce a vedere.

    • *Non è* un colloquio, una presentazione, l'assistenza per il telefono, né il posto dove far valere un torto subito. Nessuno ti valuta. Parli per te e non per una generazione: «io» basta.

    «Non ho niente di intelligente da dire alla direzione»: all'inizio lo pensa quasi chiunque faccia da mentor. Nessuno ti chiede un'analisi. Un punto di vista, un esempio e un «non lo so» sincero bastano e avanzano.

card-mentee-title = Che cosa ottieni, e che cosa serve
card-mentee =
    Nel reverse mentoring chi è all'inizio della carriera incontra chi guida. *Tu partecipi come mentee.* Chiedi, ascolti e impari.

    • *Che cosa ci guadagni:* vedi come arriva una decisione tre livelli più in basso. Provi, con qualcuno accanto, quello che altre persone usano ogni giorno. Senti che cosa fa restare chi lavora bene, finché c'è tempo per agire.

    • *Non è* un aggiornamento sullo stato dei lavori, una valutazione del personale, né il momento per spiegare come stanno davvero le cose. Non serve che ti riesca quello che ti viene mostrato. Che non ti riesca è proprio il bello.

    • *Che cosa serve:* rispettare la data. Per te è un appuntamento tra tanti; chi ti fa da mentor ci pensa da giorni. Quando una settimana è troppo piena, un clic lo sposta alla prossima. Se una coppia si ferma prima del tempo, di solito è dopo due incontri annullati di fila.

card-both-title = Due ruoli, due persone
card-both =
    Nel reverse mentoring chi è all'inizio della carriera fa da mentor, e chi guida partecipa come mentee. *Tu partecipi in tutti e due i ruoli*, con due persone diverse.

    • *Come mentor* racconti come si vedono le cose da dove sei tu. Nessuno ti valuta, e nessuno ti chiede un'analisi: un punto di vista, un esempio e un «non lo so» sincero bastano e avanzano.

    • *Come mentee* chiedi, ascolti e impari. Non serve che ti riesca quello che ti viene mostrato. Rispetta la data: per te è un appuntamento tra tanti; chi ti fa da mentor ci pensa da giorni.

    • *Non è*, da nessuna delle due parti, un colloquio, un aggiornamento sullo stato dei lavori, né il posto dove far valere un torto subito. E le due cose non si mescolano: quello che ti dice una persona non è per l'altra.

card-session-title = Come va un incontro
card-session =
    { $total ->
        [one] È uno solo, di { $duration }.
       *[other] Sono { $total }, di { $duration }, { $weeks ->
            [one] uno alla settimana
           *[other] uno ogni { $weeks } settimane
        }.
    } Tu, l'altra persona e io abbiamo una conversazione in comune. Lì porto la data, e al momento giusto uno spunto con qualche domanda per cominciare.

    • *Salutatevi.* Che cosa è successo dall'ultima volta, e che ne è stato di quello che volevate fare?
    • *Parlate.* Cominciate dalla domanda che preferite. La parola va prima a chi fa da mentor. Non serve finire l'elenco.
    • *Fate qualcosa insieme.* Guardatelo, provatelo, sul telefono o su un foglio. È la parte che resta in mente.
    • *Chiudete.* A testa, una cosa da portarsi via e una piccola cosa da fare.

    Il primo incontro serve a mettersi d'accordo su come fare, l'ultimo a guardare indietro. Se potete vedetevi lontano dalle scrivanie, e senza presentazioni. Se uno spunto non va, un clic ne porta un altro.

card-upward-title = Dire una cosa difficile a chi sta più in alto
card-upward =
    Prima o poi c'è qualcosa che la persona davanti a te preferirebbe non sentire. È lì che vali di più. Quattro passi:

    1. *Chiedi.* «Posso dirti come si vedeva dalla mia parte?»
    2. *Di' che cosa hai visto*, non com'è fatta una persona. Di «nell'ultima riunione generale due domande sono rimaste senza risposta» si può parlare. Di «tu non ascolti» no.
    3. *Di' che cosa ne è seguito.* «Da allora nel mio gruppo non ne fa più nessuno.»
    4. *Fermati lì.* Non ti serve una soluzione. Lascia che arrivino le domande.

    Comincia da qualcosa di piccolo, e guarda come viene preso. Parla di quello che hai visto con i tuoi occhi, e lascia fuori i nomi di chi lavora con te. «Preferisco non entrarci» è una frase completa, e nessuno può chiedere perché.

card-listening-title = Saper ascoltare
card-listening =
    In questa conversazione hai più potere di quanto senti. Chi ti fa da mentor ti guarda in faccia, prima di decidere quanto dire. Che cosa aiuta:

    • *Comincia tu.* Racconta qualcosa che ti è difficile o che non capisci. Da quel momento non sapere è permesso.
    • *Chiedi in breve, e aspetta.* «Com'è andata, di preciso?» «Tu che cosa avresti fatto?» Poi conta fino a cinque prima di riempire il silenzio.
    • *Non spiegare, non difendere, non risolvere.* Le risposte sincere si fermano quasi sempre davanti a «sì, ma il motivo è». Di' invece «raccontami ancora».
    • *Ringrazia per quelle difficili*, e di' che cosa te ne porti via.
    • *Non cercare mai di chi si tratta.* Non chiedere nomi, e non fare niente che riporti a chi ti fa da mentor.
    • *Fai una piccola cosa* con quello che hai sentito, e raccontala. Niente dice meglio che valeva la pena parlare.

card-trust-title = Che cosa resta tra voi
card-trust =
    • *Voi due:* quello che vi dite negli incontri resta lì. Quello che hai imparato puoi raccontarlo. Chi l'ha detto e di chi si parlava no, a meno che l'altra persona sia d'accordo.

    • *Io:* non posso leggere le vostre conversazioni, perché Slack non mi dà il permesso. Conosco le date, se l'incontro c'è stato, e quello che mi dite voi con un pulsante o un modulo.

    • *Chi coordina* vede chi è in coppia con chi e se gli incontri ci sono. Non che cosa vi siete detti, né com'è andata.

    • *Quello che mi dici in privato*, per esempio com'è andato un incontro o come ti vedi, non lo legge nessun altro. Viene contato solo insieme alle risposte di altre persone, almeno tre in tutto.

    • *Il limite:* nessuno è tenuto a tacere su molestie, pericoli o violazioni della legge. { $neutral ->
        [none] Dillo a una persona della tua azienda di cui ti fidi, chiunque sia.
       *[other] Qui la persona neutrale è { $neutral }. `/mentor concern` arriva lì e da nessun'altra parte.
    }

rules-title = Le regole di base
rules-intro = Chi sarà in coppia con te accetta le stesse.
rules-text =
    1. *Quello che si dice qui resta qui.* Posso raccontare che cosa ho imparato, ma non chi l'ha detto né di chi si parlava.
    2. *Qui il grado non conta.* Chiunque di noi due può lasciare fuori un argomento, senza dover dire perché.
    3. *Quello che si dice qui non ha conseguenze.* Non si usa in valutazioni, stipendi, progetti o promozioni, né a favore né contro qualcuno.
    4. *Rispetto il nostro appuntamento, o lo sposto in tempo.* Mancare senza avvisare è escluso.
    5. *Ascolto per capire.* Dico quello che penso con rispetto, e lascio fuori i nomi di altre persone.
    6. *Chiunque di noi due può smettere* in ogni momento, senza dare un motivo e senza rimproveri.
rules-kept = Conservo il fatto che hai accettato, quale versione delle regole (questa è la versione { $version }) e quando.
rules-agree = Accetto

prepared-title = Tutto pronto
prepared-text = Grazie. La tua preparazione è completa, ed entri nei prossimi abbinamenti.
prepared-paired = Grazie. La tua preparazione è completa.
prepared-next = Quando saranno pubblicati ti scrivo: con il nome di chi incontrerai e la prima data, oppure con il motivo per cui ancora non c'è nessuno.
prepared-again = `/mentor prepare` ti mostra di nuovo le schede quando vuoi.
prepare-offer = *Ancora una cosa:* cinque minuti di preparazione. Entra negli abbinamenti solo chi l'ha completata, e puoi interromperti quando vuoi.
prepare-offer-role = Il tuo ruolo è cambiato, e per quello nuovo ci sono delle schede. Richiedono due o tre minuti.
button-prepare = Vai alla preparazione

assess-title = Come ti vedi
assess-start = Come ti vedi oggi? Te lo chiedo di nuovo a metà e alla fine, così puoi vedere che cosa è cambiato.
assess-middle = Sei a metà strada. Come ti vedi adesso?
assess-end = Siamo alla fine. Come ti vedi adesso?
assess-scope = :lock: *Chi lo vede:* soltanto tu. Le tue risposte vengono contate solo insieme a quelle di altre persone, almeno tre in tutto. Lascia in bianco quello che vuoi.
assess-choose = Scegli, o lascia in bianco
assess-1 = 1 · per niente
assess-2 = 2 · un po'
assess-3 = 3 · in parte
assess-4 = 4 · in gran parte
assess-5 = 5 · del tutto
assess-kept = Grazie, annotato. Non lo legge nessun altro.
assess-then = *Allora e adesso:* come ti vedevi all'inizio, e come ti vedi oggi.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = Non trovo questo percorso tra i tuoi, quindi non c'è niente a cui rispondere.
