### The partnership agreement that the two of a pairing fill in at their first session.

agreement = Nasza umowa
agreement-form-title = Nasza umowa
agreement-fill-in = Spiszcie swoją umowę
agreement-change = Zmieńcie umowę
agreement-about = Wypełnijcie to razem, jedna osoba pisze. Wystarczy po kilka słów, a później każda z was może je zmienić.
agreement-why = Po co to robimy?
agreement-why-hint = Co sprawi, że na końcu każda ze stron powie: było warto?
agreement-off_limits = O czym nie rozmawiamy?
agreement-off_limits-hint = Tematy, osoby lub sprawy, które zostają na zewnątrz. Nikt nie musi mówić dlaczego.
agreement-how = Jak i kiedy się spotykamy?
agreement-how-hint = Miejsce lub narzędzie oraz co robicie, gdy tydzień okaże się zbyt pełny.
agreement-others = Co mówimy innym?
agreement-others-hint = Co zostaje między wami, a co można opowiedzieć dalej.
agreement-kept = Znajdziecie ją w wiadomości o waszej pierwszej sesji.
session-agreed = *Na co się umawiacie*

agreement-changed-meanwhile = Od otwarcia tego formularza druga osoba zapisała już umowę. Skopiuj swój tekst i otwórz formularz jeszcze raz: zobaczysz, co jest tam teraz.
agreement-refused-empty = Odpowiedz przynajmniej na jedno z czterech pytań.
