### The library as a page to read in a browser (docs/library.html).

book-title = Biblioteka tematów
book-about = O czym mogą rozmawiać mentor i mentee: powód, pytania, coś do zrobienia razem i wskazówka dla każdej ze stron.
book-language = Język
book-search = Szukaj
book-topic = Dział
book-depth = Głębokość
book-all-topics = Wszystkie działy
book-all-depths = Wszystkie głębokości
book-open = Rozwiń wszystko
book-close = Zwiń wszystko
book-none = Nic nie pasuje. Wpisz mniej słów albo wybierz inny dział lub inną głębokość.
book-agreement = Pierwsza sesja: nasza umowa
book-closing = Ostatnia sesja: spojrzenie wstecz
book-circle = Krąg mentorski
book-doing = W sesji trwającej 30, 45 lub 60 minut wspólne działanie zajmuje odpowiednio { $doing30 }, { $doing45 } lub { $doing60 } min.
