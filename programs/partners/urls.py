"""Public addresses of partners and institutions."""

urlpatterns = []
app_name = "partners"
