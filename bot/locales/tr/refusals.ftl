### Bir insanın okuduğu hayır: neyin olmadığı ve neyin olduğu.

coordinators-only = Bunu yalnızca koordinatörler yapabilir. `/mentor help` burada neler yapabileceğinizi gösterir.
coordinators-none = Birinin koordinatör olması gerekiyor. Lütfen en az bir kişi seçin.
coordinators-cannot = Lütfen yalnızca bu çalışma alanından kişiler seçin: uygulama, konuk ya da ayrılmış biri olmasın.

join-refused-bot = Uygulamalar katılamaz, yalnızca insanlar katılabilir.
join-refused-other-program = { $program } programında bir partneriniz var. Herkes aynı anda tek bir programa katılır: önce ondan ayrılın, `/mentor leave` ile.
join-refused-guest = Bu çalışma alanının konukları katılamaz. Katılmak isterseniz lütfen koordinatöre söyleyin.
join-refused-stranger = Başka bir çalışma alanındansınız. Lütfen kendi çalışma alanınızda katılın.
join-refused-deactivated = Bu Slack hesabı artık etkin değil.
leave-refused-not-joined = Şu anda katılmıyorsunuz, yani ayrılacak bir şey yok.

prepare-refused-not-joined = Henüz katılmadınız, yani hazırlanacak bir şey yok. `/mentor join` üç dakika sürer.
prepare-refused-rules = Bu pencere açıldıktan sonra temel kurallar değişti. Lütfen yenilerini okuyun: `/mentor prepare`.
prepare-refused-closed = { $program } kapalı, yani şimdilik hazırlanacak bir şey yok. Okuduklarınız ve kabul ettikleriniz duruyor.

session-unknown = Bu görüşmeyi artık bulamıyorum.
session-not-yours = Bu görüşme başka iki kişiye ait, sizin için değiştiremem.
session-moved-already = Bu görüşmenin zaten başka bir tarihi var. Çalışan düğmeler en yeni mesajında.
session-held-already = Bu görüşmeyi zaten yaptınız, tarihi böyle kalıyor.
session-over = Bu görüşme geride kaldı, olduğu gibi kalıyor.
session-time-gone = Bu zaman artık ikinize birden uymuyor. Lütfen başka birini seçin.
session-none = Şu anda hiç görüşmeniz yok. `/mentor status` şu an nerede olduğunuzu gösterir.
delegate-only-mentees = Görüşmelerinin tarihini başkasının değiştirmesine yalnızca mentiler izin verebilir.
delegate-self = Kendi görüşmelerinizin tarihini zaten değiştirebilirsiniz. Lütfen başka birini seçin ya da boş bırakın.
delegate-cannot = Lütfen bu çalışma alanından bir kişi seçin: uygulama, konuk ya da ayrılmış biri olmasın.
session-prompt-fixed = İlk görüşme anlaşmanız, son görüşme geriye bakmak için; o yüzden konuları değişmiyor.

checkin-refused-no-answer = Lütfen önce bir yanıt seçin. Sonra bir cümle ekleyebilirsiniz.
form-outdated = Bu form eskimiş. Lütfen yeniden açın.

rehearse-refused-nobody = Henüz kimse katılmadı. İnsanlara `/mentor join` komutundan söz edin.
publish-refused-no-rehearsal = Henüz yayınlanacak bir şey yok. Lütfen önce `/mentor rehearse` yazın.
publish-refused-already = Bu prova zaten yayınlandı ya da daha yenisi var. `/mentor rehearse` son durumu gösterir.
publish-refused-changed = Bu provadan sonra katılan, hazırlanan, ayrılan ya da yanıtını değiştirenler oldu. Gördüğünüzü yayınlayabilmek için lütfen yeniden `/mentor rehearse` yazın.

doubt-unknown = Bu mesajı artık bulamıyorum.
doubt-not-yours = Bu mesajı başka birine sordum.
doubt-answered-already = Bu zaten yanıtlandı. Teşekkürler.
rehearse-refused-swap = Lütfen iki farklı ikili seçin.
rehearse-refused-lock = Bu iki kişi ikili olamaz: kademe, raporlama hattı, dil, saatler ya da önceki bir eşleşme gibi kurallardan biri engel.
stop-refused = Mesajlarımı herkes için yalnızca koordinatörler durdurabilir ya da başlatabilir. Kendiniz bırakmak isterseniz: `/mentor leave`.
start-refused-operator = Bu botu, onu çalıştıran kişi durdurdu; yeniden başlatmak da yalnızca onun elinde.

closing-refused-early = Görüşmeleriniz henüz bitmedi. Bitince sorarım.
closing-refused-paused = Görüşmelerinize şu anda ara verilmiş. Devam edince bunu seçebilirsiniz.
closing-refused-goes-on = Zaten birlikte devam ediyorsunuz. En yeni tarihler ortak sohbetinizde.
closing-refused-closed = { $program } o zamandan beri kapalı; görüşmeleriniz burada sona eriyor ve artık eşleştirme yapılmıyor. İkiniz kendi aranızda görüşmeyi sürdürebilirsiniz.
thanks-refused-posted = Teşekkürünüz zaten ortak sohbetinizde, olduğu gibi kalıyor.
