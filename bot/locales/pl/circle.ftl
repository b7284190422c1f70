### What the mentors of a round read in the direct message of their circle.

circle-title = Twój krąg mentorski
circle-hello = { $names }: każda z tych osób jest w tej rundzie w roli mentora. Mało kto inny tutaj wie, jak to jest, dlatego co kilka tygodni spotykacie się we własnym gronie: żeby porównać wrażenia, poćwiczyć trudne zdanie i usłyszeć, że innym też zdarzają się sesje, które się wloką.
circle-again = { $names }: wasz krąg znowu się spotyka.
circle-moved = { $names }: podany wcześniej dzień jest teraz wolny od pracy, więc wasz krąg ma inny termin.
circle-when = *Kiedy się spotykacie:* { $when } · { $duration }
circle-next = Nic nie trzeba przygotowywać: na początku przyniosę temat do rozmowy. Termin pasuje do godzin pracy możliwie wielu osób; kto nie może, tego będzie brakować, ale nie musi się tłumaczyć.
circle-scope = :lock: *Kto to widzi:* tylko { $count ->
    [one] { $count } osoba w roli mentora, która jest w tej rozmowie.
    [few] { $count } osoby w roli mentora, które są w tej rozmowie.
    [many] { $count } osób w roli mentora, które są w tej rozmowie.
   *[other] { $count } osoby w roli mentora, która jest w tej rozmowie.
} Nie ma tu nikogo w roli mentee ani z koordynacji, a ja nie mogę jej czytać.
circle-prompt = Krąg mentorski: { $title }
circle-late = Ta wiadomość przychodzi późno, przepraszam. Jeśli pora już minęła, spotkajcie się, kiedy wam pasuje.
circle-free = Dzisiaj temat rozmowy wybieracie we własnym gronie.
circle-questions = *Pytania na początek*
circle-together = *Zróbcie razem:* { $together }
circle-care = *Uważajcie:* { $care }
circle-out = Wyjdź z tego kręgu
circle-out-title = Wyjść z tego kręgu?
circle-out-text = Od następnej wiadomości krąg spotyka się bez ciebie. Twoje własne sesje trwają dalej bez zmian i nikt nie dostaje o tym wiadomości.
circle-out-yes = Tak, wychodzę
circle-out-no = Nie, zostaję
circle-left = Nie należysz już do tego kręgu. Następna wiadomość trafi do pozostałych w ich własnej rozmowie. Twoje własne sesje trwają dalej bez zmian.
circle-not-yours = Ten krąg działa już bez ciebie albo się zakończył, więc nie ma z czego wychodzić.
