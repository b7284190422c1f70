### Words that stand in several messages.

window-title = Odwrócony mentoring

somebody = Ktoś
role-mentor = mentor
role-mentee = mentee
role-both = mentor i mentee

style-talk = rozmowa
style-show = pokazywanie sobie różnych rzeczy
style-walk = rozmowa na spacerze
style-try = wspólne próbowanie nowych rzeczy

session-title = Sesja { $number } z { $total }
session-prompt = Sesja { $number } z { $total }: { $title }

## Why two people were matched: true for both, whoever reads it.

reason-topics = jedna strona szuka tego, czym druga chce się podzielić: { $topics }
reason-departments = pracujecie w różnych działach
reason-languages = wspólne języki: { $languages }
reason-hours = wspólne godziny pracy: { $hours } w tygodniu
reason-style = obie strony lubią to samo: { $style }
reason-location = ta sama strefa czasowa: { $city }

## The same, told to the coordinator.

fit-topics = { $topics } (oferowane i poszukiwane)
fit-departments = różne działy
fit-languages = wspólne języki: { $languages }
fit-hours = wspólne godziny pracy: { $hours } w tygodniu
fit-style = obie strony lubią: { $style }
fit-location = jedna strefa czasowa: { $city }

## What stood between somebody and possible partners.

obstacle-level = { $role ->
    [mentor] { $count ->
        [one] 1 osoba nie wyprzedza cię wystarczająco w karierze.
        [few] { $count } osoby nie wyprzedzają cię wystarczająco w karierze.
        [many] { $count } osób nie wyprzedza cię wystarczająco w karierze.
       *[other] { $count } osoby nie wyprzedza cię wystarczająco w karierze.
    }
   *[mentee] { $count ->
        [one] 1 osoba jest zbyt daleko w karierze na rolę mentora dla ciebie.
        [few] { $count } osoby są zbyt daleko w karierze na rolę mentora dla ciebie.
        [many] { $count } osób jest zbyt daleko w karierze na rolę mentora dla ciebie.
       *[other] { $count } osoby jest zbyt daleko w karierze na rolę mentora dla ciebie.
    }
}
obstacle-language = { $count ->
    [one] 1 osoba nie ma z tobą wspólnego języka.
    [few] { $count } osoby nie mają z tobą wspólnego języka.
    [many] { $count } osób nie ma z tobą wspólnego języka.
   *[other] { $count } osoby nie ma z tobą wspólnego języka.
}
obstacle-hours = { $count ->
    [one] 1 osoba ma z tobą za mało wspólnych godzin pracy.
    [few] { $count } osoby mają z tobą za mało wspólnych godzin pracy.
    [many] { $count } osób ma z tobą za mało wspólnych godzin pracy.
   *[other] { $count } osoby ma z tobą za mało wspólnych godzin pracy.
}
obstacle-line = { $count ->
    [one] 1 osoba jest w twojej linii służbowej, a w niej par nie ma.
    [few] { $count } osoby są w twojej linii służbowej, a w niej par nie ma.
    [many] { $count } osób jest w twojej linii służbowej, a w niej par nie ma.
   *[other] { $count } osoby jest w twojej linii służbowej, a w niej par nie ma.
}
obstacle-paired = { $count ->
    [one] Z 1 osobą masz już wspólne sesje za sobą.
    [few] Z { $count } osobami masz już wspólne sesje za sobą.
    [many] Z { $count } osobami masz już wspólne sesje za sobą.
   *[other] Z { $count } osoby masz już wspólne sesje za sobą.
}
obstacle-other = { $count ->
    [one] 1 osoba nie mogła tworzyć z tobą pary z innego powodu.
    [few] { $count } osoby nie mogły tworzyć z tobą pary z innych powodów.
    [many] { $count } osób nie mogło tworzyć z tobą pary z innych powodów.
   *[other] { $count } osoby nie mogło tworzyć z tobą pary z innych powodów.
}
obstacle-ready = { $count ->
    [one] 1 osoba jest jeszcze przed przygotowaniem albo ma przerwę.
    [few] { $count } osoby są jeszcze przed przygotowaniem albo mają przerwę.
    [many] { $count } osób jest jeszcze przed przygotowaniem albo ma przerwę.
   *[other] { $count } osoby jest jeszcze przed przygotowaniem albo ma przerwę.
}
obstacle-full = { $count ->
    [one] 1 osoba ma już tyle par, ile chce.
    [few] { $count } osoby mają już tyle par, ile chcą.
    [many] { $count } osób ma już tyle par, ile chce.
   *[other] { $count } osoby ma już tyle par, ile chce.
}
obstacle-taken = { $count ->
    [one] 1 osoba pasowała, ale tym razem trafiła do innej pary.
    [few] { $count } osoby pasowały, ale tym razem trafiły do innych par.
    [many] { $count } osób pasowało, ale tym razem trafiło do innych par.
   *[other] { $count } osoby pasowało, ale tym razem trafiło do innych par.
}

need = { $count ->
    [one] jeszcze 1 osoba w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
    [few] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
    [many] jeszcze { $count } osób w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
   *[other] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
}
need-language = { $count ->
    [one] jeszcze 1 osoba w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        } (języki: { $languages })
    [few] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        } (języki: { $languages })
    [many] jeszcze { $count } osób w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        } (języki: { $languages })
   *[other] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        } (języki: { $languages })
}
need-level = { $role ->
    [mentor] { $count ->
        [one] jeszcze 1 osoba w roli mentora, najwyżej poziom { $level }
        [few] jeszcze { $count } osoby w roli mentora, najwyżej poziom { $level }
        [many] jeszcze { $count } osób w roli mentora, najwyżej poziom { $level }
       *[other] jeszcze { $count } osoby w roli mentora, najwyżej poziom { $level }
    }
   *[mentee] { $count ->
        [one] jeszcze 1 osoba w roli mentee, co najmniej poziom { $level }
        [few] jeszcze { $count } osoby w roli mentee, co najmniej poziom { $level }
        [many] jeszcze { $count } osób w roli mentee, co najmniej poziom { $level }
       *[other] jeszcze { $count } osoby w roli mentee, co najmniej poziom { $level }
    }
}
need-own-level = inny poziom albo druga rola
need-line = { $count ->
    [one] jeszcze 1 osoba spoza linii służbowej, w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
    [few] jeszcze { $count } osoby spoza linii służbowej, w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
    [many] jeszcze { $count } osób spoza linii służbowej, w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
   *[other] jeszcze { $count } osoby spoza linii służbowej, w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }
}
need-hours = { $count ->
    [one] jeszcze 1 osoba w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }, która pracuje, gdy jest dzień w strefie: { $zone }
    [few] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }, które pracują, gdy jest dzień w strefie: { $zone }
    [many] jeszcze { $count } osób w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }, które pracują, gdy jest dzień w strefie: { $zone }
   *[other] jeszcze { $count } osoby w roli { $role ->
            [mentor] mentora
           *[mentee] mentee
        }, która pracuje, gdy jest dzień w strefie: { $zone }
}
rule-level = poziomy
rule-language = języki
rule-hours = godziny pracy
rule-line = linie służbowe
rule-paired = wcześniejsze pary
rule-full = zajęte miejsca
limit = { $rules } (bez tego { $count ->
    [one] jeszcze 1 osoba z parą
    [few] jeszcze { $count } osoby z parą
    [many] jeszcze { $count } osób z parą
   *[other] jeszcze { $count } osoby z parą
})
