### The partnership agreement that the two of a pairing fill in at their first session.

agreement = Meidän sopimuksemme
agreement-form-title = Meidän sopimuksemme
agreement-fill-in = Kirjataan sopimuksemme
agreement-change = Muutetaan sopimusta
agreement-about = Täyttäkää tämä yhdessä: toinen teistä kirjoittaa. Muutama sana kuhunkin kohtaan riittää, ja kumpikin voi muuttaa niitä myöhemmin.
agreement-why = Miksi olemme tässä mukana?
agreement-why-hint = Mikä saisi kummankin sanomaan lopussa, että tämä kannatti?
agreement-off_limits = Mistä emme puhu?
agreement-off_limits-hint = Aiheet, ihmiset tai asiat, jotka jätetään ulkopuolelle. Syytä ei tarvitse kertoa.
agreement-how = Miten ja milloin tapaamme?
agreement-how-hint = Paikka tai väline, ja mitä teette, kun viikko täyttyy liikaa.
agreement-others = Mitä kerromme muille?
agreement-others-hint = Mikä jää teidän väliseksenne ja mitä saa kertoa.
agreement-kept = Löydätte tämän kumpikin ensimmäisen tapaamisenne viestistä.
session-agreed = *Mitä olette sopineet*

agreement-changed-meanwhile = Parisi on kirjoittanut sopimukseen sen jälkeen, kun avasit lomakkeen. Ota tekstisi talteen ja avaa lomake uudelleen: siinä on se, mitä sopimuksessa nyt lukee.
agreement-refused-empty = Vastatkaa ainakin yhteen neljästä kohdasta.
