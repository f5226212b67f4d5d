"""The roof: settings, URL map, error pages, roles, demo content. It imports every floor."""
