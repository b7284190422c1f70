### Kişinin kendi görüşmelerine dair özel olarak okudukları.

agenda-title = Görüşmeleriniz
agenda-with = *{ $name } ile*
agenda-for = *{ $name } adına*
agenda-delegated = Bu tarihleri { $name } adına değiştirebilirsiniz. Neyin konuşulduğu, görüşenlerin arasında kalır.
agenda-session = *Görüşme { $number }/{ $total }* · { $when } · { $duration }
agenda-booked = Bu tarih kesinleşti.
agenda-proposed = Bu tarih bir öneri: ikinizden biri değiştirmezse kesinleşir.
agenda-open = Görüştünüz mü? Tek dokunuş yeter.
agenda-skipped = Atlandı. İsterseniz yine de yeni bir tarih verebilirsiniz.
agenda-missed = Görünüşe göre görüşememişsiniz. İsterseniz yine de yeni bir tarih verebilirsiniz.
agenda-topic = Konu: { $title }
agenda-free = Konu: kendi seçtiğiniz
agenda-over = Bütün görüşmelerinizi tamamladınız.
agenda-history = *Görüşmeleriniz nasıl geçti*
agenda-line = { $number }. görüşme: { $fates }

fate-booked = { $when } için planlandı
fate-moved = { $when } için yeniden planlandı
fate-skipped = atlandı
fate-met = görüştünüz
fate-taken_back = görüşülmediği anlaşıldı
fate-missed = yapılmadı
fate-cancelled = iptal edildi
fate-booked-by = { $name } planladı: { $when }
fate-moved-by = { $name } yeniden planladı: { $when }
fate-skipped-by = { $name } atladı
fate-met-by = görüştünüz
fate-taken_back-by = görüşülmediği anlaşıldı
fate-missed-by = yapılmadı
fate-cancelled-by = iptal edildi

time-title = Başka bir zaman
time-about = { $number }. görüşmenin şu anki tarihi: { $when }. Aşağıdaki zamanlar ikinize de uyuyor; değişikliği ikinize de haber veririm.
time-field = Bunun yerine ne zaman?
time-hint = Kendi saat diliminizde: { $zone }
time-choice = { $when } · { $name } için { $theirs }
time-none = Bu tarihe yakın haftalarda ikinize de uyan bir zaman göremiyorum. *Gelecek haftaya al* en yakın zamanı bulur; çalışma saatlerinizi `/mentor join` ile değiştirebilirsiniz.
time-save = Bu zamana al
time-done = { $number }. görüşmenin yeni tarihi: *{ $when }*. İkiniz de bunu ortak sohbetimizdeki mesajda görürsünüz.

button-delegate = Tarihleri kim değiştirebilir
delegate-title = Tarihleri değiştirme
delegate-about =
    :lock: *Bunu kim görür:* seçtiğiniz kişi görüşmelerinizin tarihlerini `/mentor session` ile görür ve değiştirebilir. Partnerinizi, konularınızı ve konuşulanları görmez. Partneriniz, tarihin sizin adınıza değiştirildiğini görür.
delegate-field = Sizden başka kim değiştirebilir
delegate-hint = Örneğin takviminizi tutan kişi. Kimse değiştirmesin istiyorsanız boş bırakın.
delegate-now = { $name } artık görüşmelerinizin tarihini `/mentor session` ile değiştirebilir. Kendisine haber vermedim; lütfen siz söyleyin.
delegate-none = Görüşmelerinizin tarihini artık yalnızca siz değiştirebilirsiniz.
