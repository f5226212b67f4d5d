"""What was promised, as a sentence: ``{{ aspiration|promise_sentence }}``."""

from django import template

from forums.aspirations.deadlines import promise_sentence

register = template.Library()
register.filter("promise_sentence", promise_sentence)
