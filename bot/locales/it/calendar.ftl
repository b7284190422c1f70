### Sessions in calendars. Whoever sees somebody's calendar may read the first three: no topics, no answers.

calendar-title = { $mentor } e { $mentee }, incontro { $number } di { $total }
calendar-details = Incontro { $number } di { $total } del vostro reverse mentoring. Tutto quello che serve, e i pulsanti per spostarlo, è nel messaggio diretto di Slack che voi due avete in comune con Flipside.
calendar-file = Incontro { $number } di { $total } per il tuo calendario
calendar-file-off = Toglie questi incontri dal tuo calendario
calendar-links = :calendar: Aggiungilo al tuo calendario: { $google } · { $outlook } · oppure con il file nel thread.

calendar-feed = I tuoi incontri nel tuo calendario
calendar-none = Posso darti un indirizzo da far seguire al tuo calendario. Così ci trovi tutti i tuoi incontri, e quando uno si sposta, si sposta anche lì.
calendar-there = Il tuo calendario può seguire i tuoi incontri all'indirizzo che ti ho dato. Non l'ho conservato, quindi non posso mostrarlo di nuovo, ma posso dartene uno nuovo: da quel momento il vecchio non porta più a niente.
calendar-scope = :lock: *Chi lo vede:* chi ha l'indirizzo può leggere quando sono i tuoi incontri e con chi, e nient'altro. Quindi tienilo per te; se lo revochi, smette subito di funzionare.
calendar-make = Crea il mio indirizzo
calendar-renew = Crea un nuovo indirizzo
calendar-revoke = Revocalo
calendar-made = Ecco il tuo indirizzo. Copialo adesso: non lo conservo, e lo mostro soltanto questa volta. { $open }
calendar-open = Guarda che cosa contiene
calendar-how =
    In *Google Calendar*: Altri calendari, Da URL.
    In *Outlook*: Aggiungi calendario, Sottoscrivi dal Web.
    In *Calendario di Apple*: File, Nuova iscrizione calendario.
    Ogni quanto si aggiorna lo decide il tuo calendario: di solito ogni poche ore.
calendar-gone = Da adesso il tuo indirizzo non porta più a niente. I calendari che lo seguono non sapranno più nulla dei tuoi incontri.
calendar-title-feed = Reverse mentoring
calendar-refused-not-joined = In questo momento non partecipi, quindi non ci sono incontri per il tuo calendario. `/mentor join` richiede tre minuti.
calendar-refused-nowhere = Questo non posso ancora farlo: chi mi gestisce non ha indicato a quale indirizzo i calendari possono raggiungermi.
