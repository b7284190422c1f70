### Koordinatörlerin okudukları.

rehearsal-title = { $number }. turun provası
rehearsal-nothing-sent = Hiçbir şey gönderilmedi. Bunu yalnızca siz görüyorsunuz.
rehearsal-summary = { $pairs ->
    [0] Hiç ikili yok
    [one] *1 ikili*
   *[other] *{ $pairs } ikili*
}, { $unmatched ->
    [0] partnersiz kimse yok
    [one] *1 kişi* partnersiz
   *[other] *{ $unmatched } kişi* partnersiz
}.
rehearsal-empty = Henüz kimse eşleştirilemiyor. Katılmış en az bir mentor ve bir menti gerekiyor: Katıl düğmesi Ana Sayfa sekmemde, ya da `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · uyum %{ $score }
rehearsal-first = Yakında yayınlarsanız ilk görüşme: { $when }
rehearsal-more-pairs = Ve { $count } ikili daha.
rehearsal-unmatched = *Partnersiz kalanlar*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = eşleşebileceği kimse katılmamış
rehearsal-more-unmatched = Ve { $count } kişi daha.
rehearsal-preparing = *Hazırlığı sürdüğü için bu turda olmayanlar:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}ve { $count } kişi daha
}. Her birine en çok iki kez hatırlatırım.
rehearsal-paused = *Ara verdiği için bu turda olmayanlar:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}ve { $count } kişi daha
}.
rehearsal-sends = *Yayınlayınca ne olur:* { $pairs ->
    [one] Bir tanıştırmayla 1 ortak sohbet açılır
   *[other] Her biri bir tanıştırmayla { $pairs } ortak sohbet açılır
}, { $sessions } görüşme planlanır ve { $unmatched ->
    [0] başka kimseye özel mesaj gitmez
    [one] partnersiz kalan 1 kişiye özel olarak yazılır
   *[other] partnersiz kalan { $unmatched } kişiye tek tek, özel olarak yazılır
}.
round-takes = Slack’in sınırları yüzünden { $pairs } tanıştırma yaklaşık { $time } sürer. Her biri, Slack kabul eder etmez gider.
rehearsal-publish = Yayınla
rehearsal-again = Yeniden prova yap
rehearsal-weights = Ağırlıklar
rehearsal-sends-all = Gönderilecekler
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = Artık ikili değil: { $pairs }
rehearsal-ruled-out = :no_entry_sign: Olmasın dediğiniz ikili: *{ $mentor }* → *{ $mentee }*.
pair-lock = Bu ikiliyi koru
pair-free = Korumayı kaldır
pair-forbid = Bu ikisi olmasın
pair-swap = Başka bir ikiliyle değiş
pair-allow = Yeniden izin ver
rehearsal-needs = *Onları ne eşleştirirdi*
rehearsal-limits = Bu turu sınırlayanlar: { $limits }.
sends-title = Yayınlayınca neler gider
sends-intro = Kendi saat diliminizde. Bir görüşme başka bir güne alınırsa mesajları da onunla gider.
sends-message = • { $when }: { $what }
sends-unmatched = *Hemen ve özel olarak, partnersiz kalanlara:* { $names }
rehearsal-sure = { $number }. tur yayınlansın mı?
rehearsal-sure-text = Yayınlayınca { $people } kişiye yazarım. Bu geri alınamaz.
rehearsal-not-yet = Henüz değil

ruled-level = kademesi uymayan ({ $count })
ruled-language = ortak dili olmayan ({ $count })
ruled-hours = ortak saati yetmeyen ({ $count })
ruled-line = aynı raporlama hattında ({ $count })
ruled-paired = daha önce eşleşmiş ({ $count })
ruled-other = başka nedenler ({ $count })
ruled-ready = hazırlanan ya da ara veren ({ $count })
ruled-full = boş yeri olmayan ({ $count })
ruled-taken = olabilirdi, başkasıyla eşleşti ({ $count })

published-title = { $number }. tur yayınlandı
published-text = { $pairs ->
    [0] Hiç ikili yok.
    [one] 1 ikili birkaç dakika içinde kendi sohbetinde benden haber alır.
   *[other] { $pairs } ikili birkaç dakika içinde, her biri kendi sohbetinde benden haber alır.
}
published-unmatched = { $count ->
    [0] Herkesin bir partneri var.
    [one] 1 kişinin henüz partneri yok; nedenini benden öğrenir.
   *[other] { $count } kişinin henüz partneri yok; nedenini benden öğrenirler.
}

attention-title = Kimsenin doğrulayamadığı bir mesaj
attention-text = Bir mesajın yerine ulaşıp ulaşmadığını Slack bana söylemedi, sorduğumda da kimse yanıtlamadı. Mesaj: *{ $what }*. Kime: { $names }. Lütfen kendilerine sorun. Kimse bilmiyorsa bırakın göndereyim: en kötü ihtimalle iki kez görünür.
kind-introduction = tanıştırma
kind-session = { $number }. görüşme
kind-reminder = { $number }. görüşmenin hatırlatması
kind-moved = { $number }. görüşmenin yeni tarihi
kind-checkin = { $number }. görüşme hakkında özel soru
kind-unmatched = henüz partner olmadığı haberi
kind-ended = eşleşmenin sona erdiği haberi
kind-closed = programın kapandığı haberi
kind-announcement = programın duyurusu
kind-invitation = { $number }. görüşmeye davet
kind-paused = görüşmelere ara verildiği haberi
kind-resumed = görüşmelerin devam ettiği haberi
kind-silent = ikilinin devam edip etmediği sorusu
kind-halfway = yarı yolda nasıl gittiği sorusu
kind-closing = kapanış mesajı
kind-thanks = ikilinin yazdığı teşekkürler
kind-certificate = katılım belgesi
kind-circle = mentor çemberinin mesajı
kind-concern = bir endişe
kind-neutral = tarafsız kişi rolü hakkında mesaj
kind-folded = { $what } (bir kez daha, mentinin dilinde)
attention-failed-title = Slack’in geri çevirdiği bir mesaj
attention-failed = Slack bir mesajı kabul etmedi. Mesaj: *{ $what }*. Kime: { $names }. Bildirdiği neden: `{ $code }`. Giderilince bırakın göndereyim.

stopped-title = Gönderim durduruldu
stopped-text = Artık biri benden istemedikçe hiçbir şey göndermiyorum. Şu anda yolda olanlar yine de ulaşabilir. Hiçbir şey kaybolmaz: `/mentor start` o zaman hâlâ işe yarayanları gönderir, mesajı geciken görüşmelere de başka bir tarih verir.
started-text = Yeniden gönderiyorum. Önce bekleyenler gidecek.
stopped-warning = :warning: *Gönderim durduruldu.* Bir koordinatör `/mentor start` yazana kadar, sormadıkça kimse benden mesaj almaz.
