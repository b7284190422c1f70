### Kişinin istediği şeye verilen yanıtlar; yalnızca o kişi görür.

help-title = Neler yapabilirsiniz
help-not-understood = “{ $text }” ile ne yapacağımı bilemedim.
help-near = Şunu mu demek istediniz: `/mentor { $command }`?
help-commands =
    `/mentor join` katılmak ya da yanıtlarınızı değiştirmek için
    `/mentor prepare` kartları okuyup temel kuralları kabul etmek için; eşleştirme için gerekli
    `/mentor status` partnerinizi ve sıradaki görüşmenizi görmek için
    `/mentor topics` neler konuşabileceğinize bakmak, sıradaki görüşme için bir öneri almak için
    `/mentor commitments` birbirinize verdiğiniz sözleri görmek ve işaretlemek için
    `/mentor session` sıradaki görüşmeyi başka bir güne almak ya da atlamak, öbür görüşmelerin nasıl geçtiğini görmek için
    `/mentor pause` ara vermek için, örneğin `/mentor pause 14 Mart’a kadar`
    `/mentor resume` arayı bitirmek için
    `/mentor calendar` görüşmelerinizi takviminizden izlemek için
    `/mentor concern` tarafsız kişiye özel olarak yazmak için
    `/mentor rematch` başka bir partner istemek için; aramızda kalır, neden sorulmaz
    `/mentor language` sizinle hangi dilde konuşacağımı seçmek için
    `/mentor leave` bırakmak için; her an, neden göstermeden
    `/mentor data` hakkınızda ne sakladığımı görmek ya da sildirmek için
    `/mentor help` bu listeyi görmek için
help-coordinator = *Koordinatör olarak*
    `/mentor program` bir program ya da yeni bir program kurmak, bitince kapatmak için
    `/mentor prompts` önerileri kapatmak ve kendi önerilerinizi yazmak için
    `/mentor announce` programı Katıl düğmesiyle duyurmak için
    `/mentor rehearse` kimin kiminle eşleşeceğini, hiçbir şey göndermeden görmek için
    `/mentor publish` provasını yaptığınız turu başlatmak için
    `/mentor stop` kimsenin istemediği bütün mesajları durdurmak için
    `/mentor start` mesajları yeniden açmak için
    `/mentor coordinators` koordinatörleri görmek ve seçmek için
help-privacy = Konuşmalarınızı okuyamam. Bu komutlara verdiğim yanıtları yalnızca siz görürsünüz.

status-title = Şu an neredesiniz
status-stranger = Henüz katılmadınız. Tersine mentorluk işi tersine çevirir: kariyerinin başındaki biri bildiklerini anlatır, bir lider dinler ve öğrenir. `/mentor join` üç dakika sürer.
status-left = Şu anda katılmıyorsunuz. Ne zaman isterseniz yeniden bekleriz: `/mentor join`.
status-joined = Rolünüz: *{ $role }*.
status-program = Programınız: *{ $program }*.
status-offers = Sunduğunuz konular: { $topics }
status-wants = İstediğiniz konular: { $topics }
status-waiting = Henüz bir partneriniz yok. Bir sonraki eşleştirmeye katılıyorsunuz; yapmanız gereken bir şey yok.
status-preparing = *Sırada hazırlık var.* Henüz bir partneriniz yok ve yalnızca hazırlığını tamamlayanlar eşleştiriliyor. `/mentor prepare` yaklaşık beş dakika sürer, ortasında bırakabilirsiniz.
status-closed = Partneriniz yok ve programınız kapalı: artık kimse eşleştirilmiyor. Yanıtlarınız ve kartlarınız duruyor. `/mentor join` başka neyin açık olduğunu gösterir, `/mentor leave` ile ayrılırsınız.
status-partner-mentor = Mentorunuz: *{ $name }*
status-partner-mentee = Mentiniz: *{ $name }*
status-next = Sıradaki: görüşme { $number }/{ $total }, *{ $when }*
status-no-next = Bütün görüşmelerinizi tamamladınız.
status-why = Neden ikiniz:
status-circle = Mentor çemberiniz buluşuyor: *{ $when }*

joined-title = Artık katılımcısınız
joined-edited-title = Yanıtlarınız
joined-text = Teşekkürler, *{ $role }* olarak katılıyorsunuz.
joined-edited = Yanıtlarınız değişti; *{ $role }* olarak katılıyorsunuz.
joined-next = Bir sonraki eşleştirme yayınlandığında size yazarım: ya partnerinizi ve ilk tarihinizi ya da neden henüz kimsenin olmadığını.
joined-running = Değişiklik hemen geçerli: konuşmak istemedikleriniz gelecek görüşmelerinizden çıkar, yeni saatlerinize uymayan görüşmelere başka bir tarih verilir, gerisini de bir sonraki eşleştirme dikkate alır.
joined-change = `/mentor join` yanıtlarınızı değiştirir, `/mentor leave` dilediğiniz an bırakmanızı sağlar.
button-close = Kapat

leave-question = Bırakmak istiyor musunuz?
leave-alone = Bundan sonra hiçbir eşleştirmeye katılmazsınız. Dilediğiniz zaman yeniden katılabilirsiniz.
leave-partners =
    Şu kişilerle görüşmeleriniz sona erer: { $names }. Onlar benden yalnızca eşleşmenin sona erdiğini duyar: ne bir neden ne bir suçlama. Dilediğiniz zaman yeniden katılabilirsiniz.
leave-yes = Evet, bırakıyorum
leave-no = Hayır, kalıyorum
left-title = Ayrıldınız
left-text = Benden başka mesaj gelmeyecek. Bunun bir parçası olduğunuz için teşekkürler. Ne zaman isterseniz yeniden bekleriz: `/mentor join`.
stayed-text = Güzel, her şey olduğu gibi kalıyor.

oops = Bir şeyler ters gitti; hata bende, sizde değil. Lütfen yeniden deneyin. Tekrar olursa koordinatöre şu numarayı verin: { $reference }
permission-lacking = Bunun için Slack’te bir iznim eksik. Lütfen koordinatöre söyleyin: beni çalıştıran kişinin beni `{ $scope }` ile yeniden kurması gerekiyor.
out-of-reach = Şu anda veritabanıma ulaşamıyorum, o yüzden bunun olup olmadığını bilmiyorum. Lütfen bir dakika sonra yeniden deneyin.
too-late = Bu fazla uzun sürdü ve pencere açılamadı. Lütfen yeniden deneyin.
