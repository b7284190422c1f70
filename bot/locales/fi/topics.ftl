### The library, as somebody browses it in a window.

button-topics = Mistä puhutaan
topics-title = Mistä voi puhua
topics-about = Valitse aihepiiri, niin näet sen aiheet. Vain sinä näet tämän ikkunan. Tapaamiseen valitsemasi aiheen näkee myös parisi.
topics-about-outside = Valitse aihepiiri, niin näet sen aiheet. Vain sinä näet tämän ikkunan.
topics-session = *Parina { $name }: tapaaminen { $number }/{ $total }* · { $when }
topics-none-yet = Ei vielä aihetta: valitsen sen ajoissa, ellei jompikumpi ota sitä täältä.
topics-framed = *Parina { $name }:* yksikään tuleva tapaaminen ei voi ottaa aihetta täältä. Ensimmäinen on sopimista, viimeinen taaksepäin katsomista varten.
topics-why = *Miksi juuri tämä*
topics-alone = Kun sinulla on pari, voit ottaa täältä aiheen tapaamiseen.
topics-count = { $count ->
    [one] 1 aihe
   *[other] { $count } aihetta
}{ $had ->
    [0] {""}
   *[other] {" "}· joista olet jo puhunut: { $had }
}
topics-off-limits = :lock: Olet rajannut tämän pois. Vain sinä näet sen.
topics-show = Näytä
topics-back = Takaisin
topics-had = :heavy_check_mark: tästä olet jo puhunut
topics-is-next = :pushpin: seuraava aiheesi
topics-tip-mentor = *Mentorille:* { $tip }
topics-tip-mentee = *Mentoroitavalle:* { $tip }
topics-take = Ota tähän tapaamiseen
topics-taken = :white_check_mark: Tämä on nyt aihe: tapaaminen { $number }/{ $total }.

depth-light = kevyt: ei vaadi vielä luottamusta
depth-honest = rehellinen: vaatii vähän luottamusta
depth-brave = rohkea: kun olette tavanneet muutaman kerran
needs-nothing = ei tarvita mitään
needs-phone = tarvitaan puhelin
needs-laptop = tarvitaan kannettava

topics-limits = Mistä en halua puhua
limits-title = Rajatut aihepiirit
limits-about = :lock: *Kuka näkee tämän:* vain sinä. Käytän sitä parien ja aiheiden valintaan enkä kerro kenellekään.

topics-refused-not-joined = Et ole vielä mukana. `/mentor join` vie kolme minuuttia, ja sitten voit selata kaikkia aihepiirejä.
topics-gone = Tätä aihetta ei ole enää kirjastossa. Valitse toinen.
topics-changed = Tapaamisen aihe on vaihtunut tämän ikkunan avaamisen jälkeen. Katso uudelleen, ennen kuin otat aiheen.
topics-not-for-pair = Tämä ei sovi teille kahdelle. Valitse toinen.
topics-limits-clash = Jokin näistä aihepiireistä on niiden joukossa, joista kerrot tai haluat oppia. Poista se täältä tai ensin sieltä komennolla `/mentor join`.
