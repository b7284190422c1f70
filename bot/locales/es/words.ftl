### Words that stand in several messages.

window-title = Mentoría inversa

somebody = Alguien
role-mentor = persona mentora
role-mentee = mentee
role-both = persona mentora y mentee

style-talk = conversar
style-show = mostrarse cosas
style-walk = caminar y conversar
style-try = probar cosas en compañía

session-title = Sesión { $number } de { $total }
session-prompt = Sesión { $number } de { $total }: { $title }

## Why two people were matched: true for both, whoever reads it.

reason-topics = lo que una parte ofrece es lo que busca la otra: { $topics }
reason-departments = departamentos distintos
reason-languages = idiomas en común: { $languages }
reason-hours = horario laboral en común: { $hours } por semana
reason-style = a ambas personas les gusta { $style }
reason-location = la misma zona horaria: { $city }

## The same, told to the coordinator.

fit-topics = { $topics } (ofrecido y buscado)
fit-departments = departamentos distintos
fit-languages = idiomas en común: { $languages }
fit-hours = { $hours } en común por semana
fit-style = a ambas personas les gusta { $style }
fit-location = la misma zona horaria: { $city }

## What stood between somebody and possible partners.

obstacle-level = { $role ->
    [mentor] { $count ->
        [one] 1 persona no te lleva suficiente ventaja en su carrera.
       *[other] { $count } personas no te llevan suficiente ventaja en su carrera.
    }
   *[mentee] { $count ->
        [one] 1 persona ya tiene demasiado camino hecho para darte mentoría.
       *[other] { $count } personas ya tienen demasiado camino hecho para darte mentoría.
    }
}
obstacle-language = { $count ->
    [one] 1 persona no comparte ningún idioma contigo.
   *[other] { $count } personas no comparten ningún idioma contigo.
}
obstacle-hours = { $count ->
    [one] 1 persona tiene muy pocas horas laborales en común contigo.
   *[other] { $count } personas tienen muy pocas horas laborales en común contigo.
}
obstacle-line = { $count ->
    [one] 1 persona está en tu línea jerárquica, y ningún tándem se forma dentro de ella.
   *[other] { $count } personas están en tu línea jerárquica, y ningún tándem se forma dentro de ella.
}
obstacle-paired = { $count ->
    [one] 1 persona ya formó tándem contigo antes.
   *[other] { $count } personas ya formaron tándem contigo antes.
}
obstacle-other = { $count ->
    [one] 1 persona no podía formar tándem contigo por otro motivo.
   *[other] { $count } personas no podían formar tándem contigo por otros motivos.
}
obstacle-ready = { $count ->
    [one] 1 persona está en pausa o aún tiene la preparación a medias.
   *[other] { $count } personas están en pausa o aún tienen la preparación a medias.
}
obstacle-full = { $count ->
    [one] 1 persona ya tiene tantos tándems como desea.
   *[other] { $count } personas ya tienen tantos tándems como desean.
}
obstacle-taken = { $count ->
    [one] 1 persona habría encajado, pero esta vez formó otro tándem.
   *[other] { $count } personas habrían encajado, pero esta vez formaron otros tándems.
}

need = { $role ->
    [mentor] { $count ->
        [one] 1 persona mentora más
       *[other] { $count } personas mentoras más
    }
   *[mentee] { $count ->
        [one] 1 mentee más
       *[other] { $count } mentees más
    }
}
need-language = { $role ->
    [mentor] { $count ->
        [one] 1 persona mentora más que hable { $languages }
       *[other] { $count } personas mentoras más que hablen { $languages }
    }
   *[mentee] { $count ->
        [one] 1 mentee más que hable { $languages }
       *[other] { $count } mentees más que hablen { $languages }
    }
}
need-level = { $role ->
    [mentor] { $count ->
        [one] 1 persona mentora más, de nivel { $level } como máximo
       *[other] { $count } personas mentoras más, de nivel { $level } como máximo
    }
   *[mentee] { $count ->
        [one] 1 mentee más, de nivel { $level } como mínimo
       *[other] { $count } mentees más, de nivel { $level } como mínimo
    }
}
need-own-level = otro nivel, o el otro rol
need-line = { $role ->
    [mentor] { $count ->
        [one] 1 persona mentora más, de fuera de la línea jerárquica
       *[other] { $count } personas mentoras más, de fuera de la línea jerárquica
    }
   *[mentee] { $count ->
        [one] 1 mentee más, de fuera de la línea jerárquica
       *[other] { $count } mentees más, de fuera de la línea jerárquica
    }
}
need-hours = { $role ->
    [mentor] { $count ->
        [one] 1 persona mentora más que trabaje cuando es de día en { $zone }
       *[other] { $count } personas mentoras más que trabajen cuando es de día en { $zone }
    }
   *[mentee] { $count ->
        [one] 1 mentee más que trabaje cuando es de día en { $zone }
       *[other] { $count } mentees más que trabajen cuando es de día en { $zone }
    }
}
rule-level = niveles
rule-language = idiomas
rule-hours = horario laboral
rule-line = líneas jerárquicas
rule-paired = tándems anteriores
rule-full = plazas ocupadas
limit = { $rules } ({ $count ->
    [one] 1 persona más
   *[other] { $count } personas más
} sin eso)
