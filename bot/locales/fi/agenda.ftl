### What somebody reads of their sessions in private.

agenda-title = Tapaamisesi
agenda-with = *Parina { $name }*
agenda-for = *Tapaamiset: { $name }*
agenda-delegated = { $name } on antanut sinulle luvan siirtää näitä tapaamisia. Se, mistä niissä puhutaan, jää tapaavien väliseksi.
agenda-session = *Tapaaminen { $number }/{ $total }* · { $when } · { $duration }
agenda-booked = Aika on varattu.
agenda-proposed = Tätä aikaa on ehdotettu: se varataan, ellei kumpikaan siirrä sitä.
agenda-open = Oletteko tavanneet? Yksi napautus riittää.
agenda-skipped = Jätetty väliin. Sille voi vielä antaa uuden ajan.
agenda-missed = Näyttää siltä, että ette tavanneet. Tapaamiselle voi vielä antaa uuden ajan.
agenda-topic = Aihe: { $title }
agenda-free = Aihe: oma
agenda-over = Kaikki tapaamisesi ovat takana.
agenda-history = *Miten tapaamisille kävi*
agenda-line = Tapaaminen { $number }: { $fates }

fate-booked = varattu: { $when }
fate-moved = siirretty: { $when }
fate-skipped = jätetty väliin
fate-met = tapasitte
fate-taken_back = jäi sittenkin pitämättä
fate-missed = ei pidetty
fate-cancelled = peruttu
fate-booked-by = { $name } varasi: { $when }
fate-moved-by = { $name } siirsi: { $when }
fate-skipped-by = { $name } jätti väliin
fate-met-by = tapasitte
fate-taken_back-by = jäi sittenkin pitämättä
fate-missed-by = ei pidetty
fate-cancelled-by = peruttu

time-title = Toinen aika
time-about = Tapaamisen { $number } aika on nyt { $when }. Nämä ajat sopivat molemmille, ja kerron muutoksesta kummallekin.
time-field = Mikä aika sopisi paremmin?
time-hint = Omassa aikavyöhykkeessäsi: { $zone }
time-choice = { $when } · { $name }: { $theirs }
time-none = En löydä lähiviikoilta aikaa, joka sopisi teille molemmille. *Siirrä ensi viikkoon* etsii lähimmän vapaan ajan, ja `/mentor join` muuttaa työaikaasi.
time-save = Siirrä
time-done = Tapaamisen { $number } uusi aika on *{ $when }*. Kumpikin näkee sen yhteisen keskustelun viestistä.

button-delegate = Kuka saa siirtää tapaamisiani
delegate-title = Tapaamisteni siirtäminen
delegate-about =
    :lock: *Kuka näkee tämän:* valitsemasi henkilö näkee tapaamistesi ajat komennolla `/mentor session` ja voi siirtää niitä. Hän ei näe pariasi, aiheitanne eikä mitään siitä, mitä puhutte. Parisi näkee, että aikaa siirrettiin puolestasi.
delegate-field = Kuka muu saa siirtää tapaamisiasi
delegate-hint = Esimerkiksi se, joka hoitaa kalenteriasi. Jätä tyhjäksi, jos ei kukaan.
delegate-now = { $name } voi nyt siirtää tapaamisiasi komennolla `/mentor session`. En ole kertonut siitä hänelle; kerrothan itse.
delegate-none = Nyt vain sinä voit siirtää tapaamisiasi.
