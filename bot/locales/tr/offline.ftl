### `python app.py match` ne söyler: bir kişi dosyasında neyin yanlış olduğunu ve kimin kiminle eşleşeceğini.

## Dosyada neyin yanlış olduğu.

fault-row = { $row }. satır
fault-column = { $column } sütunu
fault-empty = boş; ilk satırı sütunları adlandırmalı: { $columns } ve başkaları
fault-encoding = UTF-8 metin değil; lütfen dosyayı “CSV UTF-8” olarak kaydedin
fault-quotes = buradan sonrası okunamıyor: birbirini tutmayan tırnaklar ({ $why })
fault-cells = { $cells } hücresi var, başlık ise { $columns } sütun adlandırıyor; içinde ayırıcı geçen hücre tırnak ister
fault-column-unknown = böyle bir sütun yok; olanlar: { $columns }
fault-column-twice = başlıkta birden çok kez geçiyor
fault-column-missing = eksik; lütfen başlığa ekleyin
fault-no-people = bir başlığı var ama hiç kişi yok
fault-one-side = { $role ->
    [mentor] dosyada bu rolde kimse yok: mentor; bu yüzden eşleştirilecek kimse de yok
   *[mentee] dosyada bu rolde kimse yok: menti; bu yüzden eşleştirilecek kimse de yok
}

## Bir hücrede neyin yanlış olduğu.

fault-needed = bir yanıt gerekiyor
fault-long = “{ $given }” { $longest } karakterden uzun
fault-number = “{ $given }” { $lowest } ile { $highest } arasında bir tam sayı değil
fault-choice = “{ $given }” bunlardan hiçbiri değil: { $choices }
fault-language = “{ $given }” bir dilin kodu ya da İngilizce adı değil, örneğin “{ $nearest }”
fault-zone = “{ $given }” IANA adıyla bir saat dilimi değil, örneğin “{ $nearest }”
fault-day = “{ $given }” haftanın bir günü değil, örneğin Mon ya da Mon-Fri
fault-time = “{ $given }” 00:00 ile 24:00 arasında bir saat değil, örneğin 09:00
fault-offers-needed = mentor en az bir konu anlatır
fault-wants-needed = menti en az bir konuda öğrenmek ister
fault-off-limits-clash = bu konulardan biri sunulan ya da istenenler arasında da var
fault-hours-short = iş günü, başladıktan en az bir saat sonra bitmeli
fault-oneself = kişinin kendi kimliğini gösteriyor
fault-double = “{ $given }” zaten { $row }. satırın kimliği
fault-circle = bu kişiler döngü hâlinde birbirine bağlı: { $circle }
fault-nobody = dosyada kimliği “{ $given }” olan kimse yok

## Seçeneklerde neyin yanlış olduğu.

fault-couple = bir ikili değil; bir mentorun kimliği, iki nokta ve bir mentinin kimliği gerekiyor
fault-weight = “{ $given }” diye bir ağırlık yok; olanlar: { $choices }
fault-weight-number = “{ $given }” için sayı yok; bir ad, eşittir işareti ve bir sayı gerekiyor
fault-weights = ağırlıklar sıfır ya da daha büyük olmalı, waiting dışında biri de sıfırdan büyük
fault-year = saatlerin ne göstereceğini bilmek için fazla uzak
fault-json-csv = --json ve --csv: lütfen ikisinden birini seçin

lock-oneself = kimse kendisiyle görüşmez
lock-level = menti, mentordan yeterince ileride değil
lock-language = ortak dilleri yok
lock-hours = ortak çalışma saatleri fazla az
lock-line = biri doğrudan ya da başkaları üzerinden öbürüne bağlı
lock-paired = daha önce eşleşmişler
lock-other = biri öbürünü engellemiş ya da bu ikili aynı zamanda yasaklanmış
lock-ready = ikisinden biri hazır değil
lock-full = ikisinden birinin boş yeri yok
lock-role = bu rollerde katılmıyorlar
lock-twice = iki yönde de sabitlenmişler

## Sonuç.

offline-matching = Eşleştirme
offline-mentor = Mentor
offline-mentee = Menti
offline-fit = Uyum
offline-why = Neden
offline-when = Ne zaman (UTC)
offline-message = Mesaj
offline-alone = Partnersiz kalanlar
offline-role = Rol
offline-obstacles = Engel olanlar
offline-help = Ne işe yarardı
offline-not-ready = ara vermiş ya da henüz hazırlanmamış
offline-no-seat = boş yeri kalmamış
offline-need-of = { $what } şu kişileri eşleştirirdi: { $people }.
offline-seat = { $role ->
    [mentor] mentor olarak
   *[mentee] menti olarak
}
offline-seats = Bunlardan herhangi biri için bir yer daha, bir ikili daha demek: { $people }.
offline-no-rule = kural değil, yalnızca kişi eksik
offline-nothing = hiçbir şey, herkesin bir partneri var
offline-others = { $count } kişi daha
offline-strangers = { $count ->
    [one] 1 yönetici dosyada yok, o raporlama hattı orada bitiyor: { $managers }
   *[other] { $count } yönetici dosyada yok, raporlama hatları orada bitiyor: { $managers }
}
offline-summary = { $pairs } ikili, { $people } kişiden { $matched } tanesinin partneri var, toplam puan { $total }, { $proof }; turu sınırlayan: { $limits }; tohum { $seed }, hafta { $week }.
offline-proof = bütün ikililer üzerinden en iyisi
offline-proof-gap = en iyi toplamın en fazla { $gap } altında
offline-proof-none = en iyisi olduğu kanıtlanmadı
