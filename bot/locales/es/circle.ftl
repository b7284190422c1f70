### What the mentors of a round read in the direct message of their circle.

circle-title = Tu círculo de mentoría
circle-hello = { $names }: en esta ronda, cada persona de este círculo da mentoría a alguien. Casi nadie más aquí sabe cómo es eso. Por eso el círculo se reúne cada pocas semanas: para comparar experiencias, practicar una frase difícil y oír que otras personas también tienen sesiones que no arrancan.
circle-again = { $names }: el círculo vuelve a reunirse.
circle-moved = { $names }: el día anunciado ahora es libre para todo el mundo, así que el círculo tiene otra fecha.
circle-when = *Cuándo:* { $when } · { $duration }
circle-next = No hay que preparar nada: cuando empiece, traigo algo de que hablar. La hora cae en el horario laboral de tantas personas como es posible; a quien no puede venir se le echa de menos, y no debe ninguna explicación.
circle-scope = :lock: *Quién lo ve:* las { $count } personas mentoras que se nombran aquí. En esta conversación no hay mentees ni coordinación, y yo no puedo leerla.
circle-prompt = Círculo de mentoría: { $title }
circle-late = Este mensaje llega tarde, lo siento. Si la hora ya pasó, sirve cualquier otra que convenga al grupo.
circle-free = Hoy el círculo elige de qué hablar.
circle-questions = *Preguntas para empezar*
circle-together = *Para hacer en grupo:* { $together }
circle-care = *Con cuidado:* { $care }
circle-out = Dejar este círculo
circle-out-title = ¿Dejar este círculo?
circle-out-text = A partir de su próximo mensaje, el resto se reúne sin ti. Tus propias sesiones siguen igual, y no se avisa a nadie.
circle-out-yes = Sí, dejarlo
circle-out-no = No, seguir
circle-left = Has dejado este círculo. Su próximo mensaje llega al resto en otra conversación. Tus propias sesiones siguen igual.
circle-not-yours = Este círculo sigue sin ti o ya terminó; aquí no hay nada que dejar.
