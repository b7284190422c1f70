### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

## What is wrong with a file.

fault-row = wiersz { $row }
fault-column = kolumna { $column }
fault-empty = jest pusty; pierwszy wiersz musi zawierać nazwy kolumn: { $columns }, może też inne
fault-encoding = to nie jest tekst UTF-8; zapisz plik jako „CSV UTF-8”
fault-quotes = od tego miejsca nie da się odczytać: cudzysłowy się nie zgadzają ({ $why })
fault-cells = liczba komórek: { $cells }, a kolumn w nagłówku: { $columns }; komórka zawierająca separator wymaga cudzysłowów
fault-column-unknown = nie ma takiej kolumny; dostępne: { $columns }
fault-column-twice = występuje w nagłówku więcej niż raz
fault-column-missing = brakuje jej; dodaj ją do nagłówka
fault-no-people = ma nagłówek, ale żadnych osób
fault-one-side = { $role ->
    [mentor] w pliku nikt nie ma roli mentora, więc nie ma kogo dobierać
   *[mentee] w pliku nikt nie ma roli mentee, więc nie ma kogo dobierać
}

## What is wrong with a cell.

fault-needed = wymaga odpowiedzi
fault-long = „{ $given }” przekracza dozwoloną liczbę znaków: { $longest }
fault-number = „{ $given }” nie jest liczbą całkowitą od { $lowest } do { $highest }
fault-choice = „{ $given }” nie jest żadną z wartości: { $choices }
fault-language = „{ $given }” nie jest kodem języka ani jego angielską nazwą, taką jak „{ $nearest }”
fault-zone = „{ $given }” nie jest nazwą strefy czasowej IANA, taką jak „{ $nearest }”
fault-day = „{ $given }” nie jest dniem tygodnia, takim jak Mon albo Mon-Fri
fault-time = „{ $given }” nie jest godziną od 00:00 do 24:00, taką jak 09:00
fault-offers-needed = mentor dzieli się co najmniej jednym tematem
fault-wants-needed = mentee chce poznać co najmniej jeden temat
fault-off-limits-clash = któryś z tych tematów jest też wśród oferowanych lub poszukiwanych
fault-hours-short = dzień pracy musi się kończyć co najmniej godzinę po początku
fault-oneself = to identyfikator tej samej osoby
fault-double = „{ $given }” to już identyfikator z wiersza { $row }
fault-circle = linie służbowe tworzą koło: { $circle }
fault-nobody = nikt w pliku nie ma identyfikatora „{ $given }”

## What is wrong with the options.

fault-couple = to nie jest para; potrzebne: identyfikator mentora, dwukropek i identyfikator mentee
fault-weight = nie ma wagi „{ $given }”; dostępne: { $choices }
fault-weight-number = „{ $given }” nie ma liczby; potrzebne: nazwa, znak równości i liczba
fault-weights = wagi muszą wynosić co najmniej zero, a jedna poza waiting – więcej
fault-year = to zbyt odległy czas, by wiedzieć, co wskażą zegary
fault-json-csv = --json i --csv: wybierz jedno z dwojga

lock-oneself = nikt nie spotyka się sam ze sobą
lock-level = mentee nie wyprzedza mentora wystarczająco w karierze
lock-language = nie ma wspólnego języka
lock-hours = jest za mało wspólnych godzin pracy
lock-line = jedna z tych osób podlega drugiej, bezpośrednio lub pośrednio
lock-paired = te osoby były już parą
lock-other = jedna z tych osób zablokowała drugą albo para jest też zabroniona
lock-ready = jedna z tych osób jeszcze nie może brać udziału
lock-full = jedna z tych osób nie ma już wolnego miejsca
lock-role = te osoby nie biorą udziału w tych rolach
lock-twice = te osoby są zatrzymane jako para w obie strony

## The result.

offline-matching = Dobór
offline-mentor = Mentor
offline-mentee = Mentee
offline-fit = Dopasowanie
offline-why = Dlaczego
offline-when = Kiedy (UTC)
offline-message = Wiadomość
offline-alone = Bez pary
offline-role = Rola
offline-obstacles = Co stanęło na przeszkodzie
offline-help = Co by pomogło
offline-not-ready = przerwa albo przygotowanie jeszcze nieskończone
offline-no-seat = brak wolnego miejsca
offline-need-of = { $what } – wtedy pary będą mieć: { $people }.
offline-seat = { $role ->
    [mentor] rola: mentor
   *[mentee] rola: mentee
}
offline-seats = Jeszcze jedno miejsce u którejkolwiek z tych osób dałoby jeszcze jedną parę: { $people }.
offline-no-rule = żadna zasada, brakuje tylko ludzi
offline-nothing = nic, każda osoba ma parę
offline-others = { $count ->
    [one] 1 inna osoba
    [few] { $count } inne osoby
    [many] { $count } innych osób
   *[other] { $count } innej osoby
}
offline-strangers = { $count ->
    [one] W pliku nie ma 1 osoby kierującej, na której kończy się ta linia służbowa: { $managers }
    [few] W pliku nie ma { $count } osób kierujących, na których kończą się ich linie służbowe: { $managers }
    [many] W pliku nie ma { $count } osób kierujących, na których kończą się ich linie służbowe: { $managers }
   *[other] W pliku nie ma { $count } osoby kierującej, na której kończy się linia służbowa: { $managers }
}
offline-summary = { $pairs ->
    [one] 1 para
    [few] { $pairs } pary
    [many] { $pairs } par
   *[other] { $pairs } pary
}, osoby z parą: { $matched } z { $people }, łączny wynik { $total }, { $proof }; co ogranicza rundę: { $limits }; ziarno { $seed }, tydzień { $week }.
offline-proof = optymalny spośród wszystkich par
offline-proof-gap = najwyżej { $gap } poniżej najlepszego wyniku
offline-proof-none = bez dowodu, że najlepszy
