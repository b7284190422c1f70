### Hazırlık: okunacak kartlar, kabul edilecek temel kurallar ve insanların kendileri hakkında söyledikleri.

prepare-title = Hazırlık
prepare-next = İleri
prepare-back = Geri
prepare-later = Sonra
prepare-progress = { $number }/{ $total } · İstediğiniz an yarıda bırakabilirsiniz. `/mentor prepare` kaldığınız yerden devam eder.

card-mentor-title = Siz ne katıyorsunuz
card-mentor =
    Tersine mentorlukta kariyerinin başındaki biri, yöneten biriyle görüşür. *Mentor sizsiniz.* Siz işlerin durduğunuz yerden nasıl göründüğünü anlatırsınız, bir lider de dinler.

    • *Bu nedir?* Sizin gözünüzden iş gününüz: araçlar, müşteriler, işe yarayanlar, ayak bağı olanlar, sizin gibilerin ne beklediği. Size sıradan gelen, bir liderin hiç göremediği şeydir.

    • *Bu ne değildir?* İş görüşmesi, sunum, telefon kullanmaya yardım ya da anlaşmazlık çözme yeri değildir. Sizi kimse değerlendirmez. Bir kuşak adına değil, kendi adınıza konuşursunuz: “ben” demek yeter.

    “Bir direktöre söyleyecek akıllıca bir sözüm yok ki”: çoğu mentor başta böyle düşünür. Kimse sizden analiz istemiyor. Bir bakış açısı, bir örnek ve içten bir “bilmiyorum” fazlasıyla yeter.

card-mentee-title = Ne kazanırsınız, ne gerekir
card-mentee =
    Tersine mentorlukta kariyerinin başındaki biri, yöneten biriyle görüşür. *Menti sizsiniz.* Siz sorar, dinler ve öğrenirsiniz.

    • *Ne kazanırsınız?* Bir kararın üç kademe aşağıya nasıl ulaştığını görürsünüz. Başkalarının her gün kullandığı şeyleri, yanınızda biriyle denersiniz. İyi insanları neyin tuttuğunu, bir şey yapmak için vakit varken duyarsınız.

    • *Bu ne değildir?* Durum raporu, yetenek değerlendirmesi ya da işin aslını anlatma fırsatı değildir. Size gösterilende iyi olmanız gerekmez. Mesele tam da iyi olmamanız.

    • *Ne gerekir?* Tarihe uyulması. Sizin için onlarca toplantıdan biri; mentorunuz ise günlerdir onu düşünüyor. Haftanız fazla dolarsa tek dokunuş görüşmeyi gelecek haftaya alır. Yarıda kalan ikililerin çoğu, üst üste iptal edilen iki görüşmenin ardından biter.

card-both-title = İki rol, iki partner
card-both =
    Tersine mentorlukta kariyerinin başındaki biri, yani mentor, yöneten biriyle, yani mentiyle görüşür. *Siz iki rolde de katılıyorsunuz*, iki ayrı partnerle.

    • *Mentor olarak* işlerin durduğunuz yerden nasıl göründüğünü anlatırsınız. Sizi kimse değerlendirmez, kimse analiz istemez: bir bakış açısı, bir örnek ve içten bir “bilmiyorum” fazlasıyla yeter.

    • *Menti olarak* sorar, dinler ve öğrenirsiniz. Size gösterilende iyi olmanız gerekmez. Tarihe uyun: sizin için onlarca toplantıdan biri; mentorunuz ise günlerdir onu düşünüyor.

    • *İki tarafta da* iş görüşmesi, durum raporu ya da anlaşmazlık çözme yeri değildir. İki rol birbirine karışmaz: bir partnerinizin anlattığı, öbürü için değildir.

