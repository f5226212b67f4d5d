"""What residents say beside a page of the demo."""

THREAD = {"page": "satu-rumah-satu-tong-pilah", "first_day": -12, "last_day": -2}
TALK = """
cicih a2: Yang paling susah membiasakan orang rumah. Tong kedua saya tempeli gambar supaya cucu
paham.

rahmat >2 t3: Ide bagus, Bu. Gambar lebih cepat dimengerti daripada tulisan.

iroh: Sisa sayur saya masukkan ke lubang biopori, jadi tong organiknya jarang penuh.

bagus >4 a3: Sama, Mpok. Baunya juga hilang.
"""
