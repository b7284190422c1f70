### Answers to what a person asked for; only that person sees them.

help-title = Mitä voit tehdä täällä
help-not-understood = En tiedä, mitä tehdä tälle: ”{ $text }”.
help-near = Tarkoititko: `/mentor { $command }`?
help-commands =
    `/mentor join` – tule mukaan tai muuta vastauksiasi
    `/mentor prepare` – lue kortit ja hyväksy pelisäännöt; vasta sitten voit saada parin
    `/mentor status` – näe parisi ja seuraava tapaamisenne
    `/mentor topics` – katso, mistä voi puhua, ja ota aihe seuraavaan tapaamiseen
    `/mentor commitments` – katso, mitä olette luvanneet, ja kuittaa tehdyt
    `/mentor session` – siirrä seuraava tapaaminen tai jätä se väliin, ja katso, miten muille tapaamisille kävi
    `/mentor pause` – pidä tauko, esimerkiksi `/mentor pause 14.3. asti`
    `/mentor resume` – päätä tauko
    `/mentor calendar` – anna kalenterisi seurata tapaamisiasi
    `/mentor concern` – kirjoita kahden kesken puolueettomalle henkilölle
    `/mentor rematch` – pyydä toista paria kahden kesken ja ilman syytä
    `/mentor language` – valitse kieli, jota puhun kanssasi
    `/mentor leave` – lopeta milloin tahansa, ilman syytä
    `/mentor data` – katso kaikki, mitä sinusta säilytän, tai poista se
    `/mentor help` – näytä tämä
help-coordinator = *Koordinaattorina*
    `/mentor program` – perusta ohjelma, tai toinenkin, ja sulje se aikanaan
    `/mentor prompts` – kytke aiheita pois ja kirjoita omia
    `/mentor announce` – kerro ohjelmasta ihmisille; viestissä on painike, jolla pääsee mukaan
    `/mentor rehearse` – katso, kuka tapaisi kenet; mitään ei lähetetä
    `/mentor publish` – käynnistä se, mitä koeajossa näit
    `/mentor stop` – pysäytä kaikki viestit, joita kukaan ei ole pyytänyt
    `/mentor start` – päästä ne taas liikkeelle
    `/mentor coordinators` – katso ja valitse, ketkä koordinoivat
help-privacy = En voi lukea keskustelujasi. Vain sinä näet vastaukseni näihin komentoihin.

status-title = Missä mennään
status-stranger = Et ole vielä mukana. Käänteismentorointi kääntää asetelman: uransa alkupuolella oleva kertoo, mitä tietää, ja johtaja kuuntelee ja oppii. `/mentor join` vie kolme minuuttia.
status-left = Et ole tällä hetkellä mukana. Voit palata milloin vain: `/mentor join`.
status-joined = Olet mukana, roolisi: *{ $role }*.
status-program = Ohjelmasi on *{ $program }*.
status-offers = Kerrot näistä: { $topics }
status-wants = Haluat oppia näistä: { $topics }
status-waiting = Sinulla ei ole vielä paria. Olet mukana seuraavassa parinmuodostuksessa, eikä sinun tarvitse tehdä mitään.
status-preparing = *Seuraavaksi: valmistaudu.* Sinulla ei ole vielä paria, ja vain valmistautuneet voivat saada parin. `/mentor prepare` vie noin viisi minuuttia, ja voit keskeyttää välillä.
status-closed = Sinulla ei ole paria, ja ohjelmasi on suljettu: siinä ei enää muodosteta pareja. Vastauksesi ja korttisi säilyvät. `/mentor join` näyttää, mitä muuta on auki, ja `/mentor leave` lopettaa osallistumisesi.
status-partner-mentor = *{ $name }* on mentorisi.
status-partner-mentee = *{ $name }* on mentoroitavasi.
status-next = Seuraavaksi: tapaaminen { $number }/{ $total }, *{ $when }*
status-no-next = Kaikki tapaamisesi ovat takana.
status-why = Miksi juuri te kaksi:
status-circle = Mentoripiirinne kokoontuu: *{ $when }*

joined-title = Olet mukana
joined-edited-title = Vastauksesi
joined-text = Kiitos. Olet mukana, roolisi: *{ $role }*.
joined-edited = Vastauksesi on muutettu. Olet mukana, roolisi: *{ $role }*.
joined-next = Kun seuraavat parit julkaistaan, kirjoitan sinulle: kerron parisi ja ensimmäisen tapaamisajan tai syyn, miksi paria ei vielä löytynyt.
joined-running = Tämä tulee voimaan heti: aihepiirit, joista et halua puhua, poistuvat tulevista tapaamisista, työaikaasi sopimattomat tapaamiset saavat uuden ajan, ja seuraava parinmuodostus ottaa huomioon loput.
joined-change = `/mentor join` muuttaa vastauksiasi, `/mentor leave` lopettaa milloin tahansa.
button-close = Sulje

leave-question = Haluatko lopettaa?
leave-alone = Silloin et ole enää mukana, kun pareja muodostetaan. Voit tulla takaisin milloin vain.
leave-partners =
    Tämä päättää tapaamisesi: { $names }. Kerron asiasta neutraalein sanoin, että mentorointinne on päättynyt: ei syitä, ei syyllisiä. Voit tulla takaisin milloin vain.
leave-yes = Kyllä, lopetan
leave-no = En, jatkan
left-title = Olet lopettanut
left-text = Minulta ei tule enää mitään. Kiitos, että olit mukana. Voit palata milloin vain: `/mentor join`.
stayed-text = Hyvä, kaikki jatkuu ennallaan.

oops = Jokin meni vikaan, ja vika on minussa, ei sinussa. Yritä uudelleen. Jos näin käy taas, anna koordinaattorille tämä numero: { $reference }
permission-lacking = Minulta puuttuu tähän Slackin käyttöoikeus. Kerro koordinaattorille: ylläpitoni pitää asentaa minut uudelleen niin, että mukana on `{ $scope }`.
out-of-reach = En saa juuri nyt yhteyttä tietokantaani, joten en tiedä, onnistuiko tämä. Yritä hetken päästä uudelleen.
too-late = Tähän meni liian kauan, eikä ikkuna ehtinyt aueta. Yritä uudelleen.
