"""What residents say beside a page of the demo."""

THREAD = {"page": "kali-kita-ciliwung", "first_day": -16, "last_day": -5}
TALK = """
fadli t3: Kalau mulai lebih pagi, jam 06.00, sampah yang tersangkut lebih gampang diangkat karena
air biasanya masih rendah.

dewi a2: Mohon ada tugas untuk yang tidak bisa turun ke bantaran, misalnya menimbang dan
mencatat.

yohanes >3 a3: Saya siap di meja catat. Lutut sudah tidak kuat naik turun.

petugas @ekonomi-pembangunan t4: Usul yang baik. Mulai susur berikutnya kami sediakan meja catat
di Balai RW dan sarung tangan berbagai ukuran.

bagus >5 t2: Terima kasih. Saya ajak lima orang dari RW 003.
"""
