### What a program aims at: the aim as a few words, and the sentence of the self-assessment, true of either role.

aim-generations = Entenderse entre generaciones
aim-generations-asks = Entiendo cómo ven el trabajo mis colegas de otra generación.
aim-digital = Moverse con soltura en la tecnología nueva
aim-digital-asks = Me muevo con soltura en las herramientas digitales que usa la gente a mi alrededor.
aim-voices = Escuchar de primera mano a jóvenes colegas y clientes
aim-voices-asks = Sé de primera mano qué necesitan mis colegas y clientes más jóvenes.
aim-leading = Dirigir y explicar bien
aim-leading-asks = Sé llevar una conversación de modo que el resto la siga y participe.
aim-confidence = Hablar con franqueza, también hacia arriba
aim-confidence-asks = Digo lo que pienso, también a personas muy por encima o muy por debajo de mí.
aim-network = Conocer gente de toda la empresa
aim-network-asks = Conozco a personas de otros departamentos a las que puedo preguntar sin más.
aim-knowledge = Pasar conocimiento en los dos sentidos
aim-knowledge-asks = Comparto lo que sé y pregunto por lo que no sé.
aim-staying = Ver futuro aquí
aim-staying-asks = Veo hacia dónde puedo crecer en esta empresa.
