### Koordinatörlere sormadan bildirilenler: yalnızca tarihler ve düzen, hiçbir zaman birinin söyledikleri değil.

notice-why = Bunu koordinatör olduğunuz için okuyorsunuz.

notice-stalled = *{ $mentor }* ve *{ $mentee }* için bir el gerekebilir: üst üste iki görüşme başka bir güne alındı ya da atlandı. Onlara birkaç nazik söz yazdım. Tarihlerden başka bir şey bilmiyorum.
notice-automatic = *{ $program }*: bekleyenleri eşleştirdim ve programda kurulduğu gibi { $number }. turu yayınladım: { $pairs } yeni ikili. Henüz partneri olmayanlara en fazla günde bir kez yeniden bakılır.
