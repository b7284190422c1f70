### Words that stand in several messages.

window-title = Käänteismentorointi

somebody = Joku
role-mentor = mentori
role-mentee = mentoroitava
role-both = mentori ja mentoroitava

style-talk = jutellen
style-show = näyttäen asioita puolin ja toisin
style-walk = kävellen ja jutellen
style-try = kokeillen yhdessä

session-title = Tapaaminen { $number }/{ $total }
session-prompt = Tapaaminen { $number }/{ $total }: { $title }

## Why two people were matched: true for both, whoever reads it.

reason-topics = mitä toinen tarjoaa, sitä toinen toivoo: { $topics }
reason-departments = työskentelette eri osastoilla
reason-languages = yhteisenä kielenä { $languages }
reason-hours = teillä on yhteistä työaikaa { $hours } viikossa
reason-style = tapaatte molemmat mieluiten { $style }
reason-location = teillä on sama aikavyöhyke: { $city }

## The same, told to the coordinator.

fit-topics = { $topics } (tarjotaan ja toivotaan)
fit-departments = eri osastot
fit-languages = yhteisenä kielenä { $languages }
fit-hours = yhteistä työaikaa { $hours } viikossa
fit-style = tapaavat mieluiten { $style }
fit-location = sama aikavyöhyke: { $city }

## What stood between somebody and possible partners.

obstacle-level = { $role ->
    [mentor] { $count ->
        [one] 1 ei ole urallaan tarpeeksi sinua pidemmällä.
       *[other] { $count } ei ole urallaan tarpeeksi sinua pidemmällä.
    }
   *[mentee] { $count ->
        [one] 1 on urallaan liian pitkällä mentoriksesi.
       *[other] { $count } on urallaan liian pitkällä mentoriksesi.
    }
}
obstacle-language = { $count ->
    [one] Yhteistä kieltä ei ole 1 henkilön kanssa.
   *[other] Yhteistä kieltä ei ole { $count } henkilön kanssa.
}
obstacle-hours = { $count ->
    [one] Yhteistä työaikaa on liian vähän 1 henkilön kanssa.
   *[other] Yhteistä työaikaa on liian vähän { $count } henkilön kanssa.
}
obstacle-line = { $count ->
    [one] 1 on kanssasi samassa raportointisuhteessa, jonka sisälle ei tehdä pareja.
   *[other] { $count } on kanssasi samassa raportointisuhteessa, jonka sisälle ei tehdä pareja.
}
obstacle-paired = { $count ->
    [one] 1 on jo ollut parisi.
   *[other] { $count } on jo ollut parisi.
}
obstacle-other = { $count ->
    [one] 1 ei voinut olla parisi muusta syystä.
   *[other] { $count } ei voinut olla parisi muista syistä.
}
obstacle-ready = { $count ->
    [one] 1 on vielä valmistautumassa tai tauolla.
   *[other] { $count } on vielä valmistautumassa tai tauolla.
}
obstacle-full = { $count ->
    [one] 1 on jo saanut niin monta paria kuin haluaa.
   *[other] { $count } on jo saanut niin monta paria kuin haluaa.
}
obstacle-taken = { $count ->
    [one] 1 olisi sopinut, mutta sai tällä kertaa toisen parin.
   *[other] { $count } olisi sopinut, mutta sai tällä kertaa toisen parin.
}

need = { $role ->
    [mentor] { $count ->
        [one] 1 mentori lisää
       *[other] { $count } mentoria lisää
    }
   *[mentee] { $count ->
        [one] 1 mentoroitava lisää
       *[other] { $count } mentoroitavaa lisää
    }
}
need-language = { $role ->
    [mentor] { $count ->
        [one] 1 mentori lisää, kielitaitona { $languages }
       *[other] { $count } mentoria lisää, kielitaitona { $languages }
    }
   *[mentee] { $count ->
        [one] 1 mentoroitava lisää, kielitaitona { $languages }
       *[other] { $count } mentoroitavaa lisää, kielitaitona { $languages }
    }
}
need-level = { $role ->
    [mentor] { $count ->
        [one] 1 mentori lisää, enintään tasolta { $level }
       *[other] { $count } mentoria lisää, enintään tasolta { $level }
    }
   *[mentee] { $count ->
        [one] 1 mentoroitava lisää, vähintään tasolta { $level }
       *[other] { $count } mentoroitavaa lisää, vähintään tasolta { $level }
    }
}
need-own-level = toinen taso tai toinen rooli
need-line = { $role ->
    [mentor] { $count ->
        [one] 1 mentori lisää raportointisuhteen ulkopuolelta
       *[other] { $count } mentoria lisää raportointisuhteen ulkopuolelta
    }
   *[mentee] { $count ->
        [one] 1 mentoroitava lisää raportointisuhteen ulkopuolelta
       *[other] { $count } mentoroitavaa lisää raportointisuhteen ulkopuolelta
    }
}
need-hours = { $role ->
    [mentor] { $count ->
        [one] 1 mentori lisää, joka työskentelee tämän alueen päivällä: { $zone }
       *[other] { $count } mentoria lisää, jotka työskentelevät tämän alueen päivällä: { $zone }
    }
   *[mentee] { $count ->
        [one] 1 mentoroitava lisää, joka työskentelee tämän alueen päivällä: { $zone }
       *[other] { $count } mentoroitavaa lisää, jotka työskentelevät tämän alueen päivällä: { $zone }
    }
}
rule-level = tasot
rule-language = kielet
rule-hours = työajat
rule-line = raportointisuhteet
rule-paired = aiemmat parit
rule-full = täynnä olevat paikat
limit = { $rules } ({ $count ->
    [one] ilman sitä 1 henkilö lisää
   *[other] ilman sitä { $count } henkilöä lisää
})
