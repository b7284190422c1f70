### Setting a program up, telling people of it, and choosing one.

program-form-title = Imposta il programma
program-new-title = Un nuovo programma
program-form-about = Quello che scegli qui vale per ogni ciclo pubblicato da adesso in poi.
program-form-effect = Le coppie già avviate mantengono numero, durata e cadenza dei loro incontri. Gli incontri che cadono in un nuovo giorno di silenzio o festivo cambiano subito data, e la coppia viene avvisata.
program-name = Nome
program-aims = A che cosa serve?
program-aims-hint = Su questi obiettivi ogni persona risponde all'inizio, a metà e alla fine: in privato, e si mostrano solo i totali.
program-sessions = Numero di incontri
program-sessions-hint = Il primo serve a mettersi d'accordo su come vedersi, l'ultimo a guardare indietro.
program-cadence-weeks = Ogni quanto
program-cadence-weeks-hint = Nella stessa ora della settimana, se gli orari di lavoro lo permettono.
program-every-weeks = { $weeks ->
    [one] Ogni settimana
   *[other] Ogni { $weeks } settimane
}
program-minutes = Durata di un incontro
program-minutes-hint = Gli incontri brevi saltano meno di quelli lunghi.
program-level-gap = Livelli di distanza nella coppia
program-level-gap-hint = Di quanti dei cinque livelli, come minimo, chi è mentee è più avanti di chi fa da mentor.
program-approval = Come si confermano gli abbinamenti
program-approval-review = Li guardo e li pubblico io
program-approval-automatic = Da sé, al massimo una volta al giorno, per chi è in attesa
program-channel = Dove viene annunciato
program-channel-hint = Posso scrivere solo dove ho ricevuto un invito: prima, in quel canale, /invite.
program-neutral = La persona neutrale
program-neutral-hint = Una persona fuori dalle due linee gerarchiche, a cui rivolgersi in privato quando qualcosa non va.
program-quiet-days = Giorni di silenzio
program-quiet-days-hint = In questi giorni non ci sono incontri, e non scrivo a nessuno che non me l'abbia chiesto.
program-holidays = Giorni festivi
program-holidays-hint = Uno per riga, per esempio 2027-01-06, 6 gennaio, oppure 2026-12-24 – 2027-01-01 per più giorni.
program-quarter-cap = Incontri di ogni mentee in un trimestre
program-quarter-cap-hint = Al massimo, con tutte le sue coppie. Quello che sarebbe di più aspetta il trimestre successivo.
program-circle-weeks = Il cerchio di mentor si ritrova
program-circle-weeks-hint = Fino a otto mentor di un ciclo si parlano, senza mentee.
program-circle = { $weeks ->
    [0] Mai
    [one] Ogni settimana
   *[other] Ogni { $weeks } settimane
}
program-all-quiet = Almeno un giorno della settimana deve restare. Togline uno, per favore.

program-list-title = I tuoi programmi
program-offer = *{ $name }*
program-plan = { $sessions ->
    [one] 1 incontro
   *[other] { $sessions } incontri
} di { $length }, { $weeks ->
    [one] ogni settimana
   *[other] ogni { $weeks } settimane
} · { $people ->
    [0] non partecipa ancora nessuno
    [one] partecipa 1 persona
   *[other] partecipano { $people } persone
}
program-offer-aims = Obiettivi: { $aims }
program-offer-approval-review = Gli abbinamenti li pubblica chi coordina.
program-offer-approval-automatic = Gli abbinamenti si pubblicano da sé.
program-offer-channel = Annunciato in { $channel }.
program-offer-no-channel = Ancora nessun canale in cui annunciarlo.
program-offer-neutral = Persona neutrale: { $person }.
program-offer-no-neutral = Ancora nessuna persona neutrale: senza, nessuno può confidare una preoccupazione in privato.
program-edit = Modifica
program-announce = Annuncia
program-new = Nuovo programma
program-saved = *{ $name }* è impostato.
program-saved-next = Adesso: `/mentor announce` lo fa conoscere, `/mentor rehearse` mostra chi incontrerebbe chi.
program-saved-closed = Questo programma è chiuso. Le sue impostazioni valgono ancora per le coppie che si incontrano.
program-close = Chiudi il programma
program-close-title = Chiudere { $program }?
program-close-counts = { $waiting ->
    [0] Nessuno aspetta un abbinamento
    [one] 1 persona aspetta un abbinamento
   *[other] { $waiting } persone aspettano un abbinamento
}, e { $pairs ->
    [0] al momento nessuna coppia si incontra
    [one] 1 coppia si incontra ancora
   *[other] { $pairs } coppie si incontrano ancora
}.
program-close-about =
    • Non può più entrare nessuno, e non ci sono più abbinamenti.
    • Le coppie che si incontrano vanno avanti fino all'ultimo incontro e ricevono l'attestato come sempre.
    • A chi aspetta un abbinamento lo dico una volta, in privato.
