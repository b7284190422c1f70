### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = Luet tämän, koska olet koordinaattori.

notice-stalled = *{ $mentor }* ja *{ $mentee }* voivat kaivata apua: kaksi peräkkäistä tapaamista on siirretty tai jätetty väliin. Olen kirjoittanut heille ystävällisen viestin. Tiedän vain tapaamisajat, en muuta.
notice-automatic = *{ $program }*: olen muodostanut odottajista pareja ja julkaissut kierroksen { $number }, kuten ohjelmassa on sovittu: { $pairs ->
    [one] 1 uusi pari
   *[other] { $pairs } uutta paria
}. Ilman paria jääneitä katson uudelleen, enintään kerran päivässä.
