### What is kept of a person, and taking it away.

data-title = Mitä säilytän sinusta
data-nothing = En säilytä sinusta mitään.
data-kept = Kaikki tämä on ylläpitoni tietokannassa:
data-participant = vastauksesi lomakkeessa sekä nimesi, kielesi ja aikavyöhykkeesi sellaisina kuin ne ovat Slackissa
data-coordinator = tieto siitä, että olet koordinaattori
data-pairing = { $count ->
    [one] 1 pari ja perustelut sille
   *[other] { $count } paria ja perustelut niille
}
data-session = { $count ->
    [one] 1 tapaaminen: sen aika, aihe ja se, kerroitko, että tapasitte
   *[other] { $count } tapaamista: niiden ajat, aiheet ja se, kerroitko, että tapasitte
}
data-preference = miten haluat, että sinulle puhutaan: kielesi ja muistutukset, jotka olet lopettanut
data-circle = { $count ->
    [one] 1 mentoripiiri, jossa olet
   *[other] { $count } mentoripiiriä, joissa olet
}
data-agreement = { $count ->
    [one] 1 sopimus, jonka sinä ja parisi kirjasitte
   *[other] { $count } sopimusta, jotka sinä ja parisi kirjasitte
}
data-change = { $count ->
    [one] 1 kerta, jolloin siirsit tapaamisen, jätit sen väliin tai kerroit, että se pidettiin
   *[other] { $count } kertaa, jolloin siirsit tapaamisen, jätit sen väliin tai kerroit, että se pidettiin
}
data-assessment = { $count ->
    [one] 1 itsearvio
   *[other] { $count } itsearviota
}
data-choice = { $count ->
    [one] 1 vastaus siitä, miten haluat jatkaa, tai kiitos
   *[other] { $count } vastausta siitä, miten haluat jatkaa, ja kiitosta
}
data-commitment = { $count ->
    [one] 1 lupaus, jonka annoit tai kirjasit
   *[other] { $count } lupausta, jotka annoit tai kirjasit
}
data-block = { $count ->
    [one] 1 henkilö, jota et halua pariksesi
   *[other] { $count } henkilöä, joita et halua pariksesi
}
data-feed = tieto siitä, että sinulla on oma kalenteriosoite, mutta ei itse osoitetta
data-checkin = { $count ->
    [one] 1 yksityinen vastaus siihen, millainen tapaaminen oli
   *[other] { $count } yksityistä vastausta siihen, millainen tapaaminen oli
}
data-reaction = { $count ->
    [one] 1 reaktio tapaamisen viestiin
   *[other] { $count } reaktiota tapaamisten viesteihin
}
data-delivery = { $count ->
    [one] 1 kuittaus vain sinulle lähetetystä viestistä
   *[other] { $count } kuittausta vain sinulle lähetetyistä viesteistä
}
data-inbox = { $count ->
    [one] 1 Slackin tieto sinusta, joka odottaa käsittelyä
   *[other] { $count } Slackin tietoa sinusta, jotka odottavat käsittelyä
}
data-trail = { $count ->
    [one] 1 merkintä lokissa siitä, mitä koordinaattorit tekevät
   *[other] { $count } merkintää lokissa siitä, mitä koordinaattorit tekevät
}
data-alias = numero, joka on sinun tilallasi siinä lokissa
data-round = { $count ->
    [one] 1 parinmuodostus, jossa olit mukana
   *[other] { $count } parinmuodostusta, joissa olit mukana
}
data-named = { $count ->
    [one] 1 muita koskeva rivi, jossa sinut mainitaan
   *[other] { $count } muita koskevaa riviä, joissa sinut mainitaan
}, esimerkiksi heidän esihenkilönään
data-not-kept = En säilytä mitään siitä, mitä sinä ja parisi kirjoitatte toisillenne.
data-show = Näytä kaikki
data-erase = Poista tietoni
data-erase-title = Poistetaanko tietosi?
data-erase-text = Mentorointisi päättyy, ja parisi kuulee neutraalit sanat. Vastauksesi, nimesi ja kaikki muu, mikä kertoo sinusta jotain, poistetaan. Tätä ei voi perua.
data-erase-yes = Kyllä, poista tietoni
data-erase-no = Ei, pidä ne
data-shown = Jokainen rivi sellaisena kuin se on tallessa. Voit valita ja kopioida ne.
data-too-long = Tietoja on enemmän kuin tähän mahtuu. Ylläpitoni voi antaa sinulle kaiken tiedostona.

erased-title = Tietosi on poistettu
erased-text = En säilytä enää mitään, mikä kertoo sinusta jotain. Se, että olit mukana, näkyy vain lukumäärissä.
erased-slack = Se, mitä kirjoitin sinulle ja parillesi, jää Slackiin kuten muutkin viestit. Voit palata milloin vain: `/mentor join`.
