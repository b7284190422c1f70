### Uygulamayı bir çalışma alanına ekleyenin gördüğü sayfalar ve uygulamanın olmadığı yerdeki yanıt.

not-installed = Çalışma alanınıza bağlı değilim. Uygulama kurabilen biri beni buradan ekleyebilir: { $url }

install-title = Flipside’ı Slack’inize ekleyin
install-what = Flipside tersine mentorluk yürütür: kariyerinin başındaki biri, üst düzey bir lidere mentorluk yapar. İnsanları ikililer hâlinde eşleştirir, her ikili için bir sohbet açar ve her görüşmeye bir konuşma önerisi getirir.
install-reads-nothing = Slack şimdi size Flipside’ın ne istediğini gösterecek. Flipside konuşmaları okuyamaz.
install-reads = Slack şimdi size Flipside’ın ne istediğini gösterecek. Kendi mesajının ulaşıp ulaşmadığı belli değilse ikilinin sohbetinde o mesajı arar; insanların yazdıklarından hiçbir şey saklamaz.
install-first = Flipside’ı kuran kişi ilk koordinatörü olur.
install-button = Slack’e ekle
install-again = Yeniden dene

installed-title = Flipside eklendi: { $name }
installed-next = Koordinatörü sizsiniz. Neler yapabileceğinizi görmek için Slack’te /mentor help, işi paylaşmak için /mentor coordinators yazın.
installed-more = Bu sayfayı kapatabilirsiniz.
installed-open = Slack’i aç

install-not-added = Flipside eklenmedi
install-cancelled = Slack’te hayır dediniz, hiçbir şey değişmedi.
install-stale = Bu sayfa fazla uzun süre açık kaldı, zaten kullanıldı ya da başka bir tarayıcıya ait.
install-refused = Slack isteği kabul etmedi. Bu Flipside’ı çalıştıran kişi nedenini günlüğünde bulabilir.
install-no-answer = Slack zamanında yanıt vermedi. Uygulamayı çalışma alanınızda yine de görüyorsanız bir kez daha ekleyin.
install-of-organisation = Uygulama zaten bütün kuruluşunuza kurulu. Kuruluşun bir yöneticisi çalışma alanınızı ona ekleyebilir.
install-oops = Bizim tarafta bir şeyler ters gitti. Lütfen birkaç dakika sonra yeniden deneyin.
