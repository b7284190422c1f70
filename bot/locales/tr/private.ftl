### Tek bir kişiye, özel olarak söylenenler.

ended-title = Eşleşmeniz sona erdi
ended-text = { $name } ile görüşmeleriniz sona erdi. Bu sizinle ilgili bir anlama gelmez: insanlar birçok nedenle bırakır, ben de hiçbirini sormam.
ended-text-erased = Eşleşmelerinizden biri sona erdi. Bu sizinle ilgili bir anlama gelmez: insanlar birçok nedenle bırakır, ben de hiçbirini sormam.
ended-next = Bir sonraki eşleştirmede ilk sıradasınız; yapmanız gereken bir şey yok. Ayırdığınız zaman için teşekkürler.
ended-next-closed = Program kapalı, yani başka eşleştirme yok. Ayırdığınız zaman için teşekkürler.

checkin-title = Aramızda kalsın
checkin-question = { $name } ile görüşme { $number }/{ $total } nasıldı?
checkin-scope =
    :lock: *Bunu kim görür:* görüşüp görüşmediğiniz, görüşmenin mesajında görünür. Nasıl geçtiğini sizden başka kimse görmez: ne { $name } ne koordinatör. Bu yanıtlar yalnızca başkalarınınkilerle birlikte, o da en az üç kişi yanıtladıysa sayılır.
checkin-good = Görüştük, iyiydi
checkin-mixed = Görüştük, şöyle böyleydi
checkin-bad = Görüştük, zordu
checkin-booked = Henüz değil, ama zamanı belli
checkin-not-yet = Henüz değil
checkin-no = Hayır, görüşmeyeceğiz de
checkin-not-comfortable = Rahat hissetmedim
checkin-neutral = İçinize sinmeyen bir şey olduysa, bu programın tarafsız kişisi { $neutral }. Düğme bir form açar; siz yazmadan hiçbir şey gönderilmez.
checkin-thanks-met_good = Teşekkürler, not ettim: { $name } ile { $number }. görüşme iyiydi. Sevindim.
checkin-thanks-met_mixed = Teşekkürler, not ettim: { $name } ile { $number }. görüşme şöyle böyleydi. Birçok görüşme öyledir; bir sonraki başka bir konu getirir.
checkin-thanks-met_bad = Bana söylediğiniz için teşekkürler: { $name } ile { $number }. görüşme zordu. Bu bende kalır. Devam etmek istemiyorsanız `/mentor leave` görüşmelerinizi hemen bitirir; kimse neden diye sormaz, { $name } yalnızca tarafsız bir haber alır.
checkin-thanks-not_yet = Teşekkürler, not ettim: { $name } ile { $number }. görüşme henüz yapılmadı. Ortak mesajınızda tek dokunuş gelecek haftaya alır, hiçbir şey kaybolmaz.
checkin-thanks-booked = Teşekkürler, not ettim: { $name } ile { $number }. görüşme için bir zaman buldunuz. Bir hafta sonra bir kez daha sorarım.
checkin-thanks-no = Teşekkürler, not ettim: { $name } ile { $number }. görüşme yapılmadı. Olur böyle şeyler, sıradaki yine gelecek.
checkin-kept = Cümleniz yanıtınızla birlikte saklandı. Başka kimse okumaz.
checkin-add = Bir cümle ekle
checkin-edit = Cümlemi değiştir
checkin-change = Yanıtımı değiştir

