"""What residents say beside a page of the demo."""

THREAD = {"page": "posyandu-ceria-melati", "first_day": -14, "last_day": -3}
TALK = """
nurul t2: Antrean paling panjang jam delapan. Boleh dibuat nomor per RT?

sutarmi >2 a3: Di pos kami sudah, dan lebih tenang. Cucu tidak rewel menunggu.

maria: Kalau orang tua bekerja, adakah hari pengganti?

dewi >4 t3: Bisa datang ke pos RW sebelah pada pekan ketiga, Bu. Bawa buku KIA saja.

maria >5 t1: Terima kasih, minggu depan saya coba.
"""
