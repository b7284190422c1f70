### Bir eşleşmedeki iki kişinin verdiği sözler: doğrudan mesajlarında, özel listede ve formlarda.

commitments-title = Sözler
commitments-nobody = Şu anda bir partneriniz yok, bu yüzden verilecek bir söz de yok. `/mentor status` şu an nerede olduğunuzu gösterir.
commitments-with = *{ $name } ile* · { $count ->
    [0] açık söz yok
    [one] 1 açık söz
   *[other] { $count } açık söz
}
commitments-none = Küçük olması iyidir: denenecek bir şey, sorulacak bir kişi, okunacak bir sayfa. Bir sonraki görüşmede sorarım.
commitments-came = *Bunlardan ne çıktı*
commitments-scope = :lock: *Bunu kim görür:* siz ve { $name }. Koordinatör de başkası da görmez.
commitments-add = Söz ekle
commitments-show = Sözler
commitments-tick = İşaretle

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · son tarih { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *Verdiğiniz sözler.*
session-commitments-how = Nasıl gitti?

commitment-form-title = Bir söz
commitment-who = Kim yapacak?
commitment-who-mentor = Mentor { $name }
commitment-who-mentee = Menti { $name }
commitment-what = Ne yapacak?
commitment-what-hint = Dört hafta sonra da ikinizin anlayacağı tek bir cümle.
commitment-by-when = Ne zamana kadar?
commitment-by-when-hint = Boş bırakırsanız, ikinizden biri işaretleyene kadar açık kalır.
settle-form-title = İşaretle
settle-how = Nasıl sonuçlandı?
settle-done = Yapıldı
settle-dropped = Vazgeçtik
settle-came = Bundan ne çıktı?
settle-came-hint = Bir cümle yeter. Mentor bunları sonunda, değişenler arasında yeniden görür.

pairing-unknown = Bu eşleşmeyi artık bulamıyorum.
pairing-not-yours = Bu başka iki kişiye ait, o yüzden ne gösterebilir ne değiştirebilirim.
pairing-over = Bu eşleşme sona erdi, burada artık bir şey eklenemez ya da değiştirilemez.
commitment-unknown = Bu sözü artık bulamıyorum.
commitment-settled-already = Bunu ikinizden biri zaten işaretlemiş: { $what }
commitment-refused-many = Aranızda { $most } açık söz var. Yenisini eklemeden önce lütfen birini işaretleyin.
commitment-refused-due = Lütfen bugünden başlayarak bir yıl içinde bir gün seçin.
