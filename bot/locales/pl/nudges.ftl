### A word to somebody of whom something is awaited, and how to stop such words.

nudge-prepare-title = Została jedna rzecz
nudge-prepare = Jesteś w programie, ale przygotowanie jeszcze przed tobą. Pary dobieram tylko osobom po przygotowaniu. Zajmuje około pięciu minut i można je przerwać w dowolnej chwili.
nudge-date-title = Sesja { $number }: ty i { $name }
nudge-date = Jej planowany termin: { $when }. O ile wiem, sesja się nie odbyła. Jeśli jednak tak, wystarczy jedno kliknięcie. Jeśli nie, wyznacz inny termin: nic nie przepada.
nudge-commitment-title = Twoje postanowienie
nudge-commitment = Nadszedł jego dzień. Jeśli zrobione, odhacz je i napisz w jednym zdaniu, co z tego wyszło: druga osoba chętnie to zobaczy. Jeśli już nie pasuje, odpuść je.
nudge-assessment-title = Dwie minuty dla siebie
nudge-assessment-start = Nie mam jeszcze twojej odpowiedzi, jak widzisz siebie dzisiaj. Dzięki niej na końcu zobaczysz, co się zmieniło.
nudge-assessment-middle = Jesteś na półmetku, a nie mam jeszcze twojej odpowiedzi, jak widzisz siebie teraz.
nudge-assessment-end = Jesteś u celu, a nie mam jeszcze twojej odpowiedzi, jak widzisz siebie teraz.
nudge-once-more = Widzisz to tylko ty. Przypomnę o tym najwyżej jeszcze raz.
nudge-last = Widzisz to tylko ty. Więcej o tym nie przypomnę.
nudge-session = Zobacz sesję
nudge-commitments = Zobacz moje postanowienia
nudge-stop = Bez takich przypomnień
nudge-again = Jednak przypominaj
nudge-stopped-prepare = Dobrze, nie przypominam więcej o przygotowaniu.
nudge-stopped-date = Dobrze, nie przypominam więcej o sesjach bez terminu.
nudge-stopped-commitment = Dobrze, nie przypominam więcej o postanowieniach.
nudge-stopped-assessment = Dobrze, nie przypominam więcej o samoocenach.
nudge-goes-on = Dobrze, przypominam jak wcześniej: o każdej rzeczy najwyżej dwa razy i nigdy poza twoimi godzinami pracy.
button-assess = Jak widzę siebie
