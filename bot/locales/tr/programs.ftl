### Bir programı kurmak, insanlara duyurmak ve birini seçmek.

program-form-title = Programı kurun
program-new-title = Yeni program
program-form-about = Burada seçtikleriniz, bundan sonra yayınlanan her tur için geçerlidir.
program-form-effect = Başlamış ikililerin görüşme sayısı, süresi ve sıklığı değişmez. Yeni bir sessiz güne ya da tatile denk gelen görüşmelere hemen başka bir tarih verilir ve ikisine de haber gider.
program-name = Ad
program-aims = Ne için?
program-aims-hint = Bunlar herkese başta, ortada ve sonda özel olarak sorulur; yalnızca toplamlar gösterilir.
program-sessions = Görüşme sayısı
program-sessions-hint = İlki nasıl görüşeceklerini kararlaştırmak, sonuncusu geriye bakmak için.
program-cadence-weeks = Ne sıklıkla
program-cadence-weeks-hint = Çalışma saatleri elverdikçe haftanın aynı gününde ve saatinde.
program-every-weeks = { $weeks ->
    [one] Her hafta
   *[other] { $weeks } haftada bir
}
program-minutes = Bir görüşmenin süresi
program-minutes-hint = Kısa görüşmeler uzunlardan daha çok tutuluyor.
program-level-gap = Aradaki kademe farkı
program-level-gap-hint = Beş kademede menti, mentordan en az kaç kademe ileride olsun.
program-approval = Eşleştirme nasıl kesinleşir
program-approval-review = Ben bakar, ben yayınlarım
program-approval-automatic = Kendiliğinden; en fazla günde bir kez, bekleyen herkes için
program-channel = Nerede duyurulur
program-channel-hint = Yalnızca davet edildiğim yere yazabilirim: önce beni oraya /invite ile çağırın.
program-neutral = Tarafsız kişi
program-neutral-hint = İki tarafın da hattı dışında biri; bir şey yolunda gitmediğinde özel olarak ona başvurulur.
program-quiet-days = Sessiz günler
program-quiet-days-hint = Bu günlerde görüşme olmaz ve kimseye kendiliğimden yazmam.
program-holidays = Tatil günleri
program-holidays-hint = Her satıra bir tane: 2027-04-23, 23 Nisan ya da birkaç gün için 2026-12-31 – 2027-01-01.
program-quarter-cap = Bir mentinin üç aydaki görüşmeleri
program-quarter-cap-hint = Bütün partnerleriyle en fazla. Fazlası sonraki üç ayı bekler.
program-circle-weeks = Mentor çemberi buluşur
program-circle-weeks-hint = Bir turdan en çok sekiz mentor, mentileri olmadan kendi aralarında konuşur.
program-circle = { $weeks ->
    [0] Hiç
    [one] Her hafta
   *[other] { $weeks } haftada bir
}
program-all-quiet = Haftanın en az bir günü kalmalı. Lütfen birini çıkarın.

program-list-title = Programlarınız
program-offer = *{ $name }*
program-plan = { $sessions } görüşme, her biri { $length }, { $weeks ->
    [one] her hafta
   *[other] { $weeks } haftada bir
} · { $people ->
    [0] henüz kimse katılmadı
    [one] 1 kişi katıldı
   *[other] { $people } kişi katıldı
}
program-offer-aims = Amaçları: { $aims }
program-offer-approval-review = Her eşleştirmeyi bir koordinatör yayınlar.
program-offer-approval-automatic = Eşleştirmeler kendiliğinden yayınlanır.
program-offer-channel = Duyurulduğu yer: { $channel }.
program-offer-no-channel = Duyurulacağı kanal henüz yok.
program-offer-neutral = Tarafsız kişi: { $person }.
program-offer-no-neutral = Henüz tarafsız kişi yok: o olmadan kimse bir endişesini özel olarak iletemez.
program-edit = Düzenle
program-announce = Duyur
program-new = Yeni program
program-saved = *{ $name }* kuruldu.
program-saved-next = Sırada: `/mentor announce` programı duyurur, `/mentor rehearse` kimin kiminle eşleşeceğini gösterir.
program-saved-closed = Bu program kapalı. Ayarları, görüşmeye devam eden ikililer için geçerli.
program-close = Programı kapat
program-close-title = { $program } kapatılsın mı?
program-close-counts = { $waiting ->
    [0] Partnersiz bekleyen kimse yok
    [one] 1 kişi partnersiz bekliyor
   *[other] { $waiting } kişi partnersiz bekliyor
}; { $pairs ->
    [0] şu anda görüşen ikili yok
    [one] 1 ikili görüşmeye devam ediyor
   *[other] { $pairs } ikili görüşmeye devam ediyor
}.
program-close-about =
    • Artık kimse katılamaz, kimse eşleştirilmez.
    • Görüşen ikililer son görüşmelerine kadar devam eder ve katılım belgelerini her zamanki gibi alır.
    • Partnersiz bekleyen herkese bunu bir kez, özel olarak yazarım.
