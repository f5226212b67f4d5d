"""The end of every address in the demo."""

WARD = "Kel. Tanjung Barat, Kec. Jagakarsa, Kota Administrasi Jakarta Selatan, DKI Jakarta 12530"
