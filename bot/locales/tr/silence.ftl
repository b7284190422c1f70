### Sesi çıkmayan iki kişi: doğrudan mesajlarındaki soru ve ondan ne çıktığı.

silent-title = Devam ediyor musunuz?
silent-text = { $mentor } ve { $mentee }, üç görüşme geçti ve hiçbir haber almadım. Belki görüştünüz de bir düğmeye basmadınız, belki de hayat yoğundu. İkisi de olur: şimdi size ne uyar?
silent-scope = İlk yanıt veren, ikiniz adına yanıtlamış olur. Bir hafta boyunca haber alamazsam görüşmelerinizi bekletirim; hiçbir şey kaybolmaz, ikinizden biri yeniden başlatabilir.
silent-go-on = Devam ediyoruz
silent-pause = Şimdilik ara verelim
silent-stop = Burada bırakalım
silent-stop-title = Burada bitsin mi?
silent-stop-text = Birbirinizle görüşmeleriniz sona erer. Bir sonraki eşleştirmede ikiniz de ilk sıradasınız, kimse neden diye sormaz.
silent-stop-text-closed = Birbirinizle görüşmeleriniz sona erer, kimse neden diye sormaz.
silent-stop-yes = Evet, bitsin
silent-stop-no = Hayır, bekleyelim
silent-go_on-done = Güzel, devam ediyorsunuz. Sıradaki görüşme planlandığı gibi geliyor.
silent-pause-done = Peki, görüşmeleriniz bekliyor. Biriniz dilediğinde `/mentor resume` yeniden başlatır.
silent-stop-done = Görüşmeleriniz burada sona eriyor. Ayırdığınız zaman için ikinize de teşekkürler.
silence-answered-already = Bunu ikinizden biri zaten yanıtladı. `/mentor session` şu an nerede olduğunuzu gösterir.
notice-silent = *{ $mentor }* ve *{ $mentee }* ara veriyor: üç görüşme boyunca hiç ses çıkmadı, soruma da bir hafta boyunca ikisi de yanıt vermedi. Belki nasıl olduklarını bir sorarsınız. Tarihlerden başka bir şey bilmiyorum.
