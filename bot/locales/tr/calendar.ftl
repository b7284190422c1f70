### Takvimlerdeki görüşmeler. Birinin takvimini gören ilk üçünü okuyabilir: ne konu ne yanıt.

calendar-title = { $mentor } ve { $mentee }, görüşme { $number }/{ $total }
calendar-details = Tersine mentorluk görüşmesi { $number }/{ $total }. Bununla ilgili her şey ve tarihi değiştiren düğmeler, Slack’te ikinizin Flipside ile paylaştığı doğrudan mesajda.
calendar-file = Takviminiz için görüşme { $number }/{ $total }
calendar-file-off = Bu görüşmeleri takviminizden kaldırır
calendar-links = :calendar: Takviminize ekleyin: { $google } · { $outlook } · ya da yanıtlardaki dosya.

calendar-feed = Görüşmeleriniz takviminizde
calendar-none = Size, takviminizin izleyebileceği bir adres verebilirim. Bütün görüşmeleriniz takviminizde görünür; biri başka bir güne alınırsa takviminizde de değişir.
calendar-there = Takviminiz, size verdiğim adresten görüşmelerinizi izleyebilir. Adresi saklamadığım için yeniden gösteremem, ama yenisini verebilirim; o andan sonra eskisi işe yaramaz.
calendar-scope = :lock: *Bunu kim görür:* adresi bilen herkes görüşmelerinizin tarihini ve partnerlerinizin adını okuyabilir, başka bir şey göremez. O yüzden adresi kendinize saklayın; iptal ettiğiniz an geçersiz olur.
calendar-make = Adresimi oluştur
calendar-renew = Yeni adres oluştur
calendar-revoke = Adresi iptal et
calendar-made = Adresiniz burada. Şimdi kopyalayın: saklamıyorum ve yalnızca bu kez gösteriyorum. { $open }
calendar-open = İçinde ne var, bakın
calendar-how =
    • *Google Takvim:* Diğer takvimler, URL ile.
    • *Outlook:* Takvim ekle, Web’den abone ol.
    • *Apple Takvim:* Dosya, Yeni Takvim Aboneliği.
    Ne sıklıkla bakacağına takviminiz karar verir: çoğunlukla birkaç saatte bir.
calendar-gone = Adresiniz artık işe yaramaz. Onu izleyen takvimler görüşmelerinizi bundan sonra göremez.
calendar-title-feed = Tersine mentorluk
calendar-refused-not-joined = Şu anda katılmıyorsunuz, bu yüzden takviminize konacak bir görüşme yok. `/mentor join` üç dakika sürer.
calendar-refused-nowhere = Bunu henüz yapamıyorum: takvimlerin bana hangi adresten ulaşacağını, beni çalıştıran kişi henüz belirtmedi.
