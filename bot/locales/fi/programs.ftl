### Setting a program up, telling people of it, and choosing one.

program-form-title = Ohjelman asetukset
program-new-title = Uusi ohjelma
program-form-about = Se, mitä valitset tässä, koskee jokaista tästä lähtien julkaistavaa kierrosta.
program-form-effect = Jo aloittaneet parit pitävät tapaamistensa määrän, keston ja välin. Tapaamiset, jotka osuvat uudelle hiljaiselle päivälle tai vapaapäivälle, saavat heti uuden ajan, ja kerron siitä parille.
program-name = Nimi
program-aims = Mitä varten?
program-aims-hint = Näistä kysytään jokaiselta alussa, puolivälissä ja lopussa: yksityisesti, ja kerrotaan vain yhteenlaskettuna.
program-sessions = Tapaamisten määrä
program-sessions-hint = Ensimmäisessä pari sopii, miten tapaa, viimeisessä katsotaan taaksepäin.
program-cadence-weeks = Kuinka usein
program-cadence-weeks-hint = Samaan aikaan viikosta, jos työajat sallivat.
program-every-weeks = { $weeks ->
    [one] Joka viikko
   *[other] { $weeks } viikon välein
}
program-minutes = Tapaamisen kesto
program-minutes-hint = Lyhyistä tapaamisista pidetään kiinni useammin kuin pitkistä.
program-level-gap = Tasoero
program-level-gap-hint = Kuinka monta viidestä tasosta mentoroitava on vähintään mentoria pidemmällä.
program-approval = Miten parit vahvistetaan
program-approval-review = Katson parit ja julkaisen ne
program-approval-automatic = Itsestään, enintään kerran päivässä, kaikille odottaville
program-channel = Missä siitä kerrotaan
program-channel-hint = Voin kirjoittaa vain sinne, minne minut on kutsuttu: ensin /invite siellä.
program-neutral = Puolueeton henkilö
program-neutral-hint = Joku, joka ei ole kummankaan esihenkilölinjassa ja jolle voi puhua kahden kesken, jos kaikki ei ole kunnossa.
program-quiet-days = Hiljaiset päivät
program-quiet-days-hint = Näinä päivinä ei ole tapaamisia, enkä kirjoita kenellekään pyytämättä.
program-holidays = Vapaapäivät
program-holidays-hint = Yksi riville, kuten 6.1.2027 tai 6. tammikuuta; usean päivän jakso: 24.12.2026 – 1.1.2027.
program-quarter-cap = Mentoroitavan tapaamisia neljännesvuodessa
program-quarter-cap-hint = Enintään, kaikkien parien kanssa yhteensä. Ylimenevät odottavat seuraavaa neljännestä.
program-circle-weeks = Mentoripiiri kokoontuu
program-circle-weeks-hint = Enintään kahdeksan kierroksen mentoria juttelee keskenään, ilman mentoroitaviaan.
program-circle = { $weeks ->
    [0] Ei lainkaan
    [one] Joka viikko
   *[other] { $weeks } viikon välein
}
program-all-quiet = Viikossa pitää olla ainakin yksi päivä jäljellä. Poista yksi.

program-list-title = Ohjelmasi
program-offer = *{ $name }*
program-plan = { $sessions ->
    [one] 1 tapaaminen
   *[other] { $sessions } tapaamista
}, kesto { $length }, { $weeks ->
    [one] joka viikko
   *[other] { $weeks } viikon välein
} · { $people ->
    [0] ei vielä ketään mukana
    [one] 1 henkilö mukana
   *[other] { $people } henkilöä mukana
}
program-offer-aims = Tavoitteet: { $aims }
program-offer-approval-review = Koordinaattori julkaisee parit joka kierroksella.
program-offer-approval-automatic = Parit julkaistaan itsestään.
program-offer-channel = Ohjelmasta kerrotaan kanavalla { $channel }.
program-offer-no-channel = Ei vielä kanavaa, jolla kertoa ohjelmasta.
program-offer-neutral = Puolueeton henkilö: { $person }.
program-offer-no-neutral = Ei vielä puolueetonta henkilöä: ilman häntä kukaan ei voi kertoa huolestaan kahden kesken.
program-edit = Muokkaa
program-announce = Kerro ohjelmasta
program-new = Uusi ohjelma
program-saved = *{ $name }* on valmiina.
program-saved-next = Seuraavaksi: `/mentor announce` kertoo siitä ihmisille, `/mentor rehearse` näyttää, kuka tapaisi kenet.
program-saved-closed = Tämä ohjelma on suljettu. Sen asetukset koskevat yhä pareja, jotka tapaavat.
program-close = Sulje ohjelma
program-close-title = Suljetaanko { $program }?
program-close-counts = { $waiting ->
    [0] Kukaan ei odota paria
    [one] 1 henkilö odottaa paria
   *[other] { $waiting } henkilöä odottaa paria
}. { $pairs ->
    [0] Yksikään pari ei tapaa tällä hetkellä
    [one] 1 pari tapaa vielä
   *[other] { $pairs } paria tapaa vielä
}.
program-close-about =
    • Kukaan ei voi enää tulla mukaan, eikä pareja muodosteta.
    • Parit, jotka tapaavat, jatkavat viimeiseen tapaamiseensa ja saavat todistuksensa niin kuin aina.
    • Kerron asiasta kerran, kahden kesken, jokaiselle, joka odottaa paria.
