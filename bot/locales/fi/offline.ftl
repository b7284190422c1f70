### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

## What is wrong with a file.

fault-row = rivi { $row }
fault-column = sarake { $column }
fault-empty = tiedosto on tyhjä; ensimmäisellä rivillä pitää olla sarakkeiden nimet: { $columns }, ja halutessasi muita
fault-encoding = ei ole UTF-8-tekstiä; tallenna tiedosto muodossa ”CSV UTF-8”
fault-quotes = tästä eteenpäin ei voi lukea: lainausmerkit eivät täsmää ({ $why })
fault-cells = soluja on { $cells }, mutta otsikkorivillä on { $columns } saraketta; solu, jossa on erotinmerkki, tarvitsee lainausmerkit
fault-column-unknown = tällaista saraketta ei ole; nämä ovat: { $columns }
fault-column-twice = on otsikkorivillä useammin kuin kerran
fault-column-missing = puuttuu; lisää se otsikkoriville
fault-no-people = otsikkorivi on, mutta ihmisiä ei
fault-one-side = { $role ->
    [mentor] tiedostossa ei ole ketään, jonka rooli on mentori, joten pareja ei voi muodostaa
   *[mentee] tiedostossa ei ole ketään, jonka rooli on mentoroitava, joten pareja ei voi muodostaa
}

## What is wrong with a cell.

fault-needed = vaatii vastauksen
fault-long = ”{ $given }” on pidempi kuin { $longest } merkkiä
fault-number = ”{ $given }” ei ole kokonaisluku väliltä { $lowest }–{ $highest }
fault-choice = ”{ $given }” ei ole mikään näistä: { $choices }
fault-language = ”{ $given }” ei ole kielen koodi eikä englanninkielinen nimi, kuten ”{ $nearest }”
fault-zone = ”{ $given }” ei ole aikavyöhykkeen IANA-nimi, kuten ”{ $nearest }”
fault-day = ”{ $given }” ei ole viikonpäivä, kuten Mon tai Mon-Fri
fault-time = ”{ $given }” ei ole kellonaika väliltä 00:00–24:00, kuten 09:00
fault-offers-needed = mentori kertoo ainakin yhdestä aihepiiristä
fault-wants-needed = mentoroitava haluaa oppia ainakin yhdestä aihepiiristä
fault-off-limits-clash = jotakin näistä aihepiireistä myös tarjotaan tai toivotaan
fault-hours-short = työpäivän pitää päättyä vähintään tunti alkamisensa jälkeen
fault-oneself = on henkilön oma tunnus
fault-double = ”{ $given }” on jo rivin { $row } tunnus
fault-circle = raportointisuhteet kulkevat kehää: { $circle }
fault-nobody = kenelläkään tiedostossa ei ole tunnusta ”{ $given }”

## What is wrong with the options.

fault-couple = ei ole pari; siihen tarvitaan mentorin tunnus, kaksoispiste ja mentoroitavan tunnus
fault-weight = painotusta ”{ $given }” ei ole; nämä ovat: { $choices }
fault-weight-number = kohdassa ”{ $given }” ei ole lukua; siihen tarvitaan nimi, yhtäsuuruusmerkki ja luku
fault-weights = painotusten pitää olla vähintään nolla, ja jonkin muun kuin waiting-painotuksen enemmän
fault-year = on niin kaukana, ettei kellojen aikaa voi tietää
fault-json-csv = --json ja --csv: valitse toinen näistä

lock-oneself = kukaan ei tapaa itseään
lock-level = mentoroitava ei ole tarpeeksi mentoria pidemmällä
lock-language = heillä ei ole yhteistä kieltä
lock-hours = heillä on liian vähän yhteistä työaikaa
lock-line = toinen raportoi toiselle, suoraan tai muiden kautta
lock-paired = he ovat olleet pari aiemmin
lock-other = toinen on estänyt toisen, tai pari on myös kielletty
lock-ready = toinen heistä ei ole valmis
lock-full = toisella heistä ei ole enää paikkaa
lock-role = he eivät ole mukana näissä rooleissa
lock-twice = heidät on lukittu kumpaankin suuntaan

## The result.

offline-matching = Parit
offline-mentor = Mentori
offline-mentee = Mentoroitava
offline-fit = Sopivuus
offline-why = Miksi
offline-when = Milloin (UTC)
offline-message = Viesti
offline-alone = Ilman paria
offline-role = Rooli
offline-obstacles = Mikä oli esteenä
offline-help = Mikä auttaisi
offline-not-ready = tauolla tai ei ole vielä valmistautunut
offline-no-seat = ei enää vapaata paikkaa
offline-need-of = { $what } toisi parin: { $people }.
offline-seat = { $role ->
    [mentor] mentorina
   *[mentee] mentoroitavana
}
offline-seats = Yksi paikka lisää kenelle tahansa näistä toisi yhden parin lisää: { $people }.
offline-no-rule = ei mikään sääntö, vain ihmisiä puuttuu
offline-nothing = ei mikään, kaikilla on pari
offline-others = { $count ->
    [one] 1 muu
   *[other] { $count } muuta
}
offline-strangers = { $count ->
    [one] 1 esihenkilö ei ole tiedostossa, ja raportointiketju katkeaa häneen: { $managers }
   *[other] { $count } esihenkilöä ei ole tiedostossa, ja raportointiketjut katkeavat heihin: { $managers }
}
offline-summary = { $pairs ->
    [one] 1 pari
   *[other] { $pairs } paria
}, parin saaneita { $matched }/{ $people }, pisteitä yhteensä { $total }, { $proof }; mikä rajoittaa kierrosta: { $limits }; siemenluku { $seed }, viikko alkaen { $week }.
offline-proof = paras kaikista mahdollisista
offline-proof-gap = enintään { $gap } alle parhaan summan
offline-proof-none = ei todistettu parhaaksi
