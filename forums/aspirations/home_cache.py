"""What the home page shows of aspirations, kept until something public about them changes."""

from blocks.generation import Generation

# Support changes all the time and may be a minute old there.
HOME = Generation("aspirations-home", seconds=60)
