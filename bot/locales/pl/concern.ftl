### A concern: its form, what the neutral person reads, and what its author is told.

concern-form-title = Poufna sprawa
concern-form-about = Osoba zaufania w tym programie to { $neutral }; jest tu dla obu stron. Napisz, co się stało, albo tylko, że chcesz porozmawiać.
concern-scope = :lock: *Kto to widzi:* { $neutral } i nikt inny. Ani druga osoba z pary, ani koordynacja, i nikt nie dowie się, że piszesz. Gdy wiadomość dotrze, nie zostawiam sobie kopii.
concern-coordinates = { $neutral } także koordynuje program.
concern-words = Własnymi słowami
concern-name = Podpisać to twoim nazwiskiem?
concern-name-hint = Bez podpisu nikt nie może ci odpowiedzieć. Pamiętaj, że sama treść też może zdradzić, kim jesteś.
concern-nameless = Bez podpisu
concern-named = Z podpisem, żeby można było mi odpowiedzieć
concern-send = Wyślij

concern-title = Ktoś powierza ci poufną sprawę
concern-about = W programie *{ $program }* jesteś osobą zaufania. Ta wiadomość jest do ciebie:
concern-scope-neutral = :lock: *Kto to widzi:* tylko ty. Ani nikt z pary, ani koordynacja. Nie zostawiam sobie kopii.
concern-by = Pisze { $who } i liczy na twoją odpowiedź.
concern-unnamed = Przychodzi bez podpisu. Nie mogę ci powiedzieć, kto pisze, ani przekazać odpowiedzi.
concern-next = Nic więcej nie dzieje się samo. Co z tego wyniknie, zależy od ciebie i osoby, która pisze.

concern-brought-named = Dziękuję, że o tym mówisz. Przekazuję to teraz z twoim podpisem i nie zostawiam sobie kopii. Przeczyta to { $neutral }.
concern-brought-nameless = Dziękuję, że o tym mówisz. Przekazuję to teraz bez podpisu i nie zostawiam sobie kopii. Przeczyta to { $neutral }.
concern-halted = Moje wiadomości są teraz zatrzymane przez koordynację. Ta wyjdzie, gdy tylko ruszą.
concern-also = Jeśli nie chcesz być dłużej w tej parze, `/mentor leave` kończy to od razu i nikt nie pyta dlaczego.
concern-undelivered = Nie udało mi się przekazać twojej wiadomości: Slack nie pozwala mi pisać do tej osoby ({ $neutral }). Nic z niej u mnie nie zostało. Zwróć się, proszę, do tej osoby bezpośrednio albo do kogoś innego, komu ufasz.

neutral-title = Jesteś teraz osobą zaufania
neutral-about = Od teraz jesteś osobą zaufania w programie *{ $program }*. Każdy, kto bierze udział, może prywatnie powierzyć ci sprawę: coś, co w parze nie jest w porządku, albo czego nie chce mówić nikomu innemu.
neutral-how = Takie sprawy trafiają tylko do ciebie, tutaj, z imieniem i nazwiskiem albo bez. Ja nic z nimi nie robię: słuchasz i ustalasz z osobą, która pisze, co z tego wyniknie.
neutral-scope = :lock: *Kto to widzi:* to, co ktoś do ciebie pisze, tylko ty. Każdy w programie może przeczytać, że jesteś osobą zaufania.
neutral-decline = Jeśli to nie dla ciebie, powiedz o tym komuś z koordynacji: może wskazać kogoś innego.
neutral-over = Nie jesteś już osobą zaufania w programie *{ $program }*: nowe sprawy do ciebie nie trafią. To, o czym wiesz, zostaje między tobą a osobą, która to napisała. Dziękuję, że można było na ciebie liczyć.

concern-refused-stranger = Ta droga jest dla osób, które biorą udział. Zwróć się, proszę, do kogoś w pracy, komu ufasz.
concern-refused-nobody = Twój program nie ma teraz osoby zaufania, a nikomu innemu tego nie przekażę. Zwróć się, proszę, do kogoś w pracy, komu ufasz. `/mentor leave` kończy twoje sesje od razu i nikt nie pyta dlaczego.
concern-refused-yourself = Osobą zaufania w tym programie jesteś ty, więc wiadomość wróciłaby tylko do ciebie. Zwróć się, proszę, do kogoś, komu ufasz.
concern-refused-partner = Osoba zaufania twojego programu tworzy z tobą parę, więc tego tam nie wysyłam. Zwróć się, proszę, do kogoś innego w pracy, komu ufasz. `/mentor leave` kończy twoje sesje od razu i nikt nie pyta dlaczego.
concern-refused-changed = Od otwarcia tego formularza zmieniła się osoba zaufania programu. Skopiuj swój tekst i otwórz formularz jeszcze raz: zobaczysz, kto nią teraz jest.
