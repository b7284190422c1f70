### The library, as coordinators look after it.

prompts-title = Kirjasto
prompts-about = Mistä parit täällä puhuvat. Kytke pois, mikä ei teille sovi, ja lisää omia aiheita. Tapaaminen, jolla on jo aihe, pitää sen. Vain koordinaattorit näkevät tämän ikkunan.
prompts-count = { $count ->
    [one] 1 aihe
   *[other] { $count } aihetta
}{ $own ->
    [0] {""}
   *[other] {" "}· omia: { $own }
}{ $off ->
    [0] {""}
   *[other] {" "}· pois kytkettyjä: { $off }
}
prompts-agreement = Sopiminen, ensimmäisessä tapaamisessa
prompts-closing = Katse taaksepäin, viimeisessä tapaamisessa
prompts-circle-about = Mistä kierroksen mentorit puhuvat keskenään. Kytke pois, mikä ei teille sovi; omat aiheet tulevat vain pareille.
prompts-add = Kirjoita aihe
prompts-own = :pencil2: oma
prompts-off = :no_entry_sign: pois kytketty
prompts-topic-off = :no_entry_sign: Tämä aihepiiri on kytketty pois: mikään sen aiheista ei tule esiin, eikä kukaan voi valita sitä.
prompts-topic-switch-off = Kytke aihepiiri pois
prompts-topic-switch-on = Ota aihepiiri käyttöön
prompts-prompt-switch-off = Kytke pois
prompts-prompt-switch-on = Ota käyttöön
prompts-edit = Muuta
prompts-language = Lisää kieli
prompts-remove = Poista
prompts-remove-title = Poistetaanko tämä aihe?
prompts-remove-text = Se ei tule enää esiin. Tapaaminen, jolla se on, pitää sen.
prompts-remove-yes = Kyllä, poista
prompts-remove-no = Ei, pidä se
home-prompts = Kirjasto

writing-title = Uusi aihe
writing-edit-title = Muuta aihetta
writing-about = Pyydä näkökulmaa, älä koskaan analyysia, äläkä kysy mitään yksityistä. Selviä sanoja ilman muotoiluja.
writing-in = Tällä kielellä: { $language }
writing-language = Millä kielellä kirjoitat?
writing-topic = Aihepiiri
writing-topic-new = Uusi aihepiiri
writing-topic-title = Aihepiirin nimi
writing-topic-title-hint = Uudelle tai omalle aihepiirille, sillä kielellä, jolla kirjoitat. Jätä meidän omillemme tyhjäksi.
writing-topic-needed = Anna uudelle aihepiirille nimi.
writing-depth = Kuinka syvälle se menee?
writing-needs = Mitä pöydällä pitäisi olla?
writing-title-field = Otsikko
writing-why = Miksi sillä on väliä kummallekin? Yksi lause.
writing-questions = Mentoroitavan kysymykset mentorille
writing-questions-hint = Kolme tai neljä, kukin omalla rivillään. Ensimmäiseen on helppo vastata.
writing-questions-wrong = Kirjoita kolme tai neljä kysymystä, kukin omalle rivilleen ja enintään 500 merkkiä.
writing-question-wrong = Kysymys päättyy kysymysmerkkiin ja espanjaksi myös alkaa sellaisella. Tästä se vielä puuttuu: { $words }
writing-word-wrong = Tätä ei sano mikään aihe, eivät meidänkään: { $words }. Sano se toisin sanoin.
writing-sentence-wrong = Lyhennä tätä virkettä, enintään { $most } sanaa: { $words }
writing-together = Jotain yhdessä tehtävää
writing-mentor-tip = Vinkki mentorille
writing-mentee-tip = Vinkki mentoroitavalle
writing-commitment = Mitä toinen voisi luvata seuraavaan tapaamiseen mennessä

prompts-removed = Tämä aihe on jo poistettu.
prompts-changed = Joku on muuttanut tätä aihetta sen jälkeen, kun avasit sen. Avaa se uudelleen, niin mitään ei katoa.
prompts-last = Tämän täytyy jäädä: ilman sitä ensimmäiseen, viimeiseen tai niiden välisiin tapaamisiin tai mentoripiiriin ei olisi mitään.
prompts-all-languages = Tällä aiheella on jo kaikki kielet, joita puhun.
prompts-full = Tilaa omille aiheille: { $most }, yhdessä aihepiirissä { $each }, aihepiirejä { $topics }. Poista ensin jotain.
