### Yarı yol, kapanış, devam etmek ve yarım yıl sonrası.

halfway-title = Yarı yoldasınız
halfway-text = { $name } ile { $number }. görüşmeniz de geride kaldı; toplam { $total } görüşme planlandı. Nasıl gittiğine bakmak için iyi bir an.
halfway-scope = :lock: *Bunu kim görür:* sizden başka hiç kimse. Yanıtınızı ne { $name } ne koordinatör öğrenir; yalnızca en az iki kişinin daha yanıtlarıyla birlikte sayılır.
halfway-keep = Böyle devam etsin
halfway-adjust = Bir şeyler değişsin
halfway-change = Başka bir partner istiyorum
halfway-assess-about = Bir dakika sürer ve başlangıçtan bu yana neyin değiştiğini görürsünüz:
halfway-assess = Şimdi kendimi nasıl görüyorum
halfway-said-keep = Bunu duymak güzel. Her şey böyle devam ediyor, { $next }. görüşme kendiliğinden gelir.
halfway-said-adjust = Not ettim. Ne iyi gelir? Konularınızı, saatlerinizi ya da görüşme biçiminizi değiştirebilirsiniz. İkinizin arasındaki şeyleri, örneğin nasıl başladığınızı ya da neyi dışarıda bıraktığınızı, en iyisi bir sonraki görüşmede konuşun: başta yaptığınız anlaşmayı her zaman değiştirebilirsiniz.
halfway-said-change = Not ettim. Şimdi ya da istediğiniz an `/mentor rematch` ile, neden göstermeden başka bir partner isteyebilirsiniz. O zaman { $name } yalnızca tarafsız bir haber alır; koordinatör de yeni bir partner gerektiğini duyar, kimin istediğini değil.
halfway-said-change-closed = Not ettim. Program kapalı, bu yüzden size başka bir partner bulamam. Görüşmelerinizi şimdi ya da istediğiniz an `/mentor rematch` ile, neden göstermeden bitirebilirsiniz. O zaman { $name } yalnızca tarafsız bir haber alır; kimin istediğini kimse duymaz.
halfway-said-last = Not ettim, teşekkürler.
halfway-edit = Konu ve saatlerimi değiştir
halfway-session = Görüşmelerimi göster
halfway-rematch = Başka bir partner iste
halfway-again = Yanıtımı değiştir

closing-title = Görüşmeleriniz geride kaldı
closing-text = { $held ->
    [0] { $name } ile planlanan { $total } görüşmenin hiçbiri yapılamadı. Olur böyle şeyler; sizinle ilgili bir anlama gelmez.
    [one] { $name } ile bir kez görüştünüz. Ayırdığınız zaman için teşekkürler.
   *[other] { $name } ile { $held } kez görüştünüz. Ayırdığınız zaman için teşekkürler.
}
closing-changed = *Görüşmeleriniz sayesinde değişenler*
closing-change = { $what }: { $came }
closing-assess-about = *Şimdi kendinizi nasıl görüyorsunuz.* Baştaki birkaç cümlenin aynısı. Yanıtlarınızı kimse görmez; yalnızca başkalarınınkilerle birlikte sayılır.
closing-assess = Şimdi kendimi nasıl görüyorum
closing-thanks-about = *Bir teşekkür: { $name } için.* İsterseniz yanınızda ne götürdüğünüzü yazın.
closing-thanks = Teşekkür yaz
closing-next = *Ya şimdi?* Ne istediğinizi bana söyleyin. Birlikte devam etmeniz için bunu ikinizin de istemesi gerekir.
closing-next-scope = :lock: *Bunu kim görür:* { $name } yanıtınızı yalnızca ikiniz de devam etmek istiyorsanız öğrenir; yoksa bu kez olmadığını duyar, o kadar. { $until } tarihine kadar yanıt gelmezse görüşmeleriniz sona erer ve bir sonraki eşleştirmeye katılırsınız.
closing-together = Birlikte devam edelim
closing-swapped = Rolleri değişip devam edelim
closing-round = Bir sonraki eşleştirmeye katıl
closing-stop = Burada bırak
closing-sure = Emin misiniz?
closing-sure-round = { $name } ile görüşmeleriniz o zaman sona erer.
closing-sure-stop = { $name } ile görüşmeleriniz o zaman sona erer ve benden başka mesaj gelmez. Dilediğiniz zaman yeniden katılabilirsiniz.
closing-sure-yes = Evet
closing-sure-no = Henüz değil
closing-said-together = :white_check_mark: Aynı rollerde birlikte devam etmek istiyorsunuz. { $name } aynısını istediği anda size yeni tarihler veririm. O zamana kadar yanıtınızı değiştirebilirsiniz.
closing-said-swapped = :white_check_mark: Rolleri değişip birlikte devam etmek istiyorsunuz. { $name } aynısını istediği anda size yeni tarihler veririm. O zamana kadar yanıtınızı değiştirebilirsiniz.
closing-said-round = :white_check_mark: Bir sonraki eşleştirmeye katılıyorsunuz; yapmanız gereken bir şey yok. Yayınlanır yayınlanmaz size yazarım.
closing-said-stop = :white_check_mark: Bıraktınız. Benden başka mesaj gelmeyecek. Ne zaman isterseniz yeniden bekleriz: `/mentor join`.
closing-said-stop-here = :white_check_mark: Bu görüşmeler sona erdi. Bir partneriniz daha var, onunla ilgili yazmayı sürdüreceğim; `/mentor leave` her şeyi bitirir.
closing-differ = İkiniz de devam etmek istiyorsunuz, ama aynı rollerde değil. Aranızda konuşup aynı seçeneği seçin: o zaman size yeni tarihler veririm.
closing-goes-on = :white_check_mark: İkiniz de devam etmek istiyorsunuz. Yeni tarihleriniz ortak sohbetinizde: siz, { $name } ve ben.
closing-over = Bu kez birlikte devam etmiyorsunuz. Bu sizinle ilgili bir anlama gelmez: zaman da planlar da değişir, ben de hiç neden sormam. Bir sonraki eşleştirmeye katılıyorsunuz; bırakmak isterseniz `/mentor leave`.
closing-closed = *Ya şimdi?* Program kapalı, bu yüzden yeni görüşme planlamıyorum. İkiniz kendi aranızda görüşmeyi sürdürebilirsiniz. `/mentor leave` ile ayrılırsınız.

