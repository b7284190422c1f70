### The preparation: cards to read, ground rules to agree to, and what people say of themselves.

prepare-title = Przygotowanie
prepare-next = Dalej
prepare-back = Wstecz
prepare-later = Później
prepare-progress = { $number } z { $total } · Możesz przerwać w każdej chwili. `/mentor prepare` wraca do tego samego miejsca.

card-mentor-title = Co wnosisz
card-mentor =
    W odwróconym mentoringu osoba na początku kariery spotyka się z kimś z kierownictwa. *Twoja rola to mentor.* Mówisz, jak wszystko wygląda z twojego miejsca, a ktoś z kierownictwa słucha.

    • *To jest* twój dzień pracy widziany twoimi oczami: narzędzia, klienci, co pomaga, co przeszkadza, czego oczekują ludzie tacy jak ty. To, co dla ciebie zwyczajne, na górze pozostaje niewidoczne.

    • *To nie jest* rozmowa kwalifikacyjna, prezentacja, pomoc z telefonem ani miejsce na załatwianie sporów. Nikt cię nie ocenia. Mówisz za siebie, a nie za pokolenie: wystarczy „ja”.

    „Nie mam nic mądrego do powiedzenia komuś z dyrekcji” – tak na początku myśli większość osób w roli mentora. Nikt nie oczekuje od ciebie analizy. Punkt widzenia, jeden przykład i szczere „nie wiem” w zupełności wystarczą.

card-mentee-title = Co zyskujesz i czego to wymaga
card-mentee =
    W odwróconym mentoringu osoba na początku kariery spotyka się z kimś z kierownictwa. *Twoja rola to mentee.* Pytasz, słuchasz i się uczysz.

    • *Co możesz zyskać:* widzisz, jak decyzja wygląda trzy szczeble niżej. Próbujesz, z kimś u boku, tego, czego inni używają na co dzień. Słyszysz, co zatrzymuje dobrych ludzi w firmie, póki jest jeszcze czas, żeby coś zrobić.

    • *To nie jest* raport o stanie prac, ocena talentów ani okazja, żeby wyjaśnić, jak jest naprawdę. Nie musisz umieć tego, co zobaczysz. Właśnie o to chodzi, że nie umiesz.

    • *Czego to wymaga:* żeby termin był święty. Dla ciebie to jedno spotkanie z wielu, mentor myśli o nim od kilku dni. Gdy tydzień robi się zbyt pełny, jedno kliknięcie przenosi sesję na następny. Jeśli para rozpada się przed czasem, to najczęściej po dwóch odwołanych sesjach z rzędu.

card-both-title = Dwie role, dwie pary
card-both =
    W odwróconym mentoringu osoba na początku kariery, mentor, spotyka się z kimś z kierownictwa, mentee. *Bierzesz udział w obu rolach*, z dwiema różnymi osobami.

    • *W roli mentora* mówisz, jak wszystko wygląda z twojego miejsca. Nikt cię nie ocenia i nikt nie oczekuje analizy: punkt widzenia, jeden przykład i szczere „nie wiem” w zupełności wystarczą.

    • *W roli mentee* pytasz, słuchasz i się uczysz. Nie musisz umieć tego, co zobaczysz. Niech termin będzie święty: dla ciebie to jedno spotkanie z wielu, mentor myśli o nim od kilku dni.

    • *To nie jest*, w żadnej z ról, rozmowa kwalifikacyjna, raport o stanie prac ani miejsce na załatwianie sporów. I jedno z drugim się nie miesza: co powie ci osoba z jednej pary, nie jest dla osoby z drugiej.

card-session-title = Jak wygląda sesja
card-session =
    Liczba sesji: { $total }. Długość: { $duration }. Rytm: { $weeks ->
        [one] co tydzień
        [few] co { $weeks } tygodnie
        [many] co { $weeks } tygodni
       *[other] co { $weeks } tygodnia
    }. Ty, druga osoba i ja mamy jedną wspólną rozmowę. Tam podaję termin, a gdy nadejdzie, temat z pytaniami na początek.

    • *Początek.* Co się wydarzyło od ostatniego razu i co wyszło z waszych postanowień?
    • *Rozmowa.* Zacznijcie od pytania, które wam pasuje. Pierwszy głos ma mentor. Nie trzeba przejść całej listy.
    • *Coś razem.* Obejrzyjcie to, wypróbujcie, na telefonie albo na papierze. To się pamięta najdłużej.
    • *Koniec.* Każda ze stron mówi, co zabiera ze sobą i jaką małą rzecz zrobi.

    Pierwsza sesja jest po to, żeby się umówić, jak chcecie to robić, ostatnia, żeby spojrzeć wstecz. Jeśli się da, spotkajcie się z dala od biurek i bez slajdów. Jeśli temat nie pasuje, jedno kliknięcie przynosi inny.

card-upward-title = Jak powiedzieć coś trudnego komuś wyżej
card-upward =
    Prędzej czy później pojawi się coś, co dla mentee będzie niewygodne. Właśnie wtedy twój głos jest najwięcej wart. Cztery kroki:

    1. *Zapytaj.* „Mogę powiedzieć, jak to wyglądało z mojej strony?”
    2. *Powiedz, co się stało*, a nie, jaki ktoś jest. „Na ostatnim spotkaniu całej firmy dwa pytania zostały bez odpowiedzi” – o tym można rozmawiać. „Nie słuchasz” – o tym nie.
    3. *Powiedz, do czego to doprowadziło.* „Od tamtej pory w moim zespole nikt już nie pyta.”
    4. *Na tym poprzestań.* Rozwiązanie nie należy do ciebie. Teraz czas na pytania drugiej strony.

    Zacznij od czegoś małego i zobacz, jak to zostanie przyjęte. Mów o tym, co widzisz na własne oczy, i zostaw z boku nazwiska innych. „Wolę w to nie wchodzić” to pełne zdanie i nikt nie ma prawa pytać dlaczego.

