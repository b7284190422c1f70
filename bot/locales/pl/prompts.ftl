### The library, as coordinators look after it.

prompts-title = Biblioteka tematów
prompts-about = O czym rozmawiają tu pary. Wyłącz to, co wam nie pasuje, i dodaj własne tematy. Sesje, które mają już temat, zachowują go. To okno widzą tylko osoby koordynujące.
prompts-count = { $count ->
    [one] 1 temat
    [few] { $count } tematy
    [many] { $count } tematów
   *[other] { $count } tematu
}{ $own ->
    [0] {""}
   *[other] {" "}· własne: { $own }
}{ $off ->
    [0] {""}
   *[other] {" "}· wyłączone: { $off }
}
prompts-agreement = Umowa, na pierwszą sesję
prompts-closing = Spojrzenie wstecz, na ostatnią sesję
prompts-circle-about = O czym rozmawia między sobą krąg mentorski danej rundy. Wyłącz to, co wam nie pasuje; własne tematy dostają tylko pary.
prompts-add = Napisz temat
prompts-own = :pencil2: własny
prompts-off = :no_entry_sign: wyłączony
prompts-topic-off = :no_entry_sign: Ten dział jest wyłączony: żaden jego temat się nie pojawia i nikt nie może go wybrać.
prompts-topic-switch-off = Wyłącz ten dział
prompts-topic-switch-on = Włącz ten dział
prompts-prompt-switch-off = Wyłącz
prompts-prompt-switch-on = Włącz
prompts-edit = Zmień
prompts-language = Dodaj język
prompts-remove = Usuń
prompts-remove-title = Usunąć ten temat?
prompts-remove-text = Już się nie pojawi. Sesje, które go mają, zachowują go.
prompts-remove-yes = Tak, usuń
prompts-remove-no = Nie, zostaw
home-prompts = Biblioteka tematów

writing-title = Nowy temat
writing-edit-title = Zmiana tematu
writing-about = Pytaj o punkt widzenia, nigdy o analizę ani o sprawy prywatne. Proste słowa, bez formatowania.
writing-in = W tym języku: { $language }
writing-language = W jakim języku piszesz?
writing-topic = Dział
writing-topic-new = Nowy dział
writing-topic-title = Nazwa działu
writing-topic-title-hint = Dla nowego lub własnego działu, w języku, w którym piszesz. Dla naszych zostaw puste.
writing-topic-needed = Podaj nazwę nowego działu.
writing-depth = Jak głęboko sięga?
writing-needs = Co powinno leżeć na stole?
writing-title-field = Tytuł
writing-why = Dlaczego to ważne dla obu osób? Jedno zdanie.
writing-questions = Pytania mentee do mentora
writing-questions-hint = Trzy lub cztery, każde w osobnym wierszu. Na pierwsze łatwo odpowiedzieć.
writing-questions-wrong = Podaj trzy lub cztery pytania, każde w osobnym wierszu i do 500 znaków.
writing-question-wrong = Pytanie kończy się znakiem zapytania, a po hiszpańsku także się nim zaczyna. Tu go jeszcze brak: { $words }
writing-word-wrong = Tego nie mówi żaden temat, nasze też nie: { $words }. Ujmij to innymi słowami.
writing-sentence-wrong = Skróć to zdanie, najwyżej { $most } słów: { $words }
writing-together = Coś do zrobienia razem
writing-mentor-tip = Wskazówka dla mentora
writing-mentee-tip = Wskazówka dla mentee
writing-commitment = Co ktoś z was może zrobić do następnej sesji

prompts-removed = Tego tematu już nie ma.
prompts-changed = Ktoś zmienił ten temat, odkąd masz go otwartego. Otwórz go jeszcze raz, żeby nic nie przepadło.
prompts-last = Ten musi zostać: bez niego nie byłoby nic na pierwszą sesję, na ostatnią, na te pomiędzy albo na krąg mentorski.
prompts-all-languages = Ten temat ma już wszystkie języki, którymi mówię.
prompts-full = Miejsca na własne tematy: { $most }, w jednym dziale { $each }, działów { $topics }. Najpierw coś usuń.
