### Halfway, the close, going on, and half a year later.

halfway-title = Puolivälissä
halfway-text = Tapaaminen { $number }/{ $total } on takana, parina { $name }. Nyt on hyvä hetki katsoa, miten teillä sujuu.
halfway-scope = :lock: *Kuka näkee tämän:* ei kukaan muu kuin sinä. { $name } ei saa tietää vastaustasi, eikä koordinaattorikaan; se lasketaan vain yhteen vähintään kahden muun vastauksen kanssa.
halfway-keep = Jatketaan näin
halfway-adjust = Jotain pitäisi muuttaa
halfway-change = Haluaisin toisen parin
halfway-assess-about = Tämä vie minuutin, ja näet, mikä on muuttunut alusta:
halfway-assess = Millaisena näen itseni nyt
halfway-said-keep = Mukava kuulla. Kaikki jatkuu ennallaan, ja tapaaminen { $next } tulee aikanaan itsestään.
halfway-said-adjust = Selvä. Mikä auttaisi? Voit muuttaa aihepiirejäsi, työaikaasi tai tapaa, jolla tapaatte. Teidän väliset asianne, kuten miten aloitatte tai mitä jätätte pois, on paras ottaa puheeksi seuraavassa tapaamisessa: alussa tekemäänne sopimusta saa muuttaa milloin vain.
halfway-said-change = Selvä. Voit pyytää toista paria syytä kertomatta, nyt tai milloin tahansa komennolla `/mentor rematch`. { $name } kuulee silloin neutraalit sanat, ja koordinaattori kuulee, että uusi pari tarvitaan, mutta ei, kuka sitä pyysi.
halfway-said-change-closed = Selvä. Ohjelma on suljettu, joten en voi etsiä sinulle toista paria. Voit päättää tapaamisenne syytä kertomatta, nyt tai milloin tahansa komennolla `/mentor rematch`. { $name } kuulee silloin neutraalit sanat, eikä kukaan kuule, kuka sitä pyysi.
halfway-said-last = Selvä, kiitos.
halfway-edit = Muuta aihepiirejä ja aikoja
halfway-session = Näytä tapaamiseni
halfway-rematch = Pyydä toista paria
halfway-again = Muuta vastaustani

closing-title = Tapaamisenne ovat takana
closing-text = { $held ->
    [0] Sovittuja aikoja oli { $total }, mutta sinä ja { $name } ette tavanneet kertaakaan. Niin käy joskus, eikä se kerro mitään sinusta.
    [one] Sinä ja { $name } tapasitte kerran. Kiitos ajasta, jonka annoit.
   *[other] Sinä ja { $name } tapasitte { $held } kertaa. Kiitos ajasta, jonka annoit.
}
closing-changed = *Mikä muuttui tapaamistenne ansiosta*
closing-change = { $what }: { $came }
closing-assess-about = *Millaisena näet itsesi nyt.* Samat muutamat väittämät kuin alussa. Kukaan ei näe vastauksiasi; ne lasketaan vain yhteen muiden vastausten kanssa.
closing-assess = Millaisena näen itseni nyt
closing-thanks-about = *Kiitoksen sana parillesi ({ $name }).* Jos haluat, kirjoita, mitä saat mukaasi.
closing-thanks = Kirjoita kiitos
closing-next = *Entä nyt?* Kerro, mitä toivot. Jatkatte yhdessä vain, jos te molemmat haluatte.
closing-next-scope = :lock: *Kuka näkee tämän:* { $name } saa tietää vastauksestasi vain, että haluatte molemmat jatkaa, tai että tällä kertaa ette jatka. Jos vastausta ei ole { $until } mennessä, tapaamisenne päättyvät ja olet mukana seuraavassa parinmuodostuksessa.
closing-together = Jatketaan yhdessä
closing-swapped = Jatketaan, roolit vaihtaen
closing-round = Etsi minulle uusi pari
closing-stop = Lopetan tähän
closing-sure = Oletko varma?
closing-sure-round = Silloin sinä ja { $name } ette enää tapaa.
closing-sure-stop = Silloin sinä ja { $name } ette enää tapaa, eikä minulta tule enää mitään. Voit tulla takaisin milloin vain.
closing-sure-yes = Kyllä
closing-sure-no = En vielä
closing-said-together = :white_check_mark: Haluaisit jatkaa yhdessä samoissa rooleissa. Heti kun { $name } haluaa samaa, annan teille uudet ajat. Siihen asti voit muuttaa vastaustasi.
closing-said-swapped = :white_check_mark: Haluaisit jatkaa yhdessä roolit vaihtaen. Heti kun { $name } haluaa samaa, annan teille uudet ajat. Siihen asti voit muuttaa vastaustasi.
closing-said-round = :white_check_mark: Olet mukana seuraavassa parinmuodostuksessa; sinun ei tarvitse tehdä mitään. Kirjoitan heti, kun parit on julkaistu.
closing-said-stop = :white_check_mark: Olet lopettanut. Minulta ei tule enää mitään. Voit palata milloin vain: `/mentor join`.
closing-said-stop-here = :white_check_mark: Nämä tapaamiset ovat päättyneet. Sinulla on vielä toinen pari, joten kirjoitan sinulle edelleen siitä; `/mentor leave` lopettaa kaiken.
closing-differ = Haluaisitte molemmat jatkaa, mutta ette samoissa rooleissa. Jutelkaa asiasta ja valitkaa sama: sitten annan teille uudet ajat.
closing-goes-on = :white_check_mark: Haluatte molemmat jatkaa. Uudet aikanne ovat keskustelussa, jossa olette sinä ja { $name }.
closing-over = Tällä kertaa te kaksi ette jatka yhdessä. Se ei kerro mitään sinusta: aika ja suunnitelmat muuttuvat, enkä koskaan kysy syitä. Olet mukana seuraavassa parinmuodostuksessa; `/mentor leave`, jos haluat mieluummin lopettaa.
closing-closed = *Entä nyt?* Ohjelma on suljettu, joten en enää suunnittele tapaamisia. Mikään ei estä teitä kahta tapaamasta omin päin. `/mentor leave` lopettaa osallistumisesi.

