"""What residents write about parking and traffic, and what the office answers."""

CATEGORY = "parkir-lalu-lintas"
TOPICS = """
complaint: Parkir [liar|di kedua sisi|berhari-hari] menutup jalan dekat {patokan}
Di dekat {patokan} kendaraan diparkir [di kedua sisi|sampai menutup separuh jalan], terutama
{jam_ramai}. Mobil pemadam tidak akan bisa lewat dan {siapa} kesulitan. Mohon ditertibkan.
= work: Petugas bersama pengurus RW {rw} membagikan imbauan selama satu pekan sebelum penertiban.
= done: Setelah imbauan dan rambu dipasang, satu sisi jalan kini bebas parkir. Kami memantau setiap
sore sampai akhir bulan.
= outside (Suku Dinas Perhubungan Jakarta Selatan): Penderekan dan penindakan parkir dilakukan Suku
Dinas Perhubungan. Laporan beserta jam ramainya sudah kami teruskan.

aspiration: Cermin tikungan di {gang} dekat {patokan}
Tikungan di {gang} tertutup pagar tinggi, jadi kendaraan dari depan tidak kelihatan. Dalam {bulan}
ini sudah [dua|tiga] kali motor bersenggolan. Kami mengusulkan satu cermin cembung.
= work: Titik pasang sudah disepakati dengan pemilik pagar. Cermin sedang dipesan.
= done: Cermin tikungan sudah dipasang. Mohon warga ikut membersihkannya sesekali.
= proposed: Kebutuhan cermin di RW {rw} cukup banyak sehingga diusulkan sekaligus pada Musrenbang.

complaint: Motor melawan arah [di|lewat] {gang} {jam_ramai}
Banyak motor melawan arah lewat {gang}, apalagi {jam_ramai}. {Siapa} harus menepi sampai ke bibir
saluran. Mohon ada penjagaan atau [portal|rambu yang jelas].
= work: Rambu sementara sudah ditempatkan dan petugas berjaga pada jam ramai selama dua pekan.
= done: Rambu tetap sudah terpasang di kedua ujung {gang}. Menurut pengurus RT, pelanggaran jauh
berkurang.

aspiration: [Tempat menyeberang|Zebra cross] yang aman dekat {patokan}
{Siapa} menyeberang di dekat {patokan} tanpa tanda apa pun. Kendaraan jarang mau berhenti. Kami
mengusulkan [garis penyeberangan dan rambu|petugas penyeberangan {jam_ramai}].
= work: Usul sedang dibahas dengan Suku Dinas Perhubungan karena menyangkut marka jalan.
= done: Garis penyeberangan sudah dicat dan rambu dipasang di kedua arah.
= outside (Suku Dinas Perhubungan Jakarta Selatan): Pengadaan marka dan rambu di jalan kota
merupakan wewenang Suku Dinas Perhubungan. Usul sudah kami kirim dengan dukungan warga.

question: Apakah boleh memasang portal di {gang}?
Warga RT {rt} ingin memasang portal di {gang} karena [sering dilewati kendaraan asing|banyak anak
bermain]. Apa syaratnya, dan [siapa yang memegang kunci bila ada keadaan darurat|bolehkah ditutup
malam hari]?
= answered: Portal boleh dipasang dengan persetujuan tertulis warga yang melintas, tidak menutup
jalan umum, dan dapat dibuka setiap saat. Dua kunci disimpan pengurus RT dan pos jaga. Ajukan
dengan gambar letaknya melalui RW.

complaint: Angkutan [menunggu penumpang|mengetem] di sekitar {patokan}
Angkutan berhenti lama di sekitar {patokan} {jam_ramai} sehingga antrean mengular sampai ke {gang}.
Pekerja dan anak sekolah sering terlambat. Mohon tempat tunggunya [diatur|dipindahkan].
= work: Pengurus pangkalan sudah diajak bicara. Tempat tunggu baru sedang dicoba.
= done: Tempat tunggu dipindahkan sekitar 30 meter dan kini arus lebih lancar. Terima kasih atas
pengertian para pengemudi.
= outside (Suku Dinas Perhubungan Jakarta Selatan): Pengaturan angkutan umum ditangani Suku Dinas
Perhubungan. Kami meneruskan keluhan ini dan meminta penjagaan pada jam ramai.
"""
