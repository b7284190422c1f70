### What the mentors of a round read in the direct message of their circle.

circle-title = Mentoripiirinne
circle-hello = { $names }: olette kaikki mentoreita tällä kierroksella. Juuri kukaan muu täällä ei tiedä, millaista se on, joten tapaatte muutaman viikon välein keskenänne: vertaatte kokemuksia, harjoittelette vaikeaa lausetta ja kuulette, että muutkin tuntevat ne kankeat tapaamiset.
circle-again = { $names }: piirinne kokoontuu taas.
circle-moved = { $names }: kertomani päivä onkin nyt kaikille vapaa, joten piirinne saa toisen päivän.
circle-when = *Tapaatte:* { $when } · { $duration }
circle-next = Mitään ei tarvitse valmistella: kun tapaaminen alkaa, tuon siihen aiheen. Aika sopii mahdollisimman monen työaikaan; jos joku ei pääse, häntä jäädään kaipaamaan, eikä selityksiä tarvita.
circle-scope = :lock: *Kuka näkee tämän:* ne { $count } mentoria, jotka viestissä mainitaan. Yksikään mentoroitava tai koordinaattori ei ole tässä keskustelussa, enkä minä voi lukea sitä.
circle-prompt = Mentoripiiri: { $title }
circle-late = Tämä viesti tulee myöhässä, pahoittelut. Jos aika meni jo, tavatkaa silloin, kun teille sopii.
circle-free = Tänään valitsette itse, mistä puhutte.
circle-questions = *Kysymyksiä alkuun*
circle-together = *Tehkää yhdessä:* { $together }
circle-care = *Pitäkää mielessä:* { $care }
circle-out = Lähde piiristä
circle-out-title = Lähdetkö tästä piiristä?
circle-out-text = Piirin seuraavasta viestistä alkaen muut tapaavat ilman sinua. Omat tapaamisesi jatkuvat ennallaan, eikä kenellekään kerrota.
circle-out-yes = Kyllä, lähden
circle-out-no = En, jään
circle-left = Olet lähtenyt piiristä. Sen seuraava viesti menee muille heidän omaan keskusteluunsa. Omat tapaamisesi jatkuvat ennallaan.
circle-not-yours = Tämä piiri jatkuu ilman sinua tai on jo päättynyt, joten siitä ei voi enää lähteä.
