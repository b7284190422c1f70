### Uygulamanın Ana Sayfa sekmesi.

home-title = Tersine mentorluk
home-about = Kariyerinin başındaki biri bildiklerini anlatır. Bir lider dinler, sorar, öğrenir. İkili olarak eşleştirilirsiniz; her görüşmeye konuşacak bir şey getiririm.
home-join = Katıl
home-edit = Yanıtlarımı değiştir
home-leave = Programdan ayrıl
home-help = Bütün komutlar
home-concern = İçime sinmeyen bir şey var
home-life = *Araya hayat girince*
home-myself = *Siz ve program*
home-session = Görüşmelerim
home-commitments = Verdiğimiz sözler
home-calendar = Takvimimde göster
home-data = Verilerim
home-coordinator = *Koordinatör olarak:* kimin kiminle eşleşeceğini hiçbir şey göndermeden görün, sonra yayınlayın.
home-program = Programlar
home-rehearse = Eşleştirme provası yap
home-publish = Provayı yayınla
home-coordinators = Koordinatörler
home-stop = Bütün mesajları durdur
home-stop-title = Mesajlar dursun mu?
home-stop-text = Bir sonraki mesajdan başlayarak, siz izin verene kadar bütün çalışma alanında kimsenin istemediği hiçbir mesaj gitmez. Soranlara yine yanıt verilir.
home-stop-yes = Evet, durdur
home-stop-no = Hayır
home-start = Mesajları yeniden aç
home-privacy = Konuşmalarınızı okuyamam. Bu sayfa yalnızca sizin. `/mentor help` komutları gösterir.
