## Why a session has its prompt: true for both, whoever reads it. Each stands on a line of its own, after a bullet.

chosen-agreement = all'inizio ogni coppia si accorda su come vuole fare
chosen-closing = alla fine ogni coppia guarda indietro
chosen-limits = ogni tema è escluso da una delle due parti, quindi torna un accordo
chosen-both = una parte ne vuole parlare e l'altra lo offre: { $topics }
chosen-wanted = una parte ne vuole parlare: { $topics }
chosen-offered = una parte lo offre: { $topics }
chosen-last = almeno una delle due persone l'ha già incontrato, e lo stesso vale per tutti gli altri che potevano venire
chosen-variety = l'ultima volta, o più spesso, avete parlato d'altro
chosen-light = non richiede ancora fiducia, e siete all'inizio
chosen-honest = richiede un po' di fiducia, e avete già fatto un incontro
chosen-brave = richiede coraggio, e avete alle spalle più incontri
chosen-rating = è piaciuto più degli altri che sarebbero andati bene
chosen-lot = ne andavano bene anche altri, e ha deciso la sorte
