### Halfway, the close, going on, and half a year later.

halfway-title = Półmetek
halfway-text = Ty i { $name }: sesja { $number } z { $total } za wami. To dobra chwila, żeby się zastanowić, jak wam idzie.
halfway-scope = :lock: *Kto to widzi:* tylko ty. { $name } nie dowie się, co odpowiadasz, koordynacja też nie; odpowiedź liczę tylko łącznie z odpowiedziami co najmniej dwóch innych osób.
halfway-keep = Niech zostanie, jak jest
halfway-adjust = Coś trzeba zmienić
halfway-change = Wolę inną parę
halfway-assess-about = To chwila, a zobaczysz, co się zmieniło od początku:
halfway-assess = Jak widzę siebie teraz
halfway-said-keep = Dobrze to słyszeć. Wszystko idzie dalej bez zmian, a sesja { $next } przyjdzie sama.
halfway-said-adjust = Zapisane. Co by pomogło? Możesz zmienić swoje tematy, godziny albo sposób spotykania się. To, co jest między wami, na przykład jak zaczynacie i co pomijacie, najlepiej powiedzieć na następnej sesji: waszą umowę z początku można zmienić w każdej chwili.
halfway-said-change = Zapisane. Możesz poprosić o inną parę bez podawania powodu, teraz albo kiedykolwiek przez `/mentor rematch`. { $name } usłyszy wtedy neutralne słowa, a koordynacja dowie się, że potrzebna jest nowa para, ale nie, kto o nią prosi.
halfway-said-change-closed = Zapisane. Program jest zamknięty, więc nie mogę znaleźć ci innej pary. Wasze sesje możesz zakończyć bez podawania powodu, teraz albo kiedykolwiek przez `/mentor rematch`. { $name } usłyszy wtedy neutralne słowa i nikt się nie dowie, kto o to prosi.
halfway-said-last = Zapisane, dziękuję.
halfway-edit = Zmień moje tematy i godziny
halfway-session = Zobacz moje sesje
halfway-rematch = Poproś o inną parę
halfway-again = Zmień moją odpowiedź

closing-title = Wasze sesje są za wami
closing-text = { $held ->
    [0] Ty i { $name }: żaden z { $total } terminów nie zamienił się w sesję. Tak bywa i nic to o tobie nie mówi.
    [one] Ty i { $name }: za wami jedna sesja. Dziękuję za poświęcony czas.
    [few] Ty i { $name }: za wami { $held } sesje. Dziękuję za poświęcony czas.
    [many] Ty i { $name }: za wami { $held } sesji. Dziękuję za poświęcony czas.
   *[other] Ty i { $name }: za wami { $held } sesji. Dziękuję za poświęcony czas.
}
closing-changed = *Co się zmieniło dzięki waszym sesjom*
closing-change = { $what }: { $came }
closing-assess-about = *Jak widzisz siebie teraz.* Te same kilka zdań co na początku. Nikt nie widzi twoich odpowiedzi; liczę je tylko łącznie z odpowiedziami innych osób.
closing-assess = Jak widzę siebie teraz
closing-thanks-about = *Podziękowanie dla drugiej osoby ({ $name }).* Jeśli chcesz, napisz, co z tych sesji zabierasz ze sobą.
closing-thanks = Napisz podziękowanie
closing-next = *Co dalej?* Powiedz, na co masz ochotę. Idziecie dalej razem tylko wtedy, gdy chcą tego obie strony.
closing-next-scope = :lock: *Kto to widzi:* { $name } dowie się tylko, że obie strony chcą iść dalej, albo że tym razem tak nie jest. Jeśli nie odpowiesz do { $until }, wasze sesje się skończą, a ty weźmiesz udział w następnym doborze.
closing-together = Dalej razem
closing-swapped = Dalej razem, role na odwrót
closing-round = Nowa para w następnym doborze
closing-stop = Na tym kończę
closing-sure = Na pewno?
closing-sure-round = Wasze sesje (ty i { $name }) wtedy się skończą.
closing-sure-stop = Wasze sesje (ty i { $name }) wtedy się skończą i nie przyjdzie już ode mnie żadna wiadomość. Możesz dołączyć znowu w każdej chwili.
closing-sure-yes = Tak
closing-sure-no = Jeszcze nie
closing-said-together = :white_check_mark: Chcesz iść dalej razem, w tych samych rolach. Gdy tylko { $name } zechce tego samego, dam wam nowe terminy. Do tego czasu możesz zmienić odpowiedź.
closing-said-swapped = :white_check_mark: Chcesz iść dalej razem, z zamienionymi rolami. Gdy tylko { $name } zechce tego samego, dam wam nowe terminy. Do tego czasu możesz zmienić odpowiedź.
closing-said-round = :white_check_mark: Bierzesz udział w następnym doborze, nic nie musisz robić. Napiszę, gdy tylko będzie opublikowany.
closing-said-stop = :white_check_mark: To koniec twojego udziału. Nie przyjdzie już ode mnie żadna wiadomość. Możesz wrócić w każdej chwili: `/mentor join`.
closing-said-stop-here = :white_check_mark: Te sesje są zakończone. Masz jeszcze drugą parę, więc o niej będę pisać dalej; `/mentor leave` kończy wszystko.
closing-differ = Obie strony chcą iść dalej, ale nie w tych samych rolach. Porozmawiajcie o tym i wybierzcie to samo: wtedy dam wam nowe terminy.
closing-goes-on = :white_check_mark: Obie strony chcą iść dalej. Ty i { $name } macie nowe terminy we wspólnej rozmowie.
closing-over = Tym razem nie idziecie dalej razem. Nic to o tobie nie mówi: czas i plany się zmieniają, a o powody nigdy nie pytam. Bierzesz udział w następnym doborze; jeśli wolisz skończyć, użyj `/mentor leave`.
closing-closed = *Co dalej?* Program jest zamknięty, więc nie planuję kolejnych sesji. Możecie spotykać się dalej na własną rękę. `/mentor leave` pozwala zrezygnować.

