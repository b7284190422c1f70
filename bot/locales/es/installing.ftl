### The pages that somebody meets who adds the app to a workspace, and the answer where it is not there.

not-installed = No tengo conexión con tu espacio de trabajo. Alguien con permiso para instalar apps puede añadirme aquí: { $url }

install-title = Añadir Flipside a tu Slack
install-what = Flipside se ocupa de la mentoría inversa: alguien con menos años de carrera da mentoría a una persona que dirige. Empareja a la gente en tándems, abre una conversación para cada tándem y trae una propuesta para cada sesión.
install-reads-nothing = A continuación Slack muestra qué permisos pide Flipside. No puede leer conversaciones.
install-reads = A continuación Slack muestra qué permisos pide Flipside. Cuando no está claro si un mensaje suyo llegó, busca ese mensaje en la conversación del tándem, y no guarda nada de lo que escribe la gente.
install-first = Quien instala Flipside es la primera persona de su coordinación.
install-button = Añadir a Slack
install-again = Intentarlo otra vez

installed-title = Flipside ya está en { $name }
installed-next = Tú coordinas. Escribe /mentor help en Slack para ver qué puedes hacer, y /mentor coordinators para repartir el trabajo.
installed-more = Puedes cerrar esta página.
installed-open = Abrir Slack

install-not-added = Flipside no se añadió
install-cancelled = Dijiste que no en Slack, así que nada ha cambiado.
install-stale = Esta página estuvo abierta demasiado tiempo, ya se usó o pertenece a otro navegador.
install-refused = Slack no aceptó la petición. Quien tiene a su cargo este Flipside encuentra el motivo en su registro.
install-no-answer = Slack no respondió a tiempo. Si aun así ves la app en tu espacio de trabajo, añádela una vez más.
install-of-organisation = La app ya está instalada en toda tu organización. Quien la administra puede añadirle tu espacio de trabajo.
install-oops = Algo salió mal de nuestro lado. Inténtalo otra vez en unos minutos.
