### What is said to one person, in private.

ended-title = Mentorointi on päättynyt
ended-text = Sinä ja { $name } ette enää tapaa: mentorointinne on päättynyt. Se ei kerro mitään sinusta: ihmiset lopettavat monesta syystä, enkä koskaan kysy syitä.
ended-text-erased = Yksi mentoroinneistasi on päättynyt. Se ei kerro mitään sinusta: ihmiset lopettavat monesta syystä, enkä koskaan kysy syitä.
ended-next = Olet etusijalla seuraavassa parinmuodostuksessa, eikä sinun tarvitse tehdä mitään. Kiitos ajasta, jonka annoit.
ended-next-closed = Ohjelma on suljettu, joten pareja ei enää muodosteta. Kiitos ajasta, jonka annoit.

checkin-title = Ihan meidän kesken
checkin-question = Tapaaminen { $number }/{ $total }, parina { $name }: millainen se oli?
checkin-scope =
    :lock: *Kuka näkee tämän:* se, tapasitteko, näkyy tapaamisen viestissä. Sitä, millaista oli, ei näe kukaan muu kuin sinä: ei { $name } eikä koordinaattori. Nämä vastaukset lasketaan vain yhteen muiden vastausten kanssa, ja vain, jos vähintään kolme on vastannut.
checkin-good = Tapasimme, oli hyvä
checkin-mixed = Tapasimme, oli vaihtelevaa
checkin-bad = Tapasimme, oli vaikeaa
checkin-booked = Ei vielä, mutta aika on
checkin-not-yet = Ei vielä
checkin-no = Ei, emmekä tapaakaan
checkin-not-comfortable = Minulla oli epämukava olo
checkin-neutral = Jos jokin ei tuntunut oikealta, tämän ohjelman puolueeton henkilö on { $neutral }. Painike avaa lomakkeen; mitään ei lähetetä, ennen kuin olet kirjoittanut sen.
checkin-thanks-met_good = Kiitos, merkitsin: tapaaminen { $number }, parina { $name }, oli hyvä. Mukava kuulla.
checkin-thanks-met_mixed = Kiitos, merkitsin: tapaaminen { $number }, parina { $name }, oli vaihteleva. Moni on, ja seuraava tuo uuden aiheen.
checkin-thanks-met_bad = Kiitos, että kerroit: tapaaminen { $number }, parina { $name }, oli vaikea. Se jää minulle. Jos et halua jatkaa, `/mentor leave` lopettaa heti; kukaan ei kysy syytä, ja { $name } kuulee vain neutraalit sanat.
checkin-thanks-not_yet = Kiitos, merkitsin: tapaamista { $number }, parina { $name }, ei ole vielä pidetty. Yhteisessä viestissänne yksi napautus siirtää sen ensi viikkoon, eikä mitään menetetä.
checkin-thanks-booked = Kiitos, merkitsin: sinä ja { $name } olette löytäneet ajan tapaamiselle { $number }. Kysyn vielä kerran viikon päästä.
checkin-thanks-no = Kiitos, merkitsin: tapaamista { $number }, parina { $name }, ei pidetty. Niin käy, ja seuraava tulee joka tapauksessa.
checkin-kept = Lauseesi on tallessa vastauksen kanssa. Kukaan muu ei lue sitä.
checkin-add = Lisää lause
checkin-edit = Muuta lausettani
checkin-change = Muuta vastaustani