closed-title = Tym razem nie idziecie dalej razem
closed-text = Ty i { $name }: z twojej strony była chęć, by iść dalej razem, ale tym razem tak nie będzie. Nic to o tobie nie mówi: czas i plany się zmieniają, a o powody nigdy nie pytam.

thanks-form-title = Podziękowanie
thanks-form-about = Adresat: { $name }. Czego udało ci się nauczyć i co będziesz dzięki temu robić inaczej?
thanks-form-scope = :lock: *Kto to widzi:* { $name }, we wspólnej rozmowie, gdy obie strony napiszą i obie zgodzą się to pokazać. Do tego czasu nikt, a koordynacja nigdy.
thanks-form-words = Własnymi słowami
thanks-form-agree = Gdy obie strony się zgodzą
thanks-form-agrees = Może to przeczytać: { $name }
thanks-kept-posted = Dziękuję. Obie strony napisały, więc pokazuję jedno i drugie we wspólnej rozmowie.
thanks-kept-waiting = Dziękuję, zapisane. { $name } zobaczy to, gdy też napisze i się zgodzi.
thanks-kept-silent = Dziękuję, zapisane tylko dla ciebie. Jeśli { $name } ma to przeczytać, otwórz formularz ponownie i wyraź zgodę.
thanks-taken-back = Wycofane.
thanks-title = Za co sobie dziękujecie
thanks-from = *{ $from } → { $to }*
thanks-next = Każda ze stron pisała, nie wiedząc, co napisze druga.

certificate-ready = Twój certyfikat
certificate-ready-text = Program „{ $program }” za tobą, a tu pamiątka po nim. Obraz jest w wątku tej wiadomości. Są na nim: twoje imię i nazwisko, program, jego cele i liczba spotkań. Nie ma na nim, z kim się spotykasz, ani niczego z waszych rozmów.
certificate-by-hand = Nie mam wszystkich liter twojego nazwiska, przepraszam. Jest na nie linia, żeby wpisać je ręcznie.
certificate-title = Certyfikat
certificate-lead = Otrzymuje
certificate-mentor = za udział w odwróconym mentoringu w roli mentora i za pokazanie komuś z kierownictwa, jak wszystko wygląda z drugiej strony.
certificate-mentee = za udział w odwróconym mentoringu w roli mentee oraz za czas, by na kierowniczym stanowisku słuchać i się uczyć.
certificate-held = Odbyte sesje
certificate-held-of = { $held } z { $total }
certificate-time = Kiedy
certificate-from-to = { $from } – { $to }
certificate-aims = Cele
certificate-foot = Data wystawienia: { $day }
certificate-alt = Certyfikat: { $name }, program „{ $program }”, odbyte sesje: { $held } z { $total }

going-on-title = Idziecie dalej razem
going-on-text = { $mentor } i { $mentee }, obie strony chcą iść dalej: przed wami { $total ->
    [one] jeszcze jedna sesja
    [few] jeszcze { $total } sesje
    [many] jeszcze { $total } sesji
   *[other] jeszcze { $total } sesji
}. Mentor: { $mentor }, mentee: { $mentee }.
going-on-first = *Pierwszy termin:* { $when }
going-on-next = Na pierwszej sesji wróćcie do waszej umowy. Postanowienia, które jeszcze czekają, przechodzą dalej, a żaden temat się nie powtórzy. Każdy termin można przenieść jednym kliknięciem.

lookback-title = Pół roku później
lookback-text = Pół roku temu skończyły się wasze sesje (ty i { $name }). Czy coś po nich zostało: coś, co robisz, widzisz lub rozstrzygasz inaczej?
lookback-scope = :lock: *Kto to widzi:* tylko ty. Takie odpowiedzi liczę wyłącznie łącznie z odpowiedziami innych, i to dopiero gdy odpowiedzą co najmniej trzy osoby.
lookback-yes = Tak, coś zostało
lookback-some = Trochę
lookback-no = Nie
lookback-thanks = Dziękuję. Tylko to chcę wiedzieć.
