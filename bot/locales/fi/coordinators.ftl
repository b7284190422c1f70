### What coordinators read.

rehearsal-title = Kierroksen { $number } koeajo
rehearsal-nothing-sent = Mitään ei ole lähetetty. Vain sinä näet tämän.
rehearsal-summary = { $pairs ->
    [0] Ei pareja
    [one] *1 pari*
   *[other] *{ $pairs } paria*
}, { $unmatched ->
    [0] kukaan ei jää ilman paria
    [one] *1 henkilö* ilman paria
   *[other] *{ $unmatched } henkilöä* ilman paria
}.
rehearsal-empty = Pareja ei voi vielä muodostaa. Siihen tarvitaan vähintään yksi mentori ja yksi mentoroitava, jotka ovat tulleet mukaan: painike siihen on Home-välilehdelläni, tai `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · sopivuus { $score } %
rehearsal-first = Ensimmäinen tapaaminen, jos julkaiset pian: { $when }
rehearsal-more-pairs = { $count ->
    [one] Ja vielä 1 pari.
   *[other] Ja vielä { $count } paria.
}
rehearsal-unmatched = *Ilman paria*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = mukana ei ole ketään, jonka kanssa muodostaa pari
rehearsal-more-unmatched = { $count ->
    [one] Ja vielä 1 henkilö.
   *[other] Ja vielä { $count } henkilöä.
}
rehearsal-preparing = *Vielä valmistautumassa, joten eivät ole tällä kierroksella:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}ja { $count } muuta
}. Muistutan kutakin enintään kahdesti.
rehearsal-paused = *Tauolla, joten eivät ole tällä kierroksella:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}ja { $count } muuta
}.
rehearsal-sends = *Mitä tapahtuu, kun julkaiset:* avaan { $pairs ->
    [one] 1 yhteisen keskustelun, jossa on esittely
   *[other] { $pairs } yhteistä keskustelua, joissa jokaisessa on esittely
}, suunnittelen { $sessions ->
    [one] 1 tapaamisen
   *[other] { $sessions } tapaamista
} ja { $unmatched ->
    [0] en kirjoita yksityisesti kenellekään muulle
    [one] kirjoitan yksityisesti 1 henkilölle, joka jäi ilman paria
   *[other] kirjoitan yksityisesti { $unmatched } henkilölle, jotka jäivät ilman paria
}.
round-takes = { $pairs ->
    [one] 1 esittelyn lähettäminen
   *[other] { $pairs } esittelyn lähettäminen
} kestää Slackin rajoitusten vuoksi noin { $time }. Kukin lähtee heti, kun Slack ottaa sen vastaan.
rehearsal-publish = Julkaise
rehearsal-again = Uusi koeajo
rehearsal-weights = Painotukset
rehearsal-sends-all = Mitä lähetetään
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = Eivät enää pari: { $pairs }
rehearsal-ruled-out = :no_entry_sign: Olet sulkenut pois parin *{ $mentor }* → *{ $mentee }*.
pair-lock = Pidä tämä pari
pair-free = Älä pidä tätä paria
pair-forbid = Ei näitä kahta
pair-swap = Vaihda toisen parin kanssa
pair-allow = Salli taas
rehearsal-needs = *Mikä toisi heille parin*
rehearsal-limits = Mikä rajoittaa kierrosta: { $limits }.
sends-title = Mitä lähetetään
sends-intro = Omassa aikavyöhykkeessäsi. Kun joku siirtää tapaamista, sen viestit siirtyvät mukana.
sends-message = • { $when }: { $what }
sends-unmatched = *Heti ja yksityisesti niille, jotka jäivät ilman paria:* { $names }
rehearsal-sure = Julkaistaanko kierros { $number }?
rehearsal-sure-text = Kirjoitan silloin { $people ->
    [one] 1 henkilölle
   *[other] { $people } henkilölle
}. Tätä ei voi perua.
rehearsal-not-yet = Ei vielä

ruled-level = taso ei sovi ({ $count })
ruled-language = ei yhteistä kieltä ({ $count })
ruled-hours = liian vähän yhteistä työaikaa ({ $count })
ruled-line = sama raportointisuhde ({ $count })
ruled-paired = aiemmin parina ({ $count })
ruled-other = muita syitä ({ $count })
ruled-ready = valmistautumassa tai tauolla ({ $count })
ruled-full = ei vapaata paikkaa ({ $count })
ruled-taken = mahdollinen, mutta sai toisen parin ({ $count })

published-title = Kierros { $number } on julkaistu
published-text = { $pairs ->
    [0] Pareja ei ole.
    [one] 1 pari kuulee minusta lähiminuutteina omassa keskustelussaan.
   *[other] { $pairs } paria kuulee minusta lähiminuutteina, kukin omassa keskustelussaan.
}
published-unmatched = { $count ->
    [0] Kaikilla on pari.
    [one] 1 henkilöllä ei ole vielä paria, ja kerron hänelle miksi.
   *[other] { $count } henkilöllä ei ole vielä paria, ja kerron heille miksi.
}

attention-title = Viesti, jota kukaan ei voi vahvistaa
attention-text = Slack ei kertonut, menikö tämä viesti perille, eikä kukaan vastannut, kun kysyin: *{ $what }*. Kysy heiltä: { $names }. Jos kukaan ei tiedä, anna minun lähettää se: pahimmassa tapauksessa se on siellä kahdesti.
kind-introduction = esittely
kind-session = tapaaminen { $number }
kind-reminder = muistutus tapaamisesta { $number }
kind-moved = tapaamisen { $number } uusi aika
kind-checkin = kysymys kahden kesken tapaamisesta { $number }
kind-unmatched = tieto siitä, ettei paria vielä ole
kind-ended = tieto mentoroinnin päättymisestä
kind-closed = tieto ohjelman sulkemisesta
kind-announcement = tiedote ohjelmasta
kind-invitation = kutsu tapaamiseen { $number }
kind-paused = tieto tapaamisten tauosta
kind-resumed = tieto tapaamisten jatkumisesta
kind-silent = kysymys, jatkavatko nämä kaksi
kind-halfway = puolivälin kysymys: miten sujuu
kind-closing = viesti tapaamisten päättyessä
kind-thanks = parin toisilleen kirjoittamat kiitokset
kind-certificate = todistus
kind-circle = viesti mentoripiirille
kind-concern = huoli
kind-neutral = viesti puolueettoman henkilön tehtävästä
kind-folded = { $what } (toisen kerran, mentoroitavan kielellä)
attention-failed-title = Viesti, jonka Slack hylkäsi
attention-failed = Slack ei ottanut vastaan tätä viestiä: *{ $what }*. Vastaanottajat: { $names }. Slackin syy on `{ $code }`. Kun se on korjattu, anna minun lähettää viesti.

stopped-title = Lähetys on pysäytetty
stopped-text = En lähetä nyt mitään, ellei joku pyydä. Juuri tällä hetkellä matkalla oleva voi vielä mennä perille. Mitään ei katoa: `/mentor start` lähettää sen, mistä on silloin vielä hyötyä, ja antaa uuden ajan tapaamisille, joiden viesti myöhästyi.
started-text = Lähetän taas. Odottaneet viestit lähtevät ensin.
stopped-warning = :warning: *Lähetys on pysäytetty.* Kukaan ei kuule minusta pyytämättä, ennen kuin koordinaattori käyttää komentoa `/mentor start`.
