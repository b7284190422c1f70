### The preparation: cards to read, ground rules to agree to, and what people say of themselves.

prepare-title = Valmistaudu
prepare-next = Seuraava
prepare-back = Takaisin
prepare-later = Myöhemmin
prepare-progress = { $number }/{ $total } · Voit keskeyttää milloin tahansa. `/mentor prepare` jatkaa siitä, mihin jäit.

card-mentor-title = Mitä annat
card-mentor =
    Käänteismentoroinnissa uransa alkupuolella oleva tapaa johtajan. *Sinä olet mentori.* Kerrot, miltä asiat sinun paikaltasi näyttävät, ja johtaja kuuntelee.

    • *Tätä se on:* työpäiväsi sellaisena kuin sen näet. Työvälineet, asiakkaat, mikä auttaa, mikä on tiellä, mitä kaltaisesi odottavat. Sinulle arkista on juuri se, mitä johtaja ei pääse näkemään.

    • *Tätä se ei ole:* haastattelu, esitelmä, apu puhelimen käytössä tai paikka ratkoa riitoja. Kukaan ei arvioi sinua. Puhut omasta puolestasi, et sukupolvesi: ”minä” riittää.

    ”Eihän minulla ole johtajalle mitään viisasta sanottavaa”, miettii melkein jokainen mentori aluksi. Kukaan ei pyydä analyysia. Näkökulma, yksi esimerkki ja rehellinen ”en tiedä” riittävät mainiosti.

card-mentee-title = Mitä saat ja mitä se vaatii
card-mentee =
    Käänteismentoroinnissa uransa alkupuolella oleva tapaa johtajan. *Sinä olet mentoroitava.* Kysyt, kuuntelet ja opit.

    • *Mitä voit saada:* näet, millaisena päätös saapuu perille kolme porrasta alempana. Kokeilet jonkun vierellä sitä, mitä muut käyttävät joka päivä. Kuulet, mikä saa hyvät ihmiset jäämään, kun asialle vielä ehtii tehdä jotain.

    • *Tätä se ei ole:* tilannekatsaus, kykyjen kartoitus tai hetki selittää, miten asiat oikeasti ovat. Sinun ei tarvitse osata sitä, mitä sinulle näytetään. Juuri siksi sitä näytetään.

    • *Mitä se vaatii:* sen, että aika pitää. Sinulle se on yksi tapaaminen monista; mentorisi on miettinyt sitä päiviä. Kun viikko täyttyy liikaa, yksi napautus siirtää sen seuraavaan. Jos pari hajoaa kesken, se tapahtuu useimmiten kahden peräkkäin perutun tapaamisen jälkeen.

card-both-title = Molemmat roolit
card-both =
    Käänteismentoroinnissa uransa alkupuolella oleva, mentori, tapaa johtajan, mentoroitavan. *Sinä olet mukana molempina*, kahden eri parin kanssa.

    • *Mentorina* kerrot, miltä asiat sinun paikaltasi näyttävät. Kukaan ei arvioi sinua, eikä kukaan pyydä analyysia: näkökulma, yksi esimerkki ja rehellinen ”en tiedä” riittävät mainiosti.

    • *Mentoroitavana* kysyt, kuuntelet ja opit. Sinun ei tarvitse osata sitä, mitä sinulle näytetään. Pidä kiinni ajasta: sinulle se on yksi tapaaminen monista; mentorisi on miettinyt sitä päiviä.

    • *Tätä se ei ole* kummallakaan puolella: haastattelu, tilannekatsaus tai paikka ratkoa riitoja. Eivätkä nämä kaksi sekoitu: se, mitä toinen pari kertoi, ei kuulu toiselle.

