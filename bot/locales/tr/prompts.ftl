### The library, as coordinators look after it.

prompts-title = Kütüphane
prompts-about = Buradaki ikililerin konuştukları. Size uymayanı kapatın, kendi önerilerinizi ekleyin. Bir öneriyi almış görüşmeler onu korur. Bu pencereyi yalnızca koordinatörler görür.
prompts-count = { $count ->
    [one] 1 öneri
   *[other] { $count } öneri
}{ $own ->
    [0] {""}
   *[other] {" "}· sizin yazdığınız: { $own }
}{ $off ->
    [0] {""}
   *[other] {" "}· kapalı: { $off }
}
prompts-agreement = İlk görüşmedeki anlaşma
prompts-closing = Son görüşmede geriye bakış
prompts-circle-about = Bir turun mentorlarının kendi aralarında konuştukları. Size uymayanı kapatın; kendi önerileriniz yalnızca ikililere gelir.
prompts-add = Öneri yaz
prompts-own = :pencil2: sizin öneriniz
prompts-off = :no_entry_sign: kapalı
prompts-topic-off = :no_entry_sign: Bu konu kapalı: önerilerinin hiçbiri gelmez, konuyu kimse seçemez.
prompts-topic-switch-off = Bu konuyu kapat
prompts-topic-switch-on = Bu konuyu aç
prompts-prompt-switch-off = Kapat
prompts-prompt-switch-on = Aç
prompts-edit = Değiştir
prompts-language = Dil ekle
prompts-remove = Çıkar
prompts-remove-title = Bu öneri çıkarılsın mı?
prompts-remove-text = Bir daha gelmez. Onu almış görüşmeler korur.
prompts-remove-yes = Evet, çıkar
prompts-remove-no = Hayır, kalsın
home-prompts = Kütüphane

writing-title = Yeni öneri
writing-edit-title = Öneriyi değiştir
writing-about = Analiz değil, bakış açısı isteyin; özel hayatı sormayın. Biçimsiz, yalın sözcükler.
writing-in = Şu dilde: { $language }
writing-language = Hangi dilde yazıyorsunuz?
writing-topic = Konu
writing-topic-new = Yeni bir konu
writing-topic-title = Konunun adı
writing-topic-title-hint = Yeni ya da kendi konunuz için, yazdığınız dilde. Bizimkiler için boş bırakın.
writing-topic-needed = Lütfen yeni konuya bir ad verin.
writing-depth = Ne kadar derine iner?
writing-needs = Masada ne olmalı?
writing-title-field = Başlık
writing-why = İkisi için neden önemli? Tek cümle.
writing-questions = Mentinin mentora soruları
writing-questions-hint = Üç ya da dört soru, her biri kendi satırında. İlki kolay yanıtlanır.
writing-questions-wrong = Lütfen üç ya da dört soru yazın; her biri kendi satırında ve en çok 500 karakter.
writing-question-wrong = Soru, soru işaretiyle biter; İspanyolcada onunla başlar da. Bu henüz öyle değil: { $words }
writing-word-wrong = Bunu hiçbir öneri söylemez, bizimkiler de: { $words }. Lütfen başka sözcük bulun.
writing-sentence-wrong = Lütfen bu cümleyi kısaltın, en çok { $most } sözcük: { $words }
writing-together = Birlikte yapılacak bir şey
writing-mentor-tip = Mentor için bir ipucu
writing-mentee-tip = Menti için bir ipucu
writing-commitment = Sonraki görüşmeye kadar verilebilecek bir söz

prompts-removed = Bu öneri zaten çıkarılmış.
prompts-changed = Siz açtıktan sonra biri bu öneriyi değiştirdi. Onun yazdıkları kaybolmasın diye lütfen yeniden açın.
prompts-last = Bu kalmalı: onsuz ilk, son ya da aradaki görüşmeler ya da mentor çemberi için hiçbir şey kalmazdı.
prompts-all-languages = Bu öneri, konuştuğum bütün dillerde zaten var.
prompts-full = Kendi önerileriniz için yer: { $most } öneri, bir konuda { $each }, toplam { $topics } konu. Lütfen önce birini çıkarın.
