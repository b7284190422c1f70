### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = Lees esto porque coordinas.

notice-stalled = Al tándem *{ $mentor } · { $mentee }* quizá le venga bien una mano: dos sesiones seguidas se movieron o se saltaron. Le he escrito unas palabras amables. Las fechas son lo único que sé.
notice-automatic = *{ $program }*: he emparejado a quienes esperaban y he publicado la ronda { $number }, tal como está configurado el programa: { $pairs ->
    [one] 1 tándem nuevo
   *[other] { $pairs } tándems nuevos
}. A quien sigue sin tándem lo tengo en cuenta otra vez, una vez al día como mucho.
