### Bir programın amacı: birkaç kelimeyle amaç ve iki rol için de geçerli öz değerlendirme cümlesi.

aim-generations = Kuşaklar arasında birbirini anlamak
aim-generations-asks = Başka kuşaktan iş arkadaşlarımın işe nasıl baktığını anlıyorum.
aim-digital = Yeni teknolojide rahat olmak
aim-digital-asks = Çevremdekilerin kullandığı dijital araçlarda kendimi rahat hissediyorum.
aim-voices = Genç çalışan ve müşterileri ilk elden duymak
aim-voices-asks = Genç çalışanların ve müşterilerin neye ihtiyaç duyduğunu ilk elden biliyorum.
aim-leading = İyi yönlendirmek ve iyi anlatmak
aim-leading-asks = Bir konuşmayı, başkaları izleyip katılacak şekilde yürütebiliyorum.
aim-confidence = Yukarıya karşı da açık konuşmak
aim-confidence-asks = Benden çok yukarıda ya da aşağıda olanlara da düşündüğümü söylüyorum.
aim-network = Şirketin her yerinden insan tanımak
aim-network-asks = Başka departmanlarda, çekinmeden soru sorabileceğim insanlar tanıyorum.
aim-knowledge = Bilgiyi iki yönde de aktarmak
aim-knowledge-asks = Bildiğimi aktarıyor, bilmediğimi soruyorum.
aim-staying = Burada bir gelecek görmek
aim-staying-asks = Bu şirkette nereye doğru gelişebileceğimi görüyorum.
