### Bir turdaki mentorların, çemberlerinin doğrudan mesajında okudukları.

circle-title = Mentor çemberiniz
circle-hello = { $names }: bu turda her biriniz birine mentorluk yapıyor. Burada bunun nasıl bir şey olduğunu sizden başka bilen pek yok. O yüzden birkaç haftada bir kendi aranızda buluşuyorsunuz: deneyim paylaşmak, zor bir cümleyi denemek, ağır giden görüşmeleri başkalarının da yaşadığını duymak için.
circle-again = { $names }: çemberiniz yeniden buluşuyor.
circle-moved = { $names }: size söylediğim gün artık herkes için tatil, bu yüzden çemberinizin tarihi değişti.
circle-when = *Buluşma:* { $when } · { $duration }
circle-next = Hazırlanmanız gerekmiyor: başladığında konuşacak bir şey getiririm. Zaman, olabildiğince çoğunuzun çalışma saatlerine göre seçildi. Gelemeyenin yokluğu hissedilir, ama kimse açıklama borçlu değildir.
circle-scope = :lock: *Bunu kim görür:* adı geçen { $count } mentor. Bu sohbette ne bir menti ne bir koordinatör var; ben de okuyamam.
circle-prompt = Mentor çemberi: { $title }
circle-late = Bu mesaj geç geliyor, özür dilerim. Saati geçtiyse size uyan bir zamanda buluşun.
circle-free = Bugün ne konuşacağınızı kendiniz seçiyorsunuz.
circle-questions = *Başlangıç için sorular*
circle-together = *Birlikte yapın:* { $together }
circle-care = *Dikkat:* { $care }
circle-out = Bu çemberden ayrıl
circle-out-title = Ayrılıyor musunuz?
circle-out-text = Bir sonraki mesajdan itibaren öbürleri sizsiz buluşur. Kendi görüşmeleriniz olduğu gibi sürer ve kimseye haber verilmez.
circle-out-yes = Evet, ayrılıyorum
circle-out-no = Hayır, kalıyorum
circle-left = Bu çemberden ayrıldınız. Bir sonraki mesaj, kalanlara ayrı bir sohbette gider. Kendi görüşmeleriniz olduğu gibi sürüyor.
circle-not-yours = Bu çember sizsiz sürüyor ya da sona ermiş; burada ayrılacağınız bir şey yok.
