"""The foundation: building blocks of pages. It knows no programme and no forum."""
