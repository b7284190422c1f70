### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = únete, unirme, participa, participar, participo, apúntate, apuntarme
command-prepare-words = prepárate, prepara, preparar, preparación, fichas, reglas
command-status-words = estado, mi estado, situación
command-topics-words = temas, tema, biblioteca
command-session-words = sesión, sesiones, próxima sesión
command-commitments-words = compromisos, compromiso
command-pause-words = pausa, pausar, hacer una pausa, descanso
command-resume-words = reanuda, reanudar, continúa, continuar, he vuelto
command-rematch-words = otro tándem, nuevo tándem, cambiar tándem, cambiar de tándem, otra persona
command-language-words = idioma, idiomas, cambiar idioma
command-calendar-words = calendario, mi calendario
command-concern-words = inquietud, preocupación
command-leave-words = dejarlo, déjalo, salir, abandonar, lo dejo
command-data-words = datos, mis datos
command-help-words = ayuda, ayúdame
command-program-words = programa, programas, nuevo programa
command-announce-words = anuncia, anunciar, anuncio
command-rehearse-words = ensaya, ensayar, ensayo
command-publish-words = publica, publicar
command-stop-words = detén, detener, parar
command-start-words = arranca, arrancar, iniciar
command-coordinators-words = coordinación, coordinadores, coordinadoras, quién coordina
command-prompts-words = propuestas, preguntas, nuestras propuestas

## Words that may stand after a command: another program, and the languages there are.

program-new-words = nuevo, otro
language-list-words = lista, todos
language-slack-words = slack, auto, automático, automatico, predeterminado
pause-until-words = hasta, al, a