program-close-again = Hiçbir şey kaybolmaz: `/mentor program` ile dilediğiniz zaman yeniden açabilirsiniz.
program-close-no = Açık kalsın
program-closed-done = *{ $name }* kapandı.
program-closed-told = { $waiting ->
    [0] Bekleyen yoktu, kimseye yazmıyorum.
    [one] Bekleyen 1 kişiye bunu özel olarak yazıyorum.
   *[other] Bekleyen { $waiting } kişiye bunu özel olarak yazıyorum.
}
program-list-none = Açık program yok, yani kimse katılamaz.
program-list-closed = *Kapalı*
program-list-more = Kapalı { $count } program daha var: `/mentor program` ve programın adı onu gösterir.
program-closed-line = *{ $name }* · kapanış: { $day }
program-reopen = Yeniden aç
program-reopened = *{ $name }* yeniden açık, içindeki herkesle birlikte. Bekleyenler hemen eşleştirilebilir; bunun için kimseye yazmıyorum.

program-closed-title = { $program } kapandı
program-closed-text = Bu program artık kimseyi almıyor ve eşleştirmiyor; bu yüzden şimdilik size partner aramıyorum. Bu sizinle ilgili bir anlama gelmez. Zaman ayırmaya hazır olduğunuz için teşekkürler.
program-closed-next = Yanıtlarınız ve okuduğunuz kartlar duruyor: program yeniden açılırsa kaldığınız yerdesiniz. `/mentor join` başka neyin açık olduğunu gösterir, `/mentor leave` ile ayrılırsınız.

program-unknown = Bu programı artık bulamıyorum. `/mentor program` olanları gösterir.
program-not-called = “{ $text }” tek bir programın adı değil. Olanlar: { $names }.
program-name-taken = Başka bir programın adı bu. Lütfen farklı bir ad seçin.
program-too-many = Zaten { $count } açık program var; daha fazlası olamıyor. Sonuna gelmiş bir program kapatılabilir.
program-changed-meanwhile = Siz formu açtıktan sonra bu programı başka biri değiştirdi. Onun yaptıkları kaybolmasın diye lütfen formu yeniden açın.
program-neutral-cannot = Lütfen bu çalışma alanından bir kişi seçin: uygulama, konuk ya da ayrılmış biri olmasın.
program-close-already = { $program } zaten kapalı. `/mentor program` ile yeniden açabilirsiniz.
program-close-outdated = Ben sorduktan sonra biri katıldı, ayrıldı ya da partner buldu, ya da program değişti: { $program }. Gördüğünüzü kapatmak için lütfen düğmeye bir kez daha basın: `/mentor program`.
program-open-already = { $program } zaten açık.
program-refused-closed = { $program } kapalı: artık kimse katılamaz, kimse eşleştirilmez. Bir koordinatör `/mentor program` ile yeniden açabilir.
programs-all-closed = Şu anda bütün programlar kapalı; kimse katılamaz, kimse eşleştirilmez. Bir koordinatör `/mentor program` ile birini yeniden açabilir.

announce-title = Duyuru: { $program }
announce-question = Bunu { $channel } kanalına yazacağım:
announce-post = Yayınla
announce-done = Şimdi { $channel } kanalına yazıyorum. Slack izin vermezse nedenini size söylerim.
announce-refused-no-channel = { $program } programının henüz bir kanalı yok. `/mentor program` ile bir kanal seçip beni oraya davet edin.
announce-refused-already = { $program } bugün kanalında zaten duyuruldu.
announcement-title = { $program }
announcement-about = Tersine mentorluk işi tersine çevirir: kariyerinin başındaki biri, yöneten birine mentorluk yapar. Mentor, menti ya da her ikisi olarak katılabilirsiniz.
announcement-aims = Ne için
announcement-plan = { $sessions } görüşme, her biri { $length }, { $weeks ->
    [one] her hafta bir tane
   *[other] { $weeks } haftada bir
}; çalışma saatleriniz içinde. Her birine bir konu getiririm; her an, neden göstermeden bırakabilirsiniz.
announcement-private = Konuşmalarınızı okuyamam; özel olarak verdiğiniz yanıtlar da başka kimseye gösterilmez.
announcement-join = Katıl
announcement-invite = O kanalda değilim. Lütfen beni orada `/invite` ile davet edin, sonra bırakın göndereyim.

choose-title = Hangi program?
choose-join = Herkes aynı anda tek bir programa katılır.
