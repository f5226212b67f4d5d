"""What the frame shows, kept until something in it is published."""

from blocks.generation import Generation

FRAME = Generation("frame")
remember, forget = FRAME.remember, FRAME.forget
