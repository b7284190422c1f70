### What the two of a pairing take on: in their direct message, in the private list, and in the forms.

commitments-title = Compromisos
commitments-nobody = Ahora mismo no tienes tándem, así que no hay compromisos que asumir. `/mentor status` muestra en qué punto estás.
commitments-with = *Con { $name }* · { $count ->
    [0] ninguno abierto
    [one] 1 abierto
   *[other] { $count } abiertos
}
commitments-none = Mejor pequeño: algo que probar, una persona a la que preguntar, una página que leer. Pregunto por ello en la próxima sesión.
commitments-came = *Qué salió de ahí*
commitments-scope = :lock: *Quién lo ve:* { $name } y tú. La coordinación no, y nadie más.
commitments-add = Añadir un compromiso
commitments-show = Compromisos
commitments-tick = Marcar como hecho

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · fecha: { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *Los compromisos pendientes.*
session-commitments-how = ¿Cómo fue?

commitment-form-title = Un compromiso
commitment-who = ¿Quién lo hace?
commitment-who-mentor = { $name } (da mentoría)
commitment-who-mentee = { $name } (mentee)
commitment-what = ¿Qué?
commitment-what-hint = Una frase que ambas personas entiendan dentro de cuatro semanas.
commitment-by-when = ¿Para cuándo?
commitment-by-when-hint = Si lo dejas vacío, queda abierto hasta que alguien lo marque como hecho.
settle-form-title = Marcar como hecho
settle-how = ¿Cómo acabó?
settle-done = Está hecho
settle-dropped = Lo dejamos estar
settle-came = ¿Qué salió de ahí?
settle-came-hint = Basta una frase. Al final, quien dio mentoría la vuelve a encontrar como lo que cambió.

pairing-unknown = Ya no encuentro este tándem.
pairing-not-yours = Esto pertenece a otras dos personas, así que no puedo mostrarlo ni cambiarlo.
pairing-over = Este tándem ha terminado, así que aquí ya no se puede añadir ni cambiar nada.
commitment-unknown = Ya no encuentro este compromiso.
commitment-settled-already = Este compromiso ya está marcado como hecho: { $what }
commitment-refused-many = Este tándem tiene { $most } compromisos abiertos. Marca alguno como hecho antes de añadir otro.
commitment-refused-due = Elige un día a partir de hoy y dentro de un año como mucho.
