"""What the site lets browsers do: the value of the header ``Permissions-Policy``."""

# The position of an aspiration, copying an address, passkeys.
OURS = (
    "clipboard-write",
    "geolocation",
    "publickey-credentials-create",
    "publickey-credentials-get",
)
OF_PLAYERS = ("autoplay", "fullscreen", "picture-in-picture")
NOBODYS = (
    "accelerometer",
    "bluetooth",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "gamepad",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "serial",
    "usb",
    "web-share",
    "xr-spatial-tracking",
)


def permissions_policy(players):
    """Each ability with who may ask for it; ``players`` are the origins that play videos."""
    origins = " ".join(["self", *(f'"{origin}"' for origin in players)])
    abilities = dict.fromkeys(OURS, "self")
    abilities |= dict.fromkeys(OF_PLAYERS, origins)
    abilities |= dict.fromkeys(NOBODYS, "")
    return ", ".join(f"{ability}=({allowed})" for ability, allowed in abilities.items())
