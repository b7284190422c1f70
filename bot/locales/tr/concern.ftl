### Bir endişe: formu, tarafsız kişinin okuduğu ve yazana söylenenler.

concern-form-title = Bir endişe
concern-form-about = Bu programın tarafsız kişisi: { $neutral }. İki tarafın da yanında. Ne olduğunu yazın ya da yalnızca konuşmak istediğinizi.
concern-scope = :lock: *Bunu kim görür:* { $neutral }, başka hiç kimse. Partneriniz de koordinatörler de görmez; yazdığınız kimseye söylenmez. Yerine ulaştıktan sonra bende kopyası kalmaz.
concern-coordinates = { $neutral } aynı zamanda bu programın koordinatörü.
concern-words = Kendi sözlerinizle
concern-name = Adınız yanında yazsın mı?
concern-name-hint = Adınız olmadan kimse size yanıt veremez. Anlattıklarınızın da kim olduğunuzu belli edebileceğini unutmayın.
concern-nameless = Adım yazmasın
concern-named = Adım yazsın, bana yanıt verilebilsin
concern-send = Gönder

concern-title = Biri size bir endişesini iletiyor
concern-about = Siz *{ $program }* programının tarafsız kişisisiniz. Size şu yazıldı:
concern-scope-neutral = :lock: *Bunu kim görür:* yalnızca siz. Partnerler de koordinatörler de görmez. Bende kopyası kalmaz.
concern-by = Yazan: { $who }. Sizden bir yanıt almak istiyor.
concern-unnamed = Adsız geldi. Kimin yazdığını söyleyemem, yanıt da götüremem.
concern-next = Kendiliğinden başka hiçbir şey olmaz. Bundan ne çıkacağı, yazan kişiyle sizin aranızda.

concern-brought-named = Söylediğiniz için teşekkürler. Şimdi adınızla birlikte tarafsız kişiye iletiyorum: { $neutral }. Bende kopyası kalmıyor.
concern-brought-nameless = Söylediğiniz için teşekkürler. Şimdi adınız olmadan tarafsız kişiye iletiyorum: { $neutral }. Bende kopyası kalmıyor.
concern-halted = Bir koordinatör şu anda mesajlarımı durdurmuş. Bu biter bitmez yola çıkacak.
concern-also = Partnerinizle devam etmek istemiyorsanız `/mentor leave` görüşmelerinizi hemen bitirir, kimse neden diye sormaz.
concern-undelivered = Yazdığınızı tarafsız kişiye ulaştıramadım ({ $neutral }): Slack ona yazmama izin vermiyor. Yazdıklarınızdan hiçbir şey saklamadım. Lütfen kendisine ya da güvendiğiniz başka birine doğrudan başvurun.

neutral-title = Artık tarafsız kişi sizsiniz
neutral-about = Bundan böyle *{ $program }* programının tarafsız kişisi sizsiniz. Katılan herkes size özel olarak bir endişesini iletebilir: iki kişi arasında yolunda gitmeyen ya da başka kimseye söylemek istemediği bir şeyi.
neutral-how = Endişeler yalnızca size, buraya gelir; yazanın adıyla ya da adsız. Ben kendiliğimden hiçbir şey yapmam: siz dinlersiniz ve bundan ne çıkacağına yazan kişiyle birlikte karar verirsiniz.
neutral-scope = :lock: *Bunu kim görür:* size yazılanı yalnızca siz. Tarafsız kişi olduğunuzu programdaki herkes okuyabilir.
neutral-decline = Bu size göre değilse bir koordinatöre söyleyin; başka birini belirleyebilir.
neutral-over = Artık *{ $program }* programının tarafsız kişisi değilsiniz: yeni endişeler size gelmez. Okuduklarınız, yazan kişiyle sizin aranızda kalır. Desteğiniz için teşekkürler.

concern-refused-stranger = Bu hat katılımcılar için. Lütfen iş yerinde güvendiğiniz birine başvurun.
concern-refused-nobody = Programınız için şu anda bir tarafsız kişi belirlenmemiş; ben de bunu başka kimseye iletmem. Lütfen iş yerinde güvendiğiniz birine başvurun. `/mentor leave` görüşmelerinizi hemen bitirir, kimse neden diye sormaz.
concern-refused-yourself = Bu programın tarafsız kişisi sizsiniz, yani bu yine size dönerdi. Lütfen güvendiğiniz birine başvurun.
concern-refused-partner = Programınızın tarafsız kişisi sizin partneriniz, bu yüzden oraya göndermiyorum. Lütfen iş yerinde güvendiğiniz başka birine başvurun. `/mentor leave` görüşmelerinizi hemen bitirir, kimse neden diye sormaz.
concern-refused-changed = Siz bu formu açtıktan sonra programın tarafsız kişisi değişti. Lütfen yazdıklarınızı kopyalayıp formu yeniden açın: kim olduğunu orada görürsünüz.