card-session-title = Bir görüşme nasıl geçer
card-session =
    Her biri { $duration } olmak üzere { $total } görüşme var, { $weeks ->
        [one] her hafta bir tane
       *[other] { $weeks } haftada bir
    }. Siz, partneriniz ve ben ortak bir sohbetteyiz. Tarihi oraya yazarım; saati gelince de başlangıç sorularıyla bir konu getiririm.

    • *Hoş beş.* Geçen seferden bu yana neler oldu, ne yapmaya niyet etmiştiniz, ne oldu?
    • *Konuşma.* Hangi sorudan isterseniz başlayın. Önce mentor konuşur. Listeyi bitirmek zorunda değilsiniz.
    • *Birlikte bir şey yapma.* Bakın, deneyin; telefonda ya da kâğıt üzerinde. İnsanların aklında en çok bu kalır.
    • *Kapanış.* Her biriniz yanına alacağı bir şeyi ve yapacağı küçük bir şeyi söyler.

    İlk görüşme bunu nasıl yapacağınızı kararlaştırmak, son görüşme geriye bakmak için. Mümkünse masanızdan uzakta ve slaytsız görüşün. Bir konu size uymazsa tek dokunuş başkasını getirir.

card-upward-title = Yukarıya zor bir şey söylemek
card-upward =
    Er ya da geç, mentinizin duymak istemeyeceği bir şey çıkar. En değerli olduğunuz an odur. Dört adım:

    1. *Önce sorun.* “Bunun benim tarafımdan nasıl göründüğünü anlatabilir miyim?”
    2. *Gördüğünüzü söyleyin*, birinin nasıl biri olduğunu değil. “Son genel toplantıda iki soru geçiştirildi” konuşulabilir. “Siz dinlemiyorsunuz” konuşulamaz.
    3. *Neye yol açtığını söyleyin.* “O günden beri ekibimde kimse soru sormuyor.”
    4. *Orada durun.* Çözüm bulmanız gerekmez. Bırakın o sorsun.

    Küçük bir şeyle başlayın ve nasıl karşılandığına bakın. Kendi gördüğünüzü anlatın, iş arkadaşlarınızın adını anmayın. “Buna girmek istemem” başlı başına bir cümledir ve kimse nedenini soramaz.

card-listening-title = Mentorunuzu dinlemek
card-listening =
    Bu konuşmada hissettiğinizden daha çok gücünüz var. Mentorunuz ne kadarını söyleyeceğine, yüzünüze bakıp karar verir. İşe yarayanlar:

    • *Önce siz başlayın.* Zorlandığınız ya da anlamadığınız bir şeyi söyleyin. O zaman bilmemek serbest olur.
    • *Kısa bir soru sorun ve bekleyin.* “Bu nasıl bir şeydi?” “Siz olsanız ne yapardınız?” Sonra sessizliği doldurmadan içinizden beşe kadar sayın.
    • *Açıklamayın, savunmayın, çözmeyin.* İçten yanıtların çoğu “evet ama şu yüzden” deyince biter. Onun yerine “biraz daha anlatın” deyin.
    • *Zor olanlar için teşekkür edin* ve onlardan ne aldığınızı söyleyin.
    • *Kimin söylediğini hiçbir zaman aramayın.* İsim sormayın; bir adım atarken mentorunuza uzanacak bir iz bırakmayın.
    • *Duyduğunuzla küçük bir şey yapın* ve bunu ona söyleyin. Konuşmaya değdiğini hiçbir şey daha iyi anlatamaz.

card-trust-title = Aranızda kalanlar
card-trust =
    • *İkiniz:* görüşmelerde konuşulan orada kalır. Öğrendiğinizi aktarabilirsiniz. Kimin söylediğini ve kimden söz edildiğini ise, öbürü kabul etmedikçe, aktaramazsınız.

    • *Ben:* konuşmalarınızı okuyamam, çünkü Slack bana bu izni vermiyor. Tarihlerinizi, görüşüp görüşmediğinizi ve bir düğme ya da formla bana kendiniz söylediklerinizi bilirim.

    • *Koordinatör* kimin kiminle eşleştiğini ve görüşmelerin yapılıp yapılmadığını görür. Ne konuşulduğunu ya da nasıl geçtiğini görmez.

    • *Bana özel olarak söylediklerinizi*, örneğin bir görüşmenin nasıl geçtiğini ya da kendinizi nasıl gördüğünüzü, başka kimse okumaz. Bunlar yalnızca başkalarının yanıtlarıyla birlikte, en az üç kişi olunca sayılır.

    • *Gizliliğin sınırı:* taciz, tehlike ya da yasa ihlali karşısında kimse susmak zorunda değildir. { $neutral ->
        [none] Şirketinizde bu konuda güvendiğiniz birine anlatın, kim olursa olsun.
       *[other] Buradaki tarafsız kişi: { $neutral }. `/mentor concern` ona ulaşır, başka hiç kimseye değil.
    }

