### What is said to one person, in private.

ended-title = Koniec waszej pary
ended-text = Wasze sesje (ty i { $name }) się zakończyły. Nic to o tobie nie mówi: ludzie kończą z wielu powodów, a ja nigdy o nie nie pytam.
ended-text-erased = Jedna z twoich par się zakończyła. Nic to o tobie nie mówi: ludzie kończą z wielu powodów, a ja nigdy o nie nie pytam.
ended-next = W następnym doborze masz pierwszeństwo, nic nie musisz robić. Dziękuję za poświęcony czas.
ended-next-closed = Program jest zamknięty, więc nie będzie kolejnego doboru. Dziękuję za poświęcony czas.

checkin-title = Tylko między nami
checkin-question = Jak było? Sesja { $number } z { $total }: ty i { $name }.
checkin-scope =
    :lock: *Kto to widzi:* czy sesja się odbyła, widać przy wiadomości o niej. Jak było, widzisz tylko ty: { $name } nie, koordynacja też nie. Takie odpowiedzi liczę wyłącznie łącznie z odpowiedziami innych, i to dopiero gdy odpowiedzą co najmniej trzy osoby.
checkin-good = Odbyła się, było dobrze
checkin-mixed = Odbyła się, było różnie
checkin-bad = Odbyła się, było trudno
checkin-booked = Jeszcze nie, ale mamy termin
checkin-not-yet = Jeszcze nie
checkin-no = Nie i już jej nie będzie
checkin-not-comfortable = Było mi nieswojo
checkin-neutral = Jeśli coś było nie w porządku, osobą zaufania w tym programie jest { $neutral }. Przycisk otwiera formularz; nic nie zostanie wysłane, dopóki nie napiszesz.
checkin-thanks-met_good = Dziękuję, zapisane: sesja { $number } (ty i { $name }) – było dobrze. Cieszę się.
checkin-thanks-met_mixed = Dziękuję, zapisane: sesja { $number } (ty i { $name }) – było różnie. Tak jest z wieloma sesjami, a następna przyniesie inny temat.
checkin-thanks-met_bad = Dziękuję, że o tym mówisz: sesja { $number } (ty i { $name }) – było trudno. To zostaje u mnie. Jeśli nie chcesz iść dalej, `/mentor leave` kończy to od razu; nikt nie pyta dlaczego, a { $name } usłyszy tylko neutralne słowa.
checkin-thanks-not_yet = Dziękuję, zapisane: sesja { $number } (ty i { $name }) jeszcze się nie odbyła. We wspólnej rozmowie jedno kliknięcie przenosi ją o tydzień i nic nie przepada.
checkin-thanks-booked = Dziękuję, zapisane: ty i { $name } macie już termin sesji { $number }. Zapytam jeszcze raz za tydzień.
checkin-thanks-no = Dziękuję, zapisane: sesja { $number } (ty i { $name }) się nie odbyła. Tak bywa, a następna i tak przyjdzie.
checkin-kept = Twoje zdanie jest zapisane razem z odpowiedzią. Nikt inny go nie czyta.
checkin-add = Dodaj zdanie
checkin-edit = Zmień moje zdanie
checkin-change = Zmień moją odpowiedź

unmatched-title = Tym razem bez pary
unmatched-none = Dobór w rundzie { $round } jest gotowy, a ty nie masz jeszcze pary. Nic to o tobie nie mówi: na razie nie ma nikogo do pary dla twojej roli ({ $role }).
unmatched-counted = Dobór w rundzie { $round } jest gotowy, a ty nie masz jeszcze pary. Nic to o tobie nie mówi. Twoja rola: { $role }. { $total ->
    [one] W grę wchodziła 1 osoba. Co stanęło na przeszkodzie:
    [few] W grę wchodziły { $total } osoby. Co stanęło na przeszkodzie:
    [many] W grę wchodziło { $total } osób. Co stanęło na przeszkodzie:
   *[other] W grę wchodziło { $total } osoby. Co stanęło na przeszkodzie:
}
unmatched-help = *Co by pomogło*
unmatched-next = Bierzesz udział w następnym doborze, nic nie musisz robić.
help-hours = Inne godziny pracy, jeśli część twoich da się przesunąć: `/mentor join`.
help-language = Jeszcze jeden język, jeśli nim mówisz: `/mentor join`.
help-level = Twój poziom, jeśli już się nie zgadza: `/mentor join`.
help-both = Udział w obu rolach, z dwiema różnymi osobami: `/mentor join`.
help-others = Więcej osób: opowiedz komuś z pracy o `/mentor join`.

question-title = Możesz mi przez chwilę pomóc?
question-intro = Slack nie powiedział mi, czy jedna z moich wiadomości dotarła, a nie chcę wysyłać jej dwa razy. Nie mogę czytać waszych rozmów, więc muszę zapytać.
question-introduction = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moje *przedstawienie waszej pary*?
question-session = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moja wiadomość na *sesję { $number }*?
question-reminder = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moje *przypomnienie* o sesji { $number }?
question-moved = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moja wiadomość o *nowym terminie* sesji { $number }?
question-checkin = Czy jest tutaj, prywatnie, moje pytanie, jak było na *sesji { $number }*?
question-unmatched = Czy jest tutaj, prywatnie, moja wiadomość, że *nie masz jeszcze pary*?
question-ended = Czy jest tutaj, prywatnie, moja wiadomość, że twoja *para się zakończyła*?
question-closed = Czy jest tutaj, prywatnie, moja wiadomość, że *twój program jest zamknięty*?
question-announcement = Czy moje *ogłoszenie programu* jest na swoim kanale?
question-invitation = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moje *zaproszenie* na sesję { $number }?
question-paused = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moja wiadomość o *przerwie* w sesjach?
question-resumed = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moja wiadomość o *powrocie* do sesji?
question-silent = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) jest moje pytanie, *czy idziecie dalej*?
question-halfway = Czy jest tutaj, prywatnie, moje pytanie, jak idzie *na półmetku*?
question-closing = Czy jest tutaj, prywatnie, moja wiadomość o *zakończeniu* sesji?
question-thanks = Czy w naszej wspólnej rozmowie (ty, { $name } i ja) są wasze *podziękowania*?
question-certificate = Czy jest tutaj, prywatnie, moja wiadomość, że twój *certyfikat* jest gotowy?
question-circle = Czy w naszej wspólnej rozmowie jest moja wiadomość dla *kręgu mentorskiego*?
question-concern = Czy jest tutaj, prywatnie, moja wiadomość o *poufnej sprawie*, którą ktoś ci powierza?
question-neutral = Czy jest tutaj, prywatnie, moja wiadomość o roli *osoby zaufania*?
question-folded = Czy w naszej wspólnej rozmowie (ty, { $name } i ja), w wątku albo obok niego, jest też *po polsku* ta moja wiadomość: *{ $what }*?
doubt-yes = Tak, jest
doubt-no = Nie ma, wyślij, proszę
answered-yes = Dziękuję. Jest, więc nie wysyłam jej ponownie.
answered-no = Dziękuję. Już ją wysyłam.
answered-moved = Dziękuję. Sesja ma już inny termin, więc ta wiadomość nie jest potrzebna.