card-session-title = Miten tapaaminen kulkee
card-session =
    Tapaamisia on { $total }, kukin { $duration }, { $weeks ->
        [one] joka viikko
       *[other] { $weeks } viikon välein
    }. Sinulla, parillasi ja minulla on yhteinen keskustelu. Tuon sinne ajan, ja kun se koittaa, aiheen ja kysymyksiä alkuun.

    • *Vaihtakaa kuulumiset.* Mitä on tapahtunut viime kerran jälkeen, ja mitä tuli siitä, mitä kumpikin aikoi?
    • *Jutelkaa.* Aloittakaa siitä kysymyksestä, josta haluatte. Mentori ensin. Koko listaa ei tarvitse käydä läpi.
    • *Tehkää jotain yhdessä.* Katsokaa, kokeilkaa, puhelimella tai paperilla. Tämä on se osa, joka jää mieleen.
    • *Kootkaa lopuksi.* Kumpikin sanoo yhden asian, jonka vie mukanaan, ja yhden pienen asian, jonka tekee.

    Ensimmäisessä tapaamisessa sovitte, miten haluatte toimia, viimeisessä katsotte taaksepäin. Tavatkaa poissa työpöydän äärestä, jos voitte, ja ilman kalvoja. Jos aihe ei sovi, yksi napautus tuo toisen.

card-upward-title = Näin sanot vaikean asian ylöspäin
card-upward =
    Ennemmin tai myöhemmin vastaan tulee jotain, mitä mentoroitavasi ei haluaisi kuulla. Silloin sinusta on eniten hyötyä. Neljä askelta:

    1. *Kysy.* ”Saanko kertoa, miltä se minun suunnastani näytti?”
    2. *Kerro, mitä näit*, älä sitä, millainen joku on. ”Viime henkilöstöinfossa kaksi kysymystä sivuutettiin” on asia, josta voi puhua. ”Sinä et kuuntele” ei ole.
    3. *Kerro, mihin se johti.* ”Sen jälkeen meidän tiimissä kukaan ei ole kysynyt mitään.”
    4. *Pysähdy siihen.* Ratkaisua et tarvitse. Anna toisen kysyä.

    Aloita jostain pienestä ja katso, miten se otetaan vastaan. Puhu siitä, mitä näit itse, ja jätä työkaverien nimet pois. ”En halua mennä siihen” on kokonainen lause, eikä kukaan saa kysyä miksi.

card-listening-title = Mentorin kuunteleminen
card-listening =
    Sinulla on tässä keskustelussa enemmän valtaa kuin miltä tuntuu. Mentorisi katsoo kasvojasi ja päättää vasta sitten, paljonko sanoo. Mikä auttaa:

    • *Aloita sinä.* Kerro jokin asia, joka on sinulle vaikea tai jota et ymmärrä. Sitten muutkin saavat olla tietämättä.
    • *Kysy lyhyesti ja odota.* ”Miltä se näytti?” ”Mitä sinä olisit tehnyt?” Laske sitten viiteen, ennen kuin täytät hiljaisuuden.
    • *Älä selitä, puolustele tai ratkaise.* Useimmat rehelliset vastaukset päättyvät kohtaan ”niin, mutta se johtuu siitä, että”. Sano sen sijaan ”kerro lisää”.
    • *Kiitä vaikeista vastauksista* ja kerro, mitä niistä opit.
    • *Älä koskaan etsi, kuka se oli.* Älä kysy nimiä äläkä toimi niin, että jäljet johtavat mentoriisi.
    • *Tee yksi pieni asia* kuulemasi pohjalta ja kerro siitä. Mikään ei osoita paremmin, että kannatti puhua.

