### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = partecipa, partecipo, partecipare, iscriviti, iscrivimi, unisciti
command-prepare-words = preparati, prepara, preparazione, schede, regole
command-status-words = stato, a che punto sono, situazione
command-topics-words = temi, argomenti, tema, argomento, raccolta
command-session-words = incontro, incontri, prossimo incontro, sessione
command-commitments-words = impegni, impegno
command-pause-words = pausa, fai una pausa, sospendi
command-resume-words = riprendi, riprendo, sono di nuovo qui, torno
command-rematch-words = cambia partner, altro partner, nuovo partner, cambia coppia
command-language-words = lingua, lingue, cambia lingua
command-calendar-words = calendario
command-concern-words = preoccupazione, disagio, segnala, segnalazione
command-leave-words = smetti, smetto, lascia, lascio, esci, abbandona
command-data-words = dati, i miei dati, miei dati
command-help-words = aiuto, aiutami, guida
command-program-words = programma, programmi, nuovo programma
command-announce-words = annuncia, annuncio
command-rehearse-words = prova, prove, simula
command-publish-words = pubblica
command-stop-words = ferma, blocca
command-start-words = avvia, riavvia, fai ripartire
command-coordinators-words = coordinamento, coordinatori, coordinatrici, chi coordina
command-prompts-words = spunti, spunto, i nostri spunti

## Words that may stand after a command: another program, and the languages there are.

program-new-words = nuovo, altro
language-list-words = elenco, lista, tutte
language-slack-words = slack, auto, automatica, automatico, predefinita, predefinito, default
pause-until-words = fino, al, a, sino, until, till, to
