### The library, as somebody browses it in a window.

button-topics = O czym rozmawiać
topics-title = O czym można rozmawiać
topics-about = Wybierz dział, żeby zobaczyć jego tematy. To okno widzisz tylko ty. Temat wybrany na sesję widzi też druga osoba z pary.
topics-about-outside = Wybierz dział, żeby zobaczyć jego tematy. To okno widzisz tylko ty.
topics-session = *Para: ty i { $name }, sesja { $number } z { $total }* · { $when }
topics-none-yet = Nie ma jeszcze tematu: wybiorę go w porę, chyba że ktoś z was weźmie go stąd.
topics-framed = *Para: ty i { $name }.* Żadna z waszych przyszłych sesji nie może wziąć stąd tematu. Pierwsza jest na waszą umowę, ostatnia, żeby spojrzeć wstecz.
topics-why = *Dlaczego właśnie ten*
topics-alone = Gdy będziesz w parze, możesz wziąć stąd temat na sesję.
topics-count = { $count ->
    [one] 1 temat
    [few] { $count } tematy
    [many] { $count } tematów
   *[other] { $count } tematu
}{ $had ->
    [0] {""}
   *[other] {" "}· za tobą: { $had }
}
topics-off-limits = :lock: Dział wyłączony przez ciebie. Widzisz to tylko ty.
topics-show = Pokaż
topics-back = Wstecz
topics-had = :heavy_check_mark: masz to za sobą
topics-is-next = :pushpin: to twój następny temat
topics-tip-mentor = *Wskazówka dla mentora:* { $tip }
topics-tip-mentee = *Wskazówka dla mentee:* { $tip }
topics-take = Weź na tę sesję
topics-taken = :white_check_mark: To jest teraz temat waszej sesji { $number } z { $total }.

depth-light = lekki: nie wymaga jeszcze zaufania
depth-honest = szczery: wymaga trochę zaufania
depth-brave = odważny: dopiero po kilku spotkaniach
needs-nothing = nic nie potrzeba
needs-phone = potrzebny telefon
needs-laptop = potrzebny laptop

topics-limits = O czym nie chcę rozmawiać
limits-title = Tematy wyłączone
limits-about = :lock: *Kto to widzi:* tylko ty. Korzystam z tego, gdy dobieram pary i tematy, i nikomu tego nie mówię.

topics-refused-not-joined = Nie bierzesz jeszcze udziału. `/mentor join` zajmuje trzy minuty, a potem możesz przeglądać wszystkie tematy.
topics-gone = Tego tematu nie ma już w bibliotece. Wybierz inny.
topics-changed = Od otwarcia tego okna ta sesja dostała inny temat. Spójrz jeszcze raz, zanim weźmiesz ten.
topics-not-for-pair = Ten nie pasuje do waszej pary. Wybierz inny.
topics-limits-clash = Któryś z tych tematów jest wśród tych, którymi się dzielisz lub których szukasz. Usuń go tutaj albo najpierw tam, przez `/mentor join`.
