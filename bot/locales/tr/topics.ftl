### The library, as somebody browses it in a window.

button-topics = Ne konuşalım
topics-title = Neler konuşabilirsiniz
topics-about = Önerilerini görmek için bir konu seçin. Bu pencereyi yalnızca siz görürsünüz. Bir görüşme için aldığınızı partneriniz de görür.
topics-about-outside = Önerilerini görmek için bir konu seçin. Bu pencereyi yalnızca siz görürsünüz.
topics-session = *{ $name } ile: görüşme { $number }/{ $total }* · { $when }
topics-none-yet = Henüz bir öneri yok: biriniz buradan almazsa zamanı gelince ben seçerim.
topics-framed = *{ $name } ile:* önünüzdeki görüşmelerin hiçbiri buradan öneri almıyor. İlki anlaşmanız, sonuncusu geriye bakmak için.
topics-why = *Neden bu*
topics-alone = Bir partneriniz olunca buradan bir görüşme için öneri alabilirsiniz.
topics-count = { $count ->
    [one] 1 öneri
   *[other] { $count } öneri
}{ $had ->
    [0] {""}
   *[other] {" "}· konuştuğunuz: { $had }
}
topics-off-limits = :lock: Sizin için konuşulmayacak konu. Bunu yalnızca siz görürsünüz.
topics-show = Göster
topics-back = Geri
topics-had = :heavy_check_mark: bunu konuştunuz
topics-is-next = :pushpin: sıradaki öneriniz bu
topics-tip-mentor = *Mentor için:* { $tip }
topics-tip-mentee = *Menti için:* { $tip }
topics-take = Bu görüşme için al
topics-taken = :white_check_mark: Artık görüşme { $number }/{ $total } için öneriniz bu.

depth-light = hafif: henüz güven gerekmez
depth-honest = içten: biraz güven ister
depth-brave = cesur: birkaç kez görüştükten sonra
needs-nothing = bir şey gerekmez
needs-phone = telefon gerekir
needs-laptop = dizüstü bilgisayar gerekir

topics-limits = Konuşmak istemediklerim
limits-title = Konuşulmayacak konular
limits-about = :lock: *Bunu kim görür:* yalnızca siz. Partner ve öneri seçerken kullanırım, kimseye söylemem.

topics-refused-not-joined = Henüz katılmadınız. `/mentor join` üç dakika sürer; sonra bütün konulara bakabilirsiniz.
topics-gone = Bu öneri artık kütüphanede yok. Lütfen başka bir tane seçin.
topics-changed = Bu pencereyi açtığınızdan beri görüşmenin önerisi değişti. Lütfen almadan önce yeniden bakın.
topics-not-for-pair = Bu, ikinize uygun değil. Lütfen başka bir tane seçin.
topics-limits-clash = Bu konulardan biri, anlattıklarınız ya da istedikleriniz arasında. Lütfen buradan çıkarın ya da önce `/mentor join` ile oradan.
