### The library as a page to read in a browser (docs/library.html).

book-title = Kirjasto
book-about = Mistä mentori ja mentoroitava voivat puhua: syy, kysymyksiä, jotain yhdessä tehtävää ja vinkki kummallekin.
book-language = Kieli
book-search = Haku
book-topic = Aihepiiri
book-depth = Syvyys
book-all-topics = Kaikki aihepiirit
book-all-depths = Kaikki syvyydet
book-open = Avaa kaikki
book-close = Sulje kaikki
book-none = Mitään ei löytynyt. Kokeile vähemmillä sanoilla, toista aihepiiriä tai toista syvyyttä.
book-agreement = Ensimmäinen tapaaminen: oma sopimus
book-closing = Viimeinen tapaaminen: katse taaksepäin
book-circle = Mentoripiiri
book-doing = Kun tapaaminen kestää 30, 45 tai 60 minuuttia, tekemiseen menee { $doing30 }, { $doing45 } tai { $doing60 } minuuttia.