rules-title = Temel kurallar
rules-intro = Partneriniz de aynısını kabul ediyor.
rules-text =
    1. *Burada konuşulan burada kalır.* Öğrendiğimi aktarabilirim, ama kimin söylediğini ya da kimden söz edildiğini değil.
    2. *Burada unvan geçmez.* İkimiz de bir konuyu dışarıda bırakabiliriz, nedenini söylememiz gerekmez.
    3. *Burada söylenenin bir sonucu olmaz.* Performans değerlendirmesinde, ücrette, projede, terfide kullanılmaz; ne lehte ne aleyhte.
    4. *Tarihimize uyarım ya da zamanında başka bir güne alırım.* Haber vermeden gelmemek olmaz.
    5. *Anlamak için dinlerim.* Düşündüğümü saygıyla söyler, başkalarının adını anmam.
    6. *İkimiz de bırakabiliriz*; her an, neden göstermeden, kimse suçlanmadan.
rules-kept = Kabul ettiğinizi, kuralların hangi sürümünü kabul ettiğinizi (bu sürüm { $version }) ve ne zaman kabul ettiğinizi saklarım.
rules-agree = Kabul ediyorum

prepared-title = Hazırsınız
prepared-text = Teşekkürler. Hazırlığınızı tamamladınız ve bir sonraki eşleştirmeye katılıyorsunuz.
prepared-paired = Teşekkürler. Hazırlığınızı tamamladınız.
prepared-next = Yayınlandığında size yazarım: ya partnerinizi ve ilk tarihinizi ya da neden henüz kimsenin olmadığını.
prepared-again = `/mentor prepare` kartları dilediğiniz zaman yeniden gösterir.
prepare-offer = *Bir şey daha:* beş dakikalık hazırlık. Yalnızca hazırlığını tamamlayanlar eşleştiriliyor, ortasında bırakabilirsiniz.
prepare-offer-role = Rolünüz değişti ve yenisi için kartlar var. İki üç dakika sürer.
button-prepare = Hazırlan

assess-title = Öz değerlendirme
assess-start = Bugün kendinizi nasıl görüyorsunuz? Neyin değiştiğini görebilesiniz diye aynısını yarı yolda ve sonunda da soracağım.
assess-middle = Yarı yoldasınız. Şimdi kendinizi nasıl görüyorsunuz?
assess-end = Sona geldiniz. Şimdi kendinizi nasıl görüyorsunuz?
assess-scope = :lock: *Bunu kim görür:* sizden başka hiç kimse. Yanıtlarınız yalnızca başkalarınınkilerle birlikte, en az üç kişi olunca sayılır. İstediğinizi boş bırakın.
assess-choose = Seçin ya da boş bırakın
assess-1 = 1 · hiç
assess-2 = 2 · biraz
assess-3 = 3 · kısmen
assess-4 = 4 · büyük ölçüde
assess-5 = 5 · tamamen
assess-kept = Teşekkürler, sakladım. Başka kimse okumaz.
assess-then = *O zaman ve şimdi:* başta kendinizi nasıl görüyordunuz, bugün nasıl görüyorsunuz.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = Bu eşleşmeyi sizinkiler arasında bulamıyorum, o yüzden onunla ilgili yanıtlanacak bir şey yok.
