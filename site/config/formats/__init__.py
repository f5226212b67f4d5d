"""How dates and times are written and read here, where Django's own habits are others'.

Django writes ``24 Nov. 2026, 14.00`` in Indonesian and reads American dates in both languages; in
English its week begins on Sunday. Numbers are right as Django has them.
"""
