### The App's Home tab.

home-title = Reverse mentoring
home-about = Chi è all'inizio della carriera racconta quello che sa. Chi guida ascolta, chiede e impara. Vi abbino in coppie, e a ogni incontro porto qualcosa di cui parlare.
home-join = Partecipa
home-edit = Cambia le mie risposte
home-leave = Lascia il programma
home-help = Tutti i comandi
home-concern = C'è qualcosa che mi pesa
home-life = *Quando la vita si mette di mezzo*
home-myself = *Tu e il programma*
home-session = I miei incontri
home-commitments = I nostri impegni
home-calendar = Nel mio calendario
home-data = I miei dati
home-coordinator = *Per chi coordina:* guarda chi incontrerebbe chi senza inviare niente, poi pubblica.
home-program = Programmi
home-rehearse = Prova gli abbinamenti
home-publish = Pubblica la prova
home-coordinators = Chi coordina
home-stop = Ferma tutti i messaggi
home-stop-title = Fermi tutti i messaggi?
home-stop-text = Dal prossimo in poi, in tutta l'area di lavoro, non parte più niente che nessuno abbia chiesto, finché non lo permetti di nuovo. A chi chiede rispondo comunque.
home-stop-yes = Sì, fermali
home-stop-no = No
home-start = Fai ripartire i messaggi
home-privacy = Non posso leggere le tue conversazioni. Questa pagina è soltanto tua. `/mentor help` mostra i comandi.
