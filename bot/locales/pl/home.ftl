### The App's Home tab.

home-title = Odwrócony mentoring
home-about = Osoba na wcześniejszym etapie kariery dzieli się tym, co wie. Ktoś z kierownictwa słucha, pyta i się uczy. Dobieram was w pary i na każdą sesję przynoszę temat do rozmowy.
home-join = Dołącz
home-edit = Zmień moje odpowiedzi
home-leave = Zrezygnuj z programu
home-help = Wszystkie polecenia
home-concern = Coś mi leży na sercu
home-life = *Gdy życie zmienia plany*
home-myself = *Ty i program*
home-session = Moje sesje
home-commitments = Nasze postanowienia
home-calendar = W moim kalendarzu
home-data = Moje dane
home-coordinator = *Dla koordynacji:* zobacz, kto tworzyłby parę z kim, bez wysyłania czegokolwiek, a potem to opublikuj.
home-program = Programy
home-rehearse = Próba doboru
home-publish = Opublikuj próbę
home-coordinators = Kto koordynuje
home-stop = Zatrzymaj wysyłkę
home-stop-title = Zatrzymać wysyłkę?
home-stop-text = Od następnej wiadomości nie wyjdzie w całym obszarze roboczym nic, o co nikt nie prosi, dopóki na to nie pozwolisz. Na pytania nadal odpowiadam.
home-stop-yes = Tak, zatrzymaj
home-stop-no = Nie
home-start = Wznów wysyłkę
home-privacy = Nie mogę czytać waszych rozmów. Ta strona jest tylko twoja. `/mentor help` pokazuje polecenia.
