### What a program aims at: the aim as a few words, and the sentence of the self-assessment, true of either role.

aim-generations = Capirsi tra generazioni
aim-generations-asks = Capisco come vede il lavoro chi è di un'altra generazione.
aim-digital = Sentirsi a casa con le nuove tecnologie
aim-digital-asks = Mi muovo bene con gli strumenti digitali che usa chi lavora intorno a me.
aim-voices = Ascoltare di persona colleghe, colleghi e clienti giovani
aim-voices-asks = So di prima mano di che cosa hanno bisogno colleghe, colleghi e clienti giovani.
aim-leading = Guidare e spiegare bene
aim-leading-asks = So condurre una conversazione in modo che le altre persone seguano e partecipino.
aim-confidence = Parlare con franchezza, anche verso l'alto
aim-confidence-asks = Dico quello che penso, anche a chi è molto più in alto o più in basso di me.
aim-network = Conoscere persone in tutta l'azienda
aim-network-asks = Conosco persone di altri reparti a cui posso chiedere una cosa senza formalità.
aim-knowledge = Far circolare quello che si sa, nei due sensi
aim-knowledge-asks = Passo ad altre persone quello che so, e chiedo quello che non so.
aim-staying = Vedere un futuro qui
aim-staying-asks = Vedo dove posso crescere in questa azienda.
