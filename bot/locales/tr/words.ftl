### Birkaç mesajda geçen sözler.

window-title = Tersine mentorluk

somebody = Biri
role-mentor = mentor
role-mentee = menti
role-both = mentor ve menti

style-talk = konuşarak
style-show = birbirinize bir şeyler göstererek
style-walk = yürüyüp konuşarak
style-try = birlikte bir şeyler deneyerek

session-title = Görüşme { $number }/{ $total }
session-prompt = Görüşme { $number }/{ $total }: { $title }

## İki kişinin neden eşleştirildiği: kim okursa okusun, ikisi için de doğru.

reason-topics = birinizin sunduğu, öbürünüzün istediği: { $topics }
reason-departments = farklı departmanlarda çalışıyorsunuz
reason-languages = ortak diliniz: { $languages }
reason-hours = çalışma saatleriniz haftada { $hours } örtüşüyor
reason-style = ikiniz de { $style } görüşmeyi seviyorsunuz
reason-location = aynı saat dilimindesiniz: { $city }

## Aynısı, koordinatöre söylenince.

fit-topics = { $topics } (sunulan ve istenen)
fit-departments = farklı departmanlar
fit-languages = ortak dil: { $languages }
fit-hours = haftada { $hours } ortak
fit-style = görüşme biçimi: { $style }
fit-location = aynı saat dilimi: { $city }

## Biriyle olası partnerleri arasında neyin durduğu.

obstacle-level = { $role ->
    [mentor] { $count } kişi, kariyerinde sizden yeterince ileride değil.
   *[mentee] { $count } kişi, size mentor olacak kadar kariyerinin başında değil.
}
obstacle-language = { $count } kişiyle ortak bir diliniz yok.
obstacle-hours = { $count } kişiyle ortak çalışma saatiniz fazla az.
obstacle-line = { $count } kişi sizin raporlama hattınızda; orada eşleşme olmaz.
obstacle-paired = { $count } kişi daha önce partnerinizdi.
obstacle-other = { $count } kişiyle başka bir nedenle eşleştirilemediniz.
obstacle-ready = { $count } kişi hâlâ hazırlanıyor ya da ara verdi.
obstacle-full = { $count } kişinin zaten istediği kadar partneri var.
obstacle-taken = { $count } kişi size uyardı, ama bu kez başkasıyla eşleşti.

need = { $role ->
    [mentor] { $count } mentor daha
   *[mentee] { $count } menti daha
}
need-language = { $role ->
    [mentor] şu dili konuşan { $count } mentor daha: { $languages }
   *[mentee] şu dili konuşan { $count } menti daha: { $languages }
}
need-level = { $role ->
    [mentor] en fazla { $level }. kademeden { $count } mentor daha
   *[mentee] en az { $level }. kademeden { $count } menti daha
}
need-own-level = başka bir kademe ya da öbür rol
need-line = { $role ->
    [mentor] raporlama hattının dışından { $count } mentor daha
   *[mentee] raporlama hattının dışından { $count } menti daha
}
need-hours = { $role ->
    [mentor] { $zone } saatiyle gündüz çalışan { $count } mentor daha
   *[mentee] { $zone } saatiyle gündüz çalışan { $count } menti daha
}
rule-level = kademeler
rule-language = diller
rule-hours = çalışma saatleri
rule-line = raporlama hatları
rule-paired = önceki eşleşmeler
rule-full = dolu yerler
limit = { $rules } (bunlar olmasa { $count } kişi daha)
