### Two who have fallen silent: the question in their direct message, and what comes of it.

silent-title = Jatkatteko te kaksi?
silent-text = { $mentor } ja { $mentee }, kolme tapaamista on mennyt, enkä ole kuullut niistä mitään. Ehkä tapasitte ettekä painaneet mitään painiketta, tai ehkä elämä oli täynnä. Kumpikin on ihan hyvä: mikä teille nyt sopii?
silent-scope = Se, joka vastaa ensin, vastaa molempien puolesta. Jos en kuule mitään viikkoon, panen tapaamisenne tauolle; mitään ei menetetä, ja kumpikin teistä voi jatkaa niitä.
silent-go-on = Me jatkamme
silent-pause = Tauko toistaiseksi
silent-stop = Lopetetaan tähän
silent-stop-title = Lopetetaanko tähän?
silent-stop-text = Tapaamisenne päättyvät. Olette molemmat etusijalla seuraavassa parinmuodostuksessa, eikä kukaan kysy syytä.
silent-stop-text-closed = Tapaamisenne päättyvät, eikä kukaan kysy syytä.
silent-stop-yes = Kyllä, lopetetaan
silent-stop-no = Ei, odotetaan
silent-go_on-done = Hyvä, te jatkatte. Seuraava tapaaminen tulee suunnitellusti.
silent-pause-done = Hyvä, tapaamisenne odottavat. `/mentor resume` jatkaa niitä, kun jompikumpi haluaa.
silent-stop-done = Tapaamisenne päättyvät tähän. Kiitos molemmille ajasta, jonka annoitte.
silence-answered-already = Toinen teistä on jo vastannut tähän. `/mentor session` kertoo, missä teillä mennään.
notice-silent = *{ $mentor }* ja *{ $mentee }* ovat tauolla: kolme tapaamista on mennyt ilman elonmerkkiä, eikä kumpikaan ole viikkoon vastannut kysymykseeni. Ehkä voisit kysyä, mitä heille kuuluu. Tiedän vain tapaamisajat, en muuta.
