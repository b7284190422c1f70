### The pages that somebody meets who adds the app to a workspace, and the answer where it is not there.

not-installed = Minua ei ole yhdistetty työtilaasi. Joku, joka saa asentaa sovelluksia, voi lisätä minut täällä: { $url }

install-title = Lisää Flipside Slackiisi
install-what = Flipside pyörittää käänteismentorointia: uransa alkupuolella oleva mentoroi johtajaa. Se muodostaa parit, avaa kullekin parille oman keskustelun ja tuo jokaiseen tapaamiseen aiheen.
install-reads-nothing = Slack näyttää seuraavaksi, mitä oikeuksia Flipside pyytää. Keskusteluja se ei voi lukea.
install-reads = Slack näyttää seuraavaksi, mitä oikeuksia Flipside pyytää. Jos on epäselvää, menikö sen oma viesti perille, se etsii viestiä parin keskustelusta eikä säilytä mitään siitä, mitä ihmiset kirjoittavat.
install-first = Flipsiden asentajasta tulee sen ensimmäinen koordinaattori.
install-button = Lisää Slackiin
install-again = Yritä uudelleen

installed-title = Flipside on nyt täällä: { $name }
installed-next = Olet sen koordinaattori. Kirjoita Slackissa /mentor help, niin näet, mitä voit tehdä, ja /mentor coordinators, niin voit jakaa työn.
installed-more = Voit sulkea tämän sivun.
installed-open = Avaa Slack

install-not-added = Flipsidea ei lisätty
install-cancelled = Kieltäydyit Slackissa, joten mikään ei muuttunut.
install-stale = Tämä sivu oli auki liian kauan, on jo käytetty tai kuuluu toiseen selaimeen.
install-refused = Slack ei hyväksynyt pyyntöä. Tämän Flipsiden ylläpitäjä löytää syyn lokista.
install-no-answer = Slack ei vastannut ajoissa. Jos löydät sovelluksen silti työtilastasi, lisää se vielä kerran.
install-of-organisation = Sovellus on jo asennettu koko organisaatioonne. Organisaation ylläpitäjä voi lisätä siihen työtilasi.
install-oops = Jokin meni vikaan meidän päässämme. Yritä muutaman minuutin päästä uudelleen.