card-trust-title = Mikä jää välillenne
card-trust =
    • *Te kaksi:* se, mitä tapaamisissa sanotaan, jää sinne. Sen, mitä opit, voit viedä eteenpäin. Sitä, kuka sen sanoi tai kenestä, et voi, ellei toinen anna lupaa.

    • *Minä:* en voi lukea keskustelujanne, koska Slack ei anna minulle siihen oikeutta. Tiedän tapaamistenne ajat, sen, tapasitteko, ja sen, mitä itse kerrotte painikkeella tai lomakkeella.

    • *Koordinaattori* näkee, kuka on kenenkin pari ja pidetäänkö tapaamiset. Ei sitä, mitä puhuttiin, eikä sitä, millaista oli.

    • *Sitä, mitä kerrot minulle kahden kesken*, kuten millainen tapaaminen oli tai millaisena näet itsesi, ei lue kukaan muu. Se lasketaan vain yhteen muiden vastausten kanssa, ja niitä on oltava vähintään kolme.

    • *Missä raja kulkee:* kenenkään ei tarvitse vaieta häirinnästä, vaarasta tai lain rikkomisesta. { $neutral ->
        [none] Kerro siitä työpaikallasi jollekulle, johon luotat, kuka hän sitten onkin.
       *[other] Täällä puolueeton henkilö on { $neutral }. `/mentor concern` tavoittaa hänet eikä ketään muuta.
    }

rules-title = Pelisäännöt
rules-intro = Parisi hyväksyy saman.
rules-text =
    1. *Se, mitä täällä sanotaan, jää tänne.* Voin viedä eteenpäin sen, mitä opin, mutta en sitä, kuka sen sanoi tai kenestä.
    2. *Täällä asema ei ratkaise.* Kumpikin meistä voi jättää aiheen väliin, eikä syytä tarvitse kertoa.
    3. *Sillä, mitä täällä sanotaan, ei ole seurauksia.* Sitä ei käytetä arvioinneissa, palkassa, projekteissa eikä ylennyksissä, ei kenenkään puolesta eikä ketään vastaan.
    4. *Pidän sovitun ajan tai siirrän sen ajoissa.* Pois ei jäädä sanomatta sanaakaan.
    5. *Kuuntelen ymmärtääkseni.* Sanon, mitä ajattelen, toista kunnioittaen, ja jätän muiden nimet pois.
    6. *Kumpikin meistä voi lopettaa* milloin tahansa, syytä kertomatta ja ketään syyllistämättä.
rules-kept = Säilytän tiedon siitä, että hyväksyit, minkä version säännöistä (tämä on versio { $version }) ja milloin.
rules-agree = Hyväksyn

prepared-title = Olet valmis
prepared-text = Kiitos. Olet valmistautunut ja mukana seuraavassa parinmuodostuksessa.
prepared-paired = Kiitos. Olet valmistautunut.
prepared-next = Kun parit julkaistaan, kirjoitan sinulle: kerron parisi ja ensimmäisen tapaamisajan tai syyn, miksi paria ei vielä löytynyt.
prepared-again = `/mentor prepare` näyttää kortit uudelleen milloin vain haluat.
prepare-offer = *Vielä yksi asia:* viisi minuuttia valmistautumista. Vain valmistautuneet voivat saada parin, ja voit keskeyttää välillä.
prepare-offer-role = Roolisi on vaihtunut, ja uudelle roolille on omat korttinsa. Niihin menee kaksi tai kolme minuuttia.
button-prepare = Valmistaudu

assess-title = Miten näet itsesi
assess-start = Millaisena näet itsesi tänään? Kysyn samaa puolivälissä ja lopussa, jotta näet, mikä on muuttunut.
assess-middle = Olet puolivälissä. Millaisena näet itsesi nyt?
assess-end = Olet päässyt loppuun. Millaisena näet itsesi nyt?
assess-scope = :lock: *Kuka näkee tämän:* ei kukaan muu kuin sinä. Vastauksesi lasketaan vain yhteen muiden vastausten kanssa, ja niitä on oltava vähintään kolme. Jätä väliin mitä haluat.
assess-choose = Valitse tai jätä väliin
assess-1 = 1 · ei lainkaan
assess-2 = 2 · vähän
assess-3 = 3 · osittain
assess-4 = 4 · enimmäkseen
assess-5 = 5 · täysin
assess-kept = Kiitos, se on tallessa. Kukaan muu ei lue sitä.
assess-then = *Silloin ja nyt:* millaisena näit itsesi alussa ja millaisena näet itsesi tänään.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = En löydä tätä paria sinun pareistasi, joten siihen ei ole mitään vastattavaa.
