### What a program aims at: the aim as a few words, and the sentence of the self-assessment, true of either role.

aim-generations = Rozumieć się między pokoleniami
aim-generations-asks = Rozumiem, jak na pracę patrzą osoby z innego pokolenia.
aim-digital = Swobodnie korzystać z nowych technologii
aim-digital-asks = Swobodnie korzystam z cyfrowych narzędzi, których używają osoby wokół mnie.
aim-voices = Słuchać młodych osób i klientów z pierwszej ręki
aim-voices-asks = Wiem z pierwszej ręki, czego potrzebują młode osoby w firmie i klienci.
aim-leading = Dobrze prowadzić i wyjaśniać
aim-leading-asks = Potrafię poprowadzić rozmowę tak, że inni nadążają i biorą w niej udział.
aim-confidence = Mówić otwarcie, także w górę
aim-confidence-asks = Mówię, co myślę, także osobom stojącym dużo wyżej lub niżej ode mnie.
aim-network = Znać ludzi w całej firmie
aim-network-asks = Znam w innych działach osoby, które mogę po prostu zapytać.
aim-knowledge = Przekazywać wiedzę w obie strony
aim-knowledge-asks = Przekazuję to, co wiem, i pytam o to, czego nie wiem.
aim-staying = Widzieć tu swoją przyszłość
aim-staying-asks = Widzę, w czym mogę się w tej firmie rozwijać.