card-listening-title = Jak słuchać mentora
card-listening =
    Masz w tej rozmowie więcej władzy, niż czujesz. Mentor patrzy na twoją twarz, zanim zdecyduje, ile powiedzieć. Co pomaga:

    • *Zacznij od siebie.* Powiedz o czymś, co jest dla ciebie trudne albo czego nie rozumiesz. Wtedy niewiedza jest dozwolona.
    • *Pytaj krótko i czekaj.* „Jak to wyglądało?” „Co twoim zdaniem należało zrobić?” Potem policz do pięciu, zanim wypełnisz ciszę.
    • *Nie tłumacz, nie broń, nie rozwiązuj.* Większość szczerych odpowiedzi kończy się na „tak, ale to dlatego, że…”. Powiedz zamiast tego: „opowiedz więcej”.
    • *Dziękuj za te trudne* i mów, co z nich bierzesz.
    • *Nigdy nie szukaj, kto to był.* Nie pytaj o nazwiska i nie rób nic, po czym można dojść do mentora.
    • *Zrób jedną małą rzecz* z tym, co słyszysz, i opowiedz o niej. Nic lepiej nie pokazuje, że warto było się odezwać.

card-trust-title = Co zostaje między wami
card-trust =
    • *Wy:* co padnie na sesjach, tam zostaje. Czego się nauczysz, możesz przekazać dalej. Kto to powiedział i o kim – tylko za zgodą drugiej osoby.

    • *Ja:* nie mogę czytać waszych rozmów, bo Slack mi na to nie pozwala. Znam daty, wiem, czy sesje się odbyły, i znam to, co przekazujecie mi przyciskiem albo formularzem.

    • *Koordynacja* widzi, kto z kim tworzy parę i czy sesje się odbywają. Nie widzi, o czym była mowa ani jak było.

    • *Tego, co mówisz mi prywatnie*, na przykład jak było na sesji albo jak widzisz siebie, nikt inny nie czyta. Liczę to tylko łącznie z odpowiedziami innych, co najmniej trzech osób.

    • *Gdzie to się kończy:* nikt nie musi milczeć o nękaniu, molestowaniu, zagrożeniu ani łamaniu prawa. { $neutral ->
        [none] Powiedz o tym komuś w firmie, komu ufasz, kimkolwiek ta osoba jest.
       *[other] Osoba zaufania to tutaj { $neutral }. `/mentor concern` trafia do tej osoby i do nikogo więcej.
    }

rules-title = Zasady
rules-intro = Druga osoba zgadza się na to samo.
rules-text =
    1. *Co tu powiemy, tu zostaje.* Mogę przekazać dalej, czego się uczę, ale nie, kto to powiedział ani o kim.
    2. *Tutaj stanowisko się nie liczy.* Każda ze stron może pominąć temat i nie musi mówić dlaczego.
    3. *Nic, co tu powiemy, nie pociąga za sobą konsekwencji.* Nie wpływa na niczyje oceny, pensję, projekty ani awanse, ani na plus, ani na minus.
    4. *Dotrzymuję terminu albo przenoszę go na czas.* Nieobecność bez słowa nie wchodzi w grę.
    5. *Słucham, żeby zrozumieć.* Mówię, co myślę, z szacunkiem, i nie wymieniam nazwisk innych osób.
    6. *Każda ze stron może skończyć* w dowolnej chwili, bez podawania powodu i bez pretensji.
rules-kept = Zapisuję twoją zgodę, wersję zasad, której dotyczy (to jest wersja { $version }), i datę.
rules-agree = Zgadzam się

prepared-title = Przygotowanie za tobą
prepared-text = Dziękuję. Przygotowanie za tobą, bierzesz udział w następnym doborze.
prepared-paired = Dziękuję. Przygotowanie za tobą.
prepared-next = Po jego publikacji napiszę do ciebie: kto jest z tobą w parze i kiedy jest pierwszy termin albo dlaczego jeszcze nie ma nikogo.
prepared-again = `/mentor prepare` pokaże ci karty znowu, kiedy tylko chcesz.
prepare-offer = *Jeszcze jedno:* pięć minut przygotowania. Pary dobieram tylko osobom po przygotowaniu; można je przerwać w dowolnej chwili.
prepare-offer-role = Masz nową rolę, a do niej są osobne karty. To dwie lub trzy minuty.
button-prepare = Przygotuj się

assess-title = Jak widzisz siebie
assess-start = Jak widzisz siebie dzisiaj? Zapytam o to samo na półmetku i na końcu, i wtedy zobaczysz, co się zmieniło.
assess-middle = Jesteś na półmetku. Jak widzisz siebie teraz?
assess-end = Jesteś u celu. Jak widzisz siebie teraz?
assess-scope = :lock: *Kto to widzi:* tylko ty. Twoje odpowiedzi liczę wyłącznie łącznie z odpowiedziami innych, co najmniej trzech osób. Pomiń, co chcesz.
assess-choose = Wybierz albo pomiń
assess-1 = 1 · wcale nie
assess-2 = 2 · trochę
assess-3 = 3 · częściowo
assess-4 = 4 · w dużej mierze
assess-5 = 5 · w pełni
assess-kept = Dziękuję, zapisane. Nikt inny tego nie czyta.
assess-then = *Wtedy i teraz:* jak to wyglądało na początku, a jak widzisz siebie dzisiaj.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = Nie znajduję tej pary wśród twoich, więc nie ma o niej na co odpowiadać.
