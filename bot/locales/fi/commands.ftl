### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = liity, liity mukaan, tule mukaan, mukaan, osallistu, osallistun, ilmoittaudu
command-prepare-words = valmistaudu, valmistautuminen, valmistele, kortit, pelisäännöt
command-status-words = tilanne, tila, tilanteeni, missä mennään
command-topics-words = aiheet, aihe, aihepiirit, kirjasto
command-session-words = tapaaminen, tapaamiset, seuraava tapaaminen, istunto
command-commitments-words = lupaukset, lupaus, sitoumukset, sitoumus
command-pause-words = tauko, tauolle, pidä tauko, taukoa
command-resume-words = jatka, jatkan, palaa, palaan, päätä tauko
command-rematch-words = uusi pari, toinen pari, vaihda pari, vaihda paria, parinvaihto
command-language-words = kieli, kielet, vaihda kieli, vaihda kieltä
command-calendar-words = kalenteri, kalenterini
command-concern-words = huoli, huolenaihe, huolestuin
command-leave-words = lopeta, lopetan, lähde, lähden, eroa, poistu
command-data-words = tiedot, omat tiedot, tietoni, omat tietoni
command-help-words = ohje, ohjeet, apua, apu, neuvo
command-program-words = ohjelma, ohjelmat, uusi ohjelma
command-announce-words = tiedota, tiedote, ilmoita
command-rehearse-words = koeajo, harjoittele, harjoitus, kokeile
command-publish-words = julkaise, julkaisu
command-stop-words = pysäytä, seis
command-start-words = käynnistä, aloita
command-coordinators-words = koordinaattorit, koordinaattori
command-prompts-words = omat aiheet, kysymykset, keskustelunaiheet

## Words that may stand after a command: another program, and the languages there are.

program-new-words = uusi, toinen
language-list-words = lista, luettelo, kaikki
language-slack-words = slack, auto, oletus, automaattinen
pause-until-words = asti, saakka, mennessä, until
