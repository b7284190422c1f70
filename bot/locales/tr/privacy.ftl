### Bir kişi hakkında ne saklandığı ve bunun silinmesi.

data-title = Hakkınızda sakladıklarım
data-nothing = Hakkınızda hiçbir şey saklamıyorum.
data-kept = Hepsi, beni çalıştıran kişinin veritabanında:
data-participant = formdaki yanıtlarınız ve Slack’teki hâliyle adınız, diliniz, saat diliminiz
data-coordinator = koordinatör olduğunuz
data-pairing = { $count ->
    [one] 1 eşleşme, nedenleriyle birlikte
   *[other] { $count } eşleşme, nedenleriyle birlikte
}
data-session = { $count ->
    [one] 1 görüşme: tarihi, konusu ve görüştüğünüzü söyleyip söylemediğiniz
   *[other] { $count } görüşme: tarihleri, konuları ve görüştüğünüzü söyleyip söylemediğiniz
}
data-preference = sizinle nasıl konuşulmasını istediğiniz: diliniz ve durdurduğunuz hatırlatmalar
data-circle = içinde olduğunuz { $count } mentor çemberi
data-agreement = bir partnerinizle birlikte yazdığınız { $count } anlaşma
data-change = bir görüşmeyi başka bir güne aldığınız, atladığınız ya da yapıldı dediğiniz { $count } kayıt
data-assessment = { $count } öz değerlendirme
data-choice = nasıl devam edeceğinize dair yanıt ya da teşekkür: { $count }
data-commitment = verdiğiniz ya da yazdığınız { $count } söz
data-block = eşleşmek istemediğiniz { $count } kişi
data-feed = özel bir takvim adresiniz olduğu; adresin kendisi hiçbir zaman saklanmaz
data-checkin = bir görüşmenin nasıl geçtiğine dair { $count } özel yanıt
data-reaction = bir görüşmenin mesajına verdiğiniz { $count } tepki
data-delivery = yalnızca size giden { $count } mesajın alındısı
data-inbox = Slack’ten sizin hakkınızda gelen ve işlenmeyi bekleyen { $count } haber
data-trail = koordinatörlerin yaptıklarının kaydında { $count } satır
data-alias = o kayıtta sizin yerinize geçen numara
data-round = yer aldığınız { $count } eşleştirme
data-named = başkalarıyla ilgili olup sizin adınızın geçtiği { $count } satır, örneğin yöneticileri olarak
data-not-kept = Partnerlerinizle birbirinize yazdıklarınızdan hiçbir şey saklamıyorum.
data-show = Hepsini göster
data-erase = Verilerimi sil
data-erase-title = Verileriniz silinsin mi?
data-erase-text = Eşleşmeleriniz sona erer, partnerleriniz tarafsız bir haber alır. Yanıtlarınız, adınız ve sizinle ilgili başka ne varsa silinir. Bu geri alınamaz.
data-erase-yes = Evet, verilerimi sil
data-erase-no = Hayır, kalsın
data-shown = Her satır, saklandığı hâliyle. Seçip kopyalayabilirsiniz.
data-too-long = Buraya sığandan fazlası var. Beni çalıştıran kişi size tamamını dosya olarak verebilir.

erased-title = Verileriniz silindi
erased-text = Sizinle ilgili hiçbir şey artık saklanmıyor. Katıldığınız yalnızca sayılarda görünür.
erased-slack = Size ve partnerlerinize yazdıklarım, her mesaj gibi Slack’te kalır. Ne zaman isterseniz yeniden bekleriz: `/mentor join`.
