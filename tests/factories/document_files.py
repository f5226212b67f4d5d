"""Files that people upload as documents: true ones, and some whose name says something else."""

import io
import zipfile


def archive(*names):
    """A ZIP archive with these members, as the files of office programs are."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as members:
        for name in names:
            members.writestr(name, "isi")
    return target.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
OFFICE = archive("[Content_Types].xml", "word/document.xml")
TRUE_DOCUMENTS = {
    "surat.pdf": PDF,
    "SURAT.PDF": PDF,
    "tanda-urutan.pdf": b"\xef\xbb\xbf" + PDF,
    "baris-kosong.pdf": b"\r\n\r\n" + PDF,
    "awalan.pdf": b"x" * 1000 + PDF,
    "formulir.docx": OFFICE,
    "daftar.xlsx": OFFICE,
    "daftar.ods": archive("mimetype", "content.xml"),
    "berkas.zip": archive("a.txt"),
    "daftar.csv": b"nama;alamat\n",
    "daftar-excel.csv": b"\xef\xbb\xbfnama;alamat\n",
    "catatan.txt": "Musyawarah di balai.".encode("utf-16"),
}
FALSE_DOCUMENTS = {
    "halaman.pdf": b"<html>bukan</html>",
    "jauh.pdf": b"x" * 1024 + PDF,
    "foto.pdf": b"\xff\xd8\xff\xe0" + b"\0" * 50,
    "program.docx": b"MZ\x90\x00" + b"\0" * 50,
    "terpotong.xlsx": OFFICE[: len(OFFICE) // 2],
    "program.txt": b"MZ\x90\x00" + b"\0" * 50,
    "program.exe": b"MZ\x90\x00",
    "halaman.html": b"<html></html>",
    "tanpa-akhiran": PDF,
    "kosong.pdf": b"",
}
