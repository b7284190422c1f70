### Words that stand in several messages.

window-title = Reverse mentoring

somebody = Qualcuno
role-mentor = mentor
role-mentee = mentee
role-both = mentor e mentee

style-talk = parlare
style-show = guardare le cose insieme
style-walk = camminare parlando
style-try = provare le cose insieme

session-title = Incontro { $number } di { $total }
session-prompt = Incontro { $number } di { $total }: { $title }

## Why two people were matched: true for both, whoever reads it.

reason-topics = una parte offre quello che l'altra cerca: { $topics }
reason-departments = lavorate in reparti diversi
reason-languages = avete in comune: { $languages }
reason-hours = ogni settimana i vostri orari coincidono per { $hours }
reason-style = vi piace { $style }
reason-location = avete lo stesso fuso orario: { $city }

## The same, told to the coordinator.

fit-topics = { $topics } (tema offerto e cercato)
fit-departments = reparti diversi
fit-languages = lingue in comune: { $languages }
fit-hours = { $hours } in comune a settimana
fit-style = stesso modo di vedersi: { $style }
fit-location = stesso fuso orario: { $city }

## What stood between somebody and possible partners.

obstacle-level = { $role ->
    [mentor] { $count ->
        [one] 1 persona non è abbastanza più avanti di te nella carriera.
       *[other] { $count } persone non sono abbastanza più avanti di te nella carriera.
    }
   *[mentee] { $count ->
        [one] 1 persona è troppo avanti nella carriera per farti da mentor.
       *[other] { $count } persone sono troppo avanti nella carriera per farti da mentor.
    }
}
obstacle-language = { $count ->
    [one] 1 persona non ha una lingua in comune con te.
   *[other] { $count } persone non hanno una lingua in comune con te.
}
obstacle-hours = { $count ->
    [one] 1 persona ha troppo poche ore di lavoro in comune con te.
   *[other] { $count } persone hanno troppo poche ore di lavoro in comune con te.
}
obstacle-line = { $count ->
    [one] 1 persona è nella tua linea gerarchica, e lì non si formano coppie.
   *[other] { $count } persone sono nella tua linea gerarchica, e lì non si formano coppie.
}
obstacle-paired = { $count ->
    [one] 1 persona è già stata in coppia con te.
   *[other] { $count } persone sono già state in coppia con te.
}
obstacle-other = { $count ->
    [one] 1 persona non poteva fare coppia con te per un altro motivo.
   *[other] { $count } persone non potevano fare coppia con te per altri motivi.
}
obstacle-ready = { $count ->
    [one] 1 persona è ancora in preparazione o in pausa.
   *[other] { $count } persone sono ancora in preparazione o in pausa.
}
obstacle-full = { $count ->
    [one] 1 persona ha già tutte le coppie che desidera.
   *[other] { $count } persone hanno già tutte le coppie che desiderano.
}
obstacle-taken = { $count ->
    [one] 1 persona andava bene, ma stavolta è in coppia con qualcun altro.
   *[other] { $count } persone andavano bene, ma stavolta sono in coppia con qualcun altro.
}

need = { $role ->
    [mentor] { $count ->
        [one] 1 mentor in più
       *[other] { $count } mentor in più
    }
   *[mentee] { $count ->
        [one] 1 mentee in più
       *[other] { $count } mentee in più
    }
}
need-language = { $role ->
    [mentor] { $count ->
        [one] 1 mentor in più che parli { $languages }
       *[other] { $count } mentor in più che parlino { $languages }
    }
   *[mentee] { $count ->
        [one] 1 mentee in più che parli { $languages }
       *[other] { $count } mentee in più che parlino { $languages }
    }
}
need-level = { $role ->
    [mentor] { $count ->
        [one] 1 mentor in più, al massimo di livello { $level }
       *[other] { $count } mentor in più, al massimo di livello { $level }
    }
   *[mentee] { $count ->
        [one] 1 mentee in più, almeno di livello { $level }
       *[other] { $count } mentee in più, almeno di livello { $level }
    }
}
need-own-level = un altro livello, o l'altro ruolo
need-line = { $role ->
    [mentor] { $count ->
        [one] 1 mentor in più, fuori dalla linea gerarchica
       *[other] { $count } mentor in più, fuori dalla linea gerarchica
    }
   *[mentee] { $count ->
        [one] 1 mentee in più, fuori dalla linea gerarchica
       *[other] { $count } mentee in più, fuori dalla linea gerarchica
    }
}
need-hours = { $role ->
    [mentor] { $count ->
        [one] 1 mentor in più che lavori quando è giorno in questa zona: { $zone }
       *[other] { $count } mentor in più che lavorino quando è giorno in questa zona: { $zone }
    }
   *[mentee] { $count ->
        [one] 1 mentee in più che lavori quando è giorno in questa zona: { $zone }
       *[other] { $count } mentee in più che lavorino quando è giorno in questa zona: { $zone }
    }
}
rule-level = livelli
rule-language = lingue
rule-hours = orari di lavoro
rule-line = linee gerarchiche
rule-paired = coppie passate
rule-full = posti occupati
limit = { $rules } (senza, { $count ->
    [one] 1 persona in più avrebbe partner
   *[other] { $count } persone in più avrebbero partner
})
