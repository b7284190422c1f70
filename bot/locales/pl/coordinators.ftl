### What coordinators read.

rehearsal-title = Próba rundy { $number }
rehearsal-nothing-sent = Nic nie zostało wysłane. Widzisz to tylko ty.
rehearsal-summary = { $pairs ->
    [0] Ani jednej pary
    [one] *1 para*
    [few] *{ $pairs } pary*
    [many] *{ $pairs } par*
   *[other] *{ $pairs } pary*
}, { $unmatched ->
    [0] nikt nie zostaje bez pary
    [one] *1 osoba* bez pary
    [few] *{ $unmatched } osoby* bez pary
    [many] *{ $unmatched } osób* bez pary
   *[other] *{ $unmatched } osoby* bez pary
}.
rehearsal-empty = Na razie nie ma kogo dobierać. Potrzeba co najmniej jednej osoby w roli mentora i jednej w roli mentee: przycisk do dołączenia jest w mojej zakładce Home, można też użyć `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · dopasowanie { $score }%
rehearsal-first = Pierwsza sesja, jeśli opublikujesz wkrótce: { $when }
rehearsal-more-pairs = { $count ->
    [one] I jeszcze 1 para.
    [few] I jeszcze { $count } pary.
    [many] I jeszcze { $count } par.
   *[other] I jeszcze { $count } pary.
}
rehearsal-unmatched = *Bez pary*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = nie ma jeszcze nikogo do pary
rehearsal-more-unmatched = { $count ->
    [one] I jeszcze 1 osoba.
    [few] I jeszcze { $count } osoby.
    [many] I jeszcze { $count } osób.
   *[other] I jeszcze { $count } osoby.
}
rehearsal-preparing = *Jeszcze przed przygotowaniem, więc nie w tej rundzie:* { $names }{ $count ->
    [0] {""}
    [one] {" "}oraz jeszcze 1 osoba
    [few] {" "}oraz jeszcze { $count } osoby
    [many] {" "}oraz jeszcze { $count } osób
   *[other] {" "}oraz jeszcze { $count } osoby
}. Każdej przypominam najwyżej dwa razy.
rehearsal-paused = *Na przerwie, więc nie w tej rundzie:* { $names }{ $count ->
    [0] {""}
    [one] {" "}oraz jeszcze 1 osoba
    [few] {" "}oraz jeszcze { $count } osoby
    [many] {" "}oraz jeszcze { $count } osób
   *[other] {" "}oraz jeszcze { $count } osoby
}.
rehearsal-sends = *Co zrobi publikacja:* otworzy { $pairs ->
    [one] 1 wspólną rozmowę, zaczynając od przedstawienia pary
    [few] { $pairs } wspólne rozmowy, każdą zaczynając od przedstawienia pary
    [many] { $pairs } wspólnych rozmów, każdą zaczynając od przedstawienia pary
   *[other] { $pairs } wspólnej rozmowy, każdą zaczynając od przedstawienia pary
}, zaplanuje { $sessions ->
    [one] 1 sesję
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
} i { $unmatched ->
    [0] do nikogo więcej nie napisze prywatnie
    [one] napisze prywatnie do 1 osoby bez pary
    [few] napisze prywatnie do { $unmatched } osób bez pary
    [many] napisze prywatnie do { $unmatched } osób bez pary
   *[other] napisze prywatnie do { $unmatched } osoby bez pary
}.
round-takes = Przy limitach Slacka przedstawienie { $pairs ->
    [one] 1 pary
    [few] { $pairs } par
    [many] { $pairs } par
   *[other] { $pairs } pary
} potrwa mniej więcej tyle: { $time }. Każde wychodzi, gdy tylko Slack je przyjmie.
rehearsal-publish = Opublikuj
rehearsal-again = Powtórz próbę
rehearsal-weights = Wagi
rehearsal-sends-all = Co zostanie wysłane
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = Już nie są parą: { $pairs }
rehearsal-ruled-out = :no_entry_sign: Wykluczona para: *{ $mentor }* → *{ $mentee }*.
pair-lock = Zatrzymaj tę parę
pair-free = Nie zatrzymuj jej
pair-forbid = Nie ta para
pair-swap = Zamień z inną parą
pair-allow = Dopuść znowu
rehearsal-needs = *Co pomogłoby im znaleźć parę*
rehearsal-limits = Co ogranicza tę rundę: { $limits }.
sends-title = Co zostanie wysłane
sends-intro = Godziny według twojej strefy czasowej. Kto przenosi sesję, przenosi z nią jej wiadomości.
sends-message = • { $when }: { $what }
sends-unmatched = *Od razu, prywatnie, do osób bez pary:* { $names }
rehearsal-sure = Opublikować rundę { $number }?
rehearsal-sure-text = Napiszę wtedy do { $people ->
    [one] 1 osoby
    [few] { $people } osób
    [many] { $people } osób
   *[other] { $people } osoby
}. Tego nie można cofnąć.
rehearsal-not-yet = Jeszcze nie

ruled-level = poziom nie pasuje: { $count }
ruled-language = brak wspólnego języka: { $count }
ruled-hours = za mało wspólnych godzin: { $count }
ruled-line = ta sama linia służbowa: { $count }
ruled-paired = para już kiedyś: { $count }
ruled-other = inne powody: { $count }
ruled-ready = przed przygotowaniem lub na przerwie: { $count }
ruled-full = brak wolnego miejsca: { $count }
ruled-taken = możliwe, ale w innej parze: { $count }

published-title = Runda { $number } opublikowana
published-text = { $pairs ->
    [0] Nie ma żadnej pary.
    [one] 1 para dostanie ode mnie wiadomość w ciągu najbliższych minut, we własnej rozmowie.
    [few] { $pairs } pary dostaną ode mnie wiadomość w ciągu najbliższych minut, każda we własnej rozmowie.
    [many] { $pairs } par dostanie ode mnie wiadomość w ciągu najbliższych minut, każda we własnej rozmowie.
   *[other] { $pairs } pary dostanie ode mnie wiadomość w ciągu najbliższych minut, każda we własnej rozmowie.
}
published-unmatched = { $count ->
    [0] Każda osoba ma parę.
    [one] 1 osoba nie ma jeszcze pary i dowie się ode mnie dlaczego.
    [few] { $count } osoby nie mają jeszcze pary i dowiedzą się ode mnie dlaczego.
    [many] { $count } osób nie ma jeszcze pary i dowie się ode mnie dlaczego.
   *[other] { $count } osoby nie ma jeszcze pary i dowie się ode mnie dlaczego.
}

attention-title = Wiadomość, której nikt nie potwierdza
attention-text = Slack nie powiedział mi, czy ta wiadomość dotarła, a na moje pytanie nie ma odpowiedzi: *{ $what }*. Zapytaj, proszę, te osoby: { $names }. Jeśli nikt nie umie powiedzieć, pozwól mi ją wysłać: w najgorszym razie będzie tam dwa razy.
kind-introduction = przedstawienie pary
kind-session = sesja { $number }
kind-reminder = przypomnienie o sesji { $number }
kind-moved = nowy termin sesji { $number }
kind-checkin = prywatne pytanie po sesji { $number }
kind-unmatched = wiadomość, że nie ma jeszcze pary
kind-ended = wiadomość o zakończeniu pary
kind-closed = wiadomość o zamknięciu programu
kind-announcement = ogłoszenie programu
kind-invitation = zaproszenie na sesję { $number }
kind-paused = wiadomość o przerwie w sesjach
kind-resumed = wiadomość o powrocie do sesji
kind-silent = pytanie, czy para idzie dalej
kind-halfway = pytanie na półmetku
kind-closing = wiadomość na zakończenie
kind-thanks = podziękowania z obu stron
kind-certificate = certyfikat
kind-circle = wiadomość dla kręgu mentorskiego
kind-concern = poufna sprawa
kind-neutral = wiadomość o roli osoby zaufania
kind-folded = { $what } (jeszcze raz, w języku osoby w roli mentee)
attention-failed-title = Slack odrzucił wiadomość
attention-failed = Slack nie przyjął wiadomości: *{ $what }*. Do kogo: { $names }. Podany powód: `{ $code }`. Gdy już go nie będzie, pozwól mi ją wysłać.

stopped-title = Wysyłka zatrzymana
stopped-text = Nie wysyłam teraz nic, o co nikt nie prosi. To, co jest właśnie w drodze, może jeszcze dotrzeć. Nic nie przepada: `/mentor start` wyśle to, co wciąż będzie potrzebne, a sesjom, których wiadomość się spóźniła, da inny termin.
started-text = Wysyłam znowu. Najpierw to, co czekało.
stopped-warning = :warning: *Wysyłka jest zatrzymana.* Nikt nie dostaje ode mnie nic, o co nie prosi, dopóki ktoś z koordynacji nie użyje `/mentor start`.