program-close-again = Non si perde niente: con `/mentor program` lo riapri quando vuoi.
program-close-no = Lascia aperto
program-closed-done = *{ $name }* è chiuso.
program-closed-told = { $waiting ->
    [0] Non aspettava nessuno, quindi non scrivo a nessuno.
    [one] Lo dico in privato alla persona che aspetta.
   *[other] Lo dico in privato alle { $waiting } persone che aspettano.
}
program-list-none = Nessun programma è aperto, quindi nessuno può partecipare.
program-list-closed = *Chiusi*
program-list-more = { $count ->
    [one] Ce n'è ancora 1 chiuso
   *[other] Ce ne sono ancora { $count } chiusi
}: `/mentor program` con un nome lo mostra.
program-closed-line = *{ $name }* · chiuso in data { $day }
program-reopen = Riapri
program-reopened = *{ $name }* è di nuovo aperto, con tutte le persone che ci sono. Chi aspetta può avere subito un abbinamento; non ne scrivo a nessuno.

program-closed-title = { $program } è chiuso
program-closed-text = Non entra più nessuno e non ci sono più abbinamenti, quindi per ora non cerco una coppia per te. Questo non dice niente di te. Grazie per la tua disponibilità.
program-closed-next = Le tue risposte e le schede che hai letto restano: se il programma riapre, ci sei come prima. `/mentor join` mostra che cos'altro è aperto, e con `/mentor leave` lasci il programma.

program-unknown = Non trovo più questo programma. `/mentor program` mostra quelli che ci sono.
program-not-called = «{ $text }» non è il nome di un programma solo. Ci sono: { $names }.
program-name-taken = Un altro programma si chiama già così. Scegli un nome diverso, per favore.
program-too-many = { $count ->
    [one] C'è già { $count } programma aperto, ed è il massimo possibile.
   *[other] Ci sono già { $count } programmi aperti, ed è il massimo possibile.
} Uno che è arrivato alla fine si può chiudere.
program-changed-meanwhile = Mentre il modulo era aperto, un'altra persona ha cambiato questo programma. Riaprilo, per favore, così non si perde niente.
program-neutral-cannot = Scegli una persona di questa area di lavoro: non un'app, non un ospite, e nessuno che sia andato via.
program-close-already = { $program } è già chiuso. Con `/mentor program` lo riapri.
program-close-outdated = Dopo la mia domanda qualcuno è entrato, è andato via o ha trovato una coppia, oppure il programma è cambiato: { $program }. Premi il pulsante ancora una volta, per favore, così chiudi quello che hai visto: `/mentor program`.
program-open-already = { $program } è già aperto.
program-refused-closed = { $program } è chiuso: non può più entrare nessuno, e non ci sono più abbinamenti. Chi coordina può riaprirlo con `/mentor program`.
programs-all-closed = Al momento tutti i programmi sono chiusi: nessuno può partecipare, e non ci sono abbinamenti. Chi coordina può riaprirne uno con `/mentor program`.

announce-title = Annunciare { $program }
announce-question = In { $channel } pubblico questo:
announce-post = Pubblica
announce-done = Adesso lo pubblico in { $channel }. Se Slack non me lo permette, ti dico perché.
announce-refused-no-channel = { $program } non ha ancora un canale. Sceglilo con `/mentor program`, e invitami lì.
announce-refused-already = { $program } è già stato annunciato oggi nel suo canale.
announcement-title = { $program }
announcement-about = Il reverse mentoring rovescia le parti: chi è all'inizio della carriera fa da mentor a chi guida. Puoi partecipare come mentor, come mentee, o in tutti e due i ruoli.
announcement-aims = A che cosa serve
announcement-plan = { $sessions ->
    [one] 1 incontro
   *[other] { $sessions } incontri
} di { $length }, { $weeks ->
    [one] uno alla settimana
   *[other] uno ogni { $weeks } settimane
}, dentro i tuoi orari di lavoro. A ogni incontro porto uno spunto, e puoi smettere quando vuoi senza dire perché.
announcement-private = Non posso leggere le tue conversazioni, e quello che rispondi in privato non viene mai mostrato a nessun altro.
announcement-join = Partecipa
announcement-invite = In quel canale non ci sono. Per favore, invitami lì con `/invite`, poi lascia che invii l'annuncio.

choose-title = Quale programma?
choose-join = Si partecipa a un programma per volta.