program-close-again = Mitään ei katoa: `/mentor program` avaa sen uudelleen milloin vain.
program-close-no = Pidä auki
program-closed-done = *{ $name }* on suljettu.
program-closed-told = { $waiting ->
    [0] Kukaan ei odottanut, joten en kirjoita kenellekään.
    [one] Kerron siitä kahden kesken sille 1 henkilölle, joka odottaa paria.
   *[other] Kerron siitä kahden kesken niille { $waiting } henkilölle, jotka odottavat paria.
}
program-list-none = Yksikään ohjelma ei ole auki, joten kukaan ei voi tulla mukaan.
program-list-closed = *Suljetut*
program-list-more = { $count ->
    [one] Vielä 1 ohjelma on suljettu
   *[other] Vielä { $count } ohjelmaa on suljettu
}: `/mentor program` ja ohjelman nimi näyttää sen.
program-closed-line = *{ $name }* · suljettu { $day }
program-reopen = Avaa uudelleen
program-reopened = *{ $name }* on taas auki, ja kaikki ovat siinä mukana kuten ennen. Odottaville voi heti muodostaa pareja; en kirjoita siitä kenellekään.

program-closed-title = { $program } on suljettu
program-closed-text = Ohjelmaan ei enää tule ketään, eikä siinä muodosteta pareja, joten en etsi sinulle paria tällä hetkellä. Se ei kerro sinusta mitään. Kiitos, että olit valmis antamaan aikaasi.
program-closed-next = Vastauksesi ja lukemasi kortit säilyvät: jos ohjelma avataan uudelleen, olet mukana kuten ennen. `/mentor join` näyttää, mitä muuta on auki, ja `/mentor leave` lopettaa osallistumisesi.

program-unknown = En löydä tätä ohjelmaa enää. `/mentor program` näyttää, mitä ohjelmia on.
program-not-called = ”{ $text }” ei ole minkään yksittäisen ohjelman nimi. Ohjelmat: { $names }.
program-name-taken = Toisella ohjelmalla on jo tämä nimi. Valitse toinen.
program-too-many = Avoimia ohjelmia on jo { $count }, eikä enempää voi olla. Päättyneen ohjelman voi sulkea.
program-changed-meanwhile = Joku toinen on muuttanut tätä ohjelmaa sen jälkeen, kun avasit lomakkeen. Avaa se uudelleen, jotta mitään hänen muutoksistaan ei katoa.
program-neutral-cannot = Valitse tämän työtilan henkilö: ei sovellusta, ei vierasta eikä ketään, joka on lähtenyt.
program-close-already = { $program } on jo suljettu. `/mentor program` avaa sen uudelleen.
program-close-outdated = Kysymykseni jälkeen joku on tullut mukaan, lopettanut tai saanut parin, tai ohjelmaa on muutettu: { $program }. Paina painiketta vielä kerran, jotta suljet sen, minkä olet nähnyt: `/mentor program`.
program-open-already = { $program } on jo auki.
program-refused-closed = { $program } on suljettu: kukaan ei voi enää tulla mukaan, eikä pareja muodosteta. Koordinaattori voi avata sen uudelleen: `/mentor program`.
programs-all-closed = Kaikki ohjelmat ovat nyt suljettuina, joten kukaan ei voi tulla mukaan, eikä pareja muodosteta. Koordinaattori voi avata jonkin niistä uudelleen: `/mentor program`.

announce-title = Kerro ohjelmasta { $program }
announce-question = Julkaisen tämän kanavalla { $channel }:
announce-post = Julkaise
announce-done = Julkaisen sen nyt kanavalla { $channel }. Jos Slack ei anna, kerron miksi.
announce-refused-no-channel = Ohjelmalla { $program } ei ole vielä kanavaa. Valitse se komennolla `/mentor program` ja kutsu minut sinne.
announce-refused-already = Ohjelmasta { $program } on jo tänään kerrottu sen kanavalla.
announcement-title = { $program }
announcement-about = Käänteismentorointi kääntää asetelman: uransa alkupuolella oleva mentoroi johtajaa. Voit olla mukana mentorina, mentoroitavana tai molempina.
announcement-aims = Mitä varten
announcement-plan = { $sessions ->
    [one] 1 tapaaminen
   *[other] { $sessions } tapaamista
}, kesto { $length }, { $weeks ->
    [one] yksi joka viikko
   *[other] yksi { $weeks } viikon välein
}, työajalla. Tuon jokaiseen aiheen, ja voit lopettaa milloin tahansa ilman syytä.
announcement-private = En voi lukea keskustelujanne, eikä sitä, mitä vastaat kahden kesken, näytetä koskaan muille.
announcement-join = Tule mukaan
announcement-invite = En ole sillä kanavalla. Kutsu minut siellä: `/invite`, ja anna minun sitten lähettää viesti.

choose-title = Mikä ohjelma?
choose-join = Jokainen on mukana yhdessä ohjelmassa kerrallaan.
