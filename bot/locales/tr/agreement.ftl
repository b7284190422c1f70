### Bir eşleşmedeki iki kişinin ilk görüşmede birlikte doldurduğu anlaşma.

agreement = Anlaşmamız
agreement-form-title = Anlaşmamız
agreement-fill-in = Anlaşmamızı dolduralım
agreement-change = Anlaşmamızı değiştir
agreement-about = Birlikte doldurun, biriniz yazsın. Her birine birkaç kelime yeter; sonradan ikiniz de değiştirebilirsiniz.
agreement-why = Bunu neden yapıyoruz?
agreement-why-hint = Sonunda ne olursa ikiniz de “iyi ki yapmışız” dersiniz?
agreement-off_limits = Neleri konuşmuyoruz?
agreement-off_limits-hint = Dışarıda kalacak konular, kişiler, meseleler. Kimse nedenini söylemek zorunda değil.
agreement-how = Nasıl ve ne zaman görüşüyoruz?
agreement-how-hint = Yer ya da araç; bir de haftanız fazla dolduğunda ne yapacağınız.
agreement-others = Başkalarına ne anlatıyoruz?
agreement-others-hint = Aranızda kalacaklar ve anlatılabilecekler.
agreement-kept = İkiniz de bunu ilk görüşmenizin mesajında bulursunuz.
session-agreed = *Anlaştıklarınız*

agreement-changed-meanwhile = Siz bu formu açtıktan sonra partneriniz doldurmuş. Lütfen yazdıklarınızı kopyalayıp formu yeniden açın: şu anki hâli orada.
agreement-refused-empty = Lütfen dört sorudan en az birini yanıtlayın.
