### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = katıl, katılmak, katılıyorum, katılım
command-prepare-words = hazırlan, hazırlık, hazırlanmak, kartlar
command-status-words = durum, durumum
command-topics-words = konular, konu, kütüphane, kitaplık
command-session-words = görüşme, görüşmeler, görüşmem, sıradaki görüşme, oturum
command-commitments-words = sözler, sözlerimiz, taahhütler, taahhüt
command-pause-words = ara ver, ara, mola, ara vermek
command-resume-words = devam, devam et, geri dön, döndüm
command-rematch-words = yeni partner, başka partner, partner değiştir, yeniden eşleş
command-language-words = dil, diller, dil seç, dil değiştir
command-calendar-words = takvim, takvimim
command-concern-words = endişe, endişem, kaygı, sorun
command-leave-words = bırak, ayrıl, ayrılmak, bırakmak, çık
command-data-words = veriler, veri, verilerim
command-help-words = yardım, yardım et
command-program-words = programlar, program
command-announce-words = duyur, duyuru
command-rehearse-words = prova, prova et, dene
command-publish-words = yayınla, yayımla
command-stop-words = durdur
command-start-words = başlat
command-coordinators-words = koordinatörler, koordinatör
command-prompts-words = öneriler, önerilerimiz, konuşma önerileri, sorular

## Words that may stand after a command: another program, and the languages there are.

program-new-words = yeni, başka
language-list-words = liste, hepsi, tümü
language-slack-words = slack, otomatik, varsayılan
pause-until-words = kadar, dek, değin, until, till
