### The library, as coordinators look after it.

prompts-title = La raccolta
prompts-about = Di che cosa parlano qui le coppie. Disattiva ciò che non fa per voi e aggiungi spunti vostri. Gli incontri che hanno già uno spunto lo tengono. Questa finestra la vede solo chi coordina.
prompts-count = { $count ->
    [one] 1 spunto
   *[other] { $count } spunti
}{ $own ->
    [0] {""}
   *[other] {" "}· vostri: { $own }
}{ $off ->
    [0] {""}
   *[other] {" "}· disattivati: { $off }
}
prompts-agreement = L'accordo, al primo incontro
prompts-closing = Guardare indietro, all'ultimo incontro
prompts-circle-about = Di che cosa parla tra sé il cerchio di mentor di un ciclo. Disattiva ciò che non fa per voi; gli spunti vostri arrivano solo alle coppie.
prompts-add = Scrivi uno spunto
prompts-own = :pencil2: vostro
prompts-off = :no_entry_sign: disattivato
prompts-topic-off = :no_entry_sign: Questo tema è disattivato: nessuno dei suoi spunti viene fuori e nessuno può sceglierlo.
prompts-topic-switch-off = Disattiva questo tema
prompts-topic-switch-on = Attiva questo tema
prompts-prompt-switch-off = Disattivalo
prompts-prompt-switch-on = Attivalo
prompts-edit = Cambia
prompts-language = Aggiungi una lingua
prompts-remove = Togli
prompts-remove-title = Togliere questo spunto?
prompts-remove-text = Non viene più fuori. Gli incontri che ce l'hanno lo tengono.
prompts-remove-yes = Sì, toglilo
prompts-remove-no = No, lascialo
home-prompts = La raccolta

writing-title = Un nuovo spunto
writing-edit-title = Cambia uno spunto
writing-about = Chiedi un punto di vista, mai un'analisi e niente di privato. Parole semplici, senza formattazione.
writing-in = In questa lingua: { $language }
writing-language = In che lingua scrivi?
writing-topic = Tema
writing-topic-new = Un nuovo tema
writing-topic-title = Come si chiama il tema
writing-topic-title-hint = Per un tema nuovo o vostro, nella lingua in cui scrivi. Per i nostri lascialo vuoto.
writing-topic-needed = Dai un nome al nuovo tema, per favore.
writing-depth = Quanto va a fondo?
writing-needs = Che cosa serve sul tavolo?
writing-title-field = Titolo
writing-why = Perché conta per tutte e due le persone? Una frase.
writing-questions = Domande di chi è mentee a chi fa da mentor
writing-questions-hint = Tre o quattro, una per riga. Alla prima è facile rispondere.
writing-questions-wrong = Scrivi tre o quattro domande, una per riga e al massimo di 500 caratteri.
writing-question-wrong = Una domanda finisce con il punto interrogativo, e in spagnolo comincia anche così. A questa manca ancora: { $words }
writing-word-wrong = Questo non lo dice nessuno spunto, nemmeno i nostri: { $words }. Dillo con altre parole.
writing-sentence-wrong = Accorcia questa frase, al massimo { $most } parole: { $words }
writing-together = Qualcosa da fare insieme
writing-mentor-tip = Un consiglio per chi fa da mentor
writing-mentee-tip = Un consiglio per chi è mentee
writing-commitment = Che impegno si può prendere fino al prossimo incontro

prompts-removed = Questo spunto è già stato tolto.
prompts-changed = Da quando l'hai aperto qualcuno ha cambiato questo spunto. Aprilo di nuovo, così non si perde niente.
prompts-last = Questo deve restare: senza, non ci sarebbe niente per il primo incontro, per l'ultimo, per quelli in mezzo o per il cerchio di mentor.
prompts-all-languages = Questo spunto ha già tutte le lingue che parlo.
prompts-full = C'è posto per { $most } spunti vostri, { $each } per tema e { $topics } temi. Togline prima uno.
