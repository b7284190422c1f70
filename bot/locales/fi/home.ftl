### The App's Home tab.

home-title = Käänteismentorointi
home-about = Uransa alkupuolella oleva kertoo, mitä tietää. Johtaja kuuntelee, kysyy ja oppii. Saatte parin, ja minä tuon jokaiseen tapaamiseen aiheen, josta puhua.
home-join = Tule mukaan
home-edit = Muuta vastauksiani
home-leave = Lähde ohjelmasta
home-help = Kaikki komennot
home-concern = Jokin painaa mieltäni
home-life = *Kun elämä tulee väliin*
home-myself = *Sinä ja ohjelma*
home-session = Tapaamiseni
home-commitments = Lupauksemme
home-calendar = Kalenteriini
home-data = Tietoni
home-coordinator = *Koordinaattorina:* katso mitään lähettämättä, kuka tapaisi kenet, ja julkaise sitten.
home-program = Ohjelmat
home-rehearse = Tee koeajo
home-publish = Julkaise koeajo
home-coordinators = Ketkä koordinoivat
home-stop = Pysäytä kaikki viestit
home-stop-title = Pysäytetäänkö viestit?
home-stop-text = Seuraavasta viestistä alkaen koko työtilassa ei lähde mitään, mitä kukaan ei pyytänyt, ennen kuin annat luvan. Kysymyksiin vastaan silti.
home-stop-yes = Kyllä, pysäytä
home-stop-no = Ei
home-start = Päästä viestit taas lähtemään
home-privacy = En voi lukea keskustelujasi. Tämä sivu on vain sinun. `/mentor help` näyttää komennot.
