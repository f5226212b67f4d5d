"""What residents send in, in the demo: ten told by hand and hundreds made from templates.

Pure data and no models: ``config.demo.aspirations`` loads it. Days are counted from today,
the past is negative. Words for kinds, stages and acts are those of ``forums.aspirations``.
"""
