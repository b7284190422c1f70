### A no that a person reads: what is not possible, and what is.

coordinators-only = Vain koordinaattorit voivat tehdä tämän. `/mentor help` näyttää, mitä voit tehdä täällä.
coordinators-none = Jonkun pitää koordinoida. Valitse ainakin yksi henkilö.
coordinators-cannot = Valitse vain tämän työtilan ihmisiä: ei sovelluksia, ei vieraita eikä ketään, joka on lähtenyt.

join-refused-bot = Sovellukset eivät voi osallistua, vain ihmiset.
join-refused-other-program = Sinulla on pari toisessa ohjelmassa: { $program }. Jokainen on mukana yhdessä ohjelmassa kerrallaan: lähde ensin siitä komennolla `/mentor leave`.
join-refused-guest = Tämän työtilan vieraat eivät voi osallistua. Jos haluaisit, kerro siitä koordinaattorille.
join-refused-stranger = Kuulut toiseen työtilaan. Osallistu omassasi.
join-refused-deactivated = Tämä Slack-tili ei ole enää käytössä.
leave-refused-not-joined = Et ole tällä hetkellä mukana, joten lopetettavaakaan ei ole.

prepare-refused-not-joined = Et ole vielä tullut mukaan, joten sinun ei vielä tarvitse valmistautua. `/mentor join` vie kolme minuuttia.
prepare-refused-rules = Pelisäännöt ovat muuttuneet tämän ikkunan avaamisen jälkeen. Lue uudet: `/mentor prepare`.
prepare-refused-closed = { $program } on suljettu, joten nyt ei ole mitään, mihin valmistautua. Se, minkä olet lukenut ja hyväksynyt, säilyy.

session-unknown = En löydä tätä tapaamista enää.
session-not-yours = Tämä tapaaminen kuuluu kahdelle muulle ihmiselle, joten en voi muuttaa sitä puolestasi.
session-moved-already = Tällä tapaamisella on jo toinen aika. Toimivat painikkeet ovat sen uusimmassa viestissä.
session-held-already = Tämä tapaaminen on jo pidetty, joten sen aika pysyy.
session-over = Tämä tapaaminen on takana, joten se pysyy sellaisena kuin on.
session-time-gone = Tämä aika ei enää sovi molemmille. Valitse toinen.
session-none = Sinulla ei ole tällä hetkellä tapaamisia. `/mentor status` kertoo, missä mennään.
delegate-only-mentees = Vain mentoroitavat voivat antaa jonkun toisen siirtää tapaamisiaan.
delegate-self = Voit muutenkin siirtää omia tapaamisiasi. Valitse joku muu tai ei ketään.
delegate-cannot = Valitse tämän työtilan henkilö: ei sovellusta, ei vierasta eikä ketään, joka on lähtenyt.
session-prompt-fixed = Ensimmäinen tapaaminen on sopimista ja viimeinen taaksepäin katsomista varten, joten niiden aiheet pysyvät.

checkin-refused-no-answer = Valitse ensin vastaus. Sitten voit lisätä lauseen.
form-outdated = Tämä lomake on vanhentunut. Avaa se uudelleen.

rehearse-refused-nobody = Kukaan ei ole vielä mukana. Kerro ihmisille komennosta `/mentor join`.
publish-refused-no-rehearsal = Vielä ei ole mitään julkaistavaa. Käytä ensin komentoa `/mentor rehearse`.
publish-refused-already = Tämä koeajo on jo julkaistu, tai siitä on uudempi. `/mentor rehearse` näyttää, missä mennään.
publish-refused-changed = Tämän koeajon jälkeen joku on tullut mukaan, valmistautunut, lopettanut tai muuttanut vastauksiaan. Käytä uudelleen komentoa `/mentor rehearse`, niin julkaiset sen, minkä olet nähnyt.

doubt-unknown = En löydä tätä viestiä enää.
doubt-not-yours = Kysyin tästä viestistä joltakulta muulta.
doubt-answered-already = Tähän on jo vastattu. Kiitos.
rehearse-refused-swap = Valitse kaksi eri paria.
rehearse-refused-lock = Näistä kahdesta ei voi tulla paria: jokin sääntö on esteenä, kuten taso, raportointisuhde, kieli, työaika tai se, että he ovat jo olleet pari.
stop-refused = Vain koordinaattorit voivat pysäyttää tai käynnistää viestini kaikilta. Jos haluat itse lopettaa: `/mentor leave`.
start-refused-operator = Tämän botin ylläpitäjä on pysäyttänyt sen, joten vain ylläpitäjä voi käynnistää sen.

closing-refused-early = Tapaamisenne eivät ole vielä lopussa. Kysyn sitten, kun ne ovat.
closing-refused-paused = Tapaamisenne ovat nyt tauolla. Kun ne jatkuvat, voit valita tämän.
closing-refused-goes-on = Te kaksi jatkatte jo yhdessä. Uusimmat ajat ovat yhteisessä keskustelussanne.
closing-refused-closed = { $program } on sittemmin suljettu, joten tapaamisenne päättyvät tähän, eikä pareja enää muodosteta. Mikään ei estä teitä kahta tapaamasta omin päin.
thanks-refused-posted = Kiitoksesi on jo yhteisessä keskustelussanne, joten se pysyy sellaisena kuin on.
