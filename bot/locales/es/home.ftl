### The App's Home tab.

home-title = Mentoría inversa
home-about = Alguien con menos años de carrera comparte lo que sabe. Una persona que dirige escucha, pregunta y aprende. Se forman tándems, y para cada sesión traigo algo de que hablar.
home-join = Participar
home-edit = Cambiar mis respuestas
home-leave = Dejar el programa
home-help = Todos los comandos
home-concern = Algo me inquieta
home-life = *Cuando surge un imprevisto*
home-myself = *El programa y tú*
home-session = Mis sesiones
home-commitments = Compromisos
home-calendar = En mi calendario
home-data = Mis datos
home-coordinator = *Si coordinas:* mira qué tándems saldrían sin enviar nada, y después publícalos.
home-program = Programas
home-rehearse = Ensayar un emparejamiento
home-publish = Publicar el ensayo
home-coordinators = Quién coordina
home-stop = Parar todos los mensajes
home-stop-title = ¿Parar todo?
home-stop-text = A partir del próximo, no sale ningún mensaje que nadie haya pedido, en todo el espacio de trabajo, hasta que lo permitas. A quien pregunte le sigo respondiendo.
home-stop-yes = Sí, pararlos
home-stop-no = No
home-start = Volver a enviar mensajes
home-privacy = No puedo leer tus conversaciones. Esta página es solo tuya. `/mentor help` muestra los comandos.
