### What a program aims at: the aim as a few words, and the sentence of the self-assessment, true of either role.

aim-generations = Ymmärtää toisiamme yli sukupolvirajojen
aim-generations-asks = Ymmärrän, miten eri sukupolvea olevat työkaverini näkevät työn.
aim-digital = Olla sinut uuden tekniikan kanssa
aim-digital-asks = Olen sinut niiden digitaalisten välineiden kanssa, joita ympärilläni käytetään.
aim-voices = Kuulla nuoria kollegoja ja asiakkaita suoraan
aim-voices-asks = Tiedän suoraan heiltä itseltään, mitä nuoret kollegat ja asiakkaat tarvitsevat.
aim-leading = Johtaa ja selittää hyvin
aim-leading-asks = Osaan viedä keskustelua niin, että muut pysyvät mukana ja osallistuvat.
aim-confidence = Puhua avoimesti, myös ylöspäin
aim-confidence-asks = Sanon, mitä ajattelen, myös niille, jotka ovat kaukana ylä- tai alapuolellani.
aim-network = Tuntea ihmisiä eri puolilta taloa
aim-network-asks = Tunnen muilta osastoilta ihmisiä, joilta voin vain kysyä.
aim-knowledge = Siirtää osaamista kumpaankin suuntaan
aim-knowledge-asks = Jaan sitä, minkä osaan, ja kysyn siitä, mitä en osaa.
aim-staying = Nähdä tulevaisuutensa täällä
aim-staying-asks = Näen, mihin voin tässä talossa kasvaa.
