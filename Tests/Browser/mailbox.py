"""A mail server on this machine that keeps what it takes."""

import email
import email.policy
import threading

from aiosmtpd.controller import Controller

from server import free_port


class Mailbox:
    def __init__(self):
        self.letters, self.news = [], threading.Condition()
        self.controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.controller.start()
        self.address = f"smtp://127.0.0.1:{self.controller.port}"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        letter.recipients = envelope.rcpt_tos
        with self.news:
            self.letters.append(letter)
            self.news.notify_all()
        return "250 taken"

    def wait_for(self, subject, seconds=30):
        """The letter whose subject has the words; the service sends by itself, so it may take a moment."""
        def found():
            return next((letter for letter in self.letters if subject in letter["subject"]), None)

        with self.news:
            self.news.wait_for(found, seconds)
            assert found(), f"no letter about {subject}, but {[letter['subject'] for letter in self.letters]}"
            return found()

    def stop(self):
        self.controller.stop()
