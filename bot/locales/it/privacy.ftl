### What is kept of a person, and taking it away.

data-title = Che cosa conservo di te
data-nothing = Non conservo niente su di te.
data-kept = Sta tutto nel database di chi mi gestisce:
data-participant = le tue risposte al modulo, e il tuo nome, la tua lingua e il tuo fuso orario come sono in Slack
data-coordinator = che sei tra chi coordina
data-pairing = { $count ->
    [one] 1 coppia di cui fai parte, con i motivi
   *[other] { $count } coppie di cui fai parte, con i motivi
}
data-session = { $count ->
    [one] 1 incontro: la data, lo spunto, e se hai detto che c'è stato
   *[other] { $count } incontri: le date, gli spunti, e se hai detto che ci sono stati
}
data-preference = come vuoi che ti scriva: la tua lingua, e i promemoria che hai fermato
data-circle = { $count ->
    [one] 1 cerchio di mentor di cui fai parte
   *[other] { $count } cerchi di mentor di cui fai parte
}
data-agreement = { $count ->
    [one] 1 accordo scritto in coppia
   *[other] { $count } accordi scritti in coppia
}
data-change = { $count ->
    [one] 1 volta in cui hai spostato o saltato un incontro, o detto che c'è stato
   *[other] { $count } volte in cui hai spostato o saltato un incontro, o detto che c'è stato
}
data-assessment = { $count ->
    [one] 1 autovalutazione
   *[other] { $count } autovalutazioni
}
data-choice = { $count ->
    [one] 1 risposta su come proseguire, o un grazie
   *[other] { $count } risposte su come proseguire, e ringraziamenti
}
data-commitment = { $count ->
    [one] 1 impegno che hai preso o scritto
   *[other] { $count } impegni che hai preso o scritto
}
data-block = { $count ->
    [one] 1 persona con cui preferisci non fare coppia
   *[other] { $count } persone con cui preferisci non fare coppia
}
data-feed = che hai un indirizzo privato per il calendario, mai l'indirizzo stesso
data-checkin = { $count ->
    [one] 1 risposta in privato su com'è andato un incontro
   *[other] { $count } risposte in privato su com'è andato un incontro
}
data-reaction = { $count ->
    [one] 1 reazione al messaggio di un incontro
   *[other] { $count } reazioni ai messaggi degli incontri
}
data-delivery = { $count ->
    [one] 1 ricevuta di un messaggio inviato soltanto a te
   *[other] { $count } ricevute di messaggi inviati soltanto a te
}
data-inbox = { $count ->
    [one] 1 notizia su di te arrivata da Slack, ancora da elaborare
   *[other] { $count } notizie su di te arrivate da Slack, ancora da elaborare
}
data-trail = { $count ->
    [one] 1 voce del registro di quello che fa chi coordina
   *[other] { $count } voci del registro di quello che fa chi coordina
}
data-alias = il numero che in quel registro sta al tuo posto
data-round = { $count ->
    [one] 1 tornata di abbinamenti in cui c'eri
   *[other] { $count } tornate di abbinamenti in cui c'eri
}
data-named = { $count ->
    [one] 1 riga su altre persone che contiene il tuo nome
   *[other] { $count } righe su altre persone che contengono il tuo nome
}, per esempio perché rispondono a te
data-not-kept = Non conservo niente di quello che scrivete nelle vostre conversazioni.
data-show = Mostrami tutto
data-erase = Cancella i miei dati
data-erase-title = Cancello i tuoi dati?
data-erase-text = I tuoi percorsi finiscono, e a chi è in coppia con te arrivano parole neutre. Le tue risposte, il tuo nome e tutto il resto che dice qualcosa di te vengono cancellati. Non si può tornare indietro.
data-erase-yes = Sì, cancella tutto
data-erase-no = No, conservalo
data-shown = Ogni riga così com'è conservata. Puoi selezionare il testo e copiarlo.
data-too-long = Qui non ci sta tutto. Chi mi gestisce può darti il resto come file.

erased-title = Dati cancellati
erased-text = Non conservo più niente che dica qualcosa di te. Che hai partecipato si vede soltanto nei numeri.
erased-slack = Quello che ho scritto a te e a chi era in coppia con te resta in Slack, come ogni messaggio. Puoi tornare quando vuoi: `/mentor join`.
