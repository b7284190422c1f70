### A no that a person reads: what is not possible, and what is.

coordinators-only = Może to zrobić tylko ktoś z koordynacji. `/mentor help` pokazuje, co możesz tu zrobić.
coordinators-none = Ktoś musi koordynować. Wybierz co najmniej jedną osobę.
coordinators-cannot = Wybierz tylko osoby z tego obszaru roboczego: nie aplikacje, nie gości i nikogo, kogo już tu nie ma.

join-refused-bot = Aplikacje nie mogą brać udziału, tylko ludzie.
join-refused-other-program = Masz parę w programie { $program }. Każda osoba bierze udział w jednym programie naraz: najpierw zrezygnuj z tamtego, przez `/mentor leave`.
join-refused-guest = Goście tego obszaru roboczego nie mogą brać udziału. Jeśli masz na to ochotę, powiedz o tym komuś z koordynacji.
join-refused-stranger = Należysz do innego obszaru roboczego. Weź udział u siebie.
join-refused-deactivated = To konto Slacka nie jest już aktywne.
leave-refused-not-joined = Teraz nie bierzesz udziału, więc nie ma z czego rezygnować.

prepare-refused-not-joined = Nie bierzesz jeszcze udziału, więc nie ma do czego się przygotowywać. `/mentor join` zajmuje trzy minuty.
prepare-refused-rules = Zasady zmieniły się od otwarcia tego okna. Przeczytaj nowe: `/mentor prepare`.
prepare-refused-closed = Program { $program } jest zamknięty, więc na razie nie ma do czego się przygotowywać. Przeczytane karty i zgoda na zasady zostają.

session-unknown = Nie mogę już znaleźć tej sesji.
session-not-yours = Ta sesja należy do dwóch innych osób, więc nie mogę jej dla ciebie zmienić.
session-moved-already = Ta sesja ma już inny termin. Działają przyciski w najnowszej wiadomości o niej.
session-held-already = Ta sesja już się odbyła, więc jej termin zostaje.
session-over = Ta sesja jest za wami, więc zostaje, jak jest.
session-time-gone = Ta godzina nie pasuje już obu stronom. Wybierz inną.
session-none = Nie masz teraz sesji. `/mentor status` pokazuje, na jakim jesteś etapie.
delegate-only-mentees = Tylko w roli mentee można pozwolić komuś innemu przenosić swoje sesje.
delegate-self = Swoje sesje możesz przenosić i tak. Wybierz kogoś innego albo nikogo.
delegate-cannot = Wybierz osobę z tego obszaru roboczego: nie aplikację, nie gościa i nikogo, kogo już tu nie ma.
session-prompt-fixed = Pierwsza sesja jest na waszą umowę, a ostatnia, żeby spojrzeć wstecz, więc ich tematy zostają.

checkin-refused-no-answer = Najpierw wybierz odpowiedź. Potem możesz dodać zdanie.
form-outdated = Ten formularz jest nieaktualny. Otwórz go jeszcze raz.

rehearse-refused-nobody = Nikt jeszcze nie bierze udziału. Opowiedz ludziom o `/mentor join`.
publish-refused-no-rehearsal = Nie ma jeszcze czego publikować. Użyj najpierw `/mentor rehearse`.
publish-refused-already = Ta próba jest już opublikowana albo jest nowsza. `/mentor rehearse` pokazuje obecny stan.
publish-refused-changed = Od tej próby coś się zmieniło: ktoś dołączył, skończył przygotowanie, zrezygnował lub zmienił odpowiedzi. Użyj `/mentor rehearse` jeszcze raz, żeby publikować dokładnie to, co widzisz.

doubt-unknown = Nie mogę już znaleźć tej wiadomości.
doubt-not-yours = O tę wiadomość pytam kogoś innego.
doubt-answered-already = Na to jest już odpowiedź. Dziękuję.
rehearse-refused-swap = Wybierz dwie różne pary.
rehearse-refused-lock = Te osoby nie mogą być parą: nie pozwala na to któraś z zasad, na przykład poziom, linia służbowa, język, godziny albo wcześniejsza para.
stop-refused = Zatrzymać lub wznowić moje wiadomości dla wszystkich może tylko ktoś z koordynacji. Jeśli chcesz zakończyć własny udział: `/mentor leave`.
start-refused-operator = Tego bota zatrzymano z poziomu obsługi, więc tylko stamtąd można go wznowić.

closing-refused-early = Twoje sesje jeszcze się nie skończyły. Zapytam, gdy się skończą.
closing-refused-paused = Twoje sesje mają teraz przerwę. Gdy ruszą, możesz to wybrać.
closing-refused-goes-on = Już idziecie dalej razem. Najnowsze terminy są we wspólnej rozmowie.
closing-refused-closed = Program { $program } jest już zamknięty, więc wasze sesje kończą się tutaj i nie ma nowych par. Możecie spotykać się dalej na własną rękę.
thanks-refused-posted = Wasze podziękowania są już we wspólnej rozmowie, więc zostają, jakie są.
