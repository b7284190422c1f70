### What is said in the direct message that mentor and mentee share.

introduction-title = Tässä on parisi
introduction-hello =
    Tervetuloa, { $mentor } ja { $mentee }. Täällä mentorointi kulkee toisin päin: mentori kertoo, miltä asiat hänen paikaltaan näyttävät, ja mentoroitava kuuntelee ja kysyy.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = Mitä { $name } toivoo:
introduction-reasons = *Miksi juuri te kaksi*
introduction-no-reasons = Tämä sopi teille molemmille parhaiten.
introduction-rules = *Mihin voitte luottaa*
    • Se, mitä puhutte, jää teidän väliseksenne. En voi lukea tätä keskustelua, ja koordinaattori näkee vain ajat ja sen, tapasitteko.
    • Toiveena on näkökulma, ei analyysi. ”En tiedä” ja ”näen sen toisin” ovat hyviä vastauksia.
    • Ketään ei arvioida täällä, eikä kenenkään tarvitse olla nokkela.
    • Kumpikin voi lopettaa milloin tahansa: `/mentor leave`. Kukaan ei kysy syytä.
introduction-first = *Ensimmäinen tapaamisenne:* { $when }
introduction-next = { $total ->
    [one] Tapaamisia on yksi.
   *[other] Tapaamisia on { $total }, { $weeks ->
        [one] yksi joka viikko
       *[other] yksi { $weeks } viikon välein
    }.
} Mitään ei tarvitse valmistella eikä varata: muistutan päivää ennen, ja tapaamisen alkaessa tuon aiheen, josta puhua. Jokaista aikaa voi siirtää yhdellä napautuksella.

session-when = { $when } · { $duration }
session-late = Tämä viesti tulee myöhässä, pahoittelut. Jos aika meni jo, tavatkaa silloin, kun molemmille sopii, tai siirtäkää ensi viikkoon.
session-moved = :calendar: Tapaamisen uusi aika on *{ $when }*. Mitään ei menetetä: tuon sen aiheen, kun tapaatte.
session-free = Tänään valitsette aiheen itse: mitä haluaisitte kysyä toisiltanne?
session-met = :white_check_mark: *Tapasitte.* Kiitos molemmille, että otitte aikaa.
session-cancelled = Tätä tapaamista ei pidetä. Teidän ei tarvitse tehdä mitään.
session-skipped = :fast_forward: *Tämä tapaaminen jää väliin.* Sen aika oli { $when }.
session-missed = :hourglass: *Näyttää siltä, että ette tavanneet.* Sovittu aika oli { $when }. Sellaista sattuu.
session-fell-out = Mitään ei menetetä: tälle voi antaa uuden ajan siihen asti, kun seuraava tapaaminen alkaa. Jos sittenkin tapasitte, reagoikaa merkillä :white_check_mark:.
session-why = *Miksi tämä on tärkeää*
session-questions = *Kysymyksiä alkuun*
session-agenda = *{ $duration }, esimerkiksi näin*
    { $arrive } min kuulumisiin · { $talk } min kysymyksiin · { $together } min yhdessä tekemiseen · { $close } min siihen, mitä kumpikin vie mukanaan
session-together = *Tehkää yhdessä:* { $together }
session-tip-mentor = *Mentorille, { $name }:* { $tip }
session-tip-mentee = *Mentoroitavalle, { $name }:* { $tip }
session-commitment = *Ennen kuin lähdette:* { $commitment }
session-legend = Reagoikaa tähän viestiin: :white_check_mark: tapasimme · :tada: loistava aihe · :+1: hyödyllinen · :thinking_face: siltä väliltä · :-1: ei meille
session-legend-swap = :arrows_counterclockwise: toinen aihe · :calendar: siirto ensi viikkoon
session-legend-move = :calendar: siirto ensi viikkoon
session-legend-scope = Reaktiot koskevat aihetta, eivät koskaan ihmistä, ja molemmat näkevät ne.

button-met = Tapasimme
button-next-week = Siirrä ensi viikkoon
button-time = Toinen aika
button-other-prompt = Toinen aihe, kiitos
button-free = Meidän oma aihe
button-skip = Jätä väliin
skip-sure = Jätetäänkö tapaaminen { $number } väliin?
skip-sure-text = Parisi saa tietää siitä. Tapaamiselle voi antaa uuden ajan siihen asti, kun seuraava alkaa.
skip-yes = Kyllä, jätetään väliin
skip-no = Ei, pidetään se

reminder-title = Tulossa: { $session }
reminder-when = { $mentor } ja { $mentee }, tapaatte *{ $when }*. Aikaa on { $duration }.
reminder-next = Mitään ei tarvitse valmistella. Jos viikko on liian täynnä, siirtäkää: mitään ei menetetä.

invitation-title = Seuraava tapaamisenne
invitation = { $mentor } ja { $mentee }, kävisikö *{ $when }*? Se olisi tapaaminen { $number }/{ $total }.
invitation-booked = Jos aika sopii molemmille, teidän ei tarvitse tehdä mitään: se varataan { $day }, ellei jompikumpi ole eri mieltä.

stalled = { $mentor } ja { $mentee }, kaksi tapaamista peräkkäin ei ole mennyt niin kuin oli tarkoitus. Niin käy täysinä viikkoina parhaillekin pareille, eikä mitään ole menetetty.
stalled-next = Toinen päivä tai kellonaika voi sopia paremmin: `/mentor session` tarjoaa aikoja, jotka sopivat molemmille. Jos juuri nyt on liikaa, `/mentor pause` antaa tapaamistenne odottaa.

moved-by = { $name } siirsi tapaamisen { $number }, uusi aika: *{ $when }*.
moved-for = Tapaaminen { $number } siirrettiin, pyytäjänä { $name }. Uusi aika: *{ $when }*.
moved-itself = Tapaamisen { $number } uusi aika: *{ $when }*.
skipped-by = { $name } jättää tapaamisen { $number } tällä kertaa väliin.
moved-next = Mitään ei menetetä: se on edelleen tapaaminen { $number }/{ $total }, ja muistutan teitä molempia päivää ennen.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = Sama *suomeksi* on ketjussa.
