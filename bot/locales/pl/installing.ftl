### The pages that somebody meets who adds the app to a workspace, and the answer where it is not there.

not-installed = Nie mam połączenia z twoim obszarem roboczym. Kto może instalować aplikacje, doda mnie tutaj: { $url }

install-title = Dodaj Flipside do swojego Slacka
install-what = Flipside prowadzi odwrócony mentoring: osoba na wcześniejszym etapie kariery jest mentorem dla kogoś z kierownictwa. Dobiera ludzi w pary, otwiera każdej parze wspólną rozmowę i na każdą sesję przynosi temat.
install-reads-nothing = Za chwilę Slack pokaże, o co prosi Flipside. Flipside nie może czytać rozmów.
install-reads = Za chwilę Slack pokaże, o co prosi Flipside. Gdy nie wiadomo, czy własna wiadomość dotarła, Flipside szuka jej w rozmowie pary i nie przechowuje nic z tego, co piszą ludzie.
install-first = Kto zainstaluje Flipside, koordynuje je od pierwszej chwili.
install-button = Dodaj do Slacka
install-again = Spróbuj ponownie

installed-title = Flipside jest już tutaj: { $name }
installed-next = Teraz koordynacja należy do ciebie. Wpisz w Slacku /mentor help, żeby zobaczyć, co możesz zrobić, i /mentor coordinators, żeby podzielić się pracą.
installed-more = Możesz zamknąć tę stronę.
installed-open = Otwórz Slacka

install-not-added = Flipside nie zostało dodane
install-cancelled = W Slacku padła odmowa, więc nic się nie zmieniło.
install-stale = Ta strona była otwarta zbyt długo, została już użyta albo należy do innej przeglądarki.
install-refused = Slack nie przyjął prośby. Kto obsługuje to Flipside, znajdzie powód w dzienniku zdarzeń.
install-no-answer = Slack nie odpowiedział na czas. Jeśli mimo to widzisz aplikację w swoim obszarze roboczym, dodaj ją jeszcze raz.
install-of-organisation = Aplikacja jest już zainstalowana w całej organizacji. Osoba administrująca organizacją może dodać do niej twój obszar roboczy.
install-oops = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za kilka minut.