closed-title = Bu kez birlikte devam etmiyorsunuz
closed-text = { $name } ile devam etmek istemiştiniz, bu kez olmadı. Bu sizinle ilgili bir anlama gelmez: zaman da planlar da değişir, ben de hiç neden sormam.

thanks-form-title = Bir teşekkür
thanks-form-about = Kime: { $name }. Ne öğrendiniz ve bu sayede neyi başka türlü yapacaksınız?
thanks-form-scope = :lock: *Bunu kim görür:* ikiniz de yazıp gösterilmesini kabul ettiğinizde, ortak sohbetinizde { $name }. O zamana kadar hiç kimse; koordinatör hiçbir zaman.
thanks-form-words = Kendi sözlerinizle
thanks-form-agree = İkimiz de kabul edersek
thanks-form-agrees = Şu kişiye göster: { $name }
thanks-kept-posted = Teşekkürler. İkiniz de yazdınız, ikisini de ortak sohbetinizde gösteriyorum.
thanks-kept-waiting = Teşekkürler, sakladım. { $name } kendi teşekkürünü yazıp kabul eder etmez gösteririm.
thanks-kept-silent = Teşekkürler, yalnızca sizin için sakladım. { $name } okusun isterseniz yeniden açıp kabul edin.
thanks-taken-back = Geri alındı.
thanks-title = Birbirinize teşekkürünüz
thanks-from = *Kimden: { $from } · Kime: { $to }*
thanks-next = İkiniz de öbürünün ne yazdığını bilmeden yazdınız.

certificate-ready = Katılım belgeniz
certificate-ready-text = { $program } programına katıldınız; işte saklayabileceğiniz bir şey. Görsel bu mesajın yanıtlarında. Üzerinde siz, program, amaçları ve kaç kez görüştüğünüz yazıyor: kiminle görüştüğünüz ya da ne konuştuğunuz değil.
certificate-by-hand = Adınızı yazacak harfler bende yok, özür dilerim. Elle yazabilmeniz için bir satır bıraktım.
certificate-title = Katılım Belgesi
certificate-lead = Bu belgenin sahibi
certificate-mentor = tersine mentorlukta mentor oldu ve bir lidere, işlerin öbür taraftan nasıl göründüğünü anlattı.
certificate-mentee = tersine mentorlukta menti oldu ve bir lider olarak dinlemeye ve öğrenmeye zaman ayırdı.
certificate-held = Yapılan görüşme
certificate-held-of = { $held }/{ $total }
certificate-time = Tarih aralığı
certificate-from-to = { $from } – { $to }
certificate-aims = Amaçları
certificate-foot = Veriliş tarihi: { $day }
certificate-alt = Katılım belgesi, { $name }: { $program }, { $total } görüşmeden { $held } tanesi yapıldı

going-on-title = Devam ediyorsunuz
going-on-text = { $mentor } ve { $mentee }, ikiniz de devam etmek istiyorsunuz: { $total } görüşme daha. Mentor: { $mentor }. Menti: { $mentee }.
going-on-first = *İlk tarih:* { $when }
going-on-next = İlk görüşme, anlaşmanıza yeniden bakmanız için. Verip henüz yerine getirmediğiniz sözler de sizinle geliyor, hiçbir konu ikinci kez gelmiyor. Her tarih tek dokunuşla değiştirilebilir.

lookback-title = Yarım yıl sonra
lookback-text = { $name } ile görüşmeleriniz yarım yıl önce bitti. Geriye bir şey kaldı mı: başka türlü yaptığınız, gördüğünüz ya da karar verdiğiniz bir şey?
lookback-scope = :lock: *Bunu kim görür:* sizden başka hiç kimse. Bu yanıtlar yalnızca başkalarınınkilerle birlikte, o da en az üç kişi yanıtladıysa sayılır.
lookback-yes = Evet, bir şey kaldı
lookback-some = Biraz
lookback-no = Hayır
lookback-thanks = Teşekkürler. Bilmek istediğim bu kadardı.
