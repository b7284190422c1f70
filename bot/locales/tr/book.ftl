### The library as a page to read in a browser (docs/library.html).

book-title = Kütüphane
book-about = Mentor ile mentinin konuşabilecekleri: bir neden, sorulacak sorular, birlikte yapılacak bir şey ve her iki taraf için bir ipucu.
book-language = Dil
book-search = Ara
book-topic = Konu
book-depth = Derinlik
book-all-topics = Tüm konular
book-all-depths = Tüm derinlikler
book-open = Hepsini aç
book-close = Hepsini kapat
book-none = Uyan bir şey yok. Daha az sözcükle ya da başka bir konu veya derinlikle deneyin.
book-agreement = İlk görüşme: anlaşmamız
book-closing = Son görüşme: geriye bakış
book-circle = Mentor çemberi
book-doing = 30, 45 ya da 60 dakikalık bir görüşmede birlikte yapılacaklar { $doing30 }, { $doing45 } ya da { $doing60 } dakika sürer.
