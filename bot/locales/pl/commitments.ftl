### What the two of a pairing take on: in their direct message, in the private list, and in the forms.

commitments-title = Postanowienia
commitments-nobody = Nie masz teraz pary, więc nie ma czego postanawiać. `/mentor status` pokazuje, na jakim jesteś etapie.
commitments-with = *Para: ty i { $name }* · { $count ->
    [0] nic otwartego
    [one] 1 otwarte
    [few] { $count } otwarte
    [many] { $count } otwartych
   *[other] { $count } otwartego
}
commitments-none = Małe wystarczy: jedna rzecz do wypróbowania, jedna osoba do zapytania, jedna strona do przeczytania. Zapytam o to przy następnej sesji.
commitments-came = *Co z tego wyszło*
commitments-scope = :lock: *Kto to widzi:* ty i { $name }. Koordynacja nie, nikt inny też nie.
commitments-add = Dodaj postanowienie
commitments-show = Postanowienia
commitments-tick = Odhacz

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · termin: { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *Wasze postanowienia.*
session-commitments-how = Jak poszło?

commitment-form-title = Postanowienie
commitment-who = Kto to zrobi?
commitment-who-mentor = { $name } (mentor)
commitment-who-mentee = { $name } (mentee)
commitment-what = Co?
commitment-what-hint = Jedno zdanie, które obie strony zrozumieją jeszcze za cztery tygodnie.
commitment-by-when = Na kiedy?
commitment-by-when-hint = Jeśli zostawisz puste, będzie czekać, aż ktoś z was je odhaczy.
settle-form-title = Odhacz
settle-how = Jak się skończyło?
settle-done = Zrobione
settle-dropped = Odpuszczamy
settle-came = Co z tego wyszło?
settle-came-hint = Wystarczy zdanie. Mentor zobaczy je znowu na końcu, jako to, co się zmieniło.

pairing-unknown = Nie mogę już znaleźć tej pary.
pairing-not-yours = To należy do dwóch innych osób, więc nie mogę tego pokazać ani zmienić.
pairing-over = Ta para się zakończyła, więc nic tu już nie można dodać ani zmienić.
commitment-unknown = Nie mogę już znaleźć tego postanowienia.
commitment-settled-already = Jedna z osób już to odhaczyła: { $what }
commitment-refused-many = Liczba otwartych postanowień między wami: { $most }. To najwięcej, ile się da. Odhacz jedno, zanim dodasz następne.
commitment-refused-due = Wybierz dzień od dzisiaj, najdalej za rok.
