### A concern: its form, what the neutral person reads, and what its author is told.

concern-form-title = Huoli
concern-form-about = { $neutral } on tämän ohjelman puolueeton henkilö ja on kummankin osapuolen tukena. Kirjoita, mitä tapahtui, tai vain, että haluaisit jutella.
concern-scope = :lock: *Kuka näkee tämän:* { $neutral }, ei kukaan muu. Ei parisi, eivät koordinaattorit, eikä kenellekään kerrota, että kirjoitit. En säilytä kopiota, kun viesti on perillä.
concern-coordinates = { $neutral } on myös ohjelman koordinaattori.
concern-words = Omin sanoin
concern-name = Näkyykö nimesi viestissä?
concern-name-hint = Ilman nimeä kukaan ei voi vastata sinulle. Ota huomioon, että kertomasi voi paljastaa, kuka olet.
concern-nameless = Ilman nimeäni
concern-named = Nimelläni, jotta minulle voi vastata
concern-send = Lähetä

concern-title = Sinulle kerrotaan huoli
concern-about = Olet puolueeton henkilö ohjelmassa *{ $program }*. Sinulle kirjoitettiin:
concern-scope-neutral = :lock: *Kuka näkee tämän:* vain sinä. Eivät parin osapuolet, eivät koordinaattorit. En säilytä kopiota.
concern-by = Kirjoittaja on { $who }, joka toivoo sinulta vastausta.
concern-unnamed = Viestissä ei ole nimeä. En voi kertoa, kuka sen kirjoitti, enkä viedä hänelle vastausta.
concern-next = Mitään muuta ei tapahdu itsestään. Se, mitä tästä seuraa, on sinun ja kirjoittajan välinen asia.

concern-brought-named = Kiitos, että sanoit sen. Vien viestin nyt perille nimesi kanssa (vastaanottaja: { $neutral }) enkä säilytä kopiota.
concern-brought-nameless = Kiitos, että sanoit sen. Vien viestin nyt perille ilman nimeäsi (vastaanottaja: { $neutral }) enkä säilytä kopiota.
concern-halted = Koordinaattori on toistaiseksi pysäyttänyt viestini. Tämä lähtee heti, kun pysäytys on ohi.
concern-also = Jos et halua jatkaa parisi kanssa, `/mentor leave` lopettaa yhteisen mentorointinne heti, eikä kukaan kysy syytä.
concern-undelivered = En saanut viestiäsi perille: Slack ei anna minun kirjoittaa tälle vastaanottajalle: { $neutral }. En ole säilyttänyt siitä mitään. Ota yhteyttä suoraan häneen tai johonkuhun toiseen, johon luotat.

neutral-title = Olet nyt puolueeton henkilö
neutral-about = Olet tästä lähtien puolueeton henkilö ohjelmassa *{ $program }*. Jokainen osallistuja voi kertoa sinulle kahden kesken huolestaan: jostakin, mikä parin välillä ei ole kunnossa tai mitä hän ei halua sanoa kenellekään muulle.
neutral-how = Huolet tulevat vain sinulle, tänne, kirjoittajan nimen kanssa tai ilman. En itse tee niille mitään: sinä kuuntelet ja sovit kirjoittajan kanssa, mitä siitä seuraa.
neutral-scope = :lock: *Kuka näkee tämän:* sen, mitä sinulle kirjoitetaan, vain sinä. Kaikki ohjelmassa voivat lukea, että olet puolueeton henkilö.
neutral-decline = Jos tämä ei ole sinua varten, kerro siitä koordinaattorille: hän voi nimetä jonkun muun.
neutral-over = Et ole enää puolueeton henkilö ohjelmassa *{ $program }*: uudet huolet eivät tule sinulle. Se, mitä olet lukenut, jää sinun ja kirjoittajan väliseksi. Kiitos, että olit osallistujien tukena.

concern-refused-stranger = Tämä on niille, jotka ovat mukana. Puhu jollekulle työpaikalla, johon luotat.
concern-refused-nobody = Ohjelmassasi ei ole tällä hetkellä puolueetonta henkilöä, enkä vie viestiä kenellekään muulle. Puhu jollekulle työpaikalla, johon luotat. `/mentor leave` lopettaa tapaamisesi heti, eikä kukaan kysy syytä.
concern-refused-yourself = Olet itse tämän ohjelman puolueeton henkilö, joten viesti tulisi vain takaisin sinulle. Puhu jollekulle, johon luotat.
concern-refused-partner = Ohjelmasi puolueeton henkilö on parisi, joten en lähetä viestiä hänelle. Puhu jollekulle toiselle työpaikalla, johon luotat. `/mentor leave` lopettaa tapaamisesi heti, eikä kukaan kysy syytä.
concern-refused-changed = Ohjelman puolueeton henkilö on vaihtunut sen jälkeen, kun avasit lomakkeen. Kopioi tekstisi ja avaa lomake uudelleen: siinä lukee, kuka hän on.
