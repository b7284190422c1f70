### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = Lo leggi perché coordini.

notice-stalled = *{ $mentor }* e *{ $mentee }* forse hanno bisogno di una mano: due incontri di fila sono stati spostati o saltati. Ho scritto loro una parola gentile. Io conosco soltanto le date.
notice-automatic = *{ $program }*: ho abbinato chi era in attesa e pubblicato il ciclo { $number }, come previsto dal programma: { $pairs ->
    [one] 1 nuova coppia
   *[other] { $pairs } nuove coppie
}. Chi è ancora senza partner viene considerato di nuovo, al massimo una volta al giorno.
