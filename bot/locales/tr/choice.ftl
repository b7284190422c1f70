## Bir görüşmenin konusu neden bu: ikisi için de doğru, kim okursa okusun. Her biri kendi satırında, bir maddedir.

chosen-agreement = başlangıçta her ikili, bunu nasıl yapmak istediği konusunda anlaşır
chosen-closing = bitirirken her ikili geriye bakar
chosen-limits = ikinizin de konuşmak istediği bir konu kalmadı, bu yüzden yeniden bir anlaşma geldi
chosen-both = biriniz bunu konuşmak istiyor, öbürünüz anlatmak istiyor: { $topics }
chosen-wanted = biriniz bunu konuşmak istiyor: { $topics }
chosen-offered = biriniz bunu anlatmak istiyor: { $topics }
chosen-last = ikiniz için de yeni olan bir şey kalmadı, bu yüzden bilinen biri geldi
chosen-variety = geçen sefer ya da daha sık başka bir şey konuştunuz
chosen-light = henüz güven istemiyor, siz de daha baştasınız
chosen-honest = biraz güven istiyor, siz de daha önce görüştünüz
chosen-brave = cesaret istiyor, siz de birkaç kez görüştünüz
chosen-rating = başkaları bunu, uygun olan öbürlerinden daha çok beğendi
chosen-lot = aynı derecede uygun başkaları da vardı, kura bunu seçti
