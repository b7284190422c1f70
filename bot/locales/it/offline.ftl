### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

## What is wrong with a file.

fault-row = riga { $row }
fault-column = colonna { $column }
fault-empty = è vuoto; la prima riga deve nominare le colonne: { $columns }, ed eventuali altre
fault-encoding = non è testo UTF-8; salva il file come «CSV UTF-8»
fault-quotes = da qui in poi non si legge: le virgolette non tornano ({ $why })
fault-cells = ha { $cells } celle, e l'intestazione nomina { $columns } colonne; una cella che contiene il separatore va tra virgolette
fault-column-unknown = questa colonna non esiste; esistono: { $columns }
fault-column-twice = compare più di una volta nell'intestazione
fault-column-missing = manca; aggiungila all'intestazione
fault-no-people = ha un'intestazione e nessuna persona
fault-one-side = { $role ->
    [mentor] nel file nessuno partecipa come mentor, quindi non c'è nessuno da abbinare
   *[mentee] nel file nessuno partecipa come mentee, quindi non c'è nessuno da abbinare
}

## What is wrong with a cell.

fault-needed = richiede una risposta
fault-long = «{ $given }» supera { $longest } caratteri
fault-number = «{ $given }» non è un numero intero da { $lowest } a { $highest }
fault-choice = «{ $given }» non è nessuna di queste voci: { $choices }
fault-language = «{ $given }» non è il codice di una lingua né il suo nome inglese, per esempio «{ $nearest }»
fault-zone = «{ $given }» non è il nome IANA di un fuso orario, per esempio «{ $nearest }»
fault-day = «{ $given }» non è un giorno della settimana, per esempio Mon, o Mon-Fri
fault-time = «{ $given }» non è un orario da 00:00 a 24:00, per esempio 09:00
fault-offers-needed = chi fa da mentor offre almeno un tema
fault-wants-needed = a chi è mentee interessa almeno un tema
fault-off-limits-clash = uno di questi temi è anche offerto o cercato
fault-hours-short = la giornata di lavoro deve finire almeno un'ora dopo l'inizio
fault-oneself = contiene l'id della persona stessa
fault-double = «{ $given }» è già l'id della riga { $row }
fault-circle = le persone rispondono l'una all'altra in cerchio: { $circle }
fault-nobody = nel file nessuno ha l'id «{ $given }»

## What is wrong with the options.

fault-couple = non è una coppia; servono l'id di chi fa da mentor, due punti e l'id di chi è mentee
fault-weight = il peso «{ $given }» non esiste; esistono: { $choices }
fault-weight-number = «{ $given }» non ha un numero; servono un nome, il segno di uguale e un numero
fault-weights = i pesi devono essere zero o più, e oltre all'attesa almeno uno deve essere maggiore di zero
fault-year = è troppo lontano per sapere che ora segneranno gli orologi
fault-json-csv = --json e --csv: scegli uno dei due

lock-oneself = nessuno incontra sé stesso
lock-level = chi è mentee non è abbastanza più avanti di chi fa da mentor
lock-language = non hanno una lingua in comune
lock-hours = hanno troppo poche ore di lavoro in comune
lock-line = una persona risponde all'altra, direttamente o attraverso altre
lock-paired = sono già state in coppia
lock-other = una ha bloccato l'altra, oppure la coppia è anche vietata
lock-ready = una delle due persone non è pronta
lock-full = una delle due persone non ha più posto
lock-role = non partecipano in questi ruoli
lock-twice = sono fissate nei due sensi

## The result.

offline-matching = Abbinamenti
offline-mentor = Mentor
offline-mentee = Mentee
offline-fit = Affinità
offline-why = Perché
offline-when = Quando (UTC)
offline-message = Messaggio
offline-alone = Senza partner
offline-role = Ruolo
offline-obstacles = Che cosa lo ha impedito
offline-help = Che cosa aiuterebbe
offline-not-ready = è in pausa, o non ha ancora completato la preparazione
offline-no-seat = non ha più posto
offline-need-of = { $what }: così avrebbero una coppia { $people }.
offline-seat = { $role ->
    [mentor] come mentor
   *[mentee] come mentee
}
offline-seats = Un posto in più per una qualsiasi di queste persone darebbe un'altra coppia: { $people }.
offline-no-rule = nessuna regola, mancano solo persone
offline-nothing = niente, nessuno è senza partner
offline-others = { $count ->
    [one] un'altra persona
   *[other] altre { $count } persone
}
offline-strangers = { $count ->
    [one] 1 responsabile non è nel file, e lì finisce la linea gerarchica: { $managers }
   *[other] { $count } responsabili non sono nel file, e lì finiscono le loro linee gerarchiche: { $managers }
}
offline-summary = { $pairs ->
    [one] 1 coppia
   *[other] { $pairs } coppie
}, persone con partner: { $matched } su { $people }, punteggio totale { $total }, { $proof }; che cosa limita il ciclo: { $limits }; seme { $seed }, settimana del { $week }.
offline-proof = il migliore tra tutte le coppie possibili
offline-proof-gap = al massimo { $gap } sotto il totale migliore
offline-proof-none = non è dimostrato che sia il migliore
