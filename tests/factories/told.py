"""Everybody who might be told of something, and everything that happens to an aspiration."""

from functools import partial

from forums.aspirations import services
from forums.aspirations.desk.deeds import DEEDS
from forums.aspirations.models import Contest
from forums.aspirations.stages import Act, Part
from forums.aspirations.states import ContestOutcome
from forums.notices.models import Notice
from programs.catalog.models import ProgramMilestone
from tests.factories.aspirations import make_aspiration, make_officer, make_verifier, sent
from tests.factories.moves import REASON, MovesWorld
from tests.factories.people import UserFactory
from tests.factories.programs import make_program
from tests.factories.tree import standing_tree

# What was done to one that was forwarded, for it to be so.
SITUATIONS = {
    "merged": ["merge"],
    "answered": ["answer"],
    "contested": ["answer", "object"],
    "held": ["hold"],
    "linked": ["link"],
}


class ToldWorld(MovesWorld):
    """With those who follow, a colleague, a second verifier, and a programme."""

    def __init__(self):
        super().__init__()
        self.people |= {
            "follower": UserFactory(resident=True),
            "supporter": UserFactory(resident=True),
            "neighbour": UserFactory(resident=True),
            "other_sender": UserFactory(resident=True),
            "colleague": make_officer(self.unit),
            "second_verifier": make_verifier(),
        }
        for name in ("colleague", "sender"):
            self.client(name)
        self.target = make_aspiration(author=self.people["other_sender"], category=self.category)
        services.support(actor=self.people["neighbour"], aspiration=self.target)
        self.program = make_program(standing_tree().programs, milestones=[("Tahap satu", 40)])

    def prepared(self, stage, **fields):
        """An aspiration that people follow, at ``stage`` or in the situation of that name."""
        way = SITUATIONS.get(stage, ())
        one = self.at("forwarded" if way else stage, **fields)
        if one.is_visible:
            services.follow(actor=self.people["follower"], aspiration=one)
            services.support(actor=self.people["supporter"], aspiration=one)
        for deed in way:
            self.do(deed, one, "sender" if deed == "object" else "officer")
        return one

    def do(self, deed, one, role):
        """Do one line of the table."""
        about = {"actor": self.people.get(role), "aspiration": one}
        services_of_others = {
            "send": partial(sent, about["actor"], category=self.category),
            "object": partial(services.contest, **about, reason=REASON),
            "rate": partial(services.rate, **about, score=4),
            "hold": partial(services.give_answer, **about, answer=REASON, announced=False),
            "announce": partial(services.announce, **about),
            "name": partial(self._name, one, about["actor"]),
            "grant": partial(self._decide, one, about["actor"], ContestOutcome.GRANTED),
            "decline": partial(self._decide, one, about["actor"], ContestOutcome.REFUSED),
            "link": partial(services.link_program, **about, page_key=self.program.translation_key),
            "unlink": partial(self._unlink, one, about["actor"]),
            "milestone": self._reach_milestone,
            "assign": partial(services.assign_officer, **about, officer=self.people["colleague"]),
        }
        own_services = {
            "complete": partial(services.complete, **about, text=REASON),
            "finish": partial(services.finish, **about),
            "reopen": partial(services.reopen, **about, reason=REASON),
            "message": partial(services.send_message, **about, text=REASON),
        }
        if deed in services_of_others:
            services_of_others[deed]()
        elif role == "sender":
            own_services[deed]()
        elif role == "system":
            given = self.given_for(deed)
            services.move(**about, act=Act(deed), part=Part.SYSTEM, **given)
        else:
            DEEDS[deed].do(**about, seen=None, **self.given_for(deed))

    def told(self, deed, one, role):
        """Whom it tells of what: lines such as ``step: sender``, the kind of notice and a name."""
        names = {person.pk: name for name, person in self.people.items()}
        before = list(Notice.objects.values_list("pk", flat=True))
        self.do(deed, one, role)
        found = Notice.objects.exclude(pk__in=before).values_list("kind", "recipient")
        return {f"{kind.removeprefix('aspirations.')}: {names[pk]}" for kind, pk in found}

    def _name(self, one, actor):
        contest, officer = Contest.objects.get(aspiration=one), self.people["other_officer"]
        services.name_second_officer(actor=actor, contest=contest, officer=officer)

    def _decide(self, one, actor, outcome):
        contest = Contest.objects.get(aspiration=one)
        services.decide_contest(actor=actor, contest=contest, outcome=outcome, text=REASON)

    def _unlink(self, one, actor):
        services.unlink_program(actor=actor, link=one.program_links.get())

    def _reach_milestone(self):
        ProgramMilestone.objects.filter(program=self.program).update(percent=100)
        services.tell_milestones(page_key=self.program.translation_key)
