### Sessions in calendars. Whoever sees somebody's calendar may read the first three: no topics, no answers.

calendar-title = { $mentor } i { $mentee }, sesja { $number } z { $total }
calendar-details = Sesja { $number } z { $total } waszego odwróconego mentoringu. Wszystko o niej, razem z przyciskami do zmiany terminu, jest w Slacku, w waszej wspólnej rozmowie z Flipside.
calendar-file = Sesja { $number } z { $total } do kalendarza
calendar-file-off = Usuwa te sesje z kalendarza
calendar-links = :calendar: Dodaj do kalendarza: { $google } · { $outlook } · albo weź plik z wątku.

calendar-feed = Twoje sesje w kalendarzu
calendar-none = Mogę dać ci adres, który twój kalendarz będzie śledzić. Znajdą się w nim wszystkie twoje sesje, a gdy któraś zmieni termin, zmieni się i tam.
calendar-there = Twój kalendarz może śledzić sesje pod adresem, który już masz ode mnie. Nie przechowuję go, więc nie pokażę go ponownie, ale mogę dać ci nowy; stary przestanie wtedy działać.
calendar-scope = :lock: *Kto to widzi:* kto ma ten adres, może odczytać, kiedy masz sesje i jak nazywają się osoby z twoich par, i nic więcej. Zachowaj go więc dla siebie; unieważnienie kończy to od razu.
calendar-make = Utwórz mój adres
calendar-renew = Utwórz nowy adres
calendar-revoke = Unieważnij adres
calendar-made = Oto twój adres. Skopiuj go teraz: nie przechowuję go i pokazuję tylko ten jeden raz. { $open }
calendar-open = Zobacz, co zawiera
calendar-how =
    W *Google Calendar*: Inne kalendarze, Z adresu URL.
    W *Outlooku*: Dodaj kalendarz, Subskrybuj z internetu.
    W *Apple Calendar*: Plik, Nowa subskrypcja kalendarza.
    Jak często adres jest sprawdzany, zależy od kalendarza: zwykle co kilka godzin.
calendar-gone = Twój adres od teraz nie działa. Kalendarze, które go śledzą, nie dowiedzą się już o twoich sesjach.
calendar-title-feed = Odwrócony mentoring
calendar-refused-not-joined = Teraz nie bierzesz udziału, więc nie ma sesji do kalendarza. `/mentor join` zajmuje trzy minuty.
calendar-refused-nowhere = Jeszcze tego nie potrafię: osoba, która mnie obsługuje, nie podała adresu, pod którym znajdą mnie kalendarze.
