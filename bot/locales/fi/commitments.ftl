### What the two of a pairing take on: in their direct message, in the private list, and in the forms.

commitments-title = Lupaukset
commitments-nobody = Sinulla ei ole tällä hetkellä paria, joten ei ole mitään luvattavaakaan. `/mentor status` kertoo, missä mennään.
commitments-with = *Parina { $name }* · { $count ->
    [0] ei avoimia
    [one] 1 avoin
   *[other] { $count } avointa
}
commitments-none = Pieni riittää: yksi kokeiltava asia, yksi ihminen, jolta kysyä, yksi sivu luettavaksi. Kysyn siitä seuraavassa tapaamisessa.
commitments-came = *Mitä siitä seurasi*
commitments-scope = :lock: *Kuka näkee tämän:* sinä ja { $name }. Ei koordinaattori eikä kukaan muu.
commitments-add = Lisää lupaus
commitments-show = Lupaukset
commitments-tick = Kuittaa

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · viimeistään { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *Mitä olette luvanneet.*
session-commitments-how = Miten kävi?

commitment-form-title = Lupaus
commitment-who = Kuka tekee?
commitment-who-mentor = { $name }, mentori
commitment-who-mentee = { $name }, mentoroitava
commitment-what = Mitä?
commitment-what-hint = Yksi lause, jonka te molemmat ymmärrätte vielä neljän viikon päästä.
commitment-by-when = Mihin mennessä?
commitment-by-when-hint = Jos jätät tämän tyhjäksi, lupaus on avoinna, kunnes toinen teistä kuittaa sen.
settle-form-title = Kuittaa lupaus
settle-how = Miten kävi?
settle-done = Se on tehty
settle-dropped = Annoimme sen olla
settle-came = Mitä siitä seurasi?
settle-came-hint = Yksi lause riittää. Mentori näkee nämä lopussa: mikä on muuttunut.

pairing-unknown = En löydä tätä paria enää.
pairing-not-yours = Tämä kuuluu kahdelle muulle ihmiselle, joten en voi näyttää enkä muuttaa sitä.
pairing-over = Mentorointinne on päättynyt, joten tähän ei voi enää lisätä eikä muuttaa mitään.
commitment-unknown = En löydä tätä lupausta enää.
commitment-settled-already = Toinen teistä on jo kuitannut tämän: { $what }
commitment-refused-many = Teillä on yhteensä { $most } avointa lupausta. Kuitatkaa yksi, ennen kuin lisäätte uuden.
commitment-refused-due = Valitse päivä tästä päivästä eteenpäin, enintään vuoden päästä.
