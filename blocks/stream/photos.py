"""Pictures together with all their sizes."""


def photos_with_sizes(model, keys):
    """The pictures with these primary keys, their drawn sizes with them, by primary key.

    One query, none without ``keys``; one more round where a picture has no sizes yet.
    """
    if not keys:
        return {}
    sizes = model.get_rendition_model().objects.filter(image__in=keys).select_related("image")
    found = {}
    for size in sizes:
        photo = found.setdefault(size.image_id, size.image)
        size.image = photo
        photo.prefetched_renditions = [*getattr(photo, "prefetched_renditions", ()), size]
    undrawn = set(keys) - found.keys()
    if undrawn:
        found.update(model.objects.prefetch_renditions().in_bulk(undrawn))
    return found