unmatched-title = Bu kez size bir partner çıkmadı
unmatched-none = { $round }. tur eşleştirmesi tamamlandı ve henüz bir partneriniz yok. Bu sizinle ilgili bir anlama gelmez: { $role } olarak görüşebileceğiniz kimse henüz katılmadı.
unmatched-counted = { $round }. tur eşleştirmesi tamamlandı ve henüz bir partneriniz yok. Bu sizinle ilgili bir anlama gelmez. Sizi { $role } olarak düşünüp partneriniz olabilecek { $total ->
    [one] 1 kişiye baktım:
   *[other] { $total } kişinin hepsine baktım:
}
unmatched-help = *Ne işe yarar*
unmatched-next = Bir sonraki eşleştirmeye katılıyorsunuz; yapmanız gereken bir şey yok.
help-hours = Bazı saatleriniz oynayabiliyorsa başka çalışma saatleri: `/mentor join`.
help-language = Konuştuğunuz başka bir dil varsa o dil: `/mentor join`.
help-level = Kademeniz artık doğru değilse kademeniz: `/mentor join`.
help-both = İki rolde birden, iki ayrı partnerle katılmak: `/mentor join`.
help-others = Daha çok insan: bir iş arkadaşınıza `/mentor join` komutundan söz edin.

question-title = Bana bir an yardım eder misiniz?
question-intro = Slack, mesajlarımdan birinin ulaşıp ulaşmadığını bana söylemedi; iki kez göndermek de istemiyorum. Konuşmalarınızı okuyamadığım için size sormam gerekiyor.
question-introduction = Siz, { $name } ve ben: ortak sohbetimizde *tanıştırma* mesajım var mı?
question-session = Siz, { $name } ve ben: ortak sohbetimizde *{ $number }. görüşme* mesajım var mı?
question-reminder = Siz, { $name } ve ben: ortak sohbetimizde { $number }. görüşme için *hatırlatmam* var mı?
question-moved = Siz, { $name } ve ben: ortak sohbetimizde { $number }. görüşmenin *yeni tarihi* hakkında mesajım var mı?
question-checkin = Size burada, özel olarak, *{ $number }. görüşmenin* nasıl geçtiğini sordum mu?
question-unmatched = Size burada, özel olarak, *henüz partneriniz olmadığını* söyledim mi?
question-ended = Size burada, özel olarak, *eşleşmenizin sona erdiğini* söyledim mi?
question-closed = Size burada, özel olarak, *programınızın kapandığını* söyledim mi?
question-announcement = *Programın duyurusu* kanalında görünüyor mu?
question-invitation = Siz, { $name } ve ben: ortak sohbetimizde { $number }. görüşmeye *davetim* var mı?
question-paused = Siz, { $name } ve ben: ortak sohbetimizde görüşmelerinize *ara verildiği* haberi var mı?
question-resumed = Siz, { $name } ve ben: ortak sohbetimizde görüşmelerinizin *devam ettiği* haberi var mı?
question-silent = Siz, { $name } ve ben: ortak sohbetimizde *devam edip etmediğinizi* sordum mu?
question-halfway = Size burada, özel olarak, *yarı yolda* nasıl gittiğini sordum mu?
question-closing = Size burada, özel olarak, görüşmelerinizin *kapanışı* hakkında yazdım mı?
question-thanks = Siz, { $name } ve ben: ortak sohbetimizde ikinizin yazdığı *teşekkürler* var mı?
question-certificate = Size burada, özel olarak, *katılım belgenizin* hazır olduğunu yazdım mı?
question-circle = Siz mentorlar ve ben: ortak sohbetimizde *mentor çemberi* mesajım var mı?
question-concern = Size burada, özel olarak, birinin size ilettiği bir *endişeyi* yazdım mı?
question-neutral = Size burada, özel olarak, *tarafsız kişi* rolü hakkında yazdım mı?
question-folded = Siz, { $name } ve ben: ortak sohbetimizde, yanıtlarda ya da ayrıca, şu mesajımın *Türkçesi* de var mı: *{ $what }*?
doubt-yes = Evet, orada
doubt-no = Hayır, lütfen gönder
answered-yes = Teşekkürler. Orada olduğuna göre yeniden göndermiyorum.
answered-no = Teşekkürler. Şimdi gönderiyorum.
answered-moved = Teşekkürler. Görüşmenizin tarihi bu arada değişti, artık bu mesaja gerek yok.
