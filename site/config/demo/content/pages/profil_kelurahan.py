"""The place: station, river, history."""

from config.demo.stream import callout, gallery, heading, location, photo, rich_text, table

PAGE = {
    "slug": "profil-kelurahan",
    "title": "Profil Kelurahan Tanjung Barat",
    "summary": (
        "Kampung di antara rel dan kali: stasiun di tengah, Ciliwung di timur, dan tradisi "
        "rebana yang masih berbunyi."
    ),
    "cover": "kantor-kelurahan",
    "parent": "",
    "in_menu": False,
    "body": [
        rich_text(
            "<p>Tanjung Barat adalah kelurahan di Kecamatan Jagakarsa, Kota Administrasi "
            "Jakarta Selatan. Kereta lintas Bogor berhenti di Stasiun Tanjung Barat, dan di "
            "sisi timur Ciliwung menjadi batas yang terus bergerak.</p>"
        ),
        table(
            "Sekilas",
            ["Hal", "Keterangan"],
            [
                ["Kecamatan", "Jagakarsa"],
                ["Kota administrasi", "Jakarta Selatan"],
                ["Kode pos", "12530"],
                ["Kereta", "Stasiun Tanjung Barat, lintas Bogor"],
                ["Sungai", "Ciliwung, di sisi timur"],
                ["RW pada situs contoh", "RW 001 sampai RW 006"],
            ],
        ),
        heading("Dari tanah partikelir menjadi kampung kota"),
        rich_text(
            "<p>Dahulu kawasan ini termasuk tanah partikelir bernama Tandjong West. Padang "
            "rumputnya memelihara sekitar 5.000 ekor sapi. Kini yang tersisa adalah nama, "
            "beberapa pohon tua, dan cerita yang dibacakan di Pojok Baca.</p>"
            "<p>Rel kereta membawa penghuni baru. Keluarga lama dan pendatang kemudian "
            "berbagi gang, sumur, dan musala. Warga yang baru pindah diminta melapor kepada "
            "RT, bukan sebagai syarat pergaulan, melainkan agar tercatat bila ada keadaan "
            "darurat.</p>"
        ),
        gallery(
            "Tempat yang mudah dikenali",
            [
                photo(
                    "kantor-kelurahan",
                    "Kantor kelurahan dua lantai dengan pohon besar di halaman.",
                    "Kantor kelurahan.",
                ),
                photo(
                    "ciliwung", "Sungai Ciliwung di antara rumpun bambu.", "Ciliwung di sisi timur."
                ),
                photo("rptra", "Taman RPTRA dengan bangku dan lapangan.", "RPTRA Tanjung."),
            ],
        ),
        heading("Bunyi rebana", "h3"),
        rich_text(
            "<p>Tradisi Betawi masih hidup dalam rebana qasidah. Kelompok ibu dan remaja "
            "berlatih di balai RW dan tampil pada hajatan, peringatan hari besar, dan "
            "pembukaan musyawarah. Pada Bazar Minggu Pagi Anda dapat mencicipi dodol, kerak "
            "telor, dan beras kencur buatan tetangga.</p>"
        ),
        callout(
            "Tentang angka",
            (
                "<p>Jumlah penduduk, RT, dan RW yang sebenarnya dapat Anda lihat pada publikasi "
                "resmi pemerintah. Situs contoh ini hanya memakai RW 001 sampai RW 006.</p>"
            ),
        ),
        location(
            "Kantor Kelurahan Tanjung Barat",
            (
                "Jl. Nangka No. 12, RT 001/RW 003, Kel. Tanjung Barat, Kec. Jagakarsa, Kota "
                "Administrasi Jakarta Selatan, DKI Jakarta 12530"
            ),
            "Gedung dua lantai dengan pohon nangka di halaman.",
            "-6.3079",
            "106.8402",
        ),
    ],
}
ENGLISH = {
    "Profil Kelurahan Tanjung Barat": "About Kelurahan Tanjung Barat",
    (
        "Kampung di antara rel dan kali: stasiun di tengah, Ciliwung di timur, dan tradisi "
        "rebana yang masih berbunyi."
    ): (
        "A neighbourhood between railway and river: a station in the middle, the Ciliwung to the "
        "east, and rebana still heard."
    ),
    (
        "Tanjung Barat adalah kelurahan di Kecamatan Jagakarsa, Kota Administrasi Jakarta "
        "Selatan. Kereta lintas Bogor berhenti di Stasiun Tanjung Barat, dan di sisi timur "
        "Ciliwung menjadi batas yang terus bergerak."
    ): (
        "Tanjung Barat is a kelurahan (urban village) in Jagakarsa district, South Jakarta. "
        "Trains of the Bogor line stop at Tanjung Barat station, and to the east the Ciliwung is "
        "a border that keeps moving."
    ),
    "Sekilas": "At a glance",
    "Hal": "Item",
    "Keterangan": "Description",
    "Kecamatan": "District",
    "Jagakarsa": "Jagakarsa",
    "Kota administrasi": "Administrative city",
    "Jakarta Selatan": "South Jakarta",
    "Kode pos": "Postcode",
    "12530": "12530",
    "Kereta": "Train",
    "Stasiun Tanjung Barat, lintas Bogor": "Tanjung Barat station, Bogor line",
    "Sungai": "River",
    "Ciliwung, di sisi timur": "Ciliwung, on the east side",
    "RW pada situs contoh": "RW on this sample site",
    "RW 001 sampai RW 006": "RW 001 to RW 006",
    "Dari tanah partikelir menjadi kampung kota": "From private estate to city neighbourhood",
    (
        "Dahulu kawasan ini termasuk tanah partikelir bernama Tandjong West. Padang rumputnya "
        "memelihara sekitar 5.000 ekor sapi. Kini yang tersisa adalah nama, beberapa pohon tua, "
        "dan cerita yang dibacakan di Pojok Baca."
    ): (
        "This land was once part of a private estate called Tandjong West. Its pastures fed "
        "about 5,000 cattle. What remains are the name, some old trees and the stories told in "
        "the reading corner."
    ),
    (
        "Rel kereta membawa penghuni baru. Keluarga lama dan pendatang kemudian berbagi gang, "
        "sumur, dan musala. Warga yang baru pindah diminta melapor kepada RT, bukan sebagai "
        "syarat pergaulan, melainkan agar tercatat bila ada keadaan darurat."
    ): (
        "The railway brought new residents. Old families and newcomers came to share alleys, "
        "wells and prayer houses. People who move in are asked to report to their RT, not as a "
        "condition for being welcome but so that they are known in an emergency."
    ),
    "Tempat yang mudah dikenali": "Places that are easy to recognise",
    "Kantor kelurahan dua lantai dengan pohon besar di halaman.": (
        "The two-storey kelurahan office with a large tree in its yard."
    ),
    "Kantor kelurahan.": "The kelurahan office.",
    "Sungai Ciliwung di antara rumpun bambu.": "The Ciliwung between clumps of bamboo.",
    "Ciliwung di sisi timur.": "The Ciliwung on the east side.",
    "Taman RPTRA dengan bangku dan lapangan.": "The RPTRA garden with benches and a court.",
    "RPTRA Tanjung.": "RPTRA Tanjung.",
    "Bunyi rebana": "The sound of the rebana",
    (
        "Tradisi Betawi masih hidup dalam rebana qasidah. Kelompok ibu dan remaja berlatih di "
        "balai RW dan tampil pada hajatan, peringatan hari besar, dan pembukaan musyawarah. Pada "
        "Bazar Minggu Pagi Anda dapat mencicipi dodol, kerak telor, dan beras kencur buatan "
        "tetangga."
    ): (
        "Betawi tradition lives on in rebana qasidah. Groups of women and young people practise "
        "in the RW halls and perform at celebrations, holidays and the opening of deliberations. "
        "At the Sunday Morning Market you can taste dodol, kerak telor and beras kencur made by "
        "neighbours."
    ),
    "Tentang angka": "About the figures",
    (
        "Jumlah penduduk, RT, dan RW yang sebenarnya dapat Anda lihat pada publikasi resmi "
        "pemerintah. Situs contoh ini hanya memakai RW 001 sampai RW 006."
    ): (
        "For the real numbers of residents, RT and RW, see official government publications. "
        "This sample site uses only RW 001 to RW 006."
    ),
    "Kantor Kelurahan Tanjung Barat": "Tanjung Barat Kelurahan Office",
    (
        "Jl. Nangka No. 12, RT 001/RW 003, Kel. Tanjung Barat, Kec. Jagakarsa, Kota Administrasi "
        "Jakarta Selatan, DKI Jakarta 12530"
    ): (
        "Jl. Nangka No. 12, RT 001/RW 003, Kel. Tanjung Barat, Kec. Jagakarsa, Kota Administrasi "
        "Jakarta Selatan, DKI Jakarta 12530"
    ),
    "Gedung dua lantai dengan pohon nangka di halaman.": (
        "Two-storey building with a jackfruit tree in the yard."
    ),
}