unmatched-title = Tällä kertaa ei löytynyt paria
unmatched-none = Kierroksen { $round } parit on muodostettu, eikä sinulla ole vielä paria. Se ei kerro mitään sinusta: mukana ei ole vielä ketään, jonka voisit tavata roolissasi ({ $role }).
unmatched-counted = Kierroksen { $round } parit on muodostettu, eikä sinulla ole vielä paria. Se ei kerro mitään sinusta. Kävin läpi { $total ->
    [one] sen 1 henkilön, joka olisi voinut olla parisi
   *[other] kaikki { $total } henkilöä, jotka olisivat voineet olla parisi
}, roolinasi { $role }:
unmatched-help = *Mikä auttaisi*
unmatched-next = Olet mukana seuraavassa parinmuodostuksessa, eikä sinun tarvitse tehdä mitään.
help-hours = Toinen työaika, jos voit siirtää omaasi: `/mentor join`.
help-language = Toinen kieli, jos puhut jotain muutakin: `/mentor join`.
help-level = Tasosi, jos se ei enää pidä paikkaansa: `/mentor join`.
help-both = Molemmat roolit, kahden eri parin kanssa: `/mentor join`.
help-others = Lisää ihmisiä: kerro työkaverille, `/mentor join`.

question-title = Voisitko auttaa hetken?
question-intro = Slack ei kertonut, menikö yksi viesteistäni perille, enkä halua lähettää sitä kahdesti. En voi lukea keskustelujasi, joten minun täytyy kysyä.
question-introduction = Onko *esittelyni* keskustelussa, jossa olemme sinä, { $name } ja minä?
question-session = Onko viestini *tapaamisesta { $number }* keskustelussa, jossa olemme sinä, { $name } ja minä?
question-reminder = Onko *muistutukseni* tapaamisesta { $number } keskustelussa, jossa olemme sinä, { $name } ja minä?
question-moved = Onko viestini tapaamisen { $number } *uudesta ajasta* keskustelussa, jossa olemme sinä, { $name } ja minä?
question-checkin = Kysyinkö sinulta täällä kahden kesken, millainen *tapaaminen { $number }* oli?
question-unmatched = Kerroinko sinulle täällä kahden kesken, että sinulla *ei ole vielä paria*?
question-ended = Kerroinko sinulle täällä kahden kesken, että *mentorointinne on päättynyt*?
question-closed = Kerroinko sinulle täällä kahden kesken, että *ohjelmasi on suljettu*?
question-announcement = Onko *tiedotteeni ohjelmasta* sen kanavalla?
question-invitation = Onko *kutsuni* tapaamiseen { $number } keskustelussa, jossa olemme sinä, { $name } ja minä?
question-paused = Onko viestini tapaamistenne *tauosta* keskustelussa, jossa olemme sinä, { $name } ja minä?
question-resumed = Onko viestini siitä, että tapaamisenne *jatkuvat*, keskustelussa, jossa olemme sinä, { $name } ja minä?
question-silent = Kysyinkö keskustelussa, jossa olemme sinä, { $name } ja minä, *jatkatteko te kaksi*?
question-halfway = Kysyinkö sinulta täällä kahden kesken, miten *puolivälissä* sujuu?
question-closing = Kirjoitinko sinulle täällä kahden kesken tapaamistenne *päättymisestä*?
question-thanks = Ovatko toisillenne kirjoittamanne *kiitokset* keskustelussa, jossa olemme sinä, { $name } ja minä?
question-certificate = Kirjoitinko sinulle täällä kahden kesken, että *todistuksesi* on valmis?
question-circle = Onko viestini *mentoripiirille* keskustelussa, jossa olemme te mentorit ja minä?
question-concern = Kerroinko sinulle täällä kahden kesken *huolesta*, jonka joku tuo sinulle?
question-neutral = Kirjoitinko sinulle täällä kahden kesken *puolueettoman henkilön* tehtävästä?
question-folded = Onko tämä viestini myös *suomeksi* ketjussa tai sen vieressä, keskustelussa, jossa olemme sinä, { $name } ja minä: *{ $what }*?
doubt-yes = Kyllä, se on siellä
doubt-no = Ei, lähetä se
answered-yes = Kiitos. Se on perillä, joten en lähetä sitä uudelleen.
answered-no = Kiitos. Lähetän sen nyt.
answered-moved = Kiitos. Tapaamisenne aika on sillä välin muuttunut, joten tätä viestiä ei enää tarvita.
