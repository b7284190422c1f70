### Sessions in calendars. Whoever sees somebody's calendar may read the first three: no topics, no answers.

calendar-title = { $mentor } & { $mentee }, tapaaminen { $number }/{ $total }
calendar-details = Käänteismentoroinnin tapaaminen { $number }/{ $total }. Kaikki siitä, myös painikkeet sen siirtämiseen, on Slackissa keskustelussa, jossa olette te kaksi ja Flipside.
calendar-file = Tapaaminen { $number }/{ $total } kalenteriisi
calendar-file-off = Poistaa nämä tapaamiset kalenteristasi
calendar-links = :calendar: Lisää kalenteriin: { $google } · { $outlook } · tai ketjussa oleva tiedosto.

calendar-feed = Tapaamiset kalenterissasi
calendar-none = Voin antaa sinulle osoitteen, jota kalenterisi seuraa. Silloin kaikki tapaamisesi näkyvät siinä, ja kun jokin siirtyy, se siirtyy sielläkin.
calendar-there = Kalenterisi voi seurata tapaamisiasi osoitteesta, jonka annoin sinulle. En säilyttänyt osoitetta, joten en voi näyttää sitä uudelleen, mutta voin antaa uuden; vanha ei sen jälkeen enää toimi.
calendar-scope = :lock: *Kuka näkee tämän:* se, jolla on osoite, näkee tapaamistesi ajat ja pariesi nimet, ei mitään muuta. Pidä siis osoite omana tietonasi; jos perut sen, se lakkaa heti toimimasta.
calendar-make = Luo osoite
calendar-renew = Luo uusi osoite
calendar-revoke = Peru osoite
calendar-made = Tässä on osoitteesi. Kopioi se nyt: en säilytä sitä, ja näytän sen vain tämän kerran. { $open }
calendar-open = Katso, mitä siinä on
calendar-how =
    Valitse *Google-kalenterissa* Muut kalenterit, URL-osoitteesta.
    Valitse *Outlookissa* Lisää kalenteri, Tilaa verkosta.
    Valitse *Applen Kalenterissa* Arkisto, Uusi kalenteritilaus.
    Kalenterisi päättää, kuinka usein se katsoo osoitetta: yleensä muutaman tunnin välein.
calendar-gone = Osoitteesi ei enää toimi. Sitä seuraavat kalenterit eivät saa enää tietoa tapaamisistasi.
calendar-title-feed = Käänteismentorointi
calendar-refused-not-joined = Et ole tällä hetkellä mukana, joten kalenteriin ei ole tapaamisia. `/mentor join` vie kolme minuuttia.
calendar-refused-nowhere = En voi tehdä sitä vielä: ylläpitoni ei ole kertonut, missä osoitteessa kalenterit tavoittavat minut.
