"""A mentoring case on a phone, from the request to the follow-up of six months: offered, declined, repaired, accepted, held, closed."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from server import PASSWORD, ROOT
from steps import WORDS, press, say, sign_in, sign_up, speak

FIRM = {"es": ("Elena Pérez Núñez", "elena"), "pt": ("Antônio Conceição", "antonio")}
COUNTRY = {"es": "UY", "pt": "BR"}

WORDS.update({
    "ask": ("Pedir mentoría", "Pedir mentoria"),
    "send request": ("Enviar el pedido", "Enviar o pedido"),
    "accept": ("Aceptar el caso", "Aceitar o caso"),
})


@pytest.mark.parametrize("language", ["es", "pt"])
def test_from_the_request_to_the_follow_up(people, lasting, language):
    pass
