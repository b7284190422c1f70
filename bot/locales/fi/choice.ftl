## Miksi tapaamisella on juuri tämä aihe: totta kummallekin, lukipa kumpi tahansa. Jokainen on oma luettelon rivinsä.

chosen-agreement = alussa jokainen pari sopii siitä, miten haluaa tämän tehdä
chosen-closing = lopussa jokainen pari katsoo taaksepäin
chosen-limits = jokaisen aihepiirin on jompikumpi teistä rajannut pois, joten palaatte sopimukseen
chosen-both = toinen teistä haluaa puhua tästä ja toinen tarjoaa sitä: { $topics }
chosen-wanted = toinen teistä haluaa puhua tästä: { $topics }
chosen-offered = toinen teistä tarjoaa tätä: { $topics }
chosen-last = jäljellä ei ole mitään, mikä olisi uutta teille kummallekin, joten jokin tuttu tulee uudelleen
chosen-variety = viime kerralla tai useammin puhuitte jostain muusta
chosen-light = se ei vielä vaadi luottamusta, ja olette vasta alussa
chosen-honest = se vaatii vähän luottamusta, ja olette tavanneet jo aiemmin
chosen-brave = se vaatii rohkeutta, ja olette tavanneet jo useasti
chosen-rating = muut parit ovat pitäneet siitä enemmän kuin muista sopivista aiheista
chosen-lot = muitakin yhtä sopivia oli, ja arpa ratkaisi
