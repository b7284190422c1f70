### A word to somebody of whom something is awaited, and how to stop such words.

nudge-prepare-title = Yksi asia on jäljellä
nudge-prepare = Olet tullut mukaan, mutta et ole vielä valmistautunut. Vain valmistautuneet voivat saada parin. Siihen menee noin viisi minuuttia, ja voit keskeyttää välillä.
nudge-date-title = Tapaaminen { $number }, parina { $name }
nudge-date = Sen aika oli { $when }, ja tietääkseni sitä ei ole pidetty. Jos se pidettiin, kerro yhdellä napautuksella. Jos ei, anna sille uusi aika: mitään ei menetetä.
nudge-commitment-title = Asia, jonka lupasit
nudge-commitment = Sen päivä on tullut. Jos se on tehty, kuittaa se ja kerro lauseella, mitä siitä seurasi: parisi ilahtuu siitä. Jos se ei enää sovi, anna sen olla.
nudge-assessment-title = Kaksi minuuttia sinulle
nudge-assessment-start = Et ole vielä kertonut, millaisena näet itsesi tänään. Lopussa näet sitten, mikä on muuttunut.
nudge-assessment-middle = Olet puolivälissä etkä ole vielä kertonut, millaisena näet itsesi nyt.
nudge-assessment-end = Olet päässyt loppuun etkä ole vielä kertonut, millaisena näet itsesi nyt.
nudge-once-more = Vain sinä näet tämän. Muistutan siitä enää korkeintaan kerran.
nudge-last = Vain sinä näet tämän. En muistuta siitä enää.
nudge-session = Näytä tapaaminen
nudge-commitments = Näytä lupaukseni
nudge-stop = Ei enää näitä
nudge-again = Muistuta sittenkin
nudge-stopped-prepare = Selvä, en muistuta enää valmistautumisesta.
nudge-stopped-date = Selvä, en muistuta enää tapaamisista, joilla ei ole aikaa.
nudge-stopped-commitment = Selvä, en muistuta enää lupauksistasi.
nudge-stopped-assessment = Selvä, en muistuta enää itsearvioista.
nudge-goes-on = Selvä, muistutan kuten ennenkin: kustakin asiasta enintään kahdesti, enkä koskaan työaikasi ulkopuolella.
button-assess = Itsearvioon
