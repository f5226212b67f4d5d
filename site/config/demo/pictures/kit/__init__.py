"""The drawing kit of the demo pictures: palette, canvas and parts, one module per noun.

Every part is a function ``part(canvas, x, y, …)`` that stands on ``(x, y)``: the middle of its
foot, in picture units (1600 by 900).
"""
