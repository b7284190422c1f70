### What is kept of a person, and taking it away.

data-title = Co o tobie przechowuję
data-nothing = Nie przechowuję o tobie nic.
data-kept = Wszystko to jest w bazie danych tego, kto mnie obsługuje:
data-participant = twoje odpowiedzi z formularza oraz imię i nazwisko, język i strefa czasowa ze Slacka
data-coordinator = to, że koordynujesz program
data-pairing = { $count ->
    [one] 1 para i jej powody
    [few] { $count } pary i ich powody
    [many] { $count } par i ich powody
   *[other] { $count } pary i ich powody
}
data-session = { $count ->
    [one] 1 sesja: data, temat i to, czy według ciebie się odbyła
    [few] { $count } sesje: daty, tematy i to, czy według ciebie się odbyły
    [many] { $count } sesji: daty, tematy i to, czy według ciebie się odbyły
   *[other] { $count } sesji: daty, tematy i to, czy według ciebie się odbyły
}
data-preference = jak mam się do ciebie zwracać: twój język i to, czego nie chcesz dostawać
data-circle = { $count ->
    [one] 1 krąg mentorski, do którego należysz
    [few] { $count } kręgi mentorskie, do których należysz
    [many] { $count } kręgów mentorskich, do których należysz
   *[other] { $count } kręgu mentorskiego, do którego należysz
}
data-agreement = { $count ->
    [one] 1 umowa spisana w parze
    [few] { $count } umowy spisane w parach
    [many] { $count } umów spisanych w parach
   *[other] { $count } umowy spisanej w parze
}
data-change = { $count ->
    [one] 1 zmiana twojej ręki: sesja przeniesiona, pominięta lub potwierdzona
    [few] { $count } zmiany twojej ręki: sesje przeniesione, pominięte lub potwierdzone
    [many] { $count } zmian twojej ręki: sesje przeniesione, pominięte lub potwierdzone
   *[other] { $count } zmiany twojej ręki: sesje przeniesione, pominięte lub potwierdzone
}
data-assessment = { $count ->
    [one] 1 samoocena
    [few] { $count } samooceny
    [many] { $count } samoocen
   *[other] { $count } samooceny
}
data-choice = { $count ->
    [one] 1 odpowiedź o tym, jak iść dalej, albo podziękowanie
    [few] { $count } odpowiedzi o tym, jak iść dalej, i podziękowania
    [many] { $count } odpowiedzi o tym, jak iść dalej, i podziękowań
   *[other] { $count } odpowiedzi o tym, jak iść dalej, i podziękowania
}
data-commitment = { $count ->
    [one] 1 postanowienie, twoje lub zapisane przez ciebie
    [few] { $count } postanowienia, twoje lub zapisane przez ciebie
    [many] { $count } postanowień, twoich lub zapisanych przez ciebie
   *[other] { $count } postanowienia, twojego lub zapisanego przez ciebie
}
data-block = { $count ->
    [one] 1 osoba, z którą nie chcesz tworzyć pary
    [few] { $count } osoby, z którymi nie chcesz tworzyć pary
    [many] { $count } osób, z którymi nie chcesz tworzyć pary
   *[other] { $count } osoby, z którą nie chcesz tworzyć pary
}
data-feed = to, że masz prywatny adres kalendarza, ale nigdy sam adres
data-checkin = { $count ->
    [one] 1 prywatna odpowiedź, jak było na sesji
    [few] { $count } prywatne odpowiedzi, jak było na sesji
    [many] { $count } prywatnych odpowiedzi, jak było na sesji
   *[other] { $count } prywatnej odpowiedzi, jak było na sesji
}
data-reaction = { $count ->
    [one] 1 reakcja na wiadomość o sesji
    [few] { $count } reakcje na wiadomości o sesjach
    [many] { $count } reakcji na wiadomości o sesjach
   *[other] { $count } reakcji na wiadomości o sesjach
}
data-delivery = { $count ->
    [one] 1 potwierdzenie wiadomości tylko do ciebie
    [few] { $count } potwierdzenia wiadomości tylko do ciebie
    [many] { $count } potwierdzeń wiadomości tylko do ciebie
   *[other] { $count } potwierdzenia wiadomości tylko do ciebie
}
data-inbox = { $count ->
    [one] 1 informacja o tobie ze Slacka, która czeka na przetworzenie
    [few] { $count } informacje o tobie ze Slacka, które czekają na przetworzenie
    [many] { $count } informacji o tobie ze Slacka, które czekają na przetworzenie
   *[other] { $count } informacji o tobie ze Slacka, która czeka na przetworzenie
}
data-trail = { $count ->
    [one] 1 wpis w rejestrze działań koordynacji
    [few] { $count } wpisy w rejestrze działań koordynacji
    [many] { $count } wpisów w rejestrze działań koordynacji
   *[other] { $count } wpisu w rejestrze działań koordynacji
}
data-alias = numer, który zastępuje cię w tym rejestrze
data-round = { $count ->
    [one] 1 dobór z twoim udziałem
    [few] { $count } dobory z twoim udziałem
    [many] { $count } doborów z twoim udziałem
   *[other] { $count } doboru z twoim udziałem
}
data-named = { $count ->
    [one] 1 wiersz o innej osobie, który cię wymienia
    [few] { $count } wiersze o innych osobach, które cię wymieniają
    [many] { $count } wierszy o innych osobach, które cię wymieniają
   *[other] { $count } wiersza o innej osobie, który cię wymienia
}, na przykład jako osobę, której ktoś podlega
data-not-kept = Nie przechowuję niczego z tego, co piszecie do siebie w parach.
data-show = Pokaż mi wszystko
data-erase = Usuń moje dane
data-erase-title = Usunąć na dobre?
data-erase-text = Twoje pary się skończą, a druga strona usłyszy neutralne słowa. Twoje odpowiedzi, imię i nazwisko oraz wszystko inne, co coś o tobie mówi, zostanie usunięte. Tego nie można cofnąć.
data-erase-yes = Tak, usuń
data-erase-no = Nie, zostaw
data-shown = Każdy wiersz tak, jak jest zapisany. Możesz go zaznaczyć i skopiować.
data-too-long = Jest tego więcej, niż się tu zmieści. Kto mnie obsługuje, może dać ci całość w pliku.

erased-title = Twoje dane są usunięte
erased-text = Nie ma już nic, co by coś o tobie mówiło. Twój udział widać tylko w liczbach.
erased-slack = To, co było w wiadomościach do ciebie i do twoich par, zostaje w Slacku jak każda wiadomość. Możesz wrócić w każdej chwili: `/mentor join`.