closed-title = Tällä kertaa ette jatka yhdessä
closed-text = Sinä ja { $name } ette jatka tällä kertaa yhdessä, vaikka sinä olisit halunnut. Se ei kerro mitään sinusta: aika ja suunnitelmat muuttuvat, enkä koskaan kysy syitä.

thanks-form-title = Kiitoksen sana
thanks-form-about = Vastaanottaja: { $name }. Mitä opit, ja mitä teet sen ansiosta toisin?
thanks-form-scope = :lock: *Kuka näkee tämän:* { $name }, yhteisessä keskustelussanne, kun olette molemmat kirjoittaneet ja molemmat haluavat näyttää kiitoksensa. Siihen asti ei kukaan, ja koordinaattori ei koskaan.
thanks-form-words = Omin sanoin
thanks-form-agree = Kun kumpikin haluaa näyttää
thanks-form-agrees = { $name } saa nähdä tämän
thanks-kept-posted = Kiitos. Olette molemmat kirjoittaneet, joten näytän kummankin kiitoksen yhteisessä keskustelussanne.
thanks-kept-waiting = Kiitos, se on tallessa. { $name } näkee sen heti, kun { $name } on itsekin kirjoittanut ja haluaa näyttää kiitoksensa.
thanks-kept-silent = Kiitos, se on tallessa vain sinua varten. Jos haluat, että { $name } lukee sen, avaa se uudelleen ja anna lupa.
thanks-taken-back = Se on otettu takaisin.
thanks-title = Mistä kiitätte toisianne
thanks-from = *{ $from } → { $to }*
thanks-next = Kumpikin kirjoitti tietämättä, mitä toinen kirjoittaa.

certificate-ready = Todistuksesi
certificate-ready-text = Olit mukana: { $program }. Tässä on siitä jotain muistoksi. Kuva on tämän viestin ketjussa, ja siinä lukevat nimesi, ohjelma, sen tavoitteet ja se, montako kertaa tapasitte: ei sitä, kenet tapasit, eikä mitään siitä, mitä puhuitte.
certificate-by-hand = Minulla ei ole kirjaimia nimeäsi varten, pahoittelut. Todistuksessa on viiva, jolle nimen voi kirjoittaa käsin.
certificate-title = Todistus
certificate-lead = Tämän todistuksen saa
certificate-mentor = joka toimi mentorina käänteismentoroinnissa ja näytti johtajalle, miltä asiat näyttävät toisesta suunnasta.
certificate-mentee = joka oli mentoroitavana käänteismentoroinnissa ja otti johtajana aikaa kuunnella ja oppia.
certificate-held = Pidetyt tapaamiset
certificate-held-of = { $held }/{ $total }
certificate-time = Ajankohta
certificate-from-to = { $from } – { $to }
certificate-aims = Tavoitteet
certificate-foot = Annettu { $day }
certificate-alt = Todistus, { $name }: { $program }, pidettyjä tapaamisia { $held }/{ $total }

going-on-title = Jatkatte yhdessä
going-on-text = { $mentor } ja { $mentee }, haluatte molemmat jatkaa: edessä on { $total ->
    [one] vielä yksi tapaaminen
   *[other] vielä { $total } tapaamista
}. Mentorina on { $mentor }, mentoroitavana { $mentee }.
going-on-first = *Ensimmäinen aika:* { $when }
going-on-next = Ensimmäisessä tapaamisessa katsotte sopimustanne uudelleen. Lupaukset, joita ette ole vielä täyttäneet, kulkevat mukana, eikä mikään aihe tule toista kertaa. Jokaista aikaa voi siirtää yhdellä napautuksella.

lookback-title = Puoli vuotta myöhemmin
lookback-text = Puoli vuotta sitten sinun ja parisi ({ $name }) tapaamiset päättyivät. Jäikö niistä jotain: jotain, minkä teet, näet tai ratkaiset nyt toisin?
lookback-scope = :lock: *Kuka näkee tämän:* ei kukaan muu kuin sinä. Nämä vastaukset lasketaan vain yhteen muiden vastausten kanssa, ja vain, jos vähintään kolme on vastannut.
lookback-yes = Kyllä, jotain on jäänyt
lookback-some = Vähän
lookback-no = Ei
lookback-thanks = Kiitos. Muuta en halunnutkaan tietää.
