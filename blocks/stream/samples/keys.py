"""What the site has that an example may show."""


def first_key(model, **conditions):
    """The primary key of any object of the model, or None."""
    return model.objects.filter(**conditions).values_list("pk", flat=True).first()
