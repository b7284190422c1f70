### Kendisinden bir şey beklenen birine söylenen söz ve bu sözleri durdurmanın yolu.

nudge-prepare-title = Yapılacak bir şey kaldı
nudge-prepare = Katıldınız, ama henüz hazırlanmadınız. Yalnızca hazırlığını tamamlayanlar eşleştiriliyor. Yaklaşık beş dakika sürer, ortasında bırakabilirsiniz.
nudge-date-title = { $name } ile { $number }. görüşme
nudge-date = Planlanan zaman: { $when }. Bildiğim kadarıyla yapılmadı. Yapıldıysa tek dokunuşla söyleyin. Yapılmadıysa yeni bir tarih verin: bununla hiçbir şey kaybolmaz.
nudge-commitment-title = Verdiğiniz bir söz
nudge-commitment = Günü geldi. Yapıldıysa işaretleyin ve bundan ne çıktığını bir cümleyle yazın: partneriniz bunu görünce sevinir. Artık uymuyorsa vazgeçin.
nudge-assessment-title = Kendinize iki dakika
nudge-assessment-start = Bugün kendinizi nasıl gördüğünüzü henüz söylemediniz. Söylerseniz sonunda neyin değiştiğini görebilirsiniz.
nudge-assessment-middle = Yarı yoldasınız ve şimdi kendinizi nasıl gördüğünüzü henüz söylemediniz.
nudge-assessment-end = Sona geldiniz ve şimdi kendinizi nasıl gördüğünüzü henüz söylemediniz.
nudge-once-more = Bunu yalnızca siz görüyorsunuz. En fazla bir kez daha hatırlatırım.
nudge-last = Bunu yalnızca siz görüyorsunuz. Bir daha hatırlatmayacağım.
nudge-session = Görüşmeyi göster
nudge-commitments = Sözlerimi göster
nudge-stop = Bunlar gelmesin
nudge-again = Yine de hatırlat
nudge-stopped-prepare = Peki, hazırlığı bir daha hatırlatmıyorum.
nudge-stopped-date = Peki, tarihsiz görüşmeleri bir daha hatırlatmıyorum.
nudge-stopped-commitment = Peki, verdiğiniz sözleri bir daha hatırlatmıyorum.
nudge-stopped-assessment = Peki, öz değerlendirmeleri bir daha hatırlatmıyorum.
nudge-goes-on = Peki, eskisi gibi hatırlatıyorum: her şey için en fazla iki kez o da yalnızca çalışma saatlerinizde.
button-assess = Kendimi nasıl görüyorum
