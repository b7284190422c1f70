### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = dołącz, dołączam, weź udział, biorę udział, przystąp
command-prepare-words = przygotuj się, przygotuj, przygotowanie, karty, zasady
command-status-words = stan, mój status, mój stan
command-topics-words = tematy, temat, biblioteka, biblioteka tematów
command-session-words = sesja, sesje, następna sesja, spotkanie
command-commitments-words = postanowienia, postanowienie, zobowiązania
command-pause-words = przerwa, zrób przerwę, pauza, wstrzymaj
command-resume-words = wznów, wracam, wróć, kontynuuj, koniec przerwy
command-rematch-words = inna para, nowa para, zmień parę, zmiana pary
command-language-words = język, języki, zmień język
command-calendar-words = kalendarz, mój kalendarz
command-concern-words = poufna sprawa, sprawa, obawa, niepokój
command-leave-words = rezygnuję, zrezygnuj, odejdź, odchodzę, wypisz mnie
command-data-words = dane, moje dane
command-help-words = pomoc, pomóż, pomocy
command-program-words = programy, nowy program
command-announce-words = ogłoś, ogłoszenie
command-rehearse-words = próba, przećwicz, wypróbuj
command-publish-words = opublikuj, publikuj
command-stop-words = zatrzymaj, wstrzymaj wiadomości
command-start-words = uruchom, puść
command-coordinators-words = koordynacja, koordynatorzy, koordynator, koordynatorki
command-prompts-words = własne tematy, propozycje, pytania, własne propozycje

## Words that may stand after a command: another program, and the languages there are.

program-new-words = nowy, nowe, kolejny
language-list-words = lista, wszystkie
language-slack-words = slack, auto, domyślny, domyślnie, default
pause-until-words = do, until, till, to
