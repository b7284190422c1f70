### Mentor ile mentinin ortak doğrudan mesajında söylenenler.

introduction-title = Partnerinizle tanışın
introduction-hello =
    Hoş geldiniz, { $mentor } ve { $mentee }. Burada mentorluk tersine işler: mentor, işlerin kendi durduğu yerden nasıl göründüğünü anlatır; menti dinler ve sorar.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = { $name } ne umuyor:
introduction-reasons = *Neden ikiniz*
introduction-no-reasons = İkiniz için de en iyi uyum buydu.
introduction-rules = *Neye güvenebilirsiniz*
    • Aranızda konuşulan aranızda kalır. Bu sohbeti okuyamam; koordinatör de yalnızca tarihleri ve görüşüp görüşmediğinizi görür.
    • Beklenen bir analiz değil, bir bakış açısı. “Bilmiyorum” ve “Ben başka türlü görüyorum” iyi yanıtlardır.
    • Burada kimse değerlendirilmez, kimse parlak laflar etmek zorunda değildir.
    • İkiniz de her an `/mentor leave` ile bırakabilirsiniz. Kimse neden diye sormaz.
introduction-first = *İlk görüşmeniz:* { $when }
introduction-next = { $total ->
    [one] Bir görüşme var.
   *[other] { $total } görüşme var, { $weeks ->
        [one] her hafta bir tane
       *[other] { $weeks } haftada bir
    }.
} Hazırlanmanız ya da bir şey ayarlamanız gerekmiyor: bir gün önce hatırlatırım, başlarken de konuşacak bir şey getiririm. Her tarih tek dokunuşla değiştirilebilir.

session-when = { $when } · { $duration }
session-late = Bu mesaj geç geliyor, özür dilerim. Tarihi geçtiyse ikinize de uyan bir zamanda görüşün ya da gelecek haftaya alın.
session-moved = :calendar: Bu görüşmenin yeni tarihi: *{ $when }*. Hiçbir şey kaybolmadı: konusunu görüştüğünüzde getiririm.
session-free = Bugün konuyu kendiniz seçiyorsunuz: birbirinize ne sormak istersiniz?
session-met = :white_check_mark: *Görüştünüz.* Zaman ayırdığınız için ikinize de teşekkürler.
session-cancelled = Bu görüşme yapılmayacak. Yapmanız gereken bir şey yok.
session-skipped = :fast_forward: *Bu görüşme atlandı.* Planlanan tarih: { $when }.
session-missed = :hourglass: *Görünüşe göre görüşememişsiniz.* Planlanan tarih: { $when }. Olur böyle şeyler.
session-fell-out = Hiçbir şey kaybolmadı: bir sonraki görüşme başlayana kadar buna başka bir tarih verebilirsiniz. Aslında görüştüyseniz :white_check_mark: ile tepki verin.
session-why = *Neden önemli*
session-questions = *Başlangıç için sorular*
session-agenda = *{ $duration }, örneğin şöyle*
    { $arrive } dk hoş beş · { $talk } dk sorular · { $together } dk birlikte bir şey yapmak · { $close } dk herkesin yanına alacağı şey
session-together = *Birlikte yapın:* { $together }
session-tip-mentor = *Mentor { $name } için:* { $tip }
session-tip-mentee = *Menti { $name } için:* { $tip }
session-commitment = *Ayrılmadan önce:* { $commitment }
session-legend = Bu mesaja tepki verin: :white_check_mark: görüştük · :tada: harika konu · :+1: işe yaradı · :thinking_face: eh işte · :-1: bize göre değil
session-legend-swap = :arrows_counterclockwise: başka bir konu getir · :calendar: gelecek haftaya al
session-legend-move = :calendar: gelecek haftaya al
session-legend-scope = Tepkiler konuyla ilgilidir, hiçbir zaman bir kişiyle değil; ikiniz de görürsünüz.

button-met = Görüştük
button-next-week = Gelecek haftaya al
button-time = Başka bir zaman
button-other-prompt = Başka bir konu lütfen
button-free = Kendi konumuz
button-skip = Atla
skip-sure = { $number }. görüşme atlansın mı?
skip-sure-text = Partneriniz haber alır. Bir sonraki görüşme başlayana kadar buna başka bir tarih verebilirsiniz.
skip-yes = Evet, atla
skip-no = Hayır, kalsın

reminder-title = Yaklaşıyor: { $session }
reminder-when = { $mentor } ve { $mentee }, görüşmeniz: *{ $when }*, { $duration }.
reminder-next = Hazırlanmanız gerekmiyor. Hafta fazla doluysa başka bir güne alın: hiçbir şey kaybolmaz.

invitation-title = Sıradaki görüşmeniz
invitation = { $mentor } ve { $mentee }, görüşme { $number }/{ $total } için *{ $when }* nasıl?
invitation-booked = İkinize de uyuyorsa yapmanız gereken bir şey yok: biriniz itiraz etmezse { $day } günü kesinleşir.

stalled = { $mentor } ve { $mentee }, üst üste iki görüşme planlandığı gibi olmadı. Dolu haftalarda en iyi ikililerin de başına gelir; hiçbir şey kaybolmadı.
stalled-next = Belki başka bir gün ya da saat daha iyi gelir: `/mentor session` ikinize de uyan zamanlar önerir. Şu sıralar fazla geliyorsa `/mentor pause` görüşmelerinizi bekletir.

moved-by = { $name } { $number }. görüşmeyi başka bir güne aldı: *{ $when }*.
moved-for = { $number }. görüşme, { $name } adına başka bir güne alındı: *{ $when }*.
moved-itself = { $number }. görüşme başka bir güne alındı: *{ $when }*.
skipped-by = { $name } { $number }. görüşmeyi bu kez atlıyor.
moved-next = Hiçbir şey kaybolmadı: bu yine { $total } görüşmenin { $number }. görüşmesi; bir gün önce ikinize de hatırlatırım.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = Bunun *Türkçesi* yanıtlarda.
