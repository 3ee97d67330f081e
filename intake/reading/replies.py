from dataclasses import replace
from intake.reading.shape import *
def read_reply(base, scene, mail, known, inline):
    return replace(base, outcome=Outcome.REPLY)
