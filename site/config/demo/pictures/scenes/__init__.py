"""The scenes, one module per area of the kelurahan's work; each scene returns a picture."""

from . import economy, education, environment, gang, health, places, river

SCENES = {
    **health.SCENES,
    **education.SCENES,
    **environment.SCENES,
    **river.SCENES,
    **gang.SCENES,
    **economy.SCENES,
    **places.SCENES,
}
