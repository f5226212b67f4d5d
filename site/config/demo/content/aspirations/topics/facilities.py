"""What residents write about shared facilities, and what the office answers."""

CATEGORY = "fasos-fasum"
TOPICS = """
aspiration: Perbaikan {balai} sebelum [musim hujan|rapat tahunan|tahun ajaran baru]
[Atap balai bocor di tiga titik|Lantai balai retak|Kamar kecil balai tidak ada airnya] sudah
{bulan}, padahal dipakai untuk rapat dan kegiatan anak. Kami mohon perbaikan. Warga siap membantu
tenaga.
= work: Kerusakan sudah dihitung bersama pengurus. Bahan datang bertahap, warga mengatur jadwal
kerja bakti.
= done: Perbaikan {balai} selesai. Laporan pemakaian bahan ditempel di papan pengumuman.
= proposed: Biayanya melampaui pemeliharaan rutin. Usul dibawa ke Musrenbang dengan rincian yang
disusun pengurus RW {rw}.

complaint: Alat bermain anak di dekat {patokan} [rusak|berkarat|tajam]
[Ayunan|Perosotan|Jungkat-jungkit] di dekat {patokan} rusak dan sudutnya tajam. Sudah {lama}
begitu, tetapi anak-anak tetap memakainya. Mohon diperbaiki atau dilepas dahulu.
= work: Alat sudah diikat supaya tidak dipakai. Bagian yang rusak sedang dilas.
= done: Alat bermain sudah diperbaiki, dicat, dan diperiksa ulang. Silakan dipakai kembali.

aspiration: Giliran memakai aula untuk [latihan rebana|latihan silat|paduan suara]
Kelompok kami, {orang}, memerlukan tempat latihan {hari} malam. Lapangan di sekitar {patokan} tidak
beratap. Mohon aula {balai} dapat dipakai secara bergilir dan jadwalnya diumumkan.
= work: Jadwal pemakaian aula disusun ulang bersama pengurus RW {rw}.
= done: Kelompok Anda mendapat giliran dua kali sebulan. Jadwal lengkap ditempel di pintu balai.
= refused: Aula sudah dipakai untuk kegiatan belajar pada malam tersebut. Kami menawarkan aula
RPTRA Tanjung pada jam yang sama; silakan hubungi pengelolanya.

complaint: Lapangan dekat {patokan} [becek|tidak rata|tidak dapat dipakai]
Lapangan dekat {patokan} tergenang setiap hujan dan baru kering setelah {lama_air}. Kegiatan
[olahraga|senam|upacara anak] sering batal. Mohon [diberi saluran di tepinya|diurug].
= work: Tepi lapangan sudah diukur untuk saluran kecil menuju sumur resapan.
= done: Saluran tepi lapangan selesai dan permukaannya diratakan. Lapangan sudah dipakai lagi.
= proposed: Pengerasan lapangan diusulkan ke Musrenbang bersama dua lapangan lain.

question: [Bagaimana cara|Apa syarat] memakai {balai} untuk [rapat keluarga|kelas menjahit]?
Kami ingin memakai {balai} {hari} sore untuk {orang}. Apakah ada sewa, siapa yang dihubungi, dan
[bolehkah memakai kursi dan pengeras suara|sampai pukul berapa]?
= answered: Pemakaian balai untuk kegiatan warga tidak disewakan. Daftar kepada pengurus RW paling
lambat tiga hari sebelumnya, jaga kebersihan, dan selesai pukul 21.30. Kursi boleh dipakai;
pengeras suara dibawa sendiri.

aspiration: Tempat duduk [dan peneduh|untuk lansia] di dekat {patokan}
Banyak {siapa} menunggu sambil berdiri di dekat {patokan}. Kami mengusulkan [dua bangku
panjang|satu bangku dengan atap kecil] yang tidak menutup jalan.
= work: Bangku dibuat dari sisa kayu pangkas oleh karang taruna. Letaknya sudah disepakati.
= done: Bangku sudah dipasang dan diberi pegangan supaya lansia mudah berdiri.
= refused: Lebar trotoar di titik itu kurang dari satu setengah meter sehingga bangku akan
menghalangi kursi roda. Titik pengganti di dekatnya sedang ditawarkan kepada warga.
"""
