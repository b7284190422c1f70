### The pages that somebody meets who adds the app to a workspace, and the answer where it is not there.

not-installed = Non ho un collegamento con la tua area di lavoro. Chi può installare app può aggiungermi da qui: { $url }

install-title = Aggiungi Flipside al tuo Slack
install-what = Flipside organizza il reverse mentoring: chi è all'inizio della carriera fa da mentor a chi guida. Forma le coppie, apre una conversazione per ognuna e porta uno spunto a ogni incontro.
install-reads-nothing = Adesso Slack ti mostra che cosa chiede Flipside. Non può leggere le conversazioni.
install-reads = Adesso Slack ti mostra che cosa chiede Flipside. Quando non è certo che un suo messaggio sia arrivato, cerca quel messaggio nella conversazione della coppia, e non conserva niente di quello che le persone scrivono.
install-first = Chi installa Flipside è la prima persona che lo coordina.
install-button = Aggiungi a Slack
install-again = Riprova

installed-title = Flipside è in { $name }
installed-next = Adesso lo coordini tu. In Slack scrivi /mentor help per vedere che cosa puoi fare, e /mentor coordinators per dividere il lavoro.
installed-more = Puoi chiudere questa pagina.
installed-open = Apri Slack

install-not-added = Flipside non è stato aggiunto
install-cancelled = In Slack hai detto di no, quindi non è cambiato niente.
install-stale = Questa pagina è rimasta aperta troppo a lungo, è già stata usata, oppure viene da un altro browser.
install-refused = Slack non ha accettato la richiesta. Chi gestisce questo Flipside trova il motivo nel registro.
install-no-answer = Slack non ha risposto in tempo. Se trovi comunque l'app nella tua area di lavoro, aggiungila un'altra volta.
install-of-organisation = L'app è già installata in tutta la tua organizzazione. Chi la amministra può aggiungere la tua area di lavoro.
install-oops = Qualcosa è andato storto da parte nostra. Riprova tra qualche minuto, per favore.
